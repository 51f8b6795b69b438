import InovasiScoring
import Testing

struct BradleyTerryTests {
  /// Citations among statistical journals: who was cited, by whom, how often. Source: S. M. Stigler (1994), as in the vignette of the R
  /// package BradleyTerry2.
  private static let citations: [(winner: String, loser: String, count: Int)] = [
    ("Biometrika", "Comm Statist", 730), ("Biometrika", "JASA", 498), ("Biometrika", "JRSS-B", 221),
    ("Comm Statist", "Biometrika", 33), ("Comm Statist", "JASA", 68), ("Comm Statist", "JRSS-B", 17),
    ("JASA", "Biometrika", 320), ("JASA", "Comm Statist", 813), ("JASA", "JRSS-B", 142),
    ("JRSS-B", "Biometrika", 284), ("JRSS-B", "Comm Statist", 276), ("JRSS-B", "JASA", 325),
  ]

  @Test func stigler() throws {
    let result = try BradleyTerry().evaluate(try PairwiseTally(Self.citations))
    #expect(result.order == [["JRSS-B"], ["Biometrika"], ["JASA"], ["Comm Statist"]])
    #expect(isNear(result.estimates.compactMap(\.self), [0, -2.9490724968, -0.4795697698, 0.2689540558], 1e-8))
    // The standard errors of the vignette.
    let errors = try #require(result.standardErrors)
    #expect(errors[0] == nil)
    #expect(isNear(errors.compactMap(\.self), [0.10255, 0.06059, 0.07083], 1e-5))
  }

  @Test func anotherReferenceShiftsAbilities() throws {
    let tally = try PairwiseTally(Self.citations)
    let one = try BradleyTerry().evaluate(tally).estimates.compactMap(\.self)
    let other = try BradleyTerry(reference: "JASA").evaluate(tally).estimates.compactMap(\.self)
    #expect(other[2] == 0)
    #expect(isNear(one.map { $0 - one[2] }, other, 1e-12))
    #expect(throws: BallotError.unknownReference("Nature")) { try BradleyTerry(reference: "Nature").evaluate(tally) }
  }

  @Test func cycleIsEqual() throws {
    // choix, three items that beat one another in a circle.
    let tally = try PairwiseTally([("0", "1", 1), ("1", "2", 1), ("2", "0", 1)])
    for model in [BradleyTerry(), try #require(BradleyTerry(priorVariance: 1))] {
      let result = try model.evaluate(tally)
      #expect(isNear(result.estimates.compactMap(\.self), [0, 0, 0], 1e-12))
      #expect(result.order == [["0", "1", "2"]])
    }
  }

  @Test func whoNeverLosesHasNoFiniteAbility() throws {
    let tally = try PairwiseTally([("A", "B", 3), ("B", "C", 1), ("C", "B", 1)])
    #expect(throws: BallotError.separated([["B", "C"], ["A"]])) { try BradleyTerry().evaluate(tally) }
    let result = try #require(BradleyTerry(priorVariance: 1)).evaluate(tally)
    #expect(result.order.first == ["A"])
    #expect(result.estimates.allSatisfy { $0?.isFinite == true })
  }

  @Test func strongerPriorsPullTogether() throws {
    let tally = try PairwiseTally(Self.citations)
    let free = try BradleyTerry().evaluate(tally).estimates.compactMap(\.self)
    var spread = abs(free[1])
    for variance in [10, 1, 0.1, 0.01] {
      let pulled = try #require(BradleyTerry(priorVariance: variance)).evaluate(tally).estimates.compactMap(\.self)
      #expect(abs(pulled[1]) < spread)
      spread = abs(pulled[1])
    }
    let weak = try #require(BradleyTerry(priorVariance: 1e9)).evaluate(tally)
    #expect(isNear(weak.estimates.compactMap(\.self), free, 1e-6))
    #expect(isNear(try #require(weak.standardErrors).compactMap(\.self), [0.10255, 0.06059, 0.07083], 1e-5))
    for variance in [0, -1, .infinity, .nan] { #expect(BradleyTerry(priorVariance: variance) == nil) }
  }

  @Test func twoByHand() throws {
    // Three wins of four: the ability is the logarithm of 3, its variance 1/3 + 1.
    let result = try BradleyTerry().evaluate(try PairwiseTally([("B", "A", 3), ("A", "B", 1)]))
    #expect(isNear(result.estimates.compactMap(\.self), [0, 1.0986122886681098], 1e-12))
    #expect(isNear(try #require(result.standardErrors).compactMap(\.self), [(4.0 / 3).squareRoot()], 1e-9))
  }

  /// Each ability below the one before by the logarithm of its odds, however great they are.
  @Test func extremeOddsByHand() throws {
    let many = 1_000_000_000_000
    let tally = try PairwiseTally([("A", "B", many), ("B", "A", 1), ("B", "C", many), ("C", "B", 1)])
    let result = try BradleyTerry().evaluate(tally)
    #expect(isNear(result.estimates.compactMap(\.self), [0, -27.631021115928548, -55.262042231857097], 1e-10))
    // The variance of a logarithm of odds is 1 ÷ wins + 1 ÷ losses.
    #expect(isNear(try #require(result.standardErrors).compactMap(\.self), [1, 2.0.squareRoot()], 1e-6))
  }

  @Test func levelIsHalfAWin() throws {
    let level = try BallotProfile([(2, [["A", "B"]]), (1, [["B"], ["A"]])])
    let halves = try PairwiseTally([("A", "B", 2), ("B", "A", 4)])
    let (one, other) = (try BradleyTerry().evaluate(level).estimates, try BradleyTerry().evaluate(halves).estimates)
    #expect(isNear(one.compactMap(\.self), other.compactMap(\.self), 1e-12))
  }
}
