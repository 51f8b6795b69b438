import InovasiModel
import InovasiScoring
import Testing

/// Adjustments as the engine carries them out: raw and adjusted places side by side, calibration entries, refusal of what cannot be compared.
struct AdjustedRankingTests {
  /// Additive severity for panels of any size: the examples are smaller than the standard guard lets through.
  private static let unguarded = Scoring(adjustments: [AdditiveSeverity(sampleGuard: .off)])

  private func results(
    _ adjustment: String, _ rows: [String], calibration: Set<Entry.ID> = [], scoring: Scoring = Scoring()
  ) throws -> (Results, Competition, ScoreTable) {
    let names = Set(rows.compactMap { $0.split(separator: " ").first.map(String.init) }).sorted()
    let filed = names.map { Entry(id: id($0), title: $0, isCalibration: calibration.contains(id($0))) }
    let competition = competition(
      rulebook([stage("s", panel: Stage.Panel(adjustment: adjustment))]), entries: filed)
    let scores = try table(rows)
    return (try scoring.results(of: competition, scores: scores), competition, scores)
  }

  /// An incomplete design that J2 links: D, raw 65, is best once the judges' severities are out (−.333, 19.667, −19.333).
  private static let linked = [
    "A J1 s C 80", "B J1 s C 70", "B J2 s C 90", "C J2 s C 94", "C J3 s C 55", "D J3 s C 65",
  ]

  @Test func severityTurnsTheOrderRoundAndKeepsTheRawOneBesideIt() throws {
    let (results, competition, scores) = try results("severity", Self.linked, scoring: Self.unguarded)
    #expect(results.standings.map(\.entry) == ["D", "A", "C", "B"])
    #expect(results.standings.map { $0.unadjusted?.place } == [4, 1, 3, 1])
    #expect(results.standings.map { $0.unadjusted?.final.description } == ["65", "80", "149/2", "80"])
    let severity = try #require(results.severities.first)
    #expect(severity.adjustment == "severity")
    for (judge, offset) in zip(severity.judges, [-1.0 / 3, 59.0 / 3, -58.0 / 3]) {
      #expect((judge.offset - offset).magnitude < 1e-9)
    }
    let explanation = try #require(
      try Self.unguarded.explanation(of: "D", in: competition, scores: scores, results: results))
    let sheet = try #require(explanation.stages.first?.sheets.first)
    #expect(sheet.total == Fraction(65))
    #expect(sheet.adjusted == Fraction(84_333_333, over: 1_000_000))
    #expect(explanation.final == sheet.adjusted)
    #expect(explanation.stages.first?.criteria == [])
  }

  /// What a rulebook states takes the place of the adjustment's own limits, up and down.
  @Test func rulebookStatesTheLimits() throws {
    func results(_ adjustment: String, _ limits: Stage.Panel.AdjustmentLimits?) throws -> Results {
      let book = rulebook([stage("s", panel: Stage.Panel(adjustment: adjustment, adjustmentLimits: limits))])
      return try Scoring().results(
        of: competition(book, entries: entries("A", "B", "C", "D")), scores: try table(Self.linked))
    }
    func codes(_ results: Results) -> Set<String> { Set(results.scoringFindings.map(\.code)) }
    // Four entries are fewer than the standard six; three judges are enough.
    #expect(codes(try results("severity", nil)) == ["ADJUSTMENT_SMALL_PANEL"])
    let adjusted = try results("severity", .init(entries: 4))
    #expect(codes(adjusted) == [])
    #expect(adjusted.standings.map(\.entry) == ["D", "A", "C", "B"])
    #expect(codes(try results("severity", .init(judges: 4, entries: 4))) == ["ADJUSTMENT_SMALL_PANEL"])
    // Every judge has two sheets.
    #expect(codes(try results("meanCentred", .init(entries: 4))) == [])
    for name in ["meanCentred", "zScore", "rescaled"] {
      #expect(codes(try results(name, .init(entries: 4, sheets: 3))) == ["JUDGE_TOO_FEW_SHEETS"], "\(name)")
    }
    // A limit that an adjustment does not know is refused rather than left unheard.
    let error = ScoringError.adjustmentLimits(name: "severity", stage: "s")
    #expect(throws: error) { try results("severity", .init(entries: 4, sheets: 2)) }
    #expect(error.finding.code == "SCORING_ADJUSTMENT_LIMITS")
  }

  @Test func withoutTheLinkItIsRefusedAndTheSetsAreNamed() throws {
    do {
      _ = try results("severity", Self.linked.filter { !$0.contains(" J2 ") }, scoring: Self.unguarded)
      Issue.record("a disconnected design was accepted")
    } catch let error as ScoringError {
      #expect(error.finding.code == "ADJUSTMENT_DISCONNECTED")
      #expect(error.description.contains("J1") && error.description.contains("J3"))
    }
  }

  @Test func calibrationEntriesInformSeverityAndTakeNoPlace() throws {
    // X is scored by both judges: J2 gives 20 more. Without it nothing would link them.
    let rows = ["A J1 s C 60", "B J2 s C 75", "X J1 s C 50", "X J2 s C 70"]
    let (results, _, _) = try results("severity", rows, calibration: ["X"], scoring: Self.unguarded)
    #expect(results.standings.map(\.entry) == ["A", "B"])
    #expect(results.standings.map { $0.unadjusted?.place } == [2, 1])
    #expect(results.unranked.map(\.reason) == [.calibration])
  }

  @Test(arguments: ["meanCentred", "zScore", "rescaled", "severity"])
  func theOrderOfRowsChangesNothing(adjustment: String) throws {
    var random = Seeded(7)
    var rows: [String] = []
    for entry in 0..<12 {
      for judge in 0..<4 { rows.append("E\(entry) J\(judge) s C \(Int.random(in: 40...100, using: &random))") }
    }
    let (first, _, _) = try results(adjustment, rows)
    let (second, _, _) = try results(adjustment, rows.shuffled(using: &random))
    #expect(first == second)
    #expect(first.standings.count == 12)
    #expect(first.standings.allSatisfy { $0.unadjusted != nil })
  }

  @Test func noneIsExactAndHasNothingBeside() throws {
    let (results, _, _) = try results("none", Self.linked)
    #expect(results.standings.allSatisfy { $0.unadjusted == nil })
    #expect(results.severities.isEmpty)
  }

  @Test func aPanelThatIsTooSmallSaysSo() throws {
    let (results, _, _) = try results("zScore", ["A J s C 80", "B J s C 60", "A K s C 70", "B K s C 65"])
    #expect(results.scoringFindings.map(\.code) == ["ADJUSTMENT_SMALL_PANEL"])
    #expect(results.standings.map(\.final) == results.standings.map { $0.unadjusted?.final })
  }
}
