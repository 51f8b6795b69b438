public import InovasiModel

/// The index of a region by its rulebook (Indeks Inovasi Daerah): claims on indicators in, an explained index out.
///
/// ```swift
/// let index = try RegionalIndex(rulebook)
/// let report = try index.report(claims, innovations: competition.entries, refused: refused)
/// print(report.explanation.result.index.decimal(fixedPlaces: 2))
/// ```
///
/// Two claims on one indicator of one subject count once, with the higher proven level; they are never added. The result depends on
/// what is claimed alone, not on the order of claims or innovations.
public struct RegionalIndex: Sendable {
  /// The rulebook whose indicators are scored.
  public let rulebook: Rulebook

  /// The rule that puts the index together.
  public let rule: Rulebook.IndexRule

  /// The year whose parameters are used; `nil` when the rulebook has none.
  public let year: Int?

  /// Which levels count: by itself what was verified, and what the evidence shows where nobody has verified yet.
  public var basis: EvidenceBasis

  /// An index by a rulebook.
  ///
  /// - Parameters:
  ///   - rulebook: a rulebook with an `index`.
  ///   - year: a later year whose parameters the rulebook foresees; the rulebook's own when left out.
  ///   - basis: which levels count.
  /// - Throws: ``ScoringError/noIndex(rulebook:year:)`` when the rulebook has no index, or foresees nothing for the year.
  public init(_ rulebook: Rulebook, year: Int? = nil, basis: EvidenceBasis = .proven) throws(ScoringError) {
    let isOwn = year == nil || year == rulebook.year
    guard let own = rulebook.index, let rule = isOwn ? own : year.flatMap(own.foreseen) else {
      throw .noIndex(rulebook: rulebook.id, year: year)
    }
    self.rulebook = rulebook
    self.rule = rule
    self.year = year ?? rulebook.year
    self.basis = basis
  }

  /// What a run of the index came to.
  public struct Report: Hashable, Sendable {
    /// The index with its whole trace.
    public var explanation: IndexExplanation
    /// What there is to say about claims and innovations, in order.
    public var findings: [Finding]
  }

  /// Computes the index.
  ///
  /// Innovations that were not submitted are left out. One is refused when the check refused it, or a mandatory indicator of it has no level that counts. It adds nothing; whether
  /// the sum is divided by it is the rulebook's to say.
  ///
  /// - Parameters:
  ///   - claims: what is said of indicators, in any order.
  ///   - innovations: the innovations that were reported; of those that share an identifier, the first.
  ///   - refused: the codes of the errors of each innovation that the check refuses.
  /// - Complexity: O(*c* log *c* + *n* *r*) for *c* claims, *n* innovations and *r* rows.
  public func report(
    _ claims: [IndicatorClaim], innovations: [Entry], refused: [Entry.ID: [String]] = [:]
  ) throws(ScoringError) -> Report {
    var leveller = ClaimLeveller(rulebook, innovations: innovations)
    leveller.read(claims)
    // What was not handed in was not reported, and is nobody's to refuse.
    let reported = Dictionary(innovations.filter { $0.filing == .submitted }.map { ($0.id, $0) }) { first, _ in first }
      .values.sorted { $0.id < $1.id }
    let run = try about(.competition) { () throws(ArithmeticOverflow) in
      try IndexRun(index: self, levels: leveller, innovations: reported, refused: refused)
    }
    return Report(explanation: run.explanation, findings: (leveller.findings + run.findings).sorted())
  }
}
