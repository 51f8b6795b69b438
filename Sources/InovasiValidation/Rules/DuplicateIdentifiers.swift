public import InovasiModel

/// No two entries, agencies or judges share an identifier; of entries that do, all are refused, whichever came first.
///
/// Identifiers that differ in letter case alone are several, and count as such; since they may be meant for one, they are pointed out. Where
/// no list says who the judges are, those who gave scores are looked at.
public struct DuplicateIdentifiers: SectionlessRule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.entryDuplicate, .agencyDuplicate, .judgeDuplicate] }

  /// Looks for identifiers that stand twice.
  public func check(_ context: RuleContext, into findings: inout [Finding]) { checkInOwnPass(context, into: &findings) }
}

extension DuplicateIdentifiers: EntryPassRule {
  func pass(in context: RuleContext) -> (any EntryPass)? { Pass() }

  private struct Pass: EntryPass {
    /// How many entries were seen.
    private var count = 0
    /// The identifier that was seen last, and the first entry that has it.
    private var last: Entry.ID?
    private var start = 0
    private var cases = LetterCases()

    // The competition keeps its lists in order of identifiers: equal ones are neighbours.
    mutating func look(at entry: Entry, in context: RuleContext, into findings: inout [Finding]) {
      if entry.id != last {
        report(start..<count, context, &findings)
        (start, last) = (count, entry.id)
        cases.look(at: entry.id.rawValue)
      }
      count += 1
    }

    mutating func finish(in context: RuleContext, into findings: inout [Finding]) {
      let competition = context.competition
      report(start..<count, context, &findings)
      for (id, count) in repeated(competition.agencies.map(\.id)) {
        findings.append(finding(.agencyDuplicate, .agency(id), id.rawValue, count, nil))
      }
      for (id, count) in repeated(competition.judges.map(\.id)) {
        findings.append(finding(.judgeDuplicate, .judge(id), id.rawValue, count, nil))
      }
      findLetterCases(in: context, &findings)
    }

    private func findLetterCases(in context: RuleContext, _ findings: inout [Finding]) {
      let competition = context.competition
      if cases.mayDiffer {
        for group in LetterCases.groups(competition.entries.map(\.id)) {
          let place = competition.entries.first { $0.id == group[0] }?.location
          findings.append(finding(.entryDuplicateInOtherCase, .entry(group[0]), group.map(\.rawValue), place))
        }
      }
      for group in LetterCases.groups(competition.agencies.map(\.id)) {
        findings.append(finding(.agencyDuplicateInOtherCase, .agency(group[0]), group.map(\.rawValue), nil))
      }
      let scores = context.scores
      let isListed = !competition.judges.isEmpty
      for group in LetterCases.groups(isListed ? competition.judges.map(\.id) : Array(scores.judges.values)) {
        let row = isListed ? nil : scores.runs.indices.first { scores.judges[Int(scores.runs[$0].judge)] == group[1] }
        let place = row.flatMap { scores.rows(ofRun: $0).first }.flatMap { scores.location(ofRow: $0) }
        findings.append(finding(.judgeDuplicateInOtherCase, .judge(group[0]), group.map(\.rawValue), place))
      }
    }

    private func finding(
      _ kind: FindingKind, _ subject: Finding.Subject, _ group: [String], _ location: SourceLocation?
    ) -> Finding {
      Finding(
        kind, about: subject, path: "id", location: location, value: group[0],
        parameters: ["id": group[0], "others": Array(group.dropFirst()).namedInPart])
    }

    private func report(_ run: Range<Int>, _ context: RuleContext, _ findings: inout [Finding]) {
      guard run.count > 1 else { return }
      for entry in context.competition.entries[run] {
        findings.append(finding(.entryDuplicate, .entry(entry.id), entry.id.rawValue, run.count, entry.location))
      }
    }

    private func finding(
      _ kind: FindingKind, _ subject: Finding.Subject, _ id: String, _ count: Int, _ location: SourceLocation?
    ) -> Finding {
      Finding(
        kind, about: subject, path: "id", location: location, value: id, parameters: ["id": id, "count": "\(count)"])
    }

    /// The values that stand more than once in an ordered list, and how often.
    private func repeated<Value: Equatable>(_ values: [Value]) -> [(value: Value, count: Int)] {
      var found: [(value: Value, count: Int)] = []
      var start = 0
      for index in 1..<max(values.count + 1, 1) where index == values.count || values[index] != values[start] {
        if index - start > 1 { found.append((values[start], index - start)) }
        start = index
      }
      return found
    }
  }
}
