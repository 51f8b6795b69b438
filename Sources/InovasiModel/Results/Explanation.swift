/// How an entry's score came about, down to each judge's points; the parts add up to the score exactly.
public struct Explanation: Hashable, Sendable, Codable {
  /// The entry.
  public var entry: Entry.ID
  /// The stages, in the rulebook's order.
  public var stages: [Part]
  /// The final score; `nil` when a stage has none.
  public var final: Fraction?
  /// The points that decisions took off, which the scores of stages and ``final`` are without.
  public var deductions: [Deduction]

  /// An explanation.
  public init(entry: Entry.ID, stages: [Part], final: Fraction?, deductions: [Deduction] = []) {
    self.entry = entry
    self.stages = stages
    self.final = final
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
    /// The panel's score; `nil` when there are too few complete sheets.
    public var score: Fraction?
    /// Every judge's sheet, in order of judges, those that do not count included.
    public var sheets: [Sheet]

    /// A stage of an explanation.
    public init(stage: Stage.ID, weight: Weight, aggregation: String, score: Fraction?, sheets: [Sheet]) {
      self.stage = stage
      self.weight = weight
      self.aggregation = aggregation
      self.score = score
      self.sheets = sheets
    }
  }

  /// One judge's sheet.
  public struct Sheet: Hashable, Sendable, Codable {
    /// The judge.
    public var judge: Judge.ID
    /// The weighted total; `nil` for a sheet that does not count.
    public var total: Fraction?
    /// What each criterion added, in order of identifiers.
    public var items: [Item]
    /// The required criteria without a score that counts.
    public var missing: [Criterion.ID]

    /// A sheet.
    public init(judge: Judge.ID, total: Fraction?, items: [Item], missing: [Criterion.ID]) {
      self.judge = judge
      self.total = total
      self.items = items
      self.missing = missing
    }
  }

  /// What one criterion added to a sheet's total.
  public struct Item: Hashable, Sendable, Codable {
    /// The criterion.
    public var criterion: Criterion.ID
    /// The judge's points.
    public var points: Points
    /// The criterion's share in the stage.
    public var share: Fraction
    /// What was added to the total.
    public var contribution: Fraction

    /// An item.
    public init(criterion: Criterion.ID, points: Points, share: Fraction, contribution: Fraction) {
      self.criterion = criterion
      self.points = points
      self.share = share
      self.contribution = contribution
    }
  }
}
