import InovasiModel
import InovasiScoring
import Testing

/// What is told of one entry has to be what the rules make of it, step by step, and without each of its judges.
@Suite struct DrawnExplanationTests {
  @Test(arguments: DrawnSeeds.shards)
  func explanationsAreThoseOfTheDocumentedRules(shard: Int) throws {
    for seed in DrawnSeeds.seeds(of: shard) where seed.isMultiple(of: 2) {
      let differences = try Self.differences(DrawnCompetition(seed: seed).penniless(unless: false))
      #expect(differences.isEmpty, "seed \(seed): \(differences.prefix(8).joined(separator: "\n"))")
    }
  }

  /// What is told otherwise of one entry of those that are ranked, or of any where nobody is.
  static func differences(_ drawn: DrawnCompetition) throws -> [String] {
    let model = PlainModel(drawn)
    let names = model.places.isEmpty ? drawn.competition.entries.map(\.id) : model.places.map(\.entry)
    guard !names.isEmpty else { return [] }
    let entry = names[Int(drawn.seed % UInt64(names.count))]
    let told = try Scoring().explanation(
      of: entry, in: drawn.competition, scores: try drawn.table(), results: try drawn.results(), decisions: drawn.decisions,
      on: drawn.day)
    guard let told else { return ["\(entry) is not explained"] }
    return model.ledger(explaining: entry, of: drawn).differences(from: Ledger(told, isPlaced: model.hasOneLine))
  }
}

extension Ledger {
  init(_ told: Explanation, isPlaced: Bool) {
    note("final", told.final.map { "\($0)" } ?? "-")
    for part in told.stages {
      note("\(part.stage) score", part.score.map { "\($0)" } ?? "-")
      for sheet in part.sheets {
        guard let total = sheet.total else { continue }
        let items = sheet.items.map { Exact($0.contribution) }.sum
        note("\(part.stage) \(sheet.judge) total", total)
        note("\(part.stage) \(sheet.judge) items", items)
        note("\(part.stage) \(sheet.judge) adjusted", sheet.adjusted ?? total)
      }
    }
    for influence in told.influences where told.position != nil && told.stages.allSatisfy({ $0.adjustment == "none" }) {
      note("without \(influence.judge): final", influence.final.map { "\($0)" } ?? "-")
      guard isPlaced else { continue }
      note("without \(influence.judge): place", influence.place.map { "\($0)" } ?? "-")
      if let reason = influence.reason { note("without \(influence.judge): reason", reason) }
    }
  }
}

extension PlainModel {
  /// What an explanation has to tell.
  func ledger(explaining entry: Entry.ID, of drawn: DrawnCompetition) -> Ledger {
    var ledger = Ledger()
    ledger.note("final", finalIfAny(of: entry).map { "\($0)" } ?? "-")
    var judges: Set<Judge.ID> = []
    for stage in competition.rulebook.stages {
      ledger.note("\(stage.id) score", score(of: entry, in: stage.id).map { "\($0)" } ?? "-")
      guard let desk = desks[stage.id]?[entry] else { continue }
      judges.formUnion(desk.raw.keys)
      for (judge, total) in desk.raw {
        ledger.note("\(stage.id) \(judge) total", total)
        ledger.note("\(stage.id) \(judge) items", total)
        ledger.note("\(stage.id) \(judge) adjusted", desk.totals[judge] ?? total)
      }
    }
    // An adjustment looks at all sheets of a stage: what a judge's part in it would be without one sheet is not written. Neither is what is
    // told of the judges of an entry without a place.
    guard places.contains(where: { $0.entry == entry }), competition.rulebook.stages.allSatisfy({ $0.panel.adjustment == "none" })
    else { return ledger }
    for judge in judges {
      // As if this judge had not been asked.
      var other = drawn
      other.rows.removeAll { $0.cell.entry == entry && $0.cell.judge == judge }
      other.competition.assignments.removeAll { $0.entry == entry && $0.judge == judge }
      other.competition.absences.removeAll { $0.entry == entry && $0.judge == judge }
      let model = PlainModel(other)
      let final = model.finalIfAny(of: entry)
      ledger.note("without \(judge): final", final.map { "\($0)" } ?? "-")
      guard hasOneLine else { continue }
      let reasons = model.reasons[entry] ?? []
      let place = reasons.isEmpty ? final.map { final in places.count { $0.entry != entry && $0.final > final } + 1 } : nil
      ledger.note("without \(judge): place", place.map { "\($0)" } ?? "-")
      for reason in reasons { ledger.note("without \(judge): reason", reason) }
    }
    return ledger
  }

  /// Whether one stage at most lets only so many through: behind a second such line an explanation leaves the others where they stand,
  /// even those who would have come past the first one.
  var hasOneLine: Bool { competition.rulebook.stages.count { $0.advance != nil } < 2 }

  /// The final score, where no stage lacks one.
  private func finalIfAny(of entry: Entry.ID) -> Exact? {
    for outcome in (outcomes[entry] ?? [:]).values { if case .lacking = outcome { return nil } }
    return final(of: entry)
  }
}
