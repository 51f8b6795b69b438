import InovasiModel
import InovasiScoring
import Testing

/// What holds for every log, whatever is in it.
struct DecisionPropertyTests {
  /// A competition of ten entries in two groups, with nested tiers, a fund, and scores with ties; and a log about it.
  private struct Case {
    let competition: Competition
    let scores: ScoreTable
    let acts: [Decision.Act]

    init(seed: UInt64) throws {
      var generator = Seeded(seed)
      let names = (0..<10).map { "E\($0)" }
      var rules = rulebook(
        [stage("s", 40), stage("t", 60)],
        awards: [
          AwardTier(id: "first", name: text("first"), places: 1...1, basis: assumed),
          AwardTier(id: "top", name: text("top"), places: 1...4, ties: seed.isMultiple(of: 2) ? .cut : .keep, basis: assumed),
          AwardTier(id: "new", name: text("new"), places: 1...2, groups: ["g"], basis: assumed),
        ], incentive: Rulebook.Incentive(method: .proportional, recipients: ["top"], basis: assumed))
      rules.groups = [Rulebook.Group(id: "g", name: text("g"), basis: assumed)]
      rules.revocation = Rulebook.RevocationRule(
        successor: seed.isMultiple(of: 3) ? .nobody : .nextInLine, basis: assumed)
      var filed = names.map { Entry(id: id($0), title: $0) }
      for index in filed.indices where index.isMultiple(of: 2) { filed[index].group = "g" }
      competition = InovasiScoringTests.competition(rules, entries: filed, fund: 1_000_003)
      var rows: [String] = []
      for name in names {
        for judge in ["J", "K"] {
          for stage in ["s", "t"] { rows.append("\(name) \(judge) \(stage) C \(Int.random(in: 80...84, using: &generator))") }
        }
      }
      scores = try table(rows)
      // One act about each of some entries: acts about different entries have nothing to do with one another.
      acts = try names.shuffled(using: &generator).prefix(Int.random(in: 1...6, using: &generator)).map { name in
        switch Int.random(in: 0..<7, using: &generator) {
        case 0: try deduct(name, "1.25")
        case 1: try deduct(name, "2", stage: "t")
        case 2: .ineligibility(entry: id(name), from: nil)
        case 3: .withdrawal(entry: id(name))
        case 4: select(name, "top")
        case 5: .exclusion(entry: id(name), award: "top")
        default: .revocation(entry: id(name), award: nil)
        }
      }
    }

    func results(_ decisions: DecisionLog) throws -> Results {
      try Scoring().results(of: competition, scores: scores, decisions: decisions)
    }
  }

  /// Everything but the decisions' own numbers and documents.
  private func outcome(_ results: Results) -> [String] {
    lines(results) + results.awards.map { "\($0.tier) \($0.place) \($0.entry)" }
      + results.allocations.map { "\($0.entry) \($0.amount)" } + results.unranked.map { "\($0.entry)" }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func replayingTheLogIsTheDirectResult(seed: UInt64) throws {
    let one = try Case(seed: seed)
    let log = log(one.acts)
    let steps = try Scoring().steps(of: one.competition, scores: one.scores, decisions: log)
    #expect(steps.count == log.count)
    // What every step changed, put together, leads from the result without decisions to the result with all of them.
    var places: [Entry.ID: Int] = [:]
    var amounts: [Entry.ID: Int] = [:]
    let start = try one.results(DecisionLog())
    for standing in start.standings { places[standing.entry] = standing.place }
    for allocation in start.allocations { amounts[allocation.entry] = allocation.amount.amount }
    for change in steps.flatMap(\.changes) {
      #expect(places[change.entry] == change.placeBefore)
      #expect(amounts[change.entry] ?? 0 == change.amountBefore.amount)
      places[change.entry] = change.placeAfter
      amounts[change.entry] = change.amountAfter.amount
    }
    let end = try one.results(log)
    #expect(places == Dictionary(uniqueKeysWithValues: end.standings.map { ($0.entry, $0.place) }))
    #expect(
      amounts.filter { $0.value > 0 }
        == Dictionary(uniqueKeysWithValues: end.allocations.map { ($0.entry, $0.amount.amount) }).filter { $0.value > 0 })
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func decisionsAndTheirCancellationsGiveTheOriginal(seed: UInt64) throws {
    let one = try Case(seed: seed)
    let cancelled = one.acts + one.acts.indices.map { .cancellation(of: $0 + 1) }
    let (with, without) = (try one.results(log(cancelled)), try one.results(DecisionLog()))
    #expect(outcome(with) == outcome(without))
    #expect(with.standings == without.standings)
    #expect(with.awards == without.awards)
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func orderOfIndependentDecisionsDoesNotMatter(seed: UInt64) throws {
    let one = try Case(seed: seed)
    var generator = Seeded(seed &+ 99)
    let straight = outcome(try one.results(log(one.acts)))
    #expect(outcome(try one.results(log(one.acts.shuffled(using: &generator)))) == straight)
    #expect(outcome(try one.results(log(one.acts.reversed()))) == straight)
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func moneyAddsUpAndWhoIsOutTakesNothing(seed: UInt64) throws {
    let one = try Case(seed: seed)
    let results = try one.results(log(one.acts))
    if !results.allocations.isEmpty { #expect(results.allocations.reduce(0) { $0 + $1.amount.amount } == 1_000_003) }
    let out = Set(results.unranked.map(\.entry))
    #expect(results.standings.count + out.count == 10)
    #expect(!results.awards.contains { out.contains($0.entry) })
    #expect(!results.allocations.contains { out.contains($0.entry) })
    #expect(results.standings.first.map { $0.place == 1 } ?? true)
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func plenaryDecisionsTouchNoScoreAndNoPlace(seed: UInt64) throws {
    let one = try Case(seed: seed)
    let plenary = one.acts.filter { act in
      switch act {
      case .selection, .exclusion, .revocation: true
      default: false
      }
    }
    #expect(lines(try one.results(log(plenary))) == lines(try one.results(DecisionLog())))
  }
}
