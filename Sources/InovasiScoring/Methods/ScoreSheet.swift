public import InovasiModel

/// The criteria that judges score in a stage, in order of identifiers, with what a formula needs to know of each.
public struct ScoredLeaves: Sendable {
  /// One criterion that is scored.
  public struct Leaf: Sendable {
    /// The criterion.
    public let criterion: Criterion
    /// Its share in the stage: the product of the weights down the tree.
    public let share: Fraction
    /// The points that may be given.
    public let scale: Scale

    /// Whether a sheet without it is incomplete: whether it adds anything.
    public var isRequired: Bool { share > .zero }
  }

  /// The criteria, in order of identifiers, each once: the order in which a sheet's points and a method's contributions come.
  public let inOrder: [Leaf]

  /// What points count for in this stage.
  public let scaling: Stage.Scaling

  /// The leaves of a stage. Complexity: O(*n* log *n*) in the number of criteria.
  public init(of stage: Stage) {
    var leaves: [Leaf] = []
    // A criterion that stands twice is refused when the rulebook is checked; here the first one counts.
    for leaf in stage.leaves where leaves.last?.criterion.id != leaf.criterion.id {
      leaves.append(Leaf(criterion: leaf.criterion, share: leaf.share, scale: stage.scale(of: leaf.criterion)))
    }
    inOrder = leaves
    scaling = stage.scaling
  }

  /// The same as ``inOrder``, under its former name.
  @available(*, deprecated, renamed: "inOrder")
  public var leaves: [Leaf] { inOrder }
}

/// What one judge wrote about one entry in one stage, with only the points that count.
///
/// Points count when they were given once and lie within the criterion's scale.
public struct ScoreSheet: Sendable {
  /// The criteria of the stage.
  public let leaves: ScoredLeaves

  /// The points of each criterion, in the order of the leaves; `nil` where none count. Missing is not zero.
  public let points: [Points?]

  /// A sheet; points beyond the last leaf are dropped, and leaves beyond the last points have none.
  public init(leaves: ScoredLeaves, points: [Points?]) {
    self.leaves = leaves
    self.points = leaves.inOrder.indices.map { $0 < points.count ? points[$0] : nil }
  }

  /// The required criteria without points that count, in order of identifiers.
  public var missing: [Criterion.ID] {
    zip(leaves.inOrder, points).filter { $0.isRequired && $1 == nil }.map { $0.0.criterion.id }
  }

  /// Whether every required criterion has points that count.
  public var isComplete: Bool { missing.isEmpty }
}
