public import InovasiModel

/// What one part of a competition names, another part or the reference data knows.
public struct UnknownReferences: EntryRule, SectionlessRule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] {
    [
      .agencyUnknown, .affairUnknown, .serviceUnknown, .serviceAmbiguous, .groupUnknown, .categoryUnknown, .goalRange,
      .historyEntryUnknown, .entryUnknown, .judgeUnknown, .stageUnknown,
    ]
  }

  /// Looks at entries, agencies, judges, the history, and what the tables of judging name.
  public func check(_ context: RuleContext, into findings: inout [Finding]) { checkInOwnPass(context, into: &findings) }

  /// Looks at what one entry names.
  public func check(_ entry: Entry, in context: RuleContext, into findings: inout [Finding]) {
    var memory = ReferenceMemory()
    check(entry, in: context, &memory, into: &findings)
  }

  fileprivate func check(
    _ entry: Entry, in context: RuleContext, _ memory: inout ReferenceMemory, into findings: inout [Finding]
  ) {
    let subject = Finding.Subject.entry(entry.id)
    if let agency = entry.agency, !context.hasAgency(agency) {
      let similar = memory.similar(to: agency, in: context)
      findings.append(unknown(.agencyUnknown, subject, "agency", agency.rawValue, entry.location, similar))
    }
    for affair in entry.affairs where !memory.isKnown(affair, in: context) {
      let similar = memory.similar(to: affair, in: context)
      findings.append(unknown(.affairUnknown, subject, "affairs", affair.rawValue, entry.location, similar))
    }
    for service in entry.services where context.services.service(service) == nil {
      let named = context.services.services(named: service.rawValue)
      let kind: FindingKind = named.isEmpty ? .serviceUnknown : .serviceAmbiguous
      let similar = named.isEmpty ? memory.similar(to: service, in: context) : named.map(\.id.rawValue)
      findings.append(unknown(kind, subject, "services", service.rawValue, entry.location, similar))
    }
    if let group = entry.group { check(group, context.competition.rulebook.groups, entry, &findings) }
    let categories = entry.categories
    if !categories.isEmpty { check(categories, context.competition.rulebook.categories, entry, &findings) }
    for goal in entry.goals where !(1...17).contains(goal) {
      findings.append(unknown(.goalRange, subject, "goals", "\(goal)", entry.location))
    }
  }

  private func check(
    _ group: Rulebook.Group.ID, _ groups: [Rulebook.Group], _ entry: Entry, _ findings: inout [Finding]
  ) {
    guard !groups.isEmpty, !groups.contains(where: { $0.id == group }) else { return }
    findings.append(unknown(.groupUnknown, .entry(entry.id), "group", group.rawValue, entry.location))
  }

  private func check(
    _ categories: [Rulebook.Category.ID], _ known: [Rulebook.Category], _ entry: Entry, _ findings: inout [Finding]
  ) {
    guard !known.isEmpty else { return }
    for category in categories where !known.contains(where: { $0.id == category }) {
      findings.append(unknown(.categoryUnknown, .entry(entry.id), "categories", category.rawValue, entry.location))
    }
  }

  func unknown(
    _ kind: FindingKind, _ subject: Finding.Subject, _ path: String, _ id: String, _ location: SourceLocation? = nil,
    _ similar: [String]? = nil, severity: Severity? = nil
  ) -> Finding {
    var parameters: TextParameters = ["id": id, "path": path]
    if let similar { parameters["similar"] = similar.isEmpty ? "–" : similar.joined(separator: ", ") }
    return Finding(kind, about: subject, path: path, location: location, value: id, parameters: parameters, severity: severity)
  }
}

extension UnknownReferences: EntryPassRule {
  func pass(in context: RuleContext) -> (any EntryPass)? { Pass() }

  private struct Pass: EntryPass {
    private var memory = ReferenceMemory()

    mutating func look(at entry: Entry, in context: RuleContext, into findings: inout [Finding]) {
      UnknownReferences().check(entry, in: context, &memory, into: &findings)
    }

    mutating func finish(in context: RuleContext, into findings: inout [Finding]) {
      UnknownReferences().checkLists(context, &memory, into: &findings)
    }
  }
}
