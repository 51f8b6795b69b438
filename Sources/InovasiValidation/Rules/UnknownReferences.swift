public import InovasiModel

/// What one part of a competition names, another part or the reference data knows.
public struct UnknownReferences: EntryRule {
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
  public func check(_ context: RuleContext, into findings: inout [Finding]) { passAlone(context, into: &findings) }

  fileprivate func checkRest(_ context: RuleContext, _ memory: inout Memory, into findings: inout [Finding]) {
    let competition = context.competition
    for agency in competition.agencies {
      let subject = Finding.Subject.agency(agency.id)
      if let parent = agency.parent, context.agency(parent) == nil {
        let similar = memory.similar(to: parent, in: context)
        findings.append(unknown(.agencyUnknown, subject, "parent", parent.rawValue, nil, similar))
      }
      for affair in agency.remit.affairs where !memory.isKnown(affair, in: context) {
        let similar = memory.similar(to: affair, in: context)
        findings.append(unknown(.affairUnknown, subject, "remit", affair.rawValue, nil, similar))
      }
    }
    for judge in competition.judges {
      if let agency = judge.agency, context.agency(agency) == nil {
        let similar = memory.similar(to: agency, in: context)
        findings.append(unknown(.agencyUnknown, .judge(judge.id), "agency", agency.rawValue, nil, similar))
      }
    }
    let named = Set(competition.history.compactMap(\.entry))
    if !named.isEmpty {
      for id in named.subtracting(competition.entries.map(\.id)).sorted() {
        findings.append(unknown(.historyEntryUnknown, .competition, "history.entry", id.rawValue))
      }
    }
    let judging = JudgingNames(competition)
    for (path, id) in judging.unknownEntries { findings.append(unknown(.entryUnknown, .competition, path, id.rawValue)) }
    for (path, id) in judging.unknownJudges { findings.append(unknown(.judgeUnknown, .competition, path, id.rawValue)) }
    for (path, id) in judging.unknownStages { findings.append(unknown(.stageUnknown, .competition, path, id.rawValue)) }
    for (path, id) in judging.unknownAgencies {
      let similar = memory.similar(to: id, in: context)
      findings.append(unknown(.agencyUnknown, .competition, path, id.rawValue, nil, similar))
    }
  }

  /// Looks at what one entry names.
  public func check(_ entry: Entry, in context: RuleContext, into findings: inout [Finding]) {
    var memory = Memory()
    check(entry, in: context, &memory, into: &findings)
  }

  fileprivate func check(
    _ entry: Entry, in context: RuleContext, _ memory: inout Memory, into findings: inout [Finding]
  ) {
    let subject = Finding.Subject.entry(entry.id)
    if let agency = entry.agency, context.agencies.index(forKey: agency) == nil {
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
      let similar = named.isEmpty ? context.services.suggestions(for: service.rawValue) : named
      findings.append(
        unknown(kind, subject, "services", service.rawValue, entry.location, similar.map(\.id.rawValue)))
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

  private func unknown(
    _ kind: FindingKind, _ subject: Finding.Subject, _ path: String, _ id: String, _ location: SourceLocation? = nil,
    _ similar: [String]? = nil
  ) -> Finding {
    var parameters: TextParameters = ["id": id, "path": path]
    if let similar { parameters["similar"] = similar.isEmpty ? "–" : similar.joined(separator: ", ") }
    return Finding(kind, about: subject, path: path, location: location, value: id, parameters: parameters)
  }
}

/// What was found out about a name, for the other entries that name it: affairs are few, and a name that an office gets wrong it gets
/// wrong in all of its entries.
private struct Memory {
  private var known: Set<Affair.ID> = []
  private var agencies: [Agency.ID: [String]] = [:]
  private var affairs: [Affair.ID: [String]] = [:]
  /// The competition's agencies, once the first unknown one has come.
  private var names: NearNames<Agency>?

  mutating func isKnown(_ affair: Affair.ID, in context: RuleContext) -> Bool {
    if known.contains(affair) { return true }
    guard affairs[affair] == nil, context.affairs.affair(affair) != nil else { return false }
    known.insert(affair)
    return true
  }

  mutating func similar(to agency: Agency.ID, in context: RuleContext) -> [String] {
    if let similar = agencies[agency] { return similar }
    let names = names ?? NearNames(context.competition.agencies)
    self.names = names
    let similar = names.nearest(to: agency.rawValue, 3).map(\.id.rawValue)
    agencies[agency] = similar
    return similar
  }

  mutating func similar(to affair: Affair.ID, in context: RuleContext) -> [String] {
    if let similar = affairs[affair] { return similar }
    let similar = context.affairs.suggestions(for: affair.rawValue).map(\.id.rawValue)
    affairs[affair] = similar
    return similar
  }
}

extension UnknownReferences: PassingRule {
  func pass(in context: RuleContext) -> (any EntryPass)? { Pass() }

  private struct Pass: EntryPass {
    private var memory = Memory()

    mutating func look(at range: Range<Int>, in context: RuleContext, into findings: inout [Finding]) {
      let entries = context.competition.entries
      for index in range { UnknownReferences().check(entries[index], in: context, &memory, into: &findings) }
    }

    mutating func finish(in context: RuleContext, into findings: inout [Finding]) {
      UnknownReferences().checkRest(context, &memory, into: &findings)
    }
  }
}
