import Foundation
import Inovasi
import Testing

/// Sheets that are filled in alike are looked at together. What comes of them is what comes of the same rows one by one.
struct SheetFormsTests {
  /// So many criteria that half of them, drawn anew for each sheet, make more forms than are told apart.
  private func competition(criteria count: Int) throws -> Competition {
    let leaves = try (0..<count).map { number in
      Criterion(
        id: try #require(Criterion.ID("C\(number)")), name: LocalizedText("C"),
        weight: try #require(Weight(percent: number == 0 ? 60 : number == 1 ? 40 : 0)))
    }
    let rulebook = Rulebook(
      id: "uji", title: LocalizedText("Uji"), level: .regency,
      stages: [
        Stage(id: "s", name: LocalizedText("S"), weight: .one, criteria: leaves, basis: .assumption("uji"))
      ])
    return Competition(
      name: "Uji", edition: "1", rulebook: rulebook, agencies: [Agency(id: "OPD", name: "OPD")],
      entries: try (0..<60).map { Entry(id: try #require(Entry.ID("E\($0)")), title: "Judul \($0)", agency: "OPD") })
  }

  /// Sheet after sheet; now and then points beyond the scale, and a criterion twice or from elsewhere.
  private func scores(_ competition: Competition, sheets: Int, skipping: Int, seed: UInt64, twice: Bool) throws -> ScoreTable {
    var generator = SeededGenerator(state: seed)
    var scores = ScoreTable(file: "scores.csv")
    let leaves = competition.rulebook.stages[0].leaves.map(\.criterion.id)
    for entry in competition.entries {
      for judge in 0..<sheets {
        for leaf in leaves where Int.random(in: 0..<skipping, using: &generator) > 0 {
          let draw = Int.random(in: 0..<200, using: &generator)
          for _ in 0..<(draw == 0 && twice ? 2 : 1) {
            try scores.append(
              entry: entry.id, judge: try #require(Judge.ID("J\(judge)")), stage: "s",
              criterion: draw == 1 ? "lain" : leaf, points: Points(tenThousandths: draw == 2 ? 1_000_001 : draw * 4_321))
          }
        }
      }
    }
    return scores
  }

  private func said(_ outcome: Outcome) -> [String] {
    outcome.findings.map { "\($0.code) \($0.path) \($0.value ?? "") \($0.message(in: .indonesian))" }.sorted()
  }

  @Test(arguments: [(2, 40, 2), (12, 5, 40), (12, 3, 10), (12, 25, 2)], [true, false])
  func theyComeToWhatTheirRowsComeTo(_ shape: (criteria: Int, sheets: Int, skipping: Int), twice: Bool) throws {
    let competition = try competition(criteria: shape.criteria)
    let scores = try scores(
      competition, sheets: shape.sheets, skipping: shape.skipping, seed: UInt64(shape.sheets), twice: twice)
    let scattered = try scattered(scores)
    let oneByOne = try Evaluation().evaluate(LoadedCompetition(competition: competition, scores: scattered))
    let together = try Folders.withEmpty { folder in
      try CompetitionFolderWriter(folder.path).write(competition, scores: scores)
      return try Evaluation().run(folder: folder.path)
    }
    #expect(together.results.standings == oneByOne.results.standings && !together.results.standings.isEmpty)
    #expect(together.results.unranked == oneByOne.results.unranked)
    #expect(said(together) == said(oneByOne) && !together.findings.isEmpty)
    #expect(together.findings.contains { $0.code == "SCORE_DUPLICATE" } == twice)
  }

  /// The same rows criterion by criterion, so that no two neighbours are of one sheet.
  private func scattered(_ scores: ScoreTable) throws -> ScoreTable {
    var scattered = ScoreTable(file: scores.file)
    for row in (0..<scores.count).map({ scores[$0] }).sorted(by: { $0.criterion < $1.criterion }) {
      try scattered.append(
        entry: row.entry, judge: row.judge, stage: row.stage, criterion: row.criterion, points: row.points)
    }
    return scattered
  }
}
