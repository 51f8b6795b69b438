import Foundation
import Inovasi
import Testing

/// The main job on real input.
struct MalangTests {
  @Test func rankingIsTheOneThatAnIndependentScriptComputed() throws {
    let outcome = try Evaluation().run(folder: Folders.malang)
    let expected = try Folders.text(Folders.root.appendingPathComponent("Examples/Data/malang-2021/expected-ranking.csv"))
      .split(whereSeparator: \.isNewline).dropFirst().map { $0.split(separator: ",").prefix(2).joined(separator: ",") }
    #expect(outcome.results.standings.map { "\($0.place),\($0.entry)" } == expected)
    #expect(expected.count >= 12)
  }

  @Test func everyEntryIsEitherRankedOrSaidWhyNot() throws {
    let outcome = try Evaluation().run(folder: Folders.malang)
    let seen = outcome.results.standings.map(\.entry) + outcome.results.unranked.map(\.entry)
    #expect(seen.sorted() == outcome.competition.entries.map(\.id))
    #expect(outcome.competition.entries.count == 23)
  }

  @Test(arguments: ["REMIT_CROSS", "ENTRY_TOO_YOUNG", "FORMER_WINNER"])
  func entryIsRefusedFor(code: String) throws {
    let outcome = try Evaluation().run(folder: Folders.malang)
    let refused = outcome.findings.filter { $0.code == code }.compactMap(\.refusedEntry)
    #expect(!refused.isEmpty)
    for entry in refused { #expect(!outcome.results.standings.contains { $0.entry == entry }) }
  }

  @Test func moneyAddsUpToTheFund() throws {
    let outcome = try Evaluation().run(folder: Folders.malang)
    let fund = try #require(outcome.competition.fund)
    #expect(outcome.results.allocations.reduce(0) { $0 + $1.amount.amount } == fund.amount)
    #expect(outcome.results.agencies.reduce(0) { $0 + $1.incentive.amount } == fund.amount)
  }

  @Test func explanationAddsUpToTheFinalScore() throws {
    let outcome = try Evaluation().run(folder: Folders.malang)
    for standing in outcome.results.standings {
      let explanation = try #require(try outcome.explanation(of: standing.entry))
      #expect(explanation.final == standing.final)
      for sheet in explanation.stages.flatMap(\.sheets) where sheet.total != nil {
        #expect(try sheet.items.reduce(Fraction.zero) { try $0.adding($1.contribution) } == sheet.total)
      }
    }
  }

  @Test func tieAndIncompleteSheetAreReported() throws {
    let results = try Evaluation().run(folder: Folders.malang).results
    #expect(results.standings.contains { $0.tie != nil })
    #expect(results.incompleteSheets.contains { !$0.missing.isEmpty })
  }

  @Test func regionsAreComparedOnlyWithinOneMeasure() throws {
    let lines = try Evaluation().run(folder: Folders.malang).results.regions.lines
    let banyuwangi = try #require(lines.first { $0.count.name.contains("Banyuwangi") && $0.count.year == 2018 })
    #expect(banyuwangi.count.count == 341)
    #expect(banyuwangi.gap == 341 - 138)
  }
}
