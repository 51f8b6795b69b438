public import InovasiModel

/// What a check came to: every finding, and which entries are refused for what.
public struct ValidationReport: Hashable, Sendable, Codable {
  /// Every finding, in order.
  public let findings: [Finding]

  /// The codes of the errors of each refused entry, each once, in order.
  public let refused: [Entry.ID: [String]]

  /// Sorts the findings and gathers the refusals. Complexity: O(*n* log *n*) in the number of findings.
  public init(findings: [Finding]) {
    self.init(findings: findings, refused: Self.refusals(in: findings))
  }

  /// Sorts findings whose refusals have been gathered.
  package init(findings: [Finding], refused: [Entry.ID: [String]]) {
    self.init(sorted: findings.sortedByEntry(), refused: refused)
  }

  /// The codes of the errors of each entry that some findings refuse. Complexity: O(*n*) in the number of findings.
  package static func refusals(in findings: [Finding]) -> [Entry.ID: [String]] {
    var codes: [Entry.ID: [String]] = [:]
    for finding in findings {
      guard let entry = finding.refusedEntry else { continue }
      let code = finding.code
      // Hardly any entry is refused for more than a few reasons.
      if codes[entry]?.contains(code) != true { codes[entry, default: []].append(code) }
    }
    return codes.mapValues { $0.count > 1 ? $0.sorted() : $0 }
  }

  private init(sorted findings: [Finding], refused: [Entry.ID: [String]]) {
    self.findings = findings
    self.refused = refused
  }

  /// The same report with places told more exactly, which changes nothing else. Complexity: O(*n*).
  ///
  /// - Parameter place: where the field of a finding stands; `nil` where no more is known than the finding says.
  package func placed(_ place: (Finding) -> SourceLocation?) -> ValidationReport {
    var findings = findings
    for index in findings.indices {
      if let location = place(findings[index]) { findings[index].location = location }
    }
    return ValidationReport(sorted: findings, refused: refused)
  }

  /// Whether an entry has no error.
  public func isAdmitted(_ entry: Entry.ID) -> Bool { refused[entry] == nil }

  /// What the check says about an entry.
  ///
  /// Complexity: O(*n*) in the number of findings; ``verdicts(of:)`` for more than a few entries.
  public func verdict(on entry: Entry.ID) -> EntryVerdict {
    if let codes = refused[entry] { return .refused(codes: codes) }
    let open = Set(findings.filter { $0.kind.needsPerson && $0.subject == .entry(entry) }.map(\.code))
    return open.isEmpty ? .admitted : .needsPerson(codes: open.sorted())
  }

  /// What the check says about each entry of a competition. Complexity: O(*n*) in entries and findings.
  public func verdicts(of competition: Competition) -> [Entry.ID: EntryVerdict] {
    var open: [Entry.ID: Set<String>] = [:]
    for finding in findings where finding.kind.needsPerson {
      if case .entry(let id) = finding.subject { open[id, default: []].insert(finding.code) }
    }
    return Dictionary(
      competition.entries.map { entry in
        if let codes = refused[entry.id] { return (entry.id, .refused(codes: codes)) }
        return (entry.id, open[entry.id].map { .needsPerson(codes: $0.sorted()) } ?? .admitted)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The entries without an error, in the competition's order.
  public func admitted(of competition: Competition) -> [Entry] { competition.entries.filter { isAdmitted($0.id) } }
}
