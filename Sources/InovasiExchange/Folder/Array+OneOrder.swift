extension Array where Element: Hashable {
  /// The same elements in an order that does not depend on the one they came in; a competition then orders them by what matters.
  var inOneOrder: [Element] {
    map { (key: "\($0)", element: $0) }.sorted { $0.key < $1.key }.map(\.element)
  }

  /// The same in the order of a name first; everything that an element says is asked for only where names are the same.
  func inOneOrder(by name: (Element) -> String) -> [Element] {
    let names = map(name)
    // As they come from most files.
    if names.indices.dropFirst().allSatisfy({ names[$0 - 1] < names[$0] }) { return self }
    let named = zip(names, self).map { (name: $0, element: $1) }.sorted { $0.name < $1.name }
    var ordered: [Element] = []
    var start = 0
    while start < named.count {
      let end = named[start...].firstIndex { $0.name != named[start].name } ?? named.count
      let same = named[start..<end].map(\.element)
      ordered += same.count > 1 ? same.inOneOrder : same
      start = end
    }
    return ordered
  }
}
