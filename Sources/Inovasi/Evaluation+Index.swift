/// What an index of a region came to: the competition as it was read, the trace of the index, and everything there is to say about it.
public struct IndexOutcome: Sendable {
  /// The competition as it was read, with the claims on indicators.
  public let loaded: LoadedCompetition

  /// The index, to ask what would change it.
  public let index: RegionalIndex

  /// How the index came about.
  public let explanation: IndexExplanation

  /// What reading, checking and the index had to say, in order; a note for each printed table that a rule had to close.
  public let findings: [Finding]

  /// Whether there is a finding of severity error.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }
}

extension Evaluation {
  /// Checks a competition that has been read, and computes the index of its region.
  ///
  /// - Parameters:
  ///   - loaded: the competition, with its claims on indicators.
  ///   - year: a later year whose parameters the rulebook foresees; the rulebook's own when left out.
  ///   - basis: which levels count.
  public func index(
    of loaded: LoadedCompetition, year: Int? = nil, basis: EvidenceBasis = .proven
  ) throws(EvaluationError) -> IndexOutcome {
    let report = try validate(loaded)
    do {
      let index = try RegionalIndex(loaded.competition.rulebook, year: year, basis: basis)
      let result = try index.report(
        loaded.indicators, innovations: loaded.competition.entries, refused: report.refused)
      return IndexOutcome(
        loaded: loaded, index: index, explanation: result.explanation,
        findings: (report.findings + result.findings + loaded.competition.rulebook.closingFindings).sorted())
    } catch {
      throw .scoring(error)
    }
  }
}
