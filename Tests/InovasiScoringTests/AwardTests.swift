import InovasiModel
import InovasiScoring
import Testing

@Suite struct AwardTests {
  private let scores = ["A": "95", "B": "90", "C": "85", "D": "85", "E": "60"]

  private func tier(
    _ name: String, _ places: ClosedRange<Int>, minimum: Int? = nil, ties: AwardTier.Ties = .keep
  ) -> AwardTier {
    AwardTier(
      id: id(name), name: text(name), places: places, minimumScore: minimum.flatMap { Points($0) }, ties: ties,
      basis: assumed)
  }

  private func results(
    _ tiers: [AwardTier], incentive: Rulebook.Incentive? = nil, fund: Int? = nil
  ) throws -> Results {
    try Scoring().results(
      of: competition(
        rulebook(awards: tiers, incentive: incentive), entries: entries("A", "B", "C", "D", "E"), fund: fund),
      scores: try finals(scores))
  }

  @Test(arguments: [(AwardTier.Ties.keep, ["A", "B", "C", "D"]), (.cut, ["A", "B"])])
  func tieOnTheBoundary(ties: AwardTier.Ties, winners: [String]) throws {
    let results = try results([tier("top-3", 1...3, ties: ties)])
    #expect(results.awards.map(\.entry) == winners.map { id($0) })
    #expect(results.standings.filter { $0.awards == ["top-3"] }.map(\.entry) == winners.map { id($0) })
  }

  @Test func cutKeepsATieThatFits() throws {
    #expect(try results([tier("top-4", 1...4, ties: .cut)]).awards.map(\.entry) == ["A", "B", "C", "D"])
  }

  @Test func minimumScoreIsIncluded() throws {
    #expect(try results([tier("t", 1...5, minimum: 85)]).awards.map(\.entry) == ["A", "B", "C", "D"])
    #expect(try results([tier("t", 1...5, minimum: 86)]).awards.map(\.entry) == ["A", "B"])
  }

  @Test func tiersNestAndKeepTheRulebooksOrder() throws {
    let results = try results([tier("top-4", 1...4), tier("first", 1...1), tier("fourth", 4...4)])
    #expect(results.awards.map(\.tier) == ["top-4", "top-4", "top-4", "top-4", "first"])
    #expect(results.standings.first?.awards == ["top-4", "first"])
  }

  @Test func fundGoesToTheRecipients() throws {
    let incentive = Rulebook.Incentive(method: .proportional, recipients: ["top-3"], basis: assumed)
    let results = try results([tier("top-3", 1...3)], incentive: incentive, fund: 1_000_000_007)
    #expect(results.allocations.map(\.entry) == ["A", "B", "C", "D"])
    #expect(results.allocations.reduce(0) { $0 + $1.amount.amount } == 1_000_000_007)
    // Σ = 355
    #expect(results.allocations.first?.share == Fraction(19_000_000_133, over: 71))
  }

  @Test func noFundNoIncentiveOrNoRecipientMeansNoAllocation() throws {
    let incentive = Rulebook.Incentive(method: .equal, recipients: ["nobody"], basis: assumed)
    #expect(try results([tier("nobody", 9...9)], incentive: incentive, fund: 5).allocations == [])
    #expect(try results([], incentive: nil, fund: 5).allocations == [])
    let all = Rulebook.Incentive(method: .equal, basis: assumed)
    #expect(try results([], incentive: all).allocations == [])
    #expect(try results([], incentive: all, fund: 7).allocations.map(\.amount.amount) == [2, 2, 1, 1, 1])
  }
}
