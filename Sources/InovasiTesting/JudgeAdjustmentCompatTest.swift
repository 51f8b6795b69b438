import InovasiModel
public import InovasiScoring

/// What every `JudgeAdjustment` has to keep, as a suite that an implementation can be run against.
///
/// ```swift
/// @Test func ours() {
///   #expect(JudgeAdjustmentCompatTest.failures(of: Ours()) == [])
/// }
/// ```
///
/// The suite brings its own panels: none, one sheet, complete ones, linked ones with gaps, some with a judge who gives everybody the same,
/// with calibration entries, with one judge, with a pair that stands twice, a disconnected one, and totals at the ends of what an integer
/// holds. A panel that cannot be adjusted may be refused with an error, the same whatever the order; a complete one may not. Nothing here
/// depends on a test library: a failure is a text.
public enum JudgeAdjustmentCompatTest {
  /// What the adjustment does not keep; empty when it keeps everything.
  public static func failures(of adjustment: any JudgeAdjustment) -> [String] {
    var failures: [String] = []
    if adjustment.name.isEmpty { failures.append("the name is empty, so that no rulebook can ask for the adjustment") }
    for (name, panel) in JudgePanels.all {
      failures += check(adjustment, panel).map { "\(name): \($0)" }
    }
    failures += oneJudge(adjustment)
    // May throw, must not trap.
    for panel in JudgePanels.extremes { _ = try? adjustment.adjusted(panel) }
    return failures
  }

  /// Where an adjustment lets one judge's leniency show: on a complete panel, the order of all adjusted totals, across judges, has to be
  /// the same whatever constant is added to one judge's totals.
  ///
  /// This holds for adjustments that take off each judge's leniency; it does not for `none`.
  public static func leniencyFailures(of adjustment: any JudgeAdjustment) -> [String] {
    let panel = JudgePanels.complete(judges: 4, entries: 9)
    do {
      let before = order(try adjustment.adjusted(panel)) { sheetName($0) }
      return try Set(panel.map(\.judge)).sorted().flatMap { judge throws -> [String] in
        try [-30, 7, 50].compactMap { points throws -> String? in
          let moved = try panel.map { sheet throws -> JudgedTotal in
            guard sheet.judge == judge else { return sheet }
            var sheet = sheet
            sheet.total = try sheet.total.adding(Fraction(points))
            return sheet
          }
          return order(try adjustment.adjusted(moved)) { sheetName($0) } == before
            ? nil : "\(points) points more from \(judge) change the order"
        }
      }
    } catch {
      return ["a complete panel throws: \(error)"]
    }
  }

  private static func check(_ adjustment: any JudgeAdjustment, _ panel: [JudgedTotal]) -> [String] {
    let result = outcome(adjustment, panel)
    var failures: [String] = []
    if outcome(adjustment, panel) != result { failures.append("two runs differ") }
    switch result {
    case .failure(let error):
      if JudgePanels.isComplete(panel) { failures.append("throws \(error)") }
    case .success(let adjusted):
      if adjusted.totals.map(\.sheet) != panel { failures.append("not one total for each sheet, in their order") }
      let judges = Set(panel.map(\.judge)).sorted()
      if adjusted.judges.map(\.judge) != judges { failures.append("not one record for each judge, in order") }
      for total in adjusted.totals where total.adjusted != total.sheet.total && 1_000_000 % total.adjusted.denominator != 0 {
        failures.append("\(sheetName(total.sheet)): \(total.adjusted) is not in whole millionths")
      }
      for record in adjusted.judges {
        if record.sheets != panel.count(where: { $0.judge == record.judge }) {
          failures.append("\(record.judge): the number of sheets is wrong")
        }
        let figures = [record.mean, record.standardDeviation, record.scale, record.shift]
        if !figures.allSatisfy(\.isFinite) { failures.append("\(record.judge): a figure is no number") }
      }
    }
    for shuffled in [Array(panel.reversed()), panel.sorted { $0.total < $1.total }, JudgePanels.interleaved(panel)] {
      switch (result, outcome(adjustment, shuffled)) {
      case (.failure(let one), .failure(let other)) where one == other: break
      case (.success(let one), .success(let other)) where sorted(one) == sorted(other) && one.judges == other.judges: break
      default: failures.append("the order of sheets shows")
      }
    }
    return failures
  }

  private static func oneJudge(_ adjustment: any JudgeAdjustment) -> [String] {
    let panel = JudgePanels.complete(judges: 1, entries: 9)
    guard case .success(let adjusted) = outcome(adjustment, panel) else { return ["one judge who scores all: throws"] }
    let untouched = AdjustedPanel(totals: panel.map { AdjustedTotal(sheet: $0, adjusted: $0.total) }, judges: [])
    let raw = order(untouched) { $0.entry.rawValue }
    return order(adjusted) { $0.entry.rawValue } == raw ? [] : ["one judge who scores all: the order changes"]
  }

  private static func outcome(
    _ adjustment: any JudgeAdjustment, _ panel: [JudgedTotal]
  ) -> Result<AdjustedPanel, AdjustmentError> {
    do throws(AdjustmentError) { return .success(try adjustment.adjusted(panel)) } catch { return .failure(error) }
  }

  private static func sorted(_ panel: AdjustedPanel) -> [AdjustedTotal] {
    panel.totals.sorted {
      ($0.sheet.entry, $0.sheet.judge, $0.sheet.total, $0.adjusted) < (
        $1.sheet.entry, $1.sheet.judge, $1.sheet.total, $1.adjusted
      )
    }
  }

  private static func sheetName(_ sheet: JudgedTotal) -> String { "\(sheet.entry) \(sheet.judge)" }

  /// What the totals are of, the highest sum first; those that tie in one group.
  private static func order(_ panel: AdjustedPanel, by name: (JudgedTotal) -> String) -> [[String]] {
    let sums = Dictionary(grouping: panel.totals) { name($0.sheet) }.mapValues { totals in
      totals.reduce(0.0) { $0 + Double($1.adjusted.numerator) / Double($1.adjusted.denominator) }
    }
    // Sums of rounded totals: what differs by less than a hundred-thousandth is a tie.
    let ranked = sums.mapValues { ($0 * 100_000).rounded() }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    var (groups, last): ([[String]], Double?) = ([], nil)
    for (name, sum) in ranked {
      if sum == last { groups[groups.count - 1].append(name) } else { groups.append([name]) }
      last = sum
    }
    return groups
  }
}
