public import InovasiModel

/// Which of two entries with the same final score goes first.
public enum TieOrder: Hashable, Sendable {
  /// The left one.
  case before
  /// The right one.
  case after
  /// Neither: this key does not set them apart.
  case same
}

/// Sets entries with equal final scores apart by one key: the seam for a tie-break.
///
/// ``Scoring`` asks the breakers one after the other; entries that none of them sets apart share a place.
///
/// A type that conforms has to order consistently: `compare(a, b)` is the reverse of `compare(b, a)`, and when neither `a`
/// and `b` nor `b` and `c` are set apart, `a` and `c` are not either; two entries of which the key says nothing are not set apart.
/// `TieBreakerCompatTest` in InovasiTesting checks this.
///
/// ```swift
/// /// The larger team goes first.
/// struct LargerTeam: TieBreaker {
///   let key = TieBreak.Key.other(LocalizedText(id: "tim yang lebih besar", en: "the larger team"))
///   func compare(_ lhs: Candidate, _ rhs: Candidate) -> TieOrder {
///     let (left, right) = (lhs.entry.team.count, rhs.entry.team.count)
///     return left == right ? .same : left > right ? .before : .after
///   }
/// }
/// let scoring = Scoring(tieBreakers: [LargerTeam(), EarlierStartTieBreaker()])
/// ```
public protocol TieBreaker: Sendable {
  /// The key by which results name the decision: `other`, unless it is one of the rulebook's keys that is carried out.
  var key: TieBreak.Key { get }

  /// Which of the two goes first.
  func compare(_ lhs: Candidate, _ rhs: Candidate) -> TieOrder

  /// Whether the key says anything of an entry: of every entry, unless a breaker says otherwise, as a lot says nothing of those that were
  /// not drawn.
  ///
  /// ``Scoring`` leaves entries together of which the key covers fewer than two. Where it covers more, one that it does not cover goes where
  /// ``compare(_:_:)`` puts it.
  func covers(_ entry: Entry.ID) -> Bool
}

extension TieBreaker {
  /// Of every entry.
  public func covers(_ entry: Entry.ID) -> Bool { true }
}

/// An entry in a tie, with what a ``TieBreaker`` may look at.
public struct Candidate: Sendable {
  /// The entry as it was filed.
  public let entry: Entry

  /// The final score, which all candidates of a tie share.
  public let final: Fraction

  /// The score of each stage, in the rulebook's order.
  public let stages: [StageScore]

  /// The panel's mean points on the criteria that the breakers' keys name (`criterion`), and on no other.
  public let criteria: [CriterionScore]

  /// The panel's mean points on one criterion, over the complete sheets in which they count.
  public struct CriterionScore: Hashable, Sendable {
    /// The stage.
    public let stage: Stage.ID
    /// The criterion.
    public let criterion: Criterion.ID
    /// The mean; `nil` when no complete sheet has points on it.
    public let score: Fraction?

    /// A panel's score on one criterion.
    public init(stage: Stage.ID, criterion: Criterion.ID, score: Fraction?) {
      self.stage = stage
      self.criterion = criterion
      self.score = score
    }
  }

  /// A candidate.
  public init(entry: Entry, final: Fraction, stages: [StageScore], criteria: [CriterionScore] = []) {
    self.entry = entry
    self.final = final
    self.stages = stages
    self.criteria = criteria
  }
}

extension TieOrder {
  /// The greater value first; what has no value goes last.
  static func descending<Value: Comparable>(_ lhs: Value?, _ rhs: Value?) -> TieOrder {
    switch (lhs, rhs) {
    case (let lhs?, let rhs?): lhs == rhs ? .same : lhs > rhs ? .before : .after
    case (.some, nil): .before
    case (nil, .some): .after
    case (nil, nil): .same
    }
  }

  /// The smaller value first; what has no value goes last.
  static func ascending<Value: Comparable>(_ lhs: Value?, _ rhs: Value?) -> TieOrder {
    guard let lhs, let rhs else { return descending(lhs, rhs) }
    return descending(rhs, lhs)
  }
}
