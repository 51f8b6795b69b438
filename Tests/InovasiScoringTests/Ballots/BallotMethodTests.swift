import InovasiModel
import InovasiScoring
import InovasiTesting
import Testing

struct BallotMethodTests {
  @Test(arguments: BallotMethods.standard.map(\.name))
  func keepsWhatAMethodHasTo(name: String) throws {
    let method = try #require(BallotMethods.standard.first { $0.name == name })
    #expect(BallotMethodCompatTest.failures(of: method) == [])
  }

  @Test func regularisedModelKeepsItToo() throws {
    #expect(BallotMethodCompatTest.failures(of: try #require(BradleyTerry(priorVariance: 1))) == [])
  }

  /// What an own method makes need not fit: who has no score is not ranked, and a number of nobody is passed over.
  @Test func resultThatDoesNotFitIsTakenAsFarAsItGoes() {
    let short = BallotResult("own", candidates: ["A", "B", "C"], exact: [1, 2].map { Fraction($0) })
    #expect(short.order == [["B"], ["A"]] && short.ranks() == [Fraction(2), Fraction(1), nil])
    let beyond = BallotResult("own", candidates: ["A"], groups: [[3, 0], [-1]], scores: .exact([]))
    #expect(beyond.order == [["A"], []] && beyond.ranks() == [Fraction(1)])
  }

  @Test func schulzeOf45Voters() throws {
    let profile = try Profiles.schulze()
    #expect(profile.total == 45)
    #expect(try Schulze().evaluate(profile).order == [["E"], ["A"], ["C"], ["B"], ["D"]])
    let borda = try Borda().evaluate(profile)
    #expect(borda.order == [["E"], ["A"], ["B"], ["C"], ["D"]])
    #expect(["E", "A", "B", "C", "D"].map { borda.exact($0) } == [102, 98, 92, 89, 69].map { Fraction($0) })
  }

  @Test func strongestPathsOfFourCandidates() throws {
    // M. Schulze's second example: 21 voters.
    let result = try Schulze().evaluate(
      try Profiles.profile(["8 ACDB", "2 BADC", "4 CDBA", "4 DBAC", "3 DCBA"]))
    #expect(result.order == [["D"], ["A"], ["C"], ["B"]])
    #expect(result.strongestPaths == [[0, 14, 14, 12], [13, 0, 13, 12], [13, 15, 0, 12], [13, 19, 13, 0]])
  }

  @Test func sharedPlacesOfSchulze() throws {
    // Electorama's fourth example of the Schulze method: B and D are both unbeaten.
    let result = try Schulze().evaluate(try Profiles.profile(["3 ABCD", "2 DABC", "2 DBCA", "2 CBDA"]))
    #expect(result.order == [["B", "D"], ["A", "C"]])
    #expect(result.ranks(.standard) == [Fraction(3), Fraction(1), Fraction(3), Fraction(1)])
    #expect(result.ranks(.fractional)[1]?.description == "3/2")
  }

  @Test func unbeatenIsFirstThoughOthersBeatMore() throws {
    // C is compared with B only, and level: nobody beats it, though A beats B.
    let profile = try BallotProfile([(1, [["A"], ["B"]]), (1, [["C", "B"]])], unranked: .abstained)
    #expect(try Schulze().evaluate(profile).order == [["A", "C"], ["B"]])
  }

  @Test func bordaSharesPoints() throws {
    // n = 4: A = B share 3 and 2; C and D are left out and share 1 and 0.
    let borda = try Borda().evaluate(try BallotProfile([(3, [["A", "B"]])], candidates: ["C", "D"]))
    #expect(borda.exact("A")?.description == "15/2")
    #expect(borda.exact("C")?.description == "3/2")
    #expect(borda.order == [["A", "B"], ["C", "D"]])
  }

  @Test func averageRankOfALeaderboard() throws {
    // Codabench: accuracy .90 .70 .80, F1 .80 .95 .70.
    let profile = try BallotProfile(columns: [[0.90, 0.70, 0.80], [0.80, 0.95, 0.70]], candidates: ["A", "B", "C"])
    let result = try AverageRank().evaluate(profile)
    #expect(["A", "B", "C"].map { result.exact($0)?.description } == ["3/2", "2", "5/2"])
    #expect(result.order == [["A"], ["B"], ["C"]])
    #expect(!result.isHigherBetter)
  }

  @Test(arguments: [(true, [["C"], ["A"], ["B"]]), (false, [["A"], ["C"], ["B"]])])
  func missingScoreIsNeverFirst(higherIsBetter: Bool, order: [[String]]) throws {
    // 3, none, 5 (codalab/codabench, issues 1284 and 2470).
    let columns: [[Double?]] = [[3, nil, 5]]
    let last = try BallotProfile(columns: columns, candidates: ["A", "B", "C"], higherIsBetter: higherIsBetter)
    #expect(try AverageRank().evaluate(last).order == order)
    let abstained = try BallotProfile(
      columns: columns, candidates: ["A", "B", "C"], higherIsBetter: higherIsBetter, unranked: .abstained)
    for method in BallotMethods.standard where method.name != "bradley-terry" {
      let result = try method.evaluate(abstained)
      #expect(result.order == Array(order.dropLast()), "\(method.name)")
      #expect(result.ranks()[1] == nil, "\(method.name)")
    }
  }

  @Test func unevenBallotsAreForPairwiseMethods() throws {
    let profile = try BallotProfile(
      [(1, [["A"], ["B"]]), (1, [["B"], ["C"]]), (1, [["C"], ["A"]]), (1, [["A"], ["C"]])], unranked: .abstained)
    for method in [Borda(), AverageRank()] as [any BallotMethod] {
      #expect(throws: BallotError.uneven(method: method.name)) { try method.evaluate(profile) }
    }
    #expect(try Copeland().evaluate(profile).order.first == ["A"])
  }

  @Test func copelandCountsDrawsHalf() throws {
    let result = try Copeland().evaluate(try Profiles.profile(["2 ABC", "2 BAC"]))
    #expect(result.exact("A")?.description == "3/2")
    #expect(result.exact("C") == .zero)
    #expect(result.order == [["A", "B"], ["C"]])
  }

  @Test func disconnectedComparisonsAreNamed() throws {
    let tally = try PairwiseTally([("A", "B", 3), ("B", "A", 1), ("C", "D", 2), ("D", "C", 2), ("D", "E", 1)])
    let error = BallotError.disconnected([["C", "D", "E"], ["A", "B"]])
    for method in [BradleyTerry(), Copeland(), Schulze()] as [any PairwiseMethod] {
      #expect(throws: error) { try method.evaluate(tally) }
    }
    #expect(error.description.contains("{C, D, E} | {A, B}"))
    #expect(try #require(BradleyTerry(priorVariance: 1)).evaluate(tally).groups.flatMap(\.self).count == 5)
  }

  @Test func badBallotsAreRefused() throws {
    #expect(throws: BallotError.noCandidates) { try BallotProfile([]) }
    #expect(throws: BallotError.noBallots) { try BallotProfile([], candidates: ["A"]) }
    #expect(throws: BallotError.noBallots) { try BallotProfile([(1, [[]])], candidates: ["A"]) }
    #expect(throws: BallotError.count(0)) { try BallotProfile([(0, [["A"]])]) }
    #expect(throws: BallotError.count(-1)) { try PairwiseTally([("A", "B", -1)]) }
    #expect(throws: BallotError.candidateTwice("A")) { try BallotProfile([(1, [["A"], ["B", "A"]])]) }
    #expect(throws: BallotError.comparedWithItself("A")) { try PairwiseTally([("A", "A", 1)]) }
    #expect(throws: BallotError.noBallots) { try PairwiseTally([]) }
    #expect(throws: BallotError.tooManyBallots) { try BallotProfile([(.max, [["A"]]), (1, [["B"]])]) }
    #expect(throws: BallotError.tooManyBallots) { try PairwiseTally([("A", "B", .max), ("B", "A", 1)]) }
    let many = try BallotProfile([(.max, [["A"], ["B"]])])
    #expect(throws: BallotError.self) { try Borda().evaluate(many) }
    #expect(try Schulze().evaluate(many).order == [["A"], ["B"]])
  }

  @Test func equalBallotsAreOne() throws {
    let one = try BallotProfile([(2, [["A"], ["B", "C"]]), (3, [["C"]])])
    let other = try BallotProfile([(1, [["C"]]), (1, [["A"], ["C", "B"]]), (2, [["C"]]), (1, [["A"], [], ["B", "C"]])])
    #expect(one == other)
    #expect(one.ballots.map(\.count).reduce(0, +) == 5)
  }
}
