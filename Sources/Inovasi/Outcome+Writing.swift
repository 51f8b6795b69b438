extension Outcome {
  /// Writes the files that an office can use into a folder, which is made when it does not exist.
  ///
  /// - Parameters:
  ///   - outputs: which files; all of them unless told otherwise. `results.json` explains every ranked entry, which takes time and
  ///     space in proportion to the number of scores.
  ///   - language: the language of messages and of the report; numbers and codes are the same in both.
  /// - Returns: the paths of the files, in order.
  @discardableResult
  public func write(
    to folder: String, outputs: Set<OutputFile> = Set(OutputFile.allCases), language: Language = .indonesian
  ) throws(EvaluationError) -> [String] {
    var explanations: [Explanation] = []
    if outputs.contains(.results) {
      for standing in results.standings {
        if let explanation = try explanation(of: standing.entry) { explanations.append(explanation) }
      }
    }
    do {
      let writer = ResultWriter(folder: folder, language: language)
      var paths = try writer.write(
        results, findings: findings, competition: competition, explanations: explanations,
        outputs: outputs.subtracting([.report]))
      if outputs.contains(.report) {
        let page = HTMLReport(language: language)
          .render(ReportInput(competition: competition, results: results, findings: findings))
        paths.append(try writer.write(text: page, as: .report))
      }
      return paths.sorted()
    } catch {
      throw .reading(error)
    }
  }
}
