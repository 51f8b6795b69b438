import InovasiModel

/// Finds what goes by a name, however it is spaced, hyphenated or capitalised.
struct NameIndex<Element: Sendable>: Sendable {
  private let positions: [String: [Int]]
  private let elements: [Element]

  init(_ elements: [Element], names: (Element) -> [String]) {
    var positions: [String: [Int]] = [:]
    for (position, element) in elements.enumerated() {
      for name in Set(names(element).map(\.folded)) where !name.isEmpty {
        positions[name, default: []].append(position)
      }
    }
    self.positions = positions
    self.elements = elements
  }

  /// The elements that go by the name, in their order.
  subscript(name: String) -> [Element] {
    positions[name.folded, default: []].map { elements[$0] }
  }
}
