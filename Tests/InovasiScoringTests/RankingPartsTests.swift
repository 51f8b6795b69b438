import InovasiModel
import InovasiScoring
import Testing

/// Entries may be scored in two parts, so that two threads have something to do; where they are parted changes nothing.
@Suite struct RankingPartsTests {
  @Test(arguments: [nil, 3] as [Int?]) func whereEntriesArePartedChangesNothing(advancing: Int?) throws {
    var rules = stage()
    rules.advance = advancing.map { Stage.Advance(count: $0) }
    // B stands twice, E has no score, and C and F tie.
    let contest = competition(
      rulebook([rules]), entries: ["A", "B", "B", "C", "D", "E", "F", "G"].map { Entry(id: id($0), title: $0) })
    let scores = try table([
      "G J s C 10", "A J s C 70", "B J s C 80", "C J s C 60", "D J s C 101", "F J s C 60", "NOBODY J s C 5",
    ])
    let refused: [Entry.ID: [String]] = ["A": ["X"], "BOTH": ["X"], "D": ["Y", "Z"], "NOBODY": ["X"]]
    let whole = try Scoring().results(of: contest, scores: scores, refused: refused)
    #expect(whole.standings.count == (advancing ?? 4))

    let prepared = try Scoring().prepare(contest, DecisionEffects(of: DecisionLog(), in: contest, scores: scores))
    for front in 0...contest.entries.count {
      let refusals = Refusals(refused)
      var ranking = try Scoring().ranking(of: contest, 0..<front, refused: refusals, prepared)
      var rest = try Scoring().ranking(of: contest, front..<contest.entries.count, refused: refusals, prepared)
      try ranking.join(&rest)
      #expect(try Scoring().results(of: contest, &ranking, prepared) == whole)
    }
  }
}
