/// How far a template may go before it is refused, so that one that calls itself ends.
public struct TemplateLimits: Hashable, Sendable {
  /// How deep sections and partials may be nested.
  public var depth: Int
  /// How many bytes a document may have.
  public var bytes: Int
  /// How many tags may be worked through, those that print nothing included.
  public var steps: Int

  /// Limits; a document of 64 MiB is larger than any that a browser opens with pleasure.
  public init(depth: Int = 32, bytes: Int = 64 << 20, steps: Int = 20_000_000) {
    self.depth = depth
    self.bytes = bytes
    self.steps = steps
  }
}
