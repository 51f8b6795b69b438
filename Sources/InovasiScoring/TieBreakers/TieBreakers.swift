public import InovasiModel

/// The higher panel mean on a criterion goes first.
///
/// The mean is over the points of complete sheets of judges who have not stood back, whatever rule the stage's panel has; an entry
/// without any goes last.
public struct CriterionTieBreaker: TieBreaker {
  /// The criterion.
  public let criterion: Criterion.ID
  /// Its stage.
  public let stage: Stage.ID

  /// A tie-break by a criterion.
  public init(_ criterion: Criterion.ID, stage: Stage.ID) {
    self.criterion = criterion
    self.stage = stage
  }

  /// `criterion`.
  public var key: TieBreak.Key { .criterion(criterion, stage: stage) }

  /// The higher mean goes first.
  public func compare(_ lhs: Candidate, _ rhs: Candidate) -> TieOrder { .descending(score(of: lhs), score(of: rhs)) }

  private func score(of candidate: Candidate) -> Fraction? {
    candidate.criteria.first { $0.criterion == criterion && $0.stage == stage }?.score
  }
}

/// The higher score in a stage goes first.
public struct StageTieBreaker: TieBreaker {
  /// The stage.
  public let stage: Stage.ID

  /// A tie-break by a stage.
  public init(_ stage: Stage.ID) { self.stage = stage }

  /// `stage`.
  public var key: TieBreak.Key { .stage(stage) }

  /// The higher score goes first.
  public func compare(_ lhs: Candidate, _ rhs: Candidate) -> TieOrder { .descending(score(of: lhs), score(of: rhs)) }

  private func score(of candidate: Candidate) -> Fraction? {
    candidate.stages.first { $0.stage == stage }?.score
  }
}

/// The innovation that has been in use longer goes first; one without a date goes last.
public struct EarlierStartTieBreaker: TieBreaker {
  /// A tie-break by the day of application.
  public init() {}

  /// `earlierStart`.
  public var key: TieBreak.Key { .earlierStart }

  /// The earlier start goes first; two without a date are not set apart.
  public func compare(_ lhs: Candidate, _ rhs: Candidate) -> TieOrder {
    .ascending(lhs.entry.started, rhs.entry.started)
  }
}

/// The order of a lot that was drawn and recorded (undian); an entry that is not in it goes last.
///
/// It covers the entries that were drawn: a tie of which it names fewer than two stays as it is.
public struct RecordedLotTieBreaker: TieBreaker {
  /// The order that was drawn.
  public let lot: [Entry.ID]
  /// The number of the minutes (berita acara).
  public let minutes: String

  private let positions: [Entry.ID: Int]

  /// A tie-break by a recorded lot; of an entry that stands twice, the first place counts.
  public init(_ lot: [Entry.ID], minutes: String) {
    self.lot = lot
    self.minutes = minutes
    positions = Dictionary(lot.enumerated().map { ($1, $0) }, uniquingKeysWith: min)
  }

  /// `recordedLot`.
  public var key: TieBreak.Key { .recordedLot(lot, minutes: minutes) }

  /// The one drawn earlier goes first; two that are not in the lot are not set apart.
  public func compare(_ lhs: Candidate, _ rhs: Candidate) -> TieOrder {
    .ascending(positions[lhs.entry.id], positions[rhs.entry.id])
  }

  /// Whether the entry was in the lot.
  public func covers(_ entry: Entry.ID) -> Bool { positions[entry] != nil }
}

/// Stands for a key that only a program knows: without its breaker, nothing is set apart.
private struct UnknownTieBreaker: TieBreaker {
  let key: TieBreak.Key

  func compare(_ lhs: Candidate, _ rhs: Candidate) -> TieOrder { .same }
}

extension TieBreak.Key {
  /// The breaker that carries this key out; for `other`, which only its own breaker can, one that sets nothing apart.
  public var breaker: any TieBreaker {
    switch self {
    case .criterion(let criterion, let stage): CriterionTieBreaker(criterion, stage: stage)
    case .stage(let stage): StageTieBreaker(stage)
    case .earlierStart: EarlierStartTieBreaker()
    case .recordedLot(let lot, let minutes): RecordedLotTieBreaker(lot, minutes: minutes)
    case .other: UnknownTieBreaker(key: self)
    }
  }
}
