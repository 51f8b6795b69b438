extension Outcome {
  /// Writes what the competition came to in a published form, whole or not at all.
  ///
  /// - Parameters:
  ///   - standard: the form.
  ///   - path: the file, or for Open Badges the folder, which must not be there yet.
  ///   - parameters: what the data do not say.
  ///   - language: the language of texts.
  /// - Returns: the paths of the files, in order.
  /// - Throws: ``EvaluationError/export(_:)`` with everything that the form asks for and that is not there.
  @discardableResult
  public func write(
    _ standard: OpenStandard, to path: String, parameters: OpenStandardParameters = OpenStandardParameters(),
    language: Language = .indonesian
  ) throws(EvaluationError) -> [String] {
    do {
      return try OpenStandardExport(of: competition, results: results, parameters: parameters, language: language)
        .write(standard, to: path)
    } catch {
      switch error {
      case .refused(let findings): throw .export(findings)
      case .unwritable(let cause): throw .reading(cause)
      }
    }
  }
}
