import InovasiModel
import InovasiScoring
import Testing

struct ExpertiseMatchTests {
  @Test(
    arguments: [
      (["1.02"], [], ["1.02", "2.12"], [], .affair), (["1.01"], ["kesehatan"], ["1.02"], ["kesehatan"], .category),
      (["1.01"], [], ["1.02"], [], .none), ([], ["kesehatan"], [], ["pendidikan"], .none), ([], [], ["1.02"], [], .unknown),
      (["1.01"], [], [], [], .unknown), (["1.01"], [], [], ["kesehatan"], .unknown),
    ] as [([Affair.ID], [Rulebook.Category.ID], [Affair.ID], [Rulebook.Category.ID], ExpertiseMatch)])
  func fits(
    affairs: [Affair.ID], categories: [Rulebook.Category.ID], served: [Affair.ID], filed: [Rulebook.Category.ID],
    match: ExpertiseMatch
  ) {
    let judge = Judge(id: "J", name: "J", affairs: affairs, categories: categories)
    #expect(ExpertiseMatch(judge, Entry(id: "E", affairs: served, categories: filed)) == match)
  }

  @Test func weightsAreKeptInRange() {
    let weights = AssignmentWeights(expertise: -1, preference: .max, load: .min)
    #expect([weights.expertise, weights.preference, weights.load] == [0, AssignmentWeights.largest, 0])
  }
}
