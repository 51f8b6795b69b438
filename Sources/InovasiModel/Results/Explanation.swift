/// How an entry's score came about, down to each judge's points, and the place that came of it; the parts add up to the score exactly.
public struct Explanation: Hashable, Sendable, Codable {
  /// The entry.
  public var entry: Entry.ID
  /// The stages, in the rulebook's order.
  public var stages: [Part]
  /// The final score; `nil` when a stage has none.
  public var final: Fraction?
  /// How the sum of the stages was rounded, before points were taken off it; `nil` where the rulebook rounds no final score.
  public var rounding: Rounding?
  /// Where it stands, and between whom; `nil` when it takes no place, or no ranking was at hand.
  public var position: Position?
  /// Why it takes no place; `nil` when it takes one, or no ranking was at hand.
  public var reason: Unranked.Reason?
  /// What would be different without each of the judges whose sheets count, in order of judges.
  public var influences: [JudgeInfluence]
  /// The rules on which the score and the place rest, each once, in the order in which they were used.
  public var bases: [LegalBasis]

  /// The points that decisions took off, which the scores of stages and ``final`` are without.
  public var deductions: [Deduction]

  /// An explanation.
  public init(
    entry: Entry.ID, stages: [Part], final: Fraction?, position: Position? = nil, reason: Unranked.Reason? = nil,
    influences: [JudgeInfluence] = [], bases: [LegalBasis] = [], deductions: [Deduction] = [], rounding: Rounding? = nil
  ) {
    self.entry = entry
    self.stages = stages
    self.final = final
    self.rounding = rounding
    self.position = position
    self.reason = reason
    self.influences = influences
    self.bases = bases
    self.deductions = deductions
  }

  /// One stage of the explanation.
  public struct Part: Hashable, Sendable, Codable {
    /// The stage.
    public var stage: Stage.ID
    /// The stage's share in the final score.
    public var weight: Weight
    /// The rule by which the panel's totals became one score.
    public var aggregation: String
    /// The rule by which totals were freed of the judges' severity before; `none` where they were not.
    public var adjustment: String
    /// The panel's score, rounded and less what decisions took off it; `nil` when there is none.
    public var score: Fraction?
    /// How the panel's own score was rounded, before points were taken off it; `nil` where the rulebook rounds no stage.
    public var rounding: Rounding?
    /// What the stage adds to the final score: its weight times its score; `nil` when there is no score.
    public var contribution: Fraction?
    /// What each criterion adds to the panel's score, in order of identifiers; only where the panel's score is the plain mean of totals
    /// as given, of which it then is the sum.
    public var criteria: [CriterionShare]
    /// Every judge's sheet, in order of judges, those that do not count included.
    public var sheets: [Sheet]

    /// A stage of an explanation.
    public init(
      stage: Stage.ID, weight: Weight, aggregation: String, adjustment: String = "none", score: Fraction?,
      contribution: Fraction? = nil, criteria: [CriterionShare] = [], sheets: [Sheet], rounding: Rounding? = nil
    ) {
      self.stage = stage
      self.weight = weight
      self.aggregation = aggregation
      self.adjustment = adjustment
      self.score = score
      self.rounding = rounding
      self.contribution = contribution
      self.criteria = criteria
      self.sheets = sheets
    }
  }

  /// What one criterion adds to the panel's score.
  public struct CriterionShare: Hashable, Sendable, Codable {
    /// The criterion.
    public var criterion: Criterion.ID
    /// The mean of what the judges' points add.
    public var contribution: Fraction

    /// What one criterion adds.
    public init(criterion: Criterion.ID, contribution: Fraction) {
      self.criterion = criterion
      self.contribution = contribution
    }
  }
}
