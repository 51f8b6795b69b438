public import InovasiModel

/// What a check came to: every finding, and which entries are refused for what.
public struct ValidationReport: Hashable, Sendable, Codable {
  /// Every finding, in order.
  public let findings: [Finding]

  /// The codes of the errors of each refused entry, each once, in order.
  public let refused: [Entry.ID: [String]]

  /// Sorts the findings and gathers the refusals. Complexity: O(*n* log *n*) in the number of findings.
  public init(findings: [Finding]) {
    let findings = findings.sortedByEntry()
    self.init(inOrder: findings, Refusals(inOrder: findings))
  }

  /// A report of findings that are in order, with what they refuse.
  package init(inOrder findings: [Finding], _ refusals: Refusals) {
    self.findings = findings
    refused = refusals.byEntry
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
