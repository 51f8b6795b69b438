import InovasiModel

/// Facts by name, as the product or the model has them; a fact may have several values where the rules leave it open.
struct Ledger {
  private(set) var facts: [String: Set<String>] = [:]

  mutating func note(_ name: String, _ value: Any) { facts[name, default: []].insert("\(value)") }

  /// What another says that this does not allow, in order of names.
  func differences(from other: Ledger) -> [String] {
    Set(facts.keys).union(other.facts.keys).sorted().compactMap { name in
      let (own, others) = (facts[name] ?? [], other.facts[name] ?? [])
      if !others.isEmpty, others.isSubset(of: own) { return nil }
      return "\(name): the rules say \(own.sorted()), the results \(others.sorted())"
    }
  }
}

extension Ledger {
  /// The facts of results.
  init(_ results: Results) {
    for (index, standing) in results.standings.enumerated() {
      let name = "\(standing.entry)"
      note("\(name) stands at", index)
      note("\(name) place", standing.place)
      note("\(name) rank", standing.rank)
      note("\(name) final", standing.final)
      note("\(name) stages", standing.stages)
      note("\(name) among", standing.tie?.among ?? [])
      note("\(name) decided by", standing.tie?.decidedBy.map(PlainModel.name) ?? "-")
      note("\(name) deductions", standing.deductions)
      note(
        "\(name) divisions",
        standing.divisions.map { "\($0.division.kind) \($0.division.name): \($0.place) of \($0.count)" }.sorted())
      note("\(name) awards", standing.awards.sorted())
      if let unadjusted = standing.unadjusted { note("\(name) unadjusted", "\(unadjusted.final) \(unadjusted.place)") }
    }
    var isIn = Set(results.standings.map(\.entry))
    for unranked in results.unranked {
      note("\(unranked.entry) unranked", unranked.reason)
      switch unranked.reason {
      case .refused: break
      case .withdrawn, .ineligible: note("\(unranked.entry) stages", unranked.stages)
      default:
        note("\(unranked.entry) stages", unranked.stages)
        isIn.insert(unranked.entry)
      }
    }
    // Nothing says whether the sheets of entries that are out of the competition are reported as well.
    for sheet in results.incompleteSheets where isIn.contains(sheet.entry) {
      note("\(sheet.entry) \(sheet.stage) \(sheet.judge) incomplete", sheet.missing)
    }
    for sheet in results.absentSheets where isIn.contains(sheet.entry) {
      note("\(sheet.entry) \(sheet.stage) \(sheet.judge) absent", sheet.lack)
    }
    let ranked = Set(results.standings.map(\.entry))
    for award in results.awards where ranked.contains(award.entry) {
      note("\(award.tier) \(award.entry)", award.decision == nil ? "\(award.place)" : "by decision")
    }
    for allocation in results.allocations {
      note("\(allocation.entry) \(allocation.pot ?? "") money", allocation.amount.amount)
    }
    if let fund = results.fund {
      note("paid", fund.paid.amount)
      note("unallocated", fund.unallocated.amount)
    }
    for agency in results.agencies { note(agency) }
  }

  private mutating func note(_ agency: AgencyFigures) {
    let name = "\(agency.agency)"
    note("\(name) entries", [agency.entries, agency.admitted, agency.ranked])
    note("\(name) mean and best", [agency.mean, agency.best])
    note("\(name) incentive", agency.incentive.amount)
    if let grade = agency.grade { note("\(name) grade", [grade.score.map { "\($0)" }, grade.band?.rawValue]) }
    note("\(name) sanctions", agency.sanctions.map(\.sanction).sorted())
    note("\(name) undecided", agency.undecided.sorted())
  }
}

extension Ledger {
  /// The facts as the rules have them.
  init(_ model: PlainModel) throws(PlainFund.Failure) {
    let rulebook = model.competition.rulebook
    let winners = rulebook.awards.map { tier in (tier: tier.id, winners: model.winners(of: tier)) }
    for (index, place) in model.places.enumerated() {
      let name = "\(place.entry)"
      note("\(name) stands at", index)
      note("\(name) place", place.place)
      note("\(name) rank", model.rank(of: place))
      note("\(name) final", place.final)
      note("\(name) among", place.among)
      note("\(name) decided by", place.decidedBy ?? "-")
      note("\(name) deductions", model.decided.deductions(of: place.entry))
      note("\(name) divisions", model.divisions(of: place).sorted())
      if let unadjusted = model.unadjusted(of: place.entry) {
        let better = model.places.compactMap { model.unadjusted(of: $0.entry) }.count { $0 > unadjusted }
        note("\(name) unadjusted", "\(unadjusted) \(better + 1)")
      }
      note("\(name) awards", winners.filter { $0.winners.contains { $0.entry == place.entry } }.map(\.tier).sorted())
    }
    for entry in model.competition.entries.map(\.id) {
      let reasons = model.reasons[entry] ?? []
      for reason in reasons { note("\(entry) unranked", reason) }
      guard model.refused[entry] == nil else { continue }
      note("\(entry) stages", rulebook.stages.compactMap { stage in model.stageScore(of: entry, in: stage.id) })
      if !model.decided.isOut(entry) { for stage in rulebook.stages { note(entry, in: stage.id, model) } }
    }
    for (tier, winners) in winners {
      for winner in winners {
        if winner.isByDecision { note("\(tier) \(winner.entry)", "by decision") }
        if let place = winner.place { note("\(tier) \(winner.entry)", place) }
      }
    }
    let payments = try model.payments()
    for payment in payments ?? [] { note("\(payment.entry) \(payment.pot ?? "") money", payment.amount) }
    if let payments, let fund = model.competition.fund {
      let paid = payments.map(\.amount).reduce(0, +)
      note("paid", paid)
      note("unallocated", fund.amount - paid)
    }
    for agency in model.competition.agencies.map(\.id) { note(agency, model, payments ?? []) }
  }

  private mutating func note(_ entry: Entry.ID, in stage: Stage.ID, _ model: PlainModel) {
    guard let desk = model.desks[stage]?[entry] else { return }
    for (judge, missing) in desk.incomplete { note("\(entry) \(stage) \(judge) incomplete", missing) }
    for (judge, lack) in desk.absent { note("\(entry) \(stage) \(judge) absent", lack) }
  }

  private mutating func note(_ agency: Agency.ID, _ model: PlainModel, _ payments: [PlainFund.Payment]) {
    let figures = model.figures(of: agency)
    let own = Set(model.competition.entries.filter { $0.agency == agency }.map(\.id))
    note("\(agency) entries", [figures.entries, figures.admitted, figures.finals.count])
    note("\(agency) mean and best", [figures.mean?.fraction, figures.finals.max()?.fraction])
    note("\(agency) incentive", payments.filter { own.contains($0.entry) }.map(\.amount).reduce(0, +))
    if model.competition.rulebook.grading != nil {
      note("\(agency) grade", [figures.grade.map { "\($0)" }, figures.band?.rawValue])
    }
    let sanctions = model.competition.rulebook.sanctions
    note("\(agency) sanctions", sanctions.filter { model.follows($0, for: figures) == true }.map(\.id).sorted())
    note("\(agency) undecided", sanctions.filter { model.follows($0, for: figures) == nil }.map(\.id).sorted())
  }
}

extension PlainModel {
  func stageScore(of entry: Entry.ID, in stage: Stage.ID) -> StageScore? {
    guard case .scored(let score, let judges) = outcomes[entry]?[stage] else { return nil }
    return StageScore(stage: stage, score: score.fraction ?? .zero, judges: judges)
  }
}
