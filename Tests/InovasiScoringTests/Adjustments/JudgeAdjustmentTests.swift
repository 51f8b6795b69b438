import InovasiModel
import InovasiScoring
import InovasiTesting
import Testing

/// What holds for every adjustment.
struct JudgeAdjustmentTests {
  /// The standard ones, and the same without their guards.
  static let all: [any JudgeAdjustment] =
    Scoring.standardAdjustments + [
      MeanCentred(sampleGuard: .off), ZScore(sampleGuard: .off), Rescaled(sampleGuard: .off), AdditiveSeverity(sampleGuard: .off),
      MeanCentred(minimumSheets: 1, sampleGuard: .off), ZScore(minimumSheets: 0, sampleGuard: .off),
      Rescaled(minimumSheets: 4, sampleGuard: .off),
    ]

  @Test(arguments: all.indices)
  func keepsTheContract(number: Int) {
    #expect(JudgeAdjustmentCompatTest.failures(of: Self.all[number]) == [])
  }

  @Test func aLenientJudgeChangesNoOrder() {
    for adjustment in Self.all where adjustment.name != "none" {
      #expect(JudgeAdjustmentCompatTest.leniencyFailures(of: adjustment) == [], "\(adjustment.name)")
    }
  }

  @Test func namesAreWhatARulebookAsksFor() {
    #expect(Scoring.standardAdjustments.map(\.name) == ["none", "meanCentred", "zScore", "rescaled", "severity"])
  }

  @Test func noneKeepsExactTotalsAndStillMeasures() throws {
    let third = try #require(Fraction(241, over: 3))
    var panel = try workedPanel()
    panel[0].total = third
    let adjusted = try NoAdjustment().adjusted(panel)
    #expect(adjusted.totals.map(\.adjusted) == panel.map(\.total))
    let second = try adjusted.record("J2")
    #expect(second.sheets == 3 && second.mean == 93 && second.scale == 1 && second.shift == 0 && second.note == nil)
    #expect(abs(second.standardDeviation - (14.0 / 3).squareRoot()) < 1e-12)
  }

  /// Every number can be worked out again from the record: scale × total + shift, rounded to a millionth.
  @Test func recordsGiveTheTotals() throws {
    let panel = try sheets(
      "A J1 80.1234, B J1 70.5, C J1 61, D J1 77", "A J2 95, B J2 90, C J2 94", "B J3 65, C J3 55, D J3 51.25")
    for adjustment in Self.all {
      let adjusted = try adjustment.adjusted(panel)
      for total in adjusted.totals {
        let raw = Double(total.sheet.total.numerator) / Double(total.sheet.total.denominator)
        let expected = try adjusted.record(total.sheet.judge).unrounded(raw)
        let found = Double(total.adjusted.numerator) / Double(total.adjusted.denominator)
        #expect(abs(found - expected) <= 0.5e-6 + 1e-9, "\(adjustment.name)")
        #expect(1_000_000 % total.adjusted.denominator == 0)
      }
    }
  }

  /// Below 3 judges or 6 entries nothing is done, and every judge says so (LiveJudge's numbers).
  @Test func smallPanelsAreLeftAlone() throws {
    let small = try workedPanel()
    let large = small + (try sheets("D J1 61, D J2 72, D J3 83, E J1 64, E J2 75, E J3 86, F J1 67, F J2 79, F J3 88"))
    for adjustment in Scoring.standardAdjustments where adjustment.name != "none" {
      let adjusted = try adjustment.adjusted(small)
      #expect(adjusted.totals.map(\.adjusted) == small.map(\.total))
      #expect(adjusted.judges.map(\.note) == Array(repeating: .smallPanel(judges: 3, entries: 3), count: 3))
      #expect(adjusted.findings(in: "desk").map(\.code) == ["ADJUSTMENT_SMALL_PANEL"])
      #expect(
        adjusted.findings(in: "desk").first?.message(in: .english)
          == "Totals of stage desk were not adjusted: 3 judges and 3 entries are too few.")
      let two = large.filter { $0.judge != "J3" }
      #expect(try adjustment.adjusted(two).totals.map(\.adjusted) == two.map(\.total))
      let enough = try adjustment.adjusted(large)
      #expect(enough.judges.allSatisfy { $0.note == nil } && enough.totals.map(\.adjusted) != large.map(\.total))
    }
  }

  /// A half-millionth goes away from zero, on both sides, and whatever sums led to it.
  @Test func millionthsAreRoundedHalfAwayFromZero() throws {
    // Means of eight sheets: ± 0.0000125.
    for sign in [1, -1] {
      let first = (0..<8).map { number in
        JudgedTotal(
          entry: id("E\(number)"), judge: "J1",
          total: Fraction(number == 0 ? sign : 0, over: 10_000) ?? .zero)
      }
      let second = (0..<8).map { JudgedTotal(entry: id("E\($0)"), judge: "J2", total: .zero) }
      let adjusted = try MeanCentred(sampleGuard: .off).adjusted(first + second)
      // The panel's mean is 0.00000625, the first judge's 0.0000125, the second's 0: shifts of -+ 0.00000625.
      #expect(adjusted.totals[1].adjusted == Fraction(-sign * 6, over: 1_000_000))
      #expect(adjusted.totals[9].adjusted == Fraction(sign * 6, over: 1_000_000))
    }
    let half = try MeanCentred(sampleGuard: .off).adjusted(
      (0..<4).flatMap { number in
        ["J1", "J2"].map { judge in
          JudgedTotal(
            entry: id("E\(number)"), judge: id(judge),
            total: Fraction(judge == "J1" && number == 0 ? 1 : 0, over: 10_000) ?? .zero)
        }
      })
    // A shift of 0.0000125 is just a half: 0.000013.
    #expect(half.totals[3].adjusted == Fraction(13, over: 1_000_000))
    #expect(half.totals[2].adjusted == Fraction(-13, over: 1_000_000))
  }

  @Test func whatDoesNotFitIsAnError() throws {
    let panel = (0..<6).flatMap { entry in
      (0..<3).map { JudgedTotal(entry: id("E\(entry)"), judge: id("J\($0)"), total: Fraction(Int.max / ($0 + 1) - entry)) }
    }
    let error = try #require(throws: AdjustmentError.self) { try MeanCentred().adjusted(panel) }
    #expect(error == .overflow(ArithmeticOverflow(in: "JudgeAdjustment")))
    #expect(error.finding(in: "desk").code == "SCORING_OVERFLOW")
    #expect(error.description == "the result of JudgeAdjustment is too large to hold")
  }

  /// A calibration entry counts for the judges, and is not among what the results are made of.
  @Test func calibrationCountsForJudgesOnly() throws {
    let plain = try sheets("A J1 80, B J1 70, C J2 60, D J2 50")
    let linked = plain + (try sheets("K J1 90 *, K J2 70 *"))
    let severity = AdditiveSeverity(sampleGuard: .off)
    #expect(throws: AdjustmentError.self) { try severity.adjusted(plain) }
    let adjusted = try severity.adjusted(linked)
    #expect(adjusted.counted.map(\.sheet) == plain)
    #expect(adjusted.counted.map(\.adjusted) == [70, 60, 70, 60].map { Fraction($0) })
    #expect(adjusted.judges.map(\.sheets) == [3, 3])
    #expect(adjusted.totals.suffix(2).map(\.sheet.isCalibration) == [true, true])
  }
}
