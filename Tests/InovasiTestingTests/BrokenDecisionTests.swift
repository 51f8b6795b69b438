import InovasiModel
import InovasiScoring
import InovasiTesting
import Testing

struct BrokenDecisionTests {
  @Test func methodThatLooksAtTheOrderIsFound() {
    struct FirstRow: DecisionMethod {
      let name = "first"
      func evaluate(_ matrix: DecisionMatrix) throws(DecisionError) -> DecisionResult {
        try DecisionResult(name, of: matrix, preferences: matrix.alternatives.indices.map { -Double($0) })
      }
    }
    let failures = DecisionMethodCompatTest.failures(of: FirstRow())
    #expect(failures.contains { $0.contains("the order of rows") })
    #expect(failures.contains { $0.contains("are equal, and not level") })
    #expect(failures.contains { $0.contains("stands below") })
  }

  @Test func methodThatForgetsCostsIsFound() {
    struct Forgetful: DecisionMethod {
      let name = "forgetful"
      func evaluate(_ matrix: DecisionMatrix) throws(DecisionError) -> DecisionResult {
        let sums = matrix.values.map { row in zip(matrix.criteria, row).map { $0.weight * $1 }.reduce(0, +) }
        return try DecisionResult(name, of: matrix, preferences: sums)
      }
    }
    #expect(DecisionMethodCompatTest.failures(of: Forgetful()).contains { $0.hasPrefix("costs") })
    #expect(DecisionMethodCompatTest.failures(of: Forgetful(), takesCosts: false) == [])
  }

  @Test func methodThatThrowsOnGoodMatricesIsFound() {
    struct Refusing: DecisionMethod {
      let name = ""
      func evaluate(_ matrix: DecisionMatrix) throws(DecisionError) -> DecisionResult { throw .noCriteria }
    }
    let failures = DecisionMethodCompatTest.failures(of: Refusing())
    #expect(failures.contains { $0.contains("the name is empty") })
    #expect(failures.contains { $0.contains("throws") })
  }

  @Test func countThatLooksAtNamesIsFound() {
    struct Alphabet: BallotMethod {
      let name = "alphabet"
      func evaluate(_ profile: BallotProfile) throws(BallotError) -> BallotResult {
        BallotResult(name, candidates: profile.candidates, exact: profile.candidates.indices.map { Fraction(-$0) })
      }
    }
    let failures = BallotMethodCompatTest.failures(of: Alphabet())
    #expect(failures.contains { $0.contains("other names") })
    #expect(failures.contains { $0.contains("though nothing is said of it") })
    #expect(failures.contains { $0.contains("on every ballot") })
  }

  @Test func countThatLosesACandidateIsFound() {
    struct WinnerOnly: BallotMethod {
      let name = "winner"
      func evaluate(_ profile: BallotProfile) throws(BallotError) -> BallotResult {
        let all = try Borda().evaluate(profile)
        return BallotResult(
          name, candidates: all.candidates, groups: Array(all.groups.prefix(1)), scores: all.scores)
      }
    }
    #expect(BallotMethodCompatTest.failures(of: WinnerOnly()).contains { $0.contains("is not ranked") })
  }

  @Test func methodThatCountsWhatHasNoWeightIsFound() {
    struct Unweighted: DecisionMethod {
      let name = "unweighted"
      func evaluate(_ matrix: DecisionMatrix) throws(DecisionError) -> DecisionResult {
        try DecisionResult(name, of: matrix, preferences: matrix.values.map { $0.reduce(0, +) })
      }
    }
    #expect(
      DecisionMethodCompatTest.failures(of: Unweighted(), takesCosts: false) == [
        "a weight of zero: a criterion of weight zero shows"
      ])
  }

  @Test func methodThatLosesAnAlternativeIsFound() {
    struct Shorter: DecisionMethod {
      let name = "shorter"
      func evaluate(_ matrix: DecisionMatrix) throws(DecisionError) -> DecisionResult {
        let rest = try DecisionMatrix(
          alternatives: matrix.alternatives.dropLast(), criteria: matrix.criteria, values: matrix.values.dropLast())
        return try WeightedSum().evaluate(rest)
      }
    }
    #expect(DecisionMethodCompatTest.failures(of: Shorter()).contains { $0.contains("the alternatives are not the matrix's") })
  }

  @Test func termsThatAreNotThePreferencesAreFound() {
    struct Turned: LinearDecisionMethod {
      let name = "turned"
      func evaluate(_ matrix: DecisionMatrix) throws(DecisionError) -> DecisionResult { try WeightedSum().evaluate(matrix) }
      func terms(of matrix: DecisionMatrix) throws(DecisionError) -> [[Double]] {
        try WeightedSum().terms(of: matrix).map { $0.map { -$0 } }
      }
    }
    struct Short: LinearDecisionMethod {
      let name = "short"
      func evaluate(_ matrix: DecisionMatrix) throws(DecisionError) -> DecisionResult { try WeightedSum().evaluate(matrix) }
      func terms(of matrix: DecisionMatrix) throws(DecisionError) -> [[Double]] {
        try WeightedSum().terms(of: matrix).map { $0.dropLast() }
      }
    }
    #expect(DecisionMethodCompatTest.failures(of: Turned()).contains { $0.contains("the terms have another order") })
    #expect(DecisionMethodCompatTest.failures(of: Short()).contains { $0.contains("not one term an alternative") })
  }

  @Test func countThatTakesManyVotersForOneIsFound() {
    /// Each order once, however many cast it.
    struct OncePerOrder: BallotMethod {
      let name = "once"
      func evaluate(_ profile: BallotProfile) throws(BallotError) -> BallotResult {
        let names = profile.candidates
        return try Borda().evaluate(
          BallotProfile(
            profile.ballots.map { (1, $0.groups.map { $0.map { names[$0] } }) }, candidates: names, unranked: profile.unranked))
      }
    }
    let failures = BallotMethodCompatTest.failures(of: OncePerOrder())
    #expect(failures.contains { $0.contains("the one whom more prefer is not first alone") })
    #expect(BallotMethodCompatTest.failures(of: Refusing()).contains("every profile is refused"))
  }

  @Test func tallyThatSaysSomethingElseThanTheBallotsIsFound() {
    struct TwoMinds: PairwiseMethod {
      let name = "two minds"
      func evaluate(_ tally: PairwiseTally) throws(BallotError) -> BallotResult {
        BallotResult(name, candidates: tally.candidates, exact: tally.candidates.map { _ in .zero })
      }
      func evaluate(_ profile: BallotProfile) throws(BallotError) -> BallotResult { try Schulze().evaluate(profile) }
    }
    #expect(BallotMethodCompatTest.failures(of: TwoMinds()).contains { $0.contains("the tally of the ballots") })
  }

  /// A result with too few scores, or with a number of nobody, is a failure and no trap.
  @Test func resultThatDoesNotFitItsCandidatesIsFound() {
    struct Misfit: BallotMethod {
      let name = "misfit"
      let make: @Sendable (BallotProfile) -> BallotResult
      func evaluate(_ profile: BallotProfile) throws(BallotError) -> BallotResult { make(profile) }
    }
    let short = Misfit { BallotResult("misfit", candidates: $0.candidates, exact: [.zero]) }
    let beyond = Misfit { BallotResult("misfit", candidates: $0.candidates, groups: [[99]], scores: .exact([])) }
    let fewer = Misfit { BallotResult("misfit", candidates: $0.candidates.dropLast(), exact: $0.candidates.map { _ in .zero }) }
    #expect(BallotMethodCompatTest.failures(of: short).contains { $0.contains("is not ranked") })
    for method in [beyond, fewer] {
      #expect(BallotMethodCompatTest.failures(of: method).contains { $0.contains("the candidates are not the profile's") })
    }
  }

  private struct Refusing: BallotMethod {
    let name = "refusing"
    func evaluate(_ profile: BallotProfile) throws(BallotError) -> BallotResult { throw .noBallots }
  }
}
