import InovasiScoring
import Testing

struct RatingTests {
  @Test func firstUpdateOfCrowdBT() throws {
    // anishathalye/gavel, crowd_bt.py, from its priors.
    let (judge, winner, loser) = try #require(
      CrowdRating.updated(judge: .init(), winner: .init(), loser: .init()))
    #expect(isNear([judge.alpha, judge.beta], [10, 1], 1e-12))
    #expect(isNear([winner.mean, loser.mean], [9.0 / 22, -9.0 / 22], 1e-15))
    #expect(isNear([winner.variance, loser.variance], [403.0 / 484, 403.0 / 484], 1e-15))
  }

  @Test func surpriseCostsAJudgeTrust() throws {
    let (strong, weak) = (CrowdRating.Item(mean: 2, variance: 0.5), CrowdRating.Item(mean: -2, variance: 0.5))
    let usual = try #require(CrowdRating.updated(judge: .init(), winner: strong, loser: weak))
    let upset = try #require(CrowdRating.updated(judge: .init(), winner: weak, loser: strong))
    #expect(usual.judge.alpha / usual.judge.beta > 10)
    #expect(upset.judge.alpha / upset.judge.beta < 10)
  }

  @Test func beliefsThatAreNone() {
    let item = CrowdRating.Item()
    #expect(CrowdRating.updated(judge: .init(alpha: 0), winner: item, loser: item) == nil)
    #expect(CrowdRating.updated(judge: .init(), winner: .init(variance: 0), loser: item) == nil)
    #expect(CrowdRating.updated(judge: .init(), winner: .init(mean: .nan), loser: item) == nil)
    #expect(CrowdRating.updated(judge: .init(), winner: .init(mean: 1e6), loser: .init(mean: -1e6)) != nil)
    let skill = SkillRating()
    #expect(SkillRating.updated(winner: .init(deviation: 0), loser: skill) == nil)
    #expect(SkillRating.updated(winner: .init(mean: .infinity), loser: skill) == nil)
    #expect(SkillRating.updated(winner: .init(mean: -1e6), loser: skill) == nil)
    #expect(SkillRating.quality(.init(deviation: .nan), skill) == nil)
  }

  @Test func trueSkillOfTwo() throws {
    // The package trueskill 0.4.5: 25 beats 30. It takes the normal distribution from a formula that is good to 1.2e-7.
    let (low, high) = (SkillRating(mean: 25), SkillRating(mean: 30))
    let (winner, loser) = try #require(SkillRating.updated(winner: low, loser: high))
    #expect(isNear([winner.mean, loser.mean], [30.76806754361951, 24.2319324563805], 1e-6))
    #expect(isNear([winner.deviation, loser.deviation], [7.030334962522039, 7.030334962522039], 1e-6))
    // The same formulas with SciPy's normal distribution.
    #expect(isNear([winner.mean, winner.deviation], [30.768067357451784, 7.030335119653414], 1e-9))
    #expect(abs(try #require(SkillRating.quality(low, high)) - 0.41614606763952605) < 1e-12)
  }
}
