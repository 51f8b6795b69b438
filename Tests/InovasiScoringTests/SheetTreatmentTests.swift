import InovasiModel
import InovasiScoring
import Testing

/// Missing, incomplete, abstained and recused are four things, each with a treatment that the rulebook states; none is zero.
struct SheetTreatmentTests {
  private func results(
    _ treatments: Stage.Treatments = Stage.Treatments(), absences: [Absence] = [], assigned: [String] = [],
    rows: [String] = ["E J s C 80", "E K s C 60"]
  ) throws -> Results {
    var competition = competition(
      rulebook([stage("s", panel: Stage.Panel(treatments: treatments))]), entries: entries("E"))
    competition.absences = absences
    competition.assignments = assigned.map { Assignment(entry: "E", judge: id($0), stage: "s") }
    return try Scoring().results(of: competition, scores: try table(rows))
  }

  @Test func whoWasAskedAndHasNotScoredIsMissingAndNotZero() throws {
    let results = try results(assigned: ["J", "K", "L"])
    #expect(results.standings.map(\.final) == [Fraction(70)])
    #expect(results.absentSheets == [AbsentSheet(entry: "E", stage: "s", judge: "L", lack: .missing)])
  }

  @Test func whoStoodBackDoesNotCountEvenWithScores() throws {
    for kind in Absence.Kind.allCases {
      let results = try results(absences: [Absence(entry: "E", judge: "K", kind: kind, reason: "alasan")])
      #expect(results.standings.map(\.final) == [Fraction(80)])
      #expect(
        results.absentSheets == [
          AbsentSheet(entry: "E", stage: "s", judge: "K", lack: kind.lack, reason: "alasan")
        ])
    }
  }

  @Test func whoIsNoJudgeAndStoodBackIsExplainedOnce() throws {
    var competition = competition(rulebook([stage("s")]), entries: entries("E"), judges: ["J"])
    competition.absences = [Absence(entry: "E", judge: "K", kind: .recused)]
    let scores = try table(["E J s C 80", "E K s C 60", "E L s C 60"])
    let explanation = try #require(try Scoring().explanation(of: "E", in: competition, scores: scores))
    #expect(explanation.stages[0].sheets.map(\.judge) == ["J", "K", "L"])
    #expect(explanation.stages[0].sheets.map(\.lack) == [nil, .recused, nil])
  }

  @Test func aDeclarationForAnotherStageChangesNothing() throws {
    let results = try results(absences: [Absence(entry: "E", judge: "K", stage: "t", kind: .recused)])
    #expect(results.standings.map(\.final) == [Fraction(70)])
    #expect(results.absentSheets.isEmpty)
  }

  @Test func aDeclarationForAllStagesIsForThoseThatTheJudgeScores() throws {
    let hold = Stage.Panel(treatments: Stage.Treatments(abstained: .hold))
    var competition = competition(
      rulebook([stage("s", 50), stage("t", 50, panel: hold)]), entries: entries("E"), judges: ["J", "K"])
    competition.judges[1].stages = ["s"]
    competition.absences = [Absence(entry: "E", judge: "K", kind: .abstained)]
    let scores = try table(["E J s C 80", "E J t C 60"])
    let results = try Scoring().results(of: competition, scores: scores)
    #expect(results.standings.map(\.final) == [Fraction(70)])
    #expect(results.absentSheets == [AbsentSheet(entry: "E", stage: "s", judge: "K", lack: .abstained)])
    // Whoever names the stage, or gives it to the judge, means it.
    competition.assignments = [Assignment(entry: "E", judge: "K", stage: "t")]
    #expect(
      try Scoring().results(of: competition, scores: scores).unranked.map(\.reason) == [
        .awaitingSheets(stage: "t", lack: .abstained, judges: ["K"])
      ])
  }

  @Test func anAssignedJudgeWhoStoodBackIsNotMissing() throws {
    let results = try results(
      absences: [Absence(entry: "E", judge: "L", kind: .recused)], assigned: ["J", "K", "L"])
    #expect(results.absentSheets.map(\.lack) == [.recused])
  }

  static let held: [(Stage.Treatments, SheetLack, [Judge.ID])] = [
    (Stage.Treatments(missing: .hold), .missing, ["L"]), (Stage.Treatments(incomplete: .hold), .incomplete, ["M"]),
    (Stage.Treatments(abstained: .hold), .abstained, ["N"]), (Stage.Treatments(recused: .hold), .recused, ["O"]),
  ]

  @Test(arguments: held)
  func whereTheRulebookSaysSoTheEntryWaits(treatments: Stage.Treatments, lack: SheetLack, judges: [Judge.ID]) throws {
    let results = try results(
      treatments,
      absences: [Absence(entry: "E", judge: "N", kind: .abstained), Absence(entry: "E", judge: "O", kind: .recused)],
      assigned: ["J", "K", "L"], rows: ["E J s C 80", "E K s C 60", "E M s C 999"])
    #expect(results.standings.isEmpty)
    #expect(results.unranked.map(\.reason) == [.awaitingSheets(stage: "s", lack: lack, judges: judges)])
  }

  /// The sheet of a judge who has declared not to score never comes: the entry waits until others have scored in that place.
  @Test(arguments: Absence.Kind.allCases, [nil, 2, 3])
  func whoScoresInPlaceEndsTheWait(kind: Absence.Kind, judgesPerEntry: Int?) throws {
    let panel = Stage.Panel(treatments: Stage.Treatments(abstained: .hold, recused: .hold), judgesPerEntry: judgesPerEntry)
    var competition = competition(rulebook([stage("s", panel: panel)]), entries: entries("E"))
    competition.absences = [Absence(entry: "E", judge: "L", kind: kind)]
    competition.assignments = ["J", "K", "L"].map { Assignment(entry: "E", judge: id($0), stage: "s") }
    // What the judge wrote all the same is no sheet.
    let results = try Scoring().results(of: competition, scores: try table(["E J s C 80", "E K s C 60", "E L s C 10"]))
    #expect(results.absentSheets.map(\.lack) == [kind.lack])
    if judgesPerEntry == 2 {
      #expect(results.standings.map(\.final) == [Fraction(70)])
    } else {
      #expect(results.unranked.map(\.reason) == [.awaitingSheets(stage: "s", lack: kind.lack, judges: ["L"])])
    }
  }

  @Test func everyLackIsLeftOutUnlessTheRulebookSaysOtherwise() throws {
    let results = try results(
      absences: [Absence(entry: "E", judge: "N", kind: .abstained), Absence(entry: "E", judge: "O", kind: .recused)],
      assigned: ["J", "K", "L"], rows: ["E J s C 80", "E K s C 60", "E M s C 999"])
    #expect(results.standings.map(\.final) == [Fraction(70)])
    #expect(results.absentSheets.map(\.lack) == [.missing, .abstained, .recused])
    #expect(results.incompleteSheets.map(\.judge) == ["M"])
  }

  @Test func judgesFarApartWaitForAnother() throws {
    let limit = Points(tenThousandths: 150_000)
    let panel = Stage.Panel(
      aggregation: "median", minimumSheets: 2, maximumSpread: limit, spreadAction: .anotherJudge)
    let competition = competition(rulebook([stage("s", panel: panel)]), entries: entries("E"))
    let two = try Scoring().results(of: competition, scores: try table(["E J s C 80", "E K s C 60"]))
    #expect(
      two.unranked.map(\.reason) == [
        .needsAnotherJudge(stage: "s", lowest: Fraction(60), highest: Fraction(80), limit: limit)
      ])
    let three = try Scoring().results(
      of: competition, scores: try table(["E J s C 80", "E K s C 60", "E L s C 78"]))
    #expect(three.standings.map(\.final) == [Fraction(78)])
    #expect(three.discrepancies.count == 1)
    let near = try Scoring().results(of: competition, scores: try table(["E J s C 75", "E K s C 60"]))
    #expect(near.standings.map(\.final) == [try #require(Fraction(135, over: 2))])
  }

  @Test func calibrationEntriesTakeNoPlaceAndNobodysPlace() throws {
    var competition = competition(entries: entries("E", "F"))
    competition.entries[0].isCalibration = true
    let results = try Scoring().results(of: competition, scores: try finals(["E": "99", "F": "50"]))
    #expect(results.standings.map(\.entry) == ["F"])
    #expect(results.standings.map(\.place) == [1])
    #expect(results.unranked.map(\.reason) == [.calibration])
    #expect(results.unranked.first?.stages.map(\.score) == [Fraction(99)])
  }
}
