extension ServiceDirectory {
  /// The services whose identifier or name is nearest to a text that is none of them, the nearest first.
  ///
  /// For a person to choose from; nothing is ever put in the place of what was written. Complexity: O(names).
  public func suggestions(for text: String, maximum: Int = 3) -> [Service] {
    NearNames(services).nearest(to: text, maximum)
  }
}

extension AffairDirectory {
  /// The affairs whose code or name is nearest to a text that is none of them, the nearest first.
  public func suggestions(for text: String, maximum: Int = 3) -> [Affair] {
    NearNames(affairs).nearest(to: text, maximum)
  }
}

extension Sequence<Agency> {
  /// The agencies whose identifier or name is nearest to a text that is none of them, the nearest first.
  public func suggestions(for text: String, maximum: Int = 3) -> [Agency] {
    NearNames(Array(self)).nearest(to: text, maximum)
  }
}
