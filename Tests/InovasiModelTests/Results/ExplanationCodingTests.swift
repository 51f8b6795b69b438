import InovasiModel
import Testing

struct ExplanationCodingTests {
  private let plain = Explanation(
    entry: "E",
    stages: [Explanation.Part(stage: "s", weight: .one, aggregation: "mean", score: Fraction(70), sheets: [])],
    final: Fraction(70), influences: [Explanation.JudgeInfluence(judge: "J", final: Fraction(70), place: 1)])

  /// A document of a time when nothing was said of rounding is what one of today says of a rulebook that rounds nothing.
  @Test func whatIsNotRoundedSaysNothingOfIt() throws {
    let text = try JSON.text(plain)
    #expect(!text.contains("rounding") && !text.contains("reason"))
    #expect(try JSON.roundTrip(plain) == plain)
  }

  @Test func roundingAndReasonsAreWrittenAndRead() throws {
    var full = plain
    full.stages[0].rounding = Explanation.Rounding(try #require(Fraction(141, over: 2)), places: 0)
    full.rounding = Explanation.Rounding(Fraction(70), places: 1)
    full.influences[0].place = nil
    full.influences[0].reason = .tooFewSheets(stage: "s", complete: 0, needed: 1)
    #expect(full.stages[0].rounding?.rounded == Fraction(71))
    #expect(full.rounding?.changes == false)
    #expect(try JSON.roundTrip(full) == full)
  }
}
