import InovasiModel
import Testing

struct StandingTests {
  private let plain = Standing(
    place: 2, entry: "E", title: "Inovasi E", agency: "A", final: Fraction(80),
    stages: [StageScore(stage: "s", score: Fraction(80), judges: ["J"])])

  private var full: Standing {
    var full = plain
    full.rank = Fraction(5, over: 2) ?? .zero
    full.tie = TieResolution(among: ["E", "F"], decidedBy: .earlierStart)
    full.awards = ["top"]
    full.unadjusted = Standing.Unadjusted(final: Fraction(81), place: 1)
    return full
  }

  @Test func whatFewHaveIsThereOrNothing() {
    #expect((plain.tie, plain.unadjusted) == (nil, nil))
    #expect(plain.awards.isEmpty && plain.divisions.isEmpty && plain.deductions.isEmpty)
    #expect(full.awards == ["top"])
    #expect(full.tie?.among == ["E", "F"])
    #expect(full.unadjusted?.place == 1)
    #expect(full != plain)
  }

  @Test func aCopyIsItsOwn() {
    let before = full
    var after = before
    after.awards.append("first")
    after.tie?.decidedBy = nil
    #expect(before == full)
    #expect(after.awards == ["top", "first"])
    #expect(after.tie == TieResolution(among: ["E", "F"], decidedBy: nil))
  }

  @Test func whatIsTakenAwayLeavesNothing() {
    var emptied = full
    emptied.rank = Fraction(2)
    emptied.tie = nil
    emptied.awards = []
    emptied.unadjusted = nil
    #expect(emptied == plain)
    #expect(emptied.hashValue == plain.hashValue)
  }

  /// A few judges are held in another way than many, which nobody sees.
  @Test(arguments: 0...6) func judgesAreAListWhateverTheirNumber(count: Int) throws {
    let judges = try (0..<count).map { try #require(Judge.ID("J\($0) with a name of some length")) }
    let score = StageScore(stage: "s", score: Fraction(80), judges: judges)
    #expect(score.judges == judges)
    #expect(try JSON.roundTrip(score) == score)
    #expect(try JSON.text(score.judges) == JSON.text(judges))
    var other = score
    other.judges.append("K")
    #expect(other.judges == judges + ["K"] && other != score)
    other.judges.removeLast()
    #expect(other == score && other.hashValue == score.hashValue)
    if count > 1 { #expect(StageScore(stage: "s", score: Fraction(80), judges: judges.reversed()) != score) }
  }

  @Test func jsonNamesEveryProperty() throws {
    #expect(try JSON.roundTrip(full) == full)
    #expect(
      try JSON.text(plain) == """
        {"agency":"A","awards":[],"deductions":[],"divisions":[],"entry":"E",\
        "final":{"decimal":"80","denominator":1,"numerator":80},"place":2,\
        "rank":{"decimal":"2","denominator":1,"numerator":2},\
        "stages":[{"judges":["J"],"score":{"decimal":"80","denominator":1,"numerator":80},"stage":"s"}],"title":"Inovasi E"}
        """)
  }
}
