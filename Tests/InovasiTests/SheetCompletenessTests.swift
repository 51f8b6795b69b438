import Foundation
import Inovasi
import Testing

/// A sheet that lacks a criterion is named, by `validate` as by `evaluate`, and only such a sheet is.
struct SheetCompletenessTests {
  /// A stage of so many criteria of one weight, one more that weighs nothing, and a group of no weight.
  private func competition(criteria count: Int) throws -> Competition {
    let share = try #require(Weight(percent: 100 / count))
    let weighed = try (0..<count).map { number in
      Criterion(id: try #require(Criterion.ID("C\(number)")), name: LocalizedText("C"), weight: share)
    }
    let idle = Criterion(id: "catatan", name: LocalizedText("Catatan"), weight: .zero)
    let rulebook = Rulebook(
      id: "uji", title: LocalizedText("Uji"), level: .regency,
      stages: [
        Stage(
          id: "s", name: LocalizedText("S"), weight: .one, criteria: weighed + [idle], basis: .assumption("uji"))
      ])
    return Competition(
      name: "Uji", edition: "1", rulebook: rulebook, judges: ["J1", "J2", "J3"].map { Judge(id: $0, name: $0.rawValue) },
      entries: try (0..<30).map { Entry(id: try #require(Entry.ID("E\($0)")), title: "Judul \($0)") })
  }

  private func incomplete(_ findings: [Finding]) -> [Finding] { findings.filter { $0.code == "SCORE_SHEET_INCOMPLETE" } }

  /// 80 criteria are more than a word has bits.
  @Test(arguments: [(4, 1), (4, 2), (10, 3), (50, 4), (100, 5)])
  func theSheetsFoundAreThoseThatScoringLeavesOut(criteria: Int, seed: UInt64) throws {
    let competition = try competition(criteria: criteria)
    var generator = SeededGenerator(state: seed)
    var rows: [(Entry.ID, Judge.ID, Criterion.ID)] = []
    for entry in competition.entries {
      for judge in competition.judges {
        for leaf in competition.rulebook.stages[0].leaves where Int.random(in: 0..<criteria * 4, using: &generator) > 0 {
          rows.append((entry.id, judge.id, leaf.criterion.id))
        }
      }
    }
    for isShuffled in [false, true] {
      if isShuffled { rows.shuffle(using: &generator) }
      var scores = ScoreTable(file: "scores.csv")
      for (number, row) in rows.enumerated() {
        let points = try #require(Points(number % 101))
        try scores.append(entry: row.0, judge: row.1, stage: "s", criterion: row.2, points: points, line: number + 2)
      }
      let loaded = LoadedCompetition(competition: competition, scores: scores)
      let found = try incomplete(Evaluation().validate(loaded).findings)
      let left = try Scoring().results(of: competition, scores: scores).incompleteSheets
      #expect(
        Set(found.map { "\($0.parameters["entry"] ?? "") \($0.parameters["judge"] ?? "") \($0.parameters["missing"] ?? "")" })
          == Set(left.map { "\($0.entry) \($0.judge) \($0.missing.map(\.rawValue).joined(separator: ", "))" }))
      #expect(found.count == left.count && !found.isEmpty)
      for finding in found {
        let first = rows.firstIndex {
          $0.0.rawValue == finding.parameters["entry"] && $0.1.rawValue == finding.parameters["judge"]
        }
        #expect(finding.location?.line == first.map { $0 + 2 })
      }
    }
  }

  @Test func aMisspeltCriterionIsOneFindingAndNotOneForEachSheet() throws {
    let competition = try competition(criteria: 2)
    var scores = ScoreTable()
    for entry in competition.entries {
      for criterion in ["C0", "C2"] {
        try scores.append(
          entry: entry.id, judge: "J1", stage: "s", criterion: try #require(Criterion.ID(criterion)), points: .zero)
      }
    }
    let found = try Evaluation().validate(LoadedCompetition(competition: competition, scores: scores)).findings
    #expect(found.map(\.code).filter { $0.hasPrefix("SCORE") } == ["SCORE_UNKNOWN_CRITERION"])
  }

  @Test func whatCountsInNoCaseIsPassedOver() throws {
    var competition = try competition(criteria: 2)
    competition.absences = [
      Absence(entry: "E2", judge: "J1", kind: .recused), Absence(entry: "E3", judge: "J1", stage: "x", kind: .abstained),
    ]
    var scores = ScoreTable()
    for (entry, judge, stage) in [("E1", "J9", "s"), ("Z", "J1", "s"), ("E1", "J1", "z"), ("E2", "J1", "s"), ("E3", "J1", "s")] {
      try scores.append(
        entry: try #require(Entry.ID(entry)), judge: try #require(Judge.ID(judge)), stage: try #require(Stage.ID(stage)),
        criterion: "C0", points: .zero)
    }
    let found = try incomplete(Evaluation().validate(LoadedCompetition(competition: competition, scores: scores)).findings)
    #expect(found.map { $0.parameters["entry"] } == ["E3"])
    #expect(
      found.first?.message(in: .indonesian)
        == "Lembar juri J1 untuk inovasi E3 pada tahap s belum lengkap; yang belum dinilai: C1.")
    #expect(found.first?.severity == .warning)
  }

  /// A criterion may have one name in two stages; what was said of it in one says nothing of the other.
  @Test func aBlankCellOfOneStageHidesNothingInAnother() throws {
    try Folders.withCopy { folder in
      let stages = ["awal", "akhir"].map { stage in
        """
        {id: '\(stage)', name: '\(stage)', weight: '50%', basis: {assumption: 'uji'},
          criteria: [{id: 'C1', name: 'C1', weight: '50%'}, {id: 'C2', name: 'C2', weight: '50%'}]}
        """
      }
      let settings = """
        {name: 'Uji', edition: '1', rulebook: {id: 'uji', title: 'Uji', level: 'regency', stages: [\(stages.joined(separator: ","))]}}
        """
      let scores = "innovation,judge,criterion,score,stage\nM01,J1,C1,,awal\nM01,J1,C2,80,awal\nM01,J1,C2,80,akhir\n"
      try Data(settings.utf8).write(to: folder.appendingPathComponent("competition.json5"))
      try Data(scores.utf8).write(to: folder.appendingPathComponent("scores.csv"))
      let findings = try Evaluation().run(folder: folder.path).findings
      #expect(findings.filter { $0.code == "SCORE_MISSING" }.map { $0.parameters["stage"] } == ["awal"])
      let missing = incomplete(findings).map { "\($0.parameters["stage"] ?? "") \($0.parameters["missing"] ?? "")" }
      #expect(missing == ["akhir C1"])
    }
  }

  @Test func aBlankCellIsReportedOnceAndARowThatIsNotThereOnce() throws {
    try Folders.withCopy { folder in
      let file = folder.appendingPathComponent("scores.csv")
      var lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline).map(String.init)
      #expect(lines[1].hasPrefix("M01,J1,kebaruan,") && lines[2].hasPrefix("M01,J1,efektif,"))
      #expect(lines[6].hasPrefix("M01,J2,kebaruan,"))
      // One of the example's own sheets is incomplete.
      lines[1] = "M01,J1,kebaruan,"
      lines.remove(at: 6)
      try Data(lines.joined(separator: "\n").utf8).write(to: file)
      for findings in [
        try Evaluation().run(folder: folder.path).findings,
        try Evaluation().validate(Evaluation().load(folder: folder.path)).findings,
      ] {
        #expect(findings.filter { $0.code == "SCORE_MISSING" }.compactMap(\.location?.line) == [2])
        let missing = incomplete(findings).map { "\($0.path) \($0.parameters["missing"] ?? "")" }
        #expect(missing == ["scores.J2 kebaruan", "scores.J4 replikasi"])
        #expect(incomplete(findings).compactMap(\.location?.line) == [7, 296])
      }
    }
  }
}
