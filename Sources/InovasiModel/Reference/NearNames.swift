/// Things and the names that they go by, made ready to be compared with one misspelt name after another.
package struct NearNames<Element: Sendable>: Sendable {
  private struct Name: Sendable {
    /// Whose name it is, by its position.
    let element: Int
    let folded: String
    /// The letters of the folded name, see `letterSet`.
    let letters: UInt64
  }

  private let elements: [Element]
  private let names: [Name]

  /// Names of things; blank ones are left out. Complexity: O(*n*) in the length of all names.
  package init(_ elements: [Element], names: (Element) -> [String]) {
    self.elements = elements
    self.names = elements.indices.flatMap { element in
      names(elements[element]).filter { !$0.isEmpty }.map { name in
        let folded = name.folded
        return Name(element: element, folded: folded, letters: folded.letterSet)
      }
    }
  }

  /// The things with a name not too far from the text, the nearest first; of equal distances, in the order in which they came.
  ///
  /// Complexity: O(*n*) in the number of names; few of them are compared letter by letter.
  package func nearest(to text: String, _ maximum: Int) -> [Element] {
    let folded = text.folded
    guard !folded.isEmpty, folded.utf8.count <= 200 else { return [] }
    let (letters, limit) = (folded.letterSet, folded.suggestionLimit)
    var distances: [Int: Int] = [:]
    for name in names {
      // A letter that the other text has nowhere takes a step of its own to put in or to take out.
      let lacking = max((letters & ~name.letters).nonzeroBitCount, (name.letters & ~letters).nonzeroBitCount)
      guard lacking <= limit, let distance = folded.editDistance(to: name.folded, limit: limit) else { continue }
      distances[name.element] = min(distances[name.element] ?? distance, distance)
    }
    let found = distances.map { (distance: $0.value, element: $0.key) }.sorted { $0 < $1 }
    return found.prefix(max(0, maximum)).map { elements[$0.element] }
  }
}

extension NearNames<Agency> {
  /// Agencies by identifier, name and aliases.
  package init(_ agencies: [Agency]) { self.init(agencies) { [$0.id.rawValue, $0.name] + $0.aliases } }
}

extension String {
  /// A bit for each letter that the text has; letters far apart in Unicode may share one.
  fileprivate var letterSet: UInt64 { unicodeScalars.reduce(0) { $0 | 1 << UInt64($1.value & 63) } }
}
