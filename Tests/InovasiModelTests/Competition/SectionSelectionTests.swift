import InovasiModel
import Testing

struct SectionSelectionTests {
  private let few = SectionSelection.only(["a"])
  private let more = SectionSelection.only(["a", "b"])

  @Test func someHoldWhatTheyNameAndAllHoldEverything() {
    #expect(few.contains("a") && !few.contains("b"))
    #expect(SectionSelection.all.contains("b") && !SectionSelection.none.contains("a"))
  }

  @Test func aSelectionHoldsThoseOfFewerSections() {
    let rising: [SectionSelection] = [.none, few, more, .all]
    for (lower, smaller) in rising.enumerated() {
      for (upper, larger) in rising.enumerated() { #expect(larger.isSuperset(of: smaller) == (upper >= lower)) }
    }
    #expect(!few.isSuperset(of: .only(["b"])))
  }

  @Test func twoTogetherHoldWhatEitherHolds() {
    #expect(few.union(.only(["b"])) == more)
    #expect(few.union(.none) == few && SectionSelection.none.union(few) == few)
    #expect(few.union(.all) == .all && SectionSelection.all.union(few) == .all)
  }
}
