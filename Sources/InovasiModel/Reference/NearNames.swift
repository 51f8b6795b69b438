/// Things and the names that they go by, made ready to be compared with one misspelt name after another.
package struct NearNames<Element: Sendable>: Sendable {
  private struct Name: Sendable {
    /// Whose name it is, by its position; the names of one thing stand together.
    let element: Int
    /// The folded name.
    let scalars: [Unicode.Scalar]
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
        return Name(element: element, scalars: Array(folded.unicodeScalars), letters: folded.letterSet)
      }
    }
  }

  /// The things with a name not too far from the text, the nearest first; of equal distances, in the order in which they came.
  ///
  /// Complexity: O(*n*) in the number of names; few of them are compared letter by letter.
  package func nearest(to text: String, _ maximum: Int) -> [Element] {
    let folded = text.folded
    guard maximum > 0, !folded.isEmpty, folded.utf8.count <= 200 else { return [] }
    let (scalars, letters) = (Array(folded.unicodeScalars), folded.letterSet)
    var limit = folded.suggestionLimit
    var compare = EditDistance()
    // The nearest so far, at most `maximum`, in order.
    var found: [(distance: Int, element: Int)] = []
    for name in names {
      // A letter that the other text has nowhere takes a step of its own to put in or to take out, and so does one too many.
      guard abs(name.scalars.count - scalars.count) <= limit else { continue }
      let lacking = max((letters & ~name.letters).nonzeroBitCount, (name.letters & ~letters).nonzeroBitCount)
      guard lacking <= limit, let distance = compare(scalars, name.scalars, limit: limit) else { continue }
      if let same = found.firstIndex(where: { $0.element == name.element }) {
        guard distance < found[same].distance else { continue }
        found.remove(at: same)
      }
      found.insert((distance, name.element), at: found.firstIndex { $0.distance > distance } ?? found.count)
      if found.count > maximum { found.removeLast() }
      // When there are enough, whoever comes later has to be nearer than the last of them.
      if found.count == maximum, let last = found.last { limit = min(limit, last.distance - 1) }
      if limit < 0 { break }
    }
    return found.map { elements[$0.element] }
  }
}

extension NearNames<Agency> {
  /// Agencies by identifier, name and aliases.
  package init(_ agencies: [Agency]) { self.init(agencies) { [$0.id.rawValue, $0.name] + $0.aliases } }
}

extension NearNames<Affair> {
  /// Affairs by code, name and aliases.
  package init(_ affairs: [Affair]) { self.init(affairs) { [$0.id.rawValue, $0.name] + $0.aliases } }
}

extension NearNames<Service> {
  /// Services by identifier, name, abbreviation and aliases.
  package init(_ services: [Service]) {
    self.init(services) { [$0.id.rawValue, $0.name, $0.abbreviation ?? ""] + $0.aliases }
  }
}

extension String {
  /// A bit for each letter that the text has; letters far apart in Unicode may share one.
  fileprivate var letterSet: UInt64 { unicodeScalars.reduce(0) { $0 | 1 << UInt64($1.value & 63) } }
}
