import InovasiModel

extension UnknownReferences {
  /// Looks at what the lists beside the entries name: agencies, judges, the history, and the tables of judging.
  func checkLists(_ context: RuleContext, _ memory: inout ReferenceMemory, into findings: inout [Finding]) {
    for agency in context.competition.agencies { check(agency, context, &memory, &findings) }
    let stages = Set(context.competition.rulebook.stages.map(\.id))
    for judge in context.competition.judges { check(judge, stages, context, &memory, &findings) }
    let named = Set(context.competition.history.compactMap(\.entry))
    if !named.isEmpty {
      for id in named.subtracting(context.competition.entries.map(\.id)).sorted() {
        findings.append(unknown(.historyEntryUnknown, .competition, "history.entry", id.rawValue))
      }
    }
    check(JudgingNames(context.competition), context, &memory, &findings)
  }

  private func check(
    _ agency: Agency, _ context: RuleContext, _ memory: inout ReferenceMemory, _ findings: inout [Finding]
  ) {
    let subject = Finding.Subject.agency(agency.id)
    for (path, id) in [("parent", agency.parent), ("successor", agency.successor)] {
      guard let id, context.agency(id) == nil else { continue }
      findings.append(unknown(.agencyUnknown, subject, path, id.rawValue, nil, memory.similar(to: id, in: context)))
    }
    for affair in agency.remit.affairs where !memory.isKnown(affair, in: context) {
      findings.append(
        unknown(.affairUnknown, subject, "remit", affair.rawValue, nil, memory.similar(to: affair, in: context)))
    }
  }

  private func check(
    _ judge: Judge, _ stages: Set<Stage.ID>, _ context: RuleContext, _ memory: inout ReferenceMemory,
    _ findings: inout [Finding]
  ) {
    let subject = Finding.Subject.judge(judge.id)
    if let agency = judge.agency, context.agency(agency) == nil {
      findings.append(
        unknown(.agencyUnknown, subject, "agency", agency.rawValue, nil, memory.similar(to: agency, in: context)))
    }
    for stage in judge.stages where !stages.contains(stage) {
      findings.append(unknown(.stageUnknown, subject, "stages", stage.rawValue))
    }
    // An expert in what nobody knows is given entries all the same, only not because of it.
    for affair in judge.affairs where !memory.isKnown(affair, in: context) {
      findings.append(
        unknown(
          .affairUnknown, subject, "expertise", affair.rawValue, nil, memory.similar(to: affair, in: context),
          severity: .warning))
    }
  }

  private func check(
    _ judging: JudgingNames, _ context: RuleContext, _ memory: inout ReferenceMemory, _ findings: inout [Finding]
  ) {
    for (path, id) in judging.unknownEntries { findings.append(unknown(.entryUnknown, .competition, path, id.rawValue)) }
    for (path, id) in judging.unknownJudges { findings.append(unknown(.judgeUnknown, .competition, path, id.rawValue)) }
    for (path, id) in judging.unknownStages { findings.append(unknown(.stageUnknown, .competition, path, id.rawValue)) }
    for (path, id) in judging.unknownAgencies {
      findings.append(
        unknown(.agencyUnknown, .competition, path, id.rawValue, nil, memory.similar(to: id, in: context)))
    }
  }
}
