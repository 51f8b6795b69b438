extension Stage {
  /// A criterion that judges score, with what it counts for.
  public struct Leaf: Hashable, Sendable {
    /// The criterion; it has no children.
    public var criterion: Criterion
    /// Its share in the stage's score: the product of the weights down the tree.
    public var share: Fraction

    /// A criterion with its share.
    public init(_ criterion: Criterion, share: Fraction) {
      self.criterion = criterion
      self.share = share
    }

    /// Whether a sheet without it is incomplete. What adds nothing, because it or a heading above it weighs zero, is read by judges but
    /// need not be scored.
    public var isRequired: Bool { share > .zero }
  }
}
