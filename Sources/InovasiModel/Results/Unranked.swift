/// An entry that takes no place, and why.
public struct Unranked: Hashable, Sendable, Codable {
  /// Why an entry takes no place.
  public enum Reason: Hashable, Sendable, Codable {
    /// Refused by the check; the codes of the errors, in order.
    case refused(codes: [String])
    /// Too few complete sheets in a stage.
    case tooFewSheets(stage: Stage.ID, complete: Int, needed: Int)
    /// The score of a stage lies below its pass mark.
    case belowPassMark(stage: Stage.ID, score: Fraction, mark: Points)
    /// Others stand before it, and no more than so many go on.
    case notAdvanced(stage: Stage.ID, place: Int, count: Int)
    /// Sheets are lacking for which the rulebook has the entry wait.
    case awaitingSheets(stage: Stage.ID, lack: SheetLack, judges: [Judge.ID])
    /// The judges lie further apart than the rulebook allows, and another judge has to score it.
    case needsAnotherJudge(stage: Stage.ID, lowest: Fraction, highest: Fraction, limit: Points)
    /// There are sheets enough, and the panel's rule makes no score of them, as where it asks for consensus.
    case undecided(stage: Stage.ID, aggregation: String, complete: Int)
    /// Judges scored it only to be compared with one another.
    case calibration
    /// A decision took its place.
    case ineligible(DecisionReference)
    /// Its agency took it back.
    case withdrawn(DecisionReference)
  }

  /// The entry.
  public var entry: Entry.ID
  /// The title as it was filed.
  public var title: String
  /// The agency that filed it.
  public var agency: Agency.ID?
  /// Why.
  public var reason: Reason
  /// The scores of the stages that it has, in the rulebook's order; nothing for an entry that the check refused.
  public var stages: [StageScore]

  /// An entry without a place.
  public init(entry: Entry.ID, title: String, agency: Agency.ID?, reason: Reason, stages: [StageScore] = []) {
    self.entry = entry
    self.title = title
    self.agency = agency
    self.reason = reason
    self.stages = stages
  }
}
