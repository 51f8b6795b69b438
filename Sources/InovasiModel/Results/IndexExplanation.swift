/// How a region's index came about, down to each indicator; the rows add up to the index exactly.
public struct IndexExplanation: Hashable, Sendable, Codable {
  /// The rulebook.
  public var rulebook: Rulebook.ID
  /// The year whose parameters were used; `nil` when the rulebook has none.
  public var year: Int?
  /// Which levels count.
  public var basis: EvidenceBasis
  /// The rows on the region.
  public var region: Sheet
  /// The innovations, in order of identifiers, refused ones included.
  public var innovations: [Innovation]
  /// How the index is put together from the levels that count.
  public var result: IndexComposition
  /// The same from what is claimed.
  public var claimed: IndexComposition
  /// The same from what the evidence shows.
  public var evidenced: IndexComposition
  /// The same from what was verified.
  public var verified: IndexComposition

  package init(
    rulebook: Rulebook.ID, year: Int?, basis: EvidenceBasis, region: Sheet, innovations: [Innovation],
    result: IndexComposition, claimed: IndexComposition, evidenced: IndexComposition, verified: IndexComposition
  ) {
    self.rulebook = rulebook
    self.year = year
    self.basis = basis
    self.region = region
    self.innovations = innovations
    self.result = result
    self.claimed = claimed
    self.evidenced = evidenced
    self.verified = verified
  }

  /// The levels of one indicator, side by side.
  public struct Levels: Hashable, Sendable, Codable {
    /// What is claimed; `nil` when nothing is.
    public var claimed: Int?
    /// What the evidence shows; `nil` without evidence.
    public var evidenced: Int?
    /// What was verified; `nil` when nobody has.
    public var verified: Int?
    /// What was verified, or what the evidence shows where nobody has.
    public var proven: Int?

    /// No levels.
    public init() {}

    /// The level that counts; `nil` when there is none, which adds nothing.
    public subscript(basis: EvidenceBasis) -> Int? {
      switch basis {
      case .claimed: claimed
      case .evidenced: evidenced
      case .verified: verified
      case .proven: proven
      }
    }
  }

  /// One row: an indicator with its levels and what it adds.
  public struct Row: Hashable, Sendable, Codable {
    /// The indicator.
    public var indicator: Rulebook.Indicator.ID
    /// The points for one level.
    public var weight: Points
    /// The levels, side by side.
    public var levels: Levels
    /// The basis or branch that was chosen.
    public var choice: Rulebook.Indicator.Choice.ID?
    /// The number from which the level follows.
    public var value: Points?
    /// How the number came to its level.
    public var decision: RangeTable.Decision?
    /// Weight times the level that counts.
    public var score: Fraction

    package init(indicator: Rulebook.Indicator.ID, weight: Points, levels: Levels = Levels(), score: Fraction = .zero) {
      self.indicator = indicator
      self.weight = weight
      self.levels = levels
      self.score = score
    }
  }

  /// The rows of one subject, in the rulebook's order, with their totals.
  public struct Sheet: Hashable, Sendable, Codable {
    /// Every row of the rulebook on this kind of subject, those without a level included.
    public var rows: [Row]
    /// The total of what is claimed.
    public var claimed: Fraction
    /// The total of what the evidence shows.
    public var evidenced: Fraction
    /// The total of what was verified.
    public var verified: Fraction
    /// The total that counts.
    public var counted: Fraction

    package init(rows: [Row], claimed: Fraction, evidenced: Fraction, verified: Fraction, counted: Fraction) {
      self.rows = rows
      self.claimed = claimed
      self.evidenced = evidenced
      self.verified = verified
      self.counted = counted
    }
  }

  /// One innovation.
  public struct Innovation: Hashable, Sendable, Codable {
    /// The innovation.
    public var id: Entry.ID
    /// Its title.
    public var title: String
    /// Its rows; the total that counts is its maturity (kematangan).
    public var sheet: Sheet
    /// Why it was refused, by the codes of findings; empty when it was accepted.
    public var refusals: [String]

    package init(id: Entry.ID, title: String, sheet: Sheet, refusals: [String]) {
      self.id = id
      self.title = title
      self.sheet = sheet
      self.refusals = refusals
    }
  }
}
