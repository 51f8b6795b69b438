extension Outcome {
  /// Writes the files that an office can use into a folder, which is made when it does not exist.
  ///
  /// The folder is written whole or not at all: whoever stops the writer finds it as it was, or with everything new in it. Files in it that
  /// are not written now stay. A folder from which something is read is never written into, whatever path leads there.
  ///
  /// - Parameters:
  ///   - folder: where the files go.
  ///   - outputs: which files; all of them unless told otherwise. `results.json` explains every ranked entry, which takes
  ///     space in proportion to the number of scores; of the entries with one final score it names the first hundred, and counts the rest.
  ///   - language: the language of messages and of the report; numbers and codes are the same in both.
  /// - Returns: the paths of the files, in the order of `OutputFile`'s cases.
  /// - Throws: an error when the folder is an input, holds rejected rows under the name of a file that is to be written, or cannot be
  ///   written.
  @discardableResult
  public func write(
    to folder: String, outputs: Set<OutputFile> = Set(OutputFile.allCases), language: Language = .indonesian
  ) throws(EvaluationError) -> [String] {
    let target = OutputFolder(folder)
    do throws(ExchangeError) {
      try target.checkHoldsNoInput(besides: loaded.folders)
      try target.checkKeepsRejects(writing: outputs.map(\.fileName).sorted())
    } catch {
      throw .reading(error)
    }
    let input = outputs.contains(.report) ? try reportInput() : nil
    let results =
      if let input { input.results } else if outputs.contains(.results) { try withAnalysis() } else { self.results }
    let explainer = outputs.contains(.results) ? explainer() : nil
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
    do {
      try target.write { temporary throws(ExchangeError) in
        let writer = ResultWriter(folder: temporary, language: language)
        try writer.write(
          results, findings: findings, competition: competition, explanations: explanations,
          outputs: outputs)
        if let input { try writer.write(text: HTMLReport(language: language).render(input), as: .report) }
        #if Spreadsheet
        if outputs.contains(.workbook) {
          let workbook = ResultWorkbook(language: language)
          try writer.write(bytes: workbook.bytes(results, findings: findings, competition: competition), as: .workbook)
        }
        #endif
        // What cannot be explained is not written either.
        if let failure { throw ExchangeError(failure.finding) }
      }
    } catch {
      if let failure { throw .scoring(failure) }
      throw .reading(error)
    }
    return OutputFile.allCases.filter(outputs.contains).map { "\(folder)/\($0.fileName)" }
  }
}
