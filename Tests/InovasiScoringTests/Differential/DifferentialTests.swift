import InovasiModel
import InovasiScoring
import Testing

/// Competitions drawn at random, evaluated by the product and by ``PlainModel``: exact scores, places, ties and what decided them, reasons,
/// awards, money and agencies have to be the same.
@Suite struct DifferentialTests {
  @Test(arguments: DrawnSeeds.shards)
  func resultsAreThoseOfTheDocumentedRules(shard: Int) throws {
    for seed in DrawnSeeds.seeds(of: shard) {
      let differences = try Self.differences(DrawnCompetition(seed: seed))
      #expect(differences.isEmpty, "seed \(seed): \(differences.prefix(8).joined(separator: "\n"))")
    }
  }

  /// What the product makes otherwise; empty where both agree.
  static func differences(_ drawn: DrawnCompetition) throws -> [String] {
    let results = Result { try drawn.results() }
    do {
      let ledger = try Ledger(PlainModel(drawn))
      guard case .success(let results) = results else { return ["the rules give results, and the product says \(results)"] }
      return ledger.differences(from: Ledger(results))
    } catch {
      var penniless = drawn
      penniless.competition.fund = nil
      let others = try differences(penniless)
      switch (error, results) {
      case (.tooSmall, .failure(ScoringError.allocation(.fundTooSmall))),
        (.tooLarge, .failure(ScoringError.allocation(.fundTooLarge))):
        return others
      default: return others + ["the fund is \(error), and the product says \(results)"]
      }
    }
  }
}
