extension ServiceDirectory {
  /// The services whose identifier or name is nearest to a text that is none of them, the nearest first.
  ///
  /// For a person to choose from; nothing is ever put in the place of what was written. Complexity: O(names).
  public func suggestions(for text: String, maximum: Int = 3) -> [Service] {
    nearest(services, to: text, maximum) { [$0.id.rawValue, $0.name, $0.abbreviation ?? ""] + $0.aliases }
  }
}

extension AffairDirectory {
  /// The affairs whose code or name is nearest to a text that is none of them, the nearest first.
  public func suggestions(for text: String, maximum: Int = 3) -> [Affair] {
    nearest(affairs, to: text, maximum) { [$0.id.rawValue, $0.name] + $0.aliases }
  }
}

extension Sequence<Agency> {
  /// The agencies whose identifier or name is nearest to a text that is none of them, the nearest first.
  public func suggestions(for text: String, maximum: Int = 3) -> [Agency] {
    nearest(Array(self), to: text, maximum) { [$0.id.rawValue, $0.name] + $0.aliases }
  }
}

/// The elements with a name not too far from the text; of equal distances, in the order in which they came.
package func nearest<Element>(
  _ elements: [Element], to text: String, _ maximum: Int, names: (Element) -> [String]
) -> [Element] {
  let folded = text.folded
  guard !folded.isEmpty, folded.utf8.count <= 200 else { return [] }
  let limit = folded.suggestionLimit
  let found = elements.enumerated().compactMap { position, element -> (distance: Int, position: Int)? in
    let distances = names(element).compactMap { $0.isEmpty ? nil : folded.editDistance(to: $0.folded, limit: limit) }
    return distances.min().map { ($0, position) }
  }
  return found.sorted { $0 < $1 }.prefix(max(0, maximum)).map { elements[$0.position] }
}
