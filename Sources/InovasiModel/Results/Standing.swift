/// An entry's place in the ranking, with the numbers that led to it.
public struct Standing: Hashable, Sendable, Codable {
  /// The place, counted from 1; entries that tie share the best of their places (1, 2, 2, 4).
  public var place: Int
  /// The entry.
  public var entry: Entry.ID
  /// The title as it was filed.
  public var title: String
  /// The agency that filed it.
  public var agency: Agency.ID?
  /// The final score: the weighted sum of the stages, exact.
  public var final: Fraction
  /// The score of each stage, in the rulebook's order.
  public var stages: [StageScore]
  /// How the place was decided among entries with the same final score; `nil` when no other has it.
  public var tie: TieResolution?
  /// The awards that it takes.
  public var awards: [AwardTier.ID]
  /// The points that decisions took off, which ``final`` is without.
  public var deductions: [Deduction]

  /// A place in the ranking.
  public init(
    place: Int, entry: Entry.ID, title: String, agency: Agency.ID?, final: Fraction, stages: [StageScore],
    tie: TieResolution? = nil, awards: [AwardTier.ID] = [], deductions: [Deduction] = []
  ) {
    self.place = place
    self.entry = entry
    self.title = title
    self.agency = agency
    self.final = final
    self.stages = stages
    self.tie = tie
    self.awards = awards
    self.deductions = deductions
  }
}

/// An entry's score in one stage.
public struct StageScore: Hashable, Sendable, Codable {
  /// The stage.
  public var stage: Stage.ID
  /// The panel's score.
  public var score: Fraction
  /// The judges whose sheets were complete and count, in order.
  public var judges: [Judge.ID]

  /// A score in one stage.
  public init(stage: Stage.ID, score: Fraction, judges: [Judge.ID]) {
    self.stage = stage
    self.score = score
    self.judges = judges
  }
}

/// How entries with equal final scores were set apart.
public struct TieResolution: Hashable, Sendable, Codable {
  /// The entries with the same final score, this one among them, in order of identifiers.
  public var among: [Entry.ID]
  /// The key that set this entry apart from its neighbours; `nil` when it shares its place.
  public var decidedBy: TieBreak.Key?

  /// A resolution.
  public init(among: [Entry.ID], decidedBy: TieBreak.Key?) {
    self.among = among
    self.decidedBy = decidedBy
  }
}

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

  /// An entry without a place.
  public init(entry: Entry.ID, title: String, agency: Agency.ID?, reason: Reason) {
    self.entry = entry
    self.title = title
    self.agency = agency
    self.reason = reason
  }
}
