/// How far the judges of one stage agree, on the totals that they gave (reliabilitas penilaian).
///
/// In `Double`; a coefficient that cannot be computed on the sheets at hand is `nil`.
public struct StageReliability: Hashable, Sendable, Codable {
  /// The stage.
  public var stage: Stage.ID
  /// How many entries were scored; in results, of those that compete.
  public var entries: Int
  /// How many judges scored.
  public var judges: Int
  /// How many complete sheets there are.
  public var sheets: Int
  /// Krippendorff's alpha for intervals; sheets may be missing.
  public var alpha: Double?
  /// ICC(2,k): the reliability of the panel's mean; over entries that every judge scored.
  public var icc: Double?
  /// Kendall's W, corrected for ties; over entries that every judge scored.
  public var concordance: Double?

  /// How far the judges of one stage agree.
  public init(
    stage: Stage.ID, entries: Int, judges: Int, sheets: Int, alpha: Double?, icc: Double?, concordance: Double?
  ) {
    self.stage = stage
    self.entries = entries
    self.judges = judges
    self.sheets = sheets
    self.alpha = alpha
    self.icc = icc
    self.concordance = concordance
  }
}

/// Whether a result may be published by the rulebook, and what it lacks (kelayakan diumumkan).
public struct Publication: Hashable, Sendable, Codable {
  /// What a result lacks.
  public enum Shortfall: Hashable, Sendable, Codable {
    /// An entry has fewer complete sheets in a stage than publication needs: it needs another judge.
    case needsAnotherJudge(entry: Entry.ID, stage: Stage.ID, sheets: Int, needed: Int)
    /// Krippendorff's alpha of a stage is too low, or cannot be computed.
    case alpha(stage: Stage.ID, value: Double?, needed: Points)
    /// ICC(2,k) of a stage is too low, or cannot be computed.
    case icc(stage: Stage.ID, value: Double?, needed: Points)
    /// Kendall's W of a stage is too low, or cannot be computed.
    case concordance(stage: Stage.ID, value: Double?, needed: Points)
  }

  /// What it lacks, in order of stages and then of entries; empty when it may be published.
  public var shortfalls: [Shortfall]
  /// The rule.
  public var basis: LegalBasis

  /// Whether nothing is lacking.
  public var isReady: Bool { shortfalls.isEmpty }

  /// A judgement on publication.
  public init(shortfalls: [Shortfall], basis: LegalBasis) {
    self.shortfalls = shortfalls
    self.basis = basis
  }
}
