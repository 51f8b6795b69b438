import InovasiModel
import InovasiScoring
import Testing

/// How far a competition's order depends on judges, weights and method.
struct SensitivityOfCompetitionTests {
  private let book = rulebook([stage("s", 100, [criterion("A", 60), criterion("B", 40)])])

  private func sensitivity(_ rows: [String], refused: Set<Entry.ID> = []) throws -> StageSensitivity {
    let competition = competition(book, entries: entries("E", "F", "G"))
    return try #require(
      try Scoring().sensitivity(of: competition, scores: try table(rows), refused: refused).first)
  }

  /// E leads by A, F by B: with weights 60 and 40 E has 80·0.6 + 50·0.4 = 68 and F 60·0.6 + 75·0.4 = 66. They are level where
  /// 80w + 50(1 − w) = 60w + 75(1 − w), at w = 25 ⁄ 45.
  private let rows = [
    "E J s A 80", "E J s B 50", "F J s A 60", "F J s B 75", "G J s A 40", "G J s B 40", "E K s A 80", "E K s B 50", "F K s A 60",
    "F K s B 75", "G K s A 40", "G K s B 40",
  ]

  @Test func weightsMayGoAsFarAsTheSumSays() throws {
    let margins = try sensitivity(rows).weights
    #expect(margins.map(\.criterion) == ["A", "B"])
    #expect(((margins[0].lower ?? 0) - 25.0 / 45).magnitude < 1e-9)
    #expect(margins[0].upper == nil)
    #expect(((margins[1].upper ?? 0) - 20.0 / 45).magnitude < 1e-9)
  }

  @Test func judgesWhoAgreeLeaveNoDoubt() throws {
    let stage = try sensitivity(rows)
    #expect(stage.ranges.map(\.entry) == ["E", "F", "G"])
    #expect(stage.ranges.map { $0.best...$0.worst } == [1...1, 2...2, 3...3])
    #expect(stage.judges.map(\.moved) == [0, 0])
    #expect(stage.judges.allSatisfy { !$0.changesFirst })
  }

  @Test func aJudgeWhoTurnsTheOrderIsNamed() throws {
    let turned = rows.map { $0.hasPrefix("F K") ? $0.replacing("60", with: "99").replacing("75", with: "99") : $0 }
    let stage = try sensitivity(turned)
    #expect(stage.ranges.first.map { [$0.best, $0.worst] } == [1, 2])
    #expect(stage.judges.first { $0.judge == "K" }?.changesFirst == true)
    #expect(stage.judges.first { $0.judge == "J" }?.changesFirst == false)
  }

  @Test func methodsSayWhomTheyPutFirst() throws {
    let stage = try sensitivity(rows)
    #expect(stage.methods.map(\.method).count == 4)
    #expect(stage.methods.allSatisfy { $0.first.count == 3 })
    #expect(stage.methods.last?.first == ["E", "F", "G"])
  }

  @Test func whoIsRefusedTakesNoPart() throws {
    #expect(try sensitivity(rows, refused: ["E"]).ranges.map(\.entry) == ["F", "G"])
  }
}
