extension Outcome {
  /// Writes documents into a folder, which is made when it does not exist: `minutes.html`, `announcement.html`, `decree.html`, one file for
  /// each winner in `certificates`, one for each entry in `feedback`.
  ///
  /// - Parameters:
  ///   - kinds: which documents.
  ///   - folder: where the files go.
  ///   - renderer: the templates, the language and what no result knows.
  ///   - input: what they are made of; see ``reportInput(explaining:software:)``.
  /// - Returns: the paths of the files; for a kind with many, that of its folder, unless there is nobody to write for.
  /// - Throws: ``EvaluationError/template(_:)`` with the line at which a template is wrong; files that were finished before stay.
  @discardableResult
  public func write(
    _ kinds: [DocumentKind], to folder: String, with renderer: DocumentRenderer, from input: ReportInput
  ) throws(EvaluationError) -> [String] {
    var paths: [String] = []
    for kind in kinds {
      switch kind {
      case .minutes, .announcement, .decree:
        paths.append(try save(try filled { () throws(TemplateError) in try renderer.render(kind, input) }, kind.rawValue, folder))
      case .certificates:
        let pages = try filled { () throws(TemplateError) in try renderer.certificates(input) }
        for (name, page) in pages { _ = try save(page, name, "\(folder)/\(kind.rawValue)") }
        if !pages.isEmpty { paths.append("\(folder)/\(kind.rawValue)") }
      case .feedback:
        let explainer = explainer()
        try renderer.feedback(input) { entry throws(EvaluationError) in
          do throws(ScoringError) { return try explainer.explanation(of: entry) } catch { throw .scoring(error) }
        } body: { entry, page throws(EvaluationError) in
          _ = try save(try filled { () throws(TemplateError) in try page.get() }, entry.rawValue, "\(folder)/\(kind.rawValue)")
        }
        if !input.competition.entries.isEmpty { paths.append("\(folder)/\(kind.rawValue)") }
      }
    }
    return paths
  }

  /// The certificates that an earlier run left in the folder, of awards that nobody has taken now.
  package func earlierCertificates(in folder: String) -> [String] {
    TextFile.others(
      than: results.awards.map(DocumentRenderer.certificateName), ending: "html",
      in: "\(folder)/\(DocumentKind.certificates.rawValue)")
  }

  private func filled<Value>(_ work: () throws(TemplateError) -> Value) throws(EvaluationError) -> Value {
    do throws(TemplateError) { return try work() } catch { throw .template(error) }
  }

  private func save(_ page: String, _ name: String, _ folder: String) throws(EvaluationError) -> String {
    do throws(ExchangeError) { return try TextFile.write(page, named: name, ending: "html", in: folder) } catch {
      throw .reading(error)
    }
  }
}
