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
}
