import InovasiModel
import InovasiScoring
import Testing

struct MeanCentredTests {
  /// hackwestern/hackwestern, issue 700: the mean of (total − the judge's mean); here with the mean of all sheets added, 659/9.
  @Test func workedPanel() throws {
    let adjusted = try MeanCentred(sampleGuard: .off).adjusted(try InovasiScoringTests.workedPanel())
    let middle = 659.0 / 9
    // A: (10 + 2 − 20/3) ÷ 3, B: (0 − 3 + 25/3) ÷ 3, C: (−10 + 1 − 5/3) ÷ 3.
    let means: [Entry.ID: Double] = ["A": middle + 16.0 / 9, "B": middle + 16.0 / 9, "C": middle - 32.0 / 9]
    #expect(agree(adjusted.unroundedMeans, means))
    #expect(adjusted.judges.allSatisfy { $0.scale == 1 && isNear($0.offset, $0.mean - middle) })
    // A and B have equal raw means, and moving judges as a whole leaves them tied to within what is rounded off.
    let rounded = try adjusted.means
    let distance = try (rounded["A"] ?? .zero).subtracting(rounded["B"] ?? Fraction(1))
    #expect(distance.decimal(places: 5) == "0")
  }

  /// On a complete panel the mean of a judge is the severity that least squares find.
  @Test func isAdditiveSeverityOnACompletePanel() throws {
    var random = Seeded(7)
    let panel = (0..<20).flatMap { entry in
      (0..<6).map { judge in
        JudgedTotal(
          entry: id("E\(entry)"), judge: id("J\(judge)"),
          total: Fraction(Points(tenThousandths: Int.random(in: 400_000...1_000_000, using: &random))))
      }
    }
    let (centred, severity) = (try MeanCentred().adjusted(panel), try AdditiveSeverity().adjusted(panel))
    #expect(centred.totals.map(\.adjusted) == severity.totals.map(\.adjusted))
  }

  @Test func aSingleSheetIsLeftAsItIs() throws {
    let panel = try sheets("A J1 80, B J1 70, C J1 60", "C J2 99")
    let adjusted = try MeanCentred(sampleGuard: .off).adjusted(panel)
    #expect(adjusted.totals.last?.adjusted == Fraction(99))
    #expect(try adjusted.record("J2").note == .tooFewSheets(minimum: 2))
    let findings = adjusted.findings(in: "desk")
    #expect(findings.map(\.code) == ["JUDGE_TOO_FEW_SHEETS"])
    #expect(findings.first?.subject == .judge("J2"))
    #expect(
      findings.first?.message(in: .english)
        == "No severity of judge J2 in stage desk was taken off: only 1 complete sheet, 2 are needed.")
  }
}
