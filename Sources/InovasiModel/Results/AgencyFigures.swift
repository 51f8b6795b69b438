/// What the competition says about one agency.
public struct AgencyFigures: Hashable, Sendable, Codable {
  /// The agency.
  public var agency: Agency.ID
  /// Its name.
  public var name: String
  /// How many entries it filed, with those that it took back.
  public var entries: Int
  /// How many of them were admitted: neither refused by the check, nor withdrawn, nor out by decision.
  public var admitted: Int
  /// How many of them were ranked.
  public var ranked: Int
  /// The mean final score of the ranked ones; `nil` when there is none.
  public var mean: Fraction?
  /// The best final score; `nil` when there is none.
  public var best: Fraction?
  /// The money that its entries bring it.
  public var incentive: Rupiah
  /// The grade; `nil` when the rulebook grades nobody.
  public var grade: Grade?
  /// The sanctions that follow, with their rules.
  public var sanctions: [AppliedSanction]
  /// The sanctions that cannot be decided because a value is missing, or lies outside of all bands; nothing follows from them until
  /// that is mended.
  public var undecided: [Rulebook.Sanction.ID]

  /// The figures of an agency.
  public init(
    agency: Agency.ID, name: String, entries: Int, admitted: Int, ranked: Int, mean: Fraction?, best: Fraction?,
    incentive: Rupiah = .zero, grade: Grade? = nil, sanctions: [AppliedSanction] = [], undecided: [Rulebook.Sanction.ID] = []
  ) {
    self.agency = agency
    self.name = name
    self.entries = entries
    self.admitted = admitted
    self.ranked = ranked
    self.mean = mean
    self.best = best
    self.incentive = incentive
    self.grade = grade
    self.sanctions = sanctions
    self.undecided = undecided
  }

  /// An agency's grade (jenjang) and the values that led to it.
  public struct Grade: Hashable, Sendable, Codable {
    /// The weighted sum; `nil` when a value is missing.
    public var score: Fraction?
    /// The band in which it lies; `nil` when there is no sum, or none of the bands holds it.
    public var band: Rulebook.Band.ID?
    /// The band's name.
    public var name: LocalizedText?
    /// The variables for which the agency has no value.
    public var missing: [Rulebook.Grading.Variable.ID]
    /// What each variable added, in the rulebook's order.
    public var contributions: [Contribution]

    /// A grade.
    public init(
      score: Fraction?, band: Rulebook.Band.ID?, name: LocalizedText?, missing: [Rulebook.Grading.Variable.ID],
      contributions: [Contribution]
    ) {
      self.score = score
      self.band = band
      self.name = name
      self.missing = missing
      self.contributions = contributions
    }
  }

  /// What one variable adds to a grade.
  public struct Contribution: Hashable, Sendable, Codable {
    /// The variable.
    public var variable: Rulebook.Grading.Variable.ID
    /// The agency's value; `nil` when it has none.
    public var value: Fraction?
    /// The variable's weight.
    public var weight: Weight

    /// What one variable adds.
    public init(variable: Rulebook.Grading.Variable.ID, value: Fraction?, weight: Weight) {
      self.variable = variable
      self.value = value
      self.weight = weight
    }
  }

  /// A sanction that follows, with its rule.
  public struct AppliedSanction: Hashable, Sendable, Codable {
    /// The sanction.
    public var sanction: Rulebook.Sanction.ID
    /// What it is, in words.
    public var name: LocalizedText
    /// What it does; `nil` where the rulebook only names it.
    public var effect: Rulebook.Sanction.Effect?
    /// The condition that was met.
    public var condition: Rulebook.Sanction.Condition
    /// The rule.
    public var basis: LegalBasis

    /// A sanction that follows.
    public init(_ sanction: Rulebook.Sanction) {
      self.sanction = sanction.id
      name = sanction.name
      effect = sanction.effect
      condition = sanction.condition
      basis = sanction.basis
    }
  }
}
