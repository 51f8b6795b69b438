public import InovasiModel

/// What a check came to: every finding, and which entries are refused for what.
public struct ValidationReport: Hashable, Sendable, Codable {
  /// Every finding, in order.
  public let findings: [Finding]

  /// The codes of the errors of each refused entry, each once, in order.
  public let refused: [Entry.ID: [String]]

  /// Sorts the findings and gathers the refusals. Complexity: O(*n* log *n*) in the number of findings.
  public init(findings: [Finding]) {
    self.findings = findings.sorted()
    var codes: [Entry.ID: Set<String>] = [:]
    for finding in findings {
      if let entry = finding.refusedEntry { codes[entry, default: []].insert(finding.code) }
    }
    refused = codes.mapValues { $0.sorted() }
  }

  /// Whether an entry has no error.
  public func isAdmitted(_ entry: Entry.ID) -> Bool { refused[entry] == nil }

  /// The entries without an error, in the competition's order.
  public func admitted(of competition: Competition) -> [Entry] { competition.entries.filter { isAdmitted($0.id) } }
}
