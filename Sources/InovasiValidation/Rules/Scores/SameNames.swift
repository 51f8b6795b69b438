import InovasiModel

/// Whom an identifier that nobody has may stand for: one that differs in letter case, spaces or signs alone, or whose name was written in
/// its place.
///
/// Looked up and not compared letter by letter: a file of scores may name as many unknown entries as there are known ones.
struct SameNames {
  private var identifiers: [String: [String]] = [:]

  /// Things by their identifiers and names.
  init<Element>(_ elements: [Element], id: (Element) -> String, name: (Element) -> String) {
    for element in elements {
      for text in Set([id(element).folded, name(element).folded]) where !text.isEmpty {
        identifiers[text, default: []].append(id(element))
      }
    }
  }

  /// The first few identifiers that are meant, perhaps, or a dash.
  func meant(by text: String) -> String {
    guard let found = identifiers[text.folded] else { return "–" }
    return found.prefix(3).joined(separator: ", ")
  }
}
