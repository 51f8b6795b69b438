extension SettingsTree {
  /// The tree with what another says put in its place.
  ///
  /// - A key that the patch has replaces the one in the base; `null` takes it away.
  /// - Where the base has a list of things that go by an `id` (a document: by its `kind`) and the patch has an object, the
  ///   object's keys are those names: each changes that thing, `null` takes it away, and a new name adds one at the end.
  /// - `severities` are joined, since they are a list by nature.
  package func patched(by patch: SettingsTree) -> SettingsTree {
    guard case .object(var members) = self, case .object(let changes) = patch else { return patch }
    for (key, change) in changes {
      switch (members[key], change) {
      case (_, .null): members[key] = nil
      case (.list(let elements)?, .object(let named)) where elements.allSatisfy({ $0.name != nil }):
        members[key] = .list(Self.patched(elements, by: named, key: key == "documents" ? "kind" : "id"))
      case (let own?, .object) where key == "severities": members[key] = own.patched(by: change)
      default: members[key] = change
      }
    }
    return .object(members)
  }

  private static func patched(
    _ elements: [SettingsTree], by named: [String: SettingsTree], key: String
  ) -> [SettingsTree] {
    var result: [SettingsTree] = []
    for element in elements {
      guard let name = element.name, let change = named[name] else {
        result.append(element)
        continue
      }
      if change != .null { result.append(element.patched(by: change)) }
    }
    let known = Set(elements.compactMap(\.name))
    for (name, change) in named.sorted(by: { $0.key < $1.key }) where !known.contains(name) && change != .null {
      result.append(SettingsTree.object([key: .text(name)]).patched(by: change))
    }
    return result
  }
}
