import InovasiModel
import InovasiScoring
import Testing

struct RescaledTests {
  /// Evalato, Score normalization explained: z per judge, mean per entry, stretched to the raw means' range; computed with NumPy.
  @Test func workedPanel() throws {
    let adjusted = try Rescaled(sampleGuard: .off).adjusted(try InovasiScoringTests.workedPanel())
    #expect(agree(adjusted.unroundedMeans, ["A": 75, "B": 72.1346275965, "C": 69.6666666667]))
    // z = 0 is where each judge's mean goes.
    let middles = adjusted.judges.map { $0.unrounded($0.mean) }
    #expect(middles.allSatisfy { isNear($0, middles.first ?? .nan) })
  }

  /// A calibration entry helps to measure judges, and does not stretch the range of the results.
  @Test func calibrationDoesNotStretchTheRange() throws {
    let panel = try InovasiScoringTests.workedPanel() + sheets("K J1 100 *, K J2 100 *, K J3 100 *")
    let means = try Rescaled(sampleGuard: .off).adjusted(panel).unroundedMeans
    #expect(isNear(means.values.max(), 75))
    #expect(isNear(means.values.min(), 209.0 / 3))
    #expect(means["K"] == nil)
  }

  @Test func opposedJudgesLeaveNoLine() throws {
    // Mean z are all zero, up to the last bits; they are not blown up to a range.
    let panel = try sheets("A J1 60.1, B J1 70.2, C J1 80.6", "A J2 80.6, B J2 70.5, C J2 60.1")
    let means = try Rescaled(sampleGuard: .off).adjusted(panel).means
    #expect(Set(means.values).count == 1)
  }

  @Test func aJudgeWithFewSheetsIsMeasuredByThePanel() throws {
    let panel = try InovasiScoringTests.workedPanel() + sheets("C J4 100")
    let adjusted = try Rescaled(sampleGuard: .off).adjusted(panel)
    #expect(try adjusted.record("J4").note == .tooFewSheets(minimum: 2))
    let means = adjusted.unroundedMeans
    #expect(isNear(means.values.max(), 309.0 / 4))
    #expect(isNear(means.values.min(), 75))
    #expect((means["C"] ?? 0) > (means["B"] ?? 100))
  }

  @Test func tiedRawMeansStayTied() throws {
    let panel = try sheets("A J1 80, B J1 70", "A J2 60, B J2 70")
    #expect(Set(try Rescaled(sampleGuard: .off).adjusted(panel).means.values) == [Fraction(70)])
  }

  @Test func onlyCalibrationIsStillAPanel() throws {
    let panel = try InovasiScoringTests.workedPanel().map {
      JudgedTotal(entry: $0.entry, judge: $0.judge, total: $0.total, isCalibration: true)
    }
    let adjusted = try Rescaled(sampleGuard: .off).adjusted(panel)
    #expect(adjusted.counted.isEmpty && adjusted.totals.count == 9)
  }
}
