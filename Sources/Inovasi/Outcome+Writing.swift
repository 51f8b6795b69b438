extension Outcome {
  /// Writes the files that an office can use into a folder, which is made when it does not exist.
  ///
  /// - Parameters:
  ///   - folder: where the files go.
  ///   - outputs: which files; all of them unless told otherwise. `results.json` explains every ranked entry, which takes
  ///     space in proportion to the number of scores.
  ///   - language: the language of messages and of the report; numbers and codes are the same in both.
  /// - Returns: the paths of the files, in the order of `OutputFile`'s cases.
  @discardableResult
  public func write(
    to folder: String, outputs: Set<OutputFile> = Set(OutputFile.allCases), language: Language = .indonesian
  ) throws(EvaluationError) -> [String] {
    let input = outputs.contains(.report) ? try reportInput() : nil
    let results =
      if let input { input.results } else if outputs.contains(.results) { try withAnalysis() } else { self.results }
    let explainer = outputs.contains(.results) ? try explainer() : nil
    var failure: ScoringError?
    var remaining = results.standings[...].map(\.entry)[...]
    // One at a time: the explanations of a hundred thousand entries are larger than everything else together.
    let explanations = AnyIterator {
      do throws(ScoringError) {
        guard failure == nil, let explainer, let entry = remaining.popFirst() else { return Explanation?.none }
        return try explainer.explanation(of: entry)
      } catch {
        failure = error
        return nil
      }
    }
    let writer = ResultWriter(folder: folder, language: language)
    var paths: [String] = []
    do {
      paths = try writer.write(
        results, findings: findings, competition: competition, explanations: explanations,
        outputs: outputs.subtracting([.report]))
      if let input {
        paths.append(try writer.write(text: HTMLReport(language: language).render(input), as: .report))
      }
    } catch {
      throw .reading(error)
    }
    if let failure { throw .scoring(failure) }
    return paths
  }
}
