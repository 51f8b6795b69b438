import InovasiModel
import InovasiScoring
import Testing

/// What holds for every competition, whatever its rules: no model is needed to see it.
@Suite struct DrawnPropertyTests {
  @Test(arguments: DrawnSeeds.shards)
  func orderAndNamesDoNotShow(shard: Int) throws {
    for seed in DrawnSeeds.seeds(of: shard) where seed.isMultiple(of: 2) {
      let drawn = DrawnCompetition(seed: seed).penniless(unless: seed.isMultiple(of: 3))
      guard let results = try? drawn.results() else { continue }
      var shuffled = drawn
      shuffled.shuffle()
      #expect(try shuffled.results() == results, "seed \(seed), shuffled")
      let relabelled = DrawnCompetition(seed: seed, prefix: "Q_").penniless(unless: seed.isMultiple(of: 3))
      let differences = Ledger(results).differences(from: Ledger(try relabelled.results()).without("Q_"))
      #expect(differences.isEmpty, "seed \(seed), relabelled: \(differences.prefix(8).joined(separator: "\n"))")
    }
  }

  /// An entry that was scored and taken back stands in nobody's way: not at a gate, in a tie, for an award or for money.
  @Test(arguments: DrawnSeeds.shards)
  func anEntryThatIsTakenBackChangesNobodyElse(shard: Int) throws {
    for seed in DrawnSeeds.seeds(of: shard) where seed.isMultiple(of: 2) {
      let drawn = DrawnCompetition(seed: seed)
      guard let results = try? drawn.results(), let other = drawn.withOneTakenBack() else { continue }
      let differences = Ledger(results).differences(from: Ledger(try other.drawn.results()).without(factsOf: other.entry))
      #expect(differences.isEmpty, "seed \(seed): \(differences.prefix(8).joined(separator: "\n"))")
    }
  }

  /// A ranking that follows changes is at any moment what a full run makes of the changed data.
  @Test(arguments: DrawnSeeds.shards)
  func aRankingThatFollowsChangesEqualsAFullRun(shard: Int) throws {
    for seed in DrawnSeeds.seeds(of: shard) where seed.isMultiple(of: 3) {
      var drawn = DrawnCompetition(seed: seed).penniless(unless: false)
      var random = Seeded(seed &+ 7)
      guard drawn.competition.entries.count > 2 else { continue }
      var live = try LiveRanking(
        drawn.competition, scores: try drawn.table(), refused: drawn.refused, decisions: drawn.decisions, on: drawn.day)
      for round in 1...4 {
        let changes = (0..<random.number(1...6)).map { _ in drawn.change(&random) }
        for change in changes { drawn.take(change) }
        _ = try live.apply(contentsOf: changes)
        let results = try drawn.results()
        #expect(live.standings == results.standings.map(\.bare), "seed \(seed), round \(round)")
        #expect(live.unranked == results.unranked, "seed \(seed), round \(round)")
        #expect(try live.results() == results, "seed \(seed), round \(round)")
      }
    }
  }
}

extension Ledger {
  /// The same facts without a part of their names.
  func without(_ prefix: String) -> Ledger {
    var ledger = Ledger()
    func bare(_ text: String) -> String { text.split(separator: prefix, omittingEmptySubsequences: false).joined() }
    for (name, values) in facts { for value in values { ledger.note(bare(name), bare(value)) } }
    return ledger
  }

  func without(factsOf entry: Entry.ID) -> Ledger {
    var ledger = Ledger()
    for (name, values) in facts where !name.hasPrefix("\(entry) ") { for value in values { ledger.note(name, value) } }
    return ledger
  }
}
