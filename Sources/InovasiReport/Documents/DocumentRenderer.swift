public import InovasiModel

/// Fills in the documents that an office issues out of a result, from templates that a city can replace.
///
/// Each document is one page of HTML with nothing outside it, for A4. What a result does not know, such as a letter's number, comes from
/// ``DocumentParameters``, or is a dotted line to be filled in by hand. The same input makes the same bytes.
///
/// ```swift
/// let renderer = DocumentRenderer(language: .indonesian)
/// let minutes = try renderer.render(.minutes, input)
/// ```
public struct DocumentRenderer: Sendable {
  /// The language of the templates, words and numbers.
  public var language: Language

  /// The templates.
  public var templates: TemplateSet

  /// What documents say that no result knows.
  public var parameters: DocumentParameters

  /// How many rows of the ranking and of other lists a document has; winners are never cut.
  public var maximumRows: Int

  /// A renderer with the package's templates, unless others are given.
  public init(
    language: Language = .indonesian, templates: TemplateSet? = nil, parameters: DocumentParameters = DocumentParameters(),
    maximumRows: Int = 1000
  ) {
    self.language = language
    self.templates = templates ?? TemplateSet.standard(language)
    self.parameters = parameters
    self.maximumRows = max(0, maximumRows)
  }

  /// A document about the whole result: minutes, announcement or decree.
  ///
  /// For ``DocumentKind/certificates`` it is all of them on one page, for ``DocumentKind/feedback`` all sheets, a sheet of paper each.
  public func render(_ kind: DocumentKind, _ input: ReportInput) throws(TemplateError) -> String {
    let values = DocumentValues(input: input, language: language, maximumRows: maximumRows)
    switch kind {
    case .certificates: return try fill(kind, values, ["winners": .list(input.results.awards.map { values.winner($0) })])
    case .feedback: return try fill(kind, values, ["sheets": .list(sheets(input, values))])
    case .minutes, .announcement, .decree: return try fill(kind, values, values.whole)
    }
  }

  /// A certificate for each award that was taken, in the order of awards, with a name for its file.
  public func certificates(_ input: ReportInput) throws(TemplateError) -> [(name: String, page: String)] {
    let values = DocumentValues(input: input, language: language, maximumRows: maximumRows)
    var pages: [(name: String, page: String)] = []
    for award in input.results.awards {
      pages.append(
        (Self.certificateName(of: award), try fill(.certificates, values, ["winners": .list([values.winner(award)])])))
    }
    return pages
  }

  /// The name of the file of a certificate.
  package static func certificateName(of award: Award) -> String { "\(award.tier) \(award.entry)" }

  /// A feedback sheet for each entry, in order of identifiers; one at a time, so that a hundred thousand need no more memory than one.
  ///
  /// - Parameters:
  ///   - input: the result.
  ///   - explanation: how an entry was scored, where that is to be told.
  ///   - body: what is done with a sheet.
  public func feedback<Failure: Error>(
    _ input: ReportInput, explanation: (Entry.ID) throws(Failure) -> Explanation?,
    body: (Entry.ID, Result<String, TemplateError>) throws(Failure) -> Void
  ) throws(Failure) {
    let values = DocumentValues(input: input, language: language, maximumRows: maximumRows)
    let (findings, refusals) = gathered(input)
    for entry in input.competition.entries {
      let sheet = values.feedback(
        on: entry, findings: findings[entry.id] ?? [], refusal: refusals[entry.id], explanation: try explanation(entry.id))
      let page = Result { () throws(TemplateError) in try fill(.feedback, values, ["sheets": .list([sheet])]) }
      try body(entry.id, page)
    }
  }

  private func sheets(_ input: ReportInput, _ values: DocumentValues) -> [TemplateValue] {
    let (findings, refusals) = gathered(input)
    let explanations = Dictionary(input.explanations.map { ($0.entry, $0) }) { first, _ in first }
    return input.competition.entries.prefix(maximumRows).map { entry in
      values.feedback(
        on: entry, findings: findings[entry.id] ?? [], refusal: refusals[entry.id], explanation: explanations[entry.id])
    }
  }

  private func gathered(_ input: ReportInput) -> (findings: [Entry.ID: [Finding]], refusals: [Entry.ID: Refusal]) {
    var findings: [Entry.ID: [Finding]] = [:]
    for finding in input.findings {
      switch finding.subject {
      case .entry(let id), .score(let id): findings[id, default: []].append(finding)
      case .competition, .file, .agency, .judge: continue
      }
    }
    let refusals = input.refusals(in: language).map { ($0.entry, $0) }
    return (findings, Dictionary(refusals) { first, _ in first })
  }

  private func fill(
    _ kind: DocumentKind, _ values: DocumentValues, _ own: [String: TemplateValue]
  ) throws(TemplateError) -> String {
    guard let template = templates.templates[kind.rawValue] else {
      throw TemplateError(fault: .unknownPartial, template: kind.rawValue, line: 1, name: kind.rawValue)
    }
    let all = values.shared(parameters.particulars(for: kind)).merging(own) { $1 }
    return try template.render(.object(all), partials: templates.templates)
  }
}
