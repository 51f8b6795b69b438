extension Evaluation {
  /// Reads a folder for what it says of regions, and sets them against one another; nothing else has to be there.
  ///
  /// - Parameters:
  ///   - path: the folder, with `competition.json5` and `regions`.
  ///   - mended: a folder of mended copies of rows that were rejected before, to be read in their place.
  ///   - progress: called now and then while files are read.
  /// - Returns: the comparison, with what reading had to say and what does not fit in the published scores.
  public func comparison(
    folder path: String, mended: String? = nil, progress: (@Sendable (ReadingProgress) -> Void)? = nil
  ) throws(EvaluationError) -> (comparison: RegionComparison, findings: [Finding], rulebook: Rulebook) {
    let loaded: LoadedCompetition
    do {
      loaded = try CompetitionFolder(
        path, limits: limits, needsEntries: false, formats: formats, mended: mended, decimalMark: decimalMark
      ).read(rulebooks: rulebooks, services: services, progress: progress)
    } catch {
      throw .reading(error)
    }
    let competition = loaded.competition
    let faults = competition.rulebook.findings(under: rules).filter { $0.severity == .error }
    guard faults.isEmpty else { throw .rulebook(faults) }
    do {
      let comparison = try RegionComparison(
        counts: competition.regionCounts, scores: competition.regionScores, focus: competition.region,
        rulebook: competition.rulebook)
      var contradictions = competition.rulebook.contradictions(in: competition.regionScores)
      contradictions.place(by: loaded.names.place(of:))
      return (comparison, (loaded.findings + contradictions).sorted(), competition.rulebook)
    } catch {
      throw .scoring(error)
    }
  }
}
