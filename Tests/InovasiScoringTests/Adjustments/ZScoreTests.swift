import InovasiModel
import InovasiScoring
import Testing

struct ZScoreTests {
  /// hackwestern/hackwestern, pull request 782: μ + σ · z with population deviations; computed with NumPy 2.4.6.
  @Test func workedPanelBreaksTheTie() throws {
    let panel = try workedPanel()
    let raw = try NoAdjustment().adjusted(panel).means
    #expect(raw["A"] == Fraction(75) && raw["B"] == Fraction(75) && raw["C"] == Fraction(209, over: 3))
    let adjusted = try ZScore(sampleGuard: .off).adjusted(panel)
    #expect(agree(adjusted.unroundedMeans, ["A": 79.0569824617, "B": 72.9393970130, "C": 67.6702871920]))
    let effect = AdjustmentEffect(raw: raw, adjusted: try adjusted.means)
    #expect(effect.lines.map(\.entry) == ["A", "B", "C"])
    #expect(effect.lines.map(\.rawRank) == [1, 1, 3].map { Fraction($0) })
    #expect(effect.lines.map(\.adjustedRank) == [1, 2, 3].map { Fraction($0) })
  }

  /// Every judge who can be measured has the panel's mean and spread afterwards.
  @Test func judgesAreAlikeAfterwards() throws {
    let adjusted = try ZScore(sampleGuard: .off).adjusted(try workedPanel())
    let after = try NoAdjustment().adjusted(
      adjusted.totals.map { JudgedTotal(entry: $0.sheet.entry, judge: $0.sheet.judge, total: $0.adjusted) })
    #expect(after.judges.allSatisfy { abs($0.mean - 659.0 / 9) < 1e-6 && abs($0.standardDeviation - 16.1848885472) < 1e-6 })
  }

  @Test func aJudgeWithoutSpreadSaysNothing() throws {
    // 80.1 three times: its mean in floating point need not be 80.1.
    let panel = try workedPanel() + sheets("A J4 80.1, B J4 80.1, C J4 80.1")
    let adjusted = try ZScore(sampleGuard: .off).adjusted(panel)
    let record = try adjusted.record("J4")
    #expect(record.note == .noSpread && record.standardDeviation == 0 && record.mean == 80.1)
    #expect(Set(adjusted.totals.suffix(3).map(\.adjusted)).count == 1)
    #expect(adjusted.totals.last?.adjusted.decimal(places: 6) == "74.941667")  // (659 + 240.3) ÷ 12
    let findings = adjusted.findings(in: "desk")
    #expect(findings.map(\.code) == ["JUDGE_NO_SPREAD"])
    #expect(findings.first?.message(in: .indonesian).contains("Juri J4") == true)
  }

  @Test func fewSheetsAreLeftAsTheyAre() throws {
    let panel = try workedPanel() + sheets("A J4 99.5, B J4 12.3456")
    let adjusted = try ZScore(minimumSheets: 3, sampleGuard: .off).adjusted(panel)
    #expect(adjusted.totals.suffix(2).map(\.adjusted) == panel.suffix(2).map(\.total))
    #expect(adjusted.judges.map(\.note) == [nil, nil, nil, .tooFewSheets(minimum: 3)])
    #expect(try ZScore(sampleGuard: .off).adjusted(panel).judges.allSatisfy { $0.note == nil })
  }
}
