public import InovasiModel

/// No two entries, agencies or judges share an identifier; of entries that do, all are refused, whichever came first.
public struct DuplicateIdentifiers: Rule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.entryDuplicate, .agencyDuplicate, .judgeDuplicate] }

  /// Looks for identifiers that stand twice.
  public func check(_ context: RuleContext, into findings: inout [Finding]) {
    let competition = context.competition
    // The competition keeps its lists in order of identifiers: equal ones are neighbours.
    for run in runs(competition.entries.map(\.id)) {
      for entry in competition.entries[run] {
        findings.append(
          finding(.entryDuplicate, .entry(entry.id), entry.id.rawValue, run.count, entry.location))
      }
    }
    for run in runs(competition.agencies.map(\.id)) {
      let id = competition.agencies[run.lowerBound].id
      findings.append(finding(.agencyDuplicate, .agency(id), id.rawValue, run.count, nil))
    }
    for run in runs(competition.judges.map(\.id)) {
      let id = competition.judges[run.lowerBound].id
      findings.append(finding(.judgeDuplicate, .judge(id), id.rawValue, run.count, nil))
    }
  }

  private func finding(
    _ kind: FindingKind, _ subject: Finding.Subject, _ id: String, _ count: Int, _ location: SourceLocation?
  ) -> Finding {
    Finding(
      kind, about: subject, path: "id", location: location, value: id, parameters: ["id": id, "count": "\(count)"])
  }

  private func runs<Value: Equatable>(_ values: [Value]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    for index in values.indices.dropFirst() where values[index] != values[start] {
      if index - start > 1 { found.append(start..<index) }
      start = index
    }
    if values.count - start > 1 { found.append(start..<values.count) }
    return found
  }
}
