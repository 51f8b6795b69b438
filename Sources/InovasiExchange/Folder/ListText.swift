/// Lists in one cell: items with `;` between them, and a backslash before a mark that belongs to an item.
///
/// `Ani; Budi` is two items, `Ani\; Budi` one. A backslash counts only before `;` `|` `=` and another backslash; spaces around an item are
/// no part of it.
enum ListText {
  private static let marks: Set<Character> = [";", "|", "=", "\\"]

  /// Whether a byte separates items or takes the meaning from one that does.
  static func isMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\\") }

  /// The items of a list, without those that are empty.
  static func items(_ text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "\\")) else {
      return text.split(separator: ";").compactMap { trimmed($0) }
    }
    return parts(text, at: ";").map(plain).filter { !$0.isEmpty }
  }

  /// The items as one text.
  static func joined(_ items: some Sequence<String>) -> String { items.map { escaped($0, ";\\") }.joined(separator: ";") }

  /// The parts between marks that no backslash stands before, with their backslashes, without spaces around them.
  ///
  /// - Parameter most: how many parts at most; the last then takes the rest.
  static func parts(_ text: String, at mark: Character, most: Int = .max) -> [String] {
    var parts: [String] = []
    var part = ""
    var isEscaped = false
    for character in text {
      if character == mark, !isEscaped, parts.count < most - 1 {
        parts.append(trimmed(part[...]) ?? "")
        part = ""
        continue
      }
      isEscaped = character == "\\" && !isEscaped
      part.append(character)
    }
    return parts + [trimmed(part[...]) ?? ""]
  }

  /// A part as the text that it stands for.
  static func plain(_ part: String) -> String {
    var text = ""
    var isEscaped = false
    for character in part {
      if isEscaped, !marks.contains(character) { text.append("\\") }
      isEscaped = character == "\\" && !isEscaped
      if !isEscaped { text.append(character) }
    }
    return isEscaped ? text + "\\" : text
  }

  /// A text with a backslash before each of these marks.
  static func escaped(_ text: String, _ marks: String) -> String {
    text.reduce(into: "") { result, character in
      if marks.contains(character) { result.append("\\") }
      result.append(character)
    }
  }

  private static func trimmed(_ text: Substring) -> String? {
    let start = text.drop { $0 == " " }
    return start.lastIndex { $0 != " " }.map { String(start[...$0]) }
  }
}
