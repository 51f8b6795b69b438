/// An entry's place in the ranking, with the numbers that led to it.
public struct Standing: Hashable, Sendable {
  /// The place, counted from 1; entries that tie share the best of their places (1, 2, 2, 4). Awards and money go by it.
  public var place: Int
  /// The rank as the rulebook numbers places; the same number as the place unless it asks for another style.
  public var rank: Fraction
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

  // A ranking holds as many of these as there are entries, and moves them about: what few have is elsewhere.
  @usableFromInline var boxedTie: Boxed<TieResolution>?
  @usableFromInline var boxedExtras: Boxed<Extras>?

  /// A place in the ranking.
  public init(
    place: Int, entry: Entry.ID, title: String, agency: Agency.ID?, final: Fraction, stages: [StageScore],
    tie: TieResolution? = nil, awards: [AwardTier.ID] = [], rank: Fraction? = nil, divisions: [DivisionPlace] = [],
    unadjusted: Unadjusted? = nil, deductions: [Deduction] = []
  ) {
    self.place = place
    self.rank = rank ?? Fraction(place)
    self.entry = entry
    self.title = title
    self.agency = agency
    self.final = final
    self.stages = stages
    boxedTie = tie.map(Boxed.value)
    boxedExtras = Extras(awards: awards, divisions: divisions, unadjusted: unadjusted, deductions: deductions).boxed
  }

  /// A scored entry before there are places, with nothing of what few have.
  ///
  /// Inlined: a call would have the whole of it made in one place and copied to another.
  @inlinable
  package init(unplaced entry: Entry.ID, title: String, agency: Agency.ID?, final: Fraction, stages: [StageScore]) {
    place = 0
    rank = Fraction(0)
    self.entry = entry
    self.title = title
    self.agency = agency
    self.final = final
    self.stages = stages
    boxedTie = nil
    boxedExtras = nil
  }
}

extension Standing {
  @usableFromInline
  struct Extras: Hashable, Sendable {
    @usableFromInline var awards: [AwardTier.ID] = []
    var divisions: [DivisionPlace] = []
    var unadjusted: Unadjusted?
    var deductions: [Deduction] = []

    /// There is no box of nothing, so that standings that say the same are equal.
    var boxed: Boxed<Extras>? {
      awards.isEmpty && divisions.isEmpty && unadjusted == nil && deductions.isEmpty ? nil : .value(self)
    }
  }

  private var extras: Extras {
    get { boxedExtras?.value ?? Extras() }
    set { boxedExtras = newValue.boxed }
  }

  // Inlined where rows are written: a call would have the whole standing copied for one look at it.

  /// How the place was decided among entries with the same final score; `nil` when no other has it.
  public var tie: TieResolution? {
    @inlinable get { boxedTie?.value }
    set { boxedTie = newValue.map(Boxed.value) }
  }

  /// Says how the place was decided, by what all entries of one tie share.
  package mutating func share(_ tie: Boxed<TieResolution>) { boxedTie = tie }

  /// The awards that it takes.
  public var awards: [AwardTier.ID] {
    @inlinable get { boxedExtras?.value.awards ?? [] }
    set { extras.awards = newValue }
  }

  /// Its place within groups, categories, kinds of participant or clusters, where the rulebook asks for it.
  public var divisions: [DivisionPlace] {
    get { boxedExtras?.value.divisions ?? [] }
    set { extras.divisions = newValue }
  }

  /// What it would be without the adjustment for the judges' severity; `nil` where nothing is adjusted.
  public var unadjusted: Unadjusted? {
    get { boxedExtras?.value.unadjusted }
    set { extras.unadjusted = newValue }
  }

  /// The points that decisions took off, which ``final`` is without.
  public var deductions: [Deduction] {
    get { boxedExtras?.value.deductions ?? [] }
    set { extras.deductions = newValue }
  }
}

extension Standing {
  /// A place within a part of the competition.
  public struct DivisionPlace: Hashable, Sendable, Codable {
    /// The part.
    public var division: Division
    /// The place in it, counted from 1.
    public var place: Int
    /// How many are ranked in it.
    public var count: Int

    /// A place within a part of the competition.
    public init(division: Division, place: Int, count: Int) {
      self.division = division
      self.place = place
      self.count = count
    }
  }

  /// An entry's score and place as the judges' points alone make them.
  public struct Unadjusted: Hashable, Sendable, Codable {
    /// The final score from unadjusted totals.
    public var final: Fraction
    /// The place by that score, among the same entries; equal scores share it.
    public var place: Int

    /// A score and place without adjustment.
    public init(final: Fraction, place: Int) {
      self.final = final
      self.place = place
    }
  }
}

/// An entry's score in one stage.
public struct StageScore: Hashable, Sendable, Codable {
  /// The stage.
  public var stage: Stage.ID
  /// The panel's score.
  public var score: Fraction
  /// The judges whose sheets were complete and count.
  package var panel: JudgeList

  private enum CodingKeys: String, CodingKey {
    case stage, score
    case panel = "judges"
  }

  /// The judges whose sheets were complete and count, in order. Complexity: O(*n*); the list is made when it is asked for.
  public var judges: [Judge.ID] {
    get { panel.judges }
    set { panel = JudgeList(newValue) }
  }

  /// A score in one stage.
  public init(stage: Stage.ID, score: Fraction, judges: [Judge.ID]) {
    self.init(stage: stage, score: score, panel: JudgeList(judges))
  }

  /// A score in one stage.
  package init(stage: Stage.ID, score: Fraction, panel: JudgeList) {
    self.stage = stage
    self.score = score
    self.panel = panel
  }
}
