import InovasiModel
import InovasiScoring
import Testing

struct AdditiveSeverityTests {
  /// Three judges, four entries, two sheets a judge: D has the lowest raw totals but one, and is best.
  @Test func linkedDesign() throws {
    let panel = try sheets("A J1 80, B J1 70", "B J2 90, C J2 94", "C J3 55, D J3 65")
    let adjusted = try AdditiveSeverity(sampleGuard: .off).adjusted(panel)
    let severities: [Double] = [-0.3333333333333333, 19.666666666666667, -19.333333333333333]
    for (judge, severity) in zip(adjusted.judges, severities) { #expect(isNear(judge.offset, severity)) }
    let means: [Entry.ID: Double] = [
      "A": 80.33333333333333, "B": 70.33333333333333, "C": 74.33333333333333, "D": 84.33333333333333,
    ]
    #expect(agree(adjusted.unroundedMeans, means))
    let effect = AdjustmentEffect(raw: try NoAdjustment().adjusted(panel).means, adjusted: try adjusted.means)
    #expect(effect.lines.first?.entry == "D")
    #expect(effect.lines.first?.climb == Fraction(3))
  }

  /// Twenty-two sheets, five judges, one entry with a single sheet; `numpy.linalg.lstsq` 2.4.6 with Σ = 0.
  @Test func equalsNumPyOnAPanelWithGaps() throws {
    let panel = try sheets(
      "E1 J1 69.33, E1 J2 74.84, E1 J3 58.45, E2 J3 82.44, E2 J4 89.22, E2 J5 62.69, E3 J5 57.38, E3 J1 55.44, E3 J2 51.62",
      "E4 J2 82.89, E4 J3 73.7, E4 J4 54.82, E5 J4 68.18, E5 J5 92.62, E5 J1 93.96, E6 J1 79.51, E6 J2 72.66, E6 J3 64.14",
      "E7 J3 58.69, E7 J4 71.44, E7 J5 67.56, E8 J5 52.1")
    let adjusted = try AdditiveSeverity().adjusted(panel)
    let expected = [6.960116279070, 6.305581395349, -4.21, -6.705581395349, -2.350116279070]
    for (judge, severity) in zip(adjusted.judges, expected) { #expect(isNear(judge.offset, severity)) }
    #expect(isNear(adjusted.judges.map(\.offset).reduce(0, +), 0))
    let means: [Entry.ID: Double] = [
      "E1": 64.52143410852715, "E2": 82.53856589147289, "E3": 51.17480620155038, "E4": 72.00666666666667,
      "E5": 85.61852713178295, "E6": 69.08476744186048, "E7": 70.31856589147287, "E8": 54.450116279069775,
    ]
    #expect(agree(adjusted.unroundedMeans, means))
  }

  @Test func disconnectedJudgesAreRefusedByName() throws {
    let panel = try sheets("A J1 80, B J1 70", "C J3 55, D J3 65, E J3 50, F J3 60")
    let error = try #require(throws: AdjustmentError.self) { try AdditiveSeverity(sampleGuard: .off).adjusted(panel) }
    guard case .disconnected(let sets) = error else {
      Issue.record("not disconnected: \(error)")
      return
    }
    #expect(sets.map(\.judges) == [["J1"], ["J3"]])
    #expect(sets.map(\.entries) == [["A", "B"], ["C", "D", "E", "F"]])
    let finding = error.finding(in: "desk")
    #expect(finding.code == "ADJUSTMENT_DISCONNECTED" && finding.kind.needsPerson)
    #expect(
      finding.message(in: .english)
        == "Judges of stage desk cannot be compared: no entry links 2 sets of judges: J1 (A, B); J3 (C, D, E, … +1).")
    #expect(error.description.hasSuffix("J1 (A, B); J3 (C, D, E, … +1)"))
  }

  /// The equations grow with the square of the judges: a column of something else must not take all memory.
  @Test func moreJudgesThanCanBeComparedAreRefused() throws {
    let most = AdditiveSeverity.largestPanel
    let panel = (0...most).flatMap { number -> [JudgedTotal] in
      let judge: Judge.ID = id("J\(number)")
      return [
        JudgedTotal(entry: "A", judge: judge, total: Fraction(80)), JudgedTotal(entry: "B", judge: judge, total: Fraction(70)),
      ]
    }
    let error = try #require(throws: AdjustmentError.self) { try AdditiveSeverity(sampleGuard: .off).adjusted(panel) }
    #expect(error == .tooManyJudges(count: most + 1, most: most))
    let finding = error.finding(in: "desk")
    #expect(finding.code == "ADJUSTMENT_TOO_LARGE")
    #expect(
      finding.message(in: .english)
        == "Stage desk has 2001 judges; the severities of at most 2000 can be estimated at once.")
    #expect(error.description == "2001 judges are too many to be compared at once; 2000 can be")
  }

  /// Severities that were put in come out again, on a long chain of judges, each linked with the next by one entry only.
  @Test func recoversSeveritiesAlongAChain() throws {
    let judges = 60
    let severities = (0..<judges).map { Double(($0 * 29) % 41) - 20 }
    let middle = severities.reduce(0, +) / Double(judges)
    let panel = (0..<judges).flatMap { number in
      [number, number + 1].map { entry in
        JudgedTotal(
          entry: id("E\(entry)"), judge: id("J\(number)"), total: Fraction(60 + (entry * 7) % 13 + Int(severities[number])))
      }
    }
    let adjusted = try AdditiveSeverity().adjusted(panel)
    let found = Dictionary(adjusted.judges.map { ($0.judge, $0.offset) }) { first, _ in first }
    for (number, severity) in severities.enumerated() {
      #expect(isNear(found[id("J\(number)")], severity - middle))
    }
    // Both sheets of an entry say the same once severities are off: a tie is a tie, to the last millionth.
    let byEntry = Dictionary(grouping: adjusted.totals, by: \.sheet.entry)
    #expect(byEntry.values.allSatisfy { Set($0.map(\.adjusted)).count == 1 })
  }

  /// A judge who was given the strong entries is not taken for a lenient one, as the mean would.
  @Test func strongEntriesAreNotLeniency() throws {
    let panel = try sheets(
      "A J1 90, B J1 92, C J1 94, X J1 70", "D J2 60, E J2 62, F J2 64, X J2 70", "A J3 90, D J3 60, X J3 70")
    let severity = try AdditiveSeverity().adjusted(panel)
    #expect(severity.judges.allSatisfy { isNear($0.offset, 0) })
    #expect(try MeanCentred().adjusted(panel).record("J1").offset > 10)
  }

  @Test func oneSharedSheetHasNoSayOfItsOwn() throws {
    let panel = try sheets("A J1 80, B J1 70, A J2 82, B J2 74, A J3 11")
    let adjusted = try AdditiveSeverity(sampleGuard: .off).adjusted(panel)
    let louder = try AdditiveSeverity(sampleGuard: .off).adjusted(
      panel.dropLast() + (try sheets("A J3 99")))
    func difference(_ panel: AdjustedPanel) -> Double {
      (panel.unroundedMeans["A"] ?? .nan) - (panel.unroundedMeans["B"] ?? .nan)
    }
    #expect(isNear(difference(adjusted), difference(louder)))
  }
}
