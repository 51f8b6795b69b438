public import InovasiModel

/// Each judge's totals standardised, and the entries' means stretched back to the range that they had before.
///
/// Each total becomes z = (total − the judge's mean) ÷ the judge's spread. The mean z of each entry is then mapped in a straight line,
/// so that the lowest becomes the lowest raw mean and the highest the highest. One sheet's adjusted total is its z on that same line:
/// lowest raw mean + (z − lowest mean z) × range of raw means ÷ range of mean z. The mean of an entry's adjusted totals is therefore just
/// what Evalato publishes; under another panel rule than `mean` the scores are on that scale, but their ends need not meet.
///
/// - A judge whose totals are all the same has z = 0. A judge with fewer than ``minimumSheets`` is measured by the mean and spread of the
///   whole panel: nothing of the judge's own is taken off.
/// - Calibration entries count for means and spreads of judges, and not for the range.
/// - Where all mean z are the same there is no line; the panel's spread then stands for the slope, in the middle of the raw range.
/// - When all raw means tie, the range is nothing, and so all adjusted scores tie: ``ZScore`` does not have this weakness.
///
/// Source: Evalato, Score normalization explained (help.evalato.com, article 6484940).
public struct Rescaled: JudgeAdjustment {
  /// With fewer sheets than this a judge is measured by the panel's mean and spread.
  public let minimumSheets: Int
  /// How large the panel has to be.
  public let sampleGuard: SmallSampleGuard

  /// `rescaled`.
  public var name: String { "rescaled" }

  /// Rescaling. Two sheets are the least of which a spread can be taken.
  public init(minimumSheets: Int = 2, sampleGuard: SmallSampleGuard = .standard) {
    self.minimumSheets = minimumSheets
    self.sampleGuard = sampleGuard
  }

  /// The same under the limits that a rulebook states.
  public func limited(to limits: Stage.Panel.AdjustmentLimits) -> (any JudgeAdjustment)? {
    Rescaled(minimumSheets: limits.sheets ?? minimumSheets, sampleGuard: sampleGuard.limited(to: limits))
  }

  /// The totals, rescaled. Complexity: O(*n* log *n*).
  public func adjusted(_ sheets: [JudgedTotal]) throws(AdjustmentError) -> AdjustedPanel {
    let panel = PanelSheets(sheets)
    if let note = sampleGuard.note(on: panel) { return try panel.adjusted { _ in JudgeMap(note: note) } }
    let standard = panel.judges.names.indices.map { standardising(panel.ofJudge[$0], in: panel) }
    let line = Line(panel, standard: standard)
    return try panel.adjusted { judge in
      let own = standard[judge]
      return JudgeMap(scale: line.slope * own.scale, shift: line.start + line.slope * own.shift, note: own.note)
    }
  }

  /// From a judge's total to z.
  private func standardising(_ own: Spread, in panel: PanelSheets) -> JudgeMap {
    let isMeasured = own.count >= minimumSheets
    let spread = isMeasured ? own : panel.all
    let note: JudgeSeverity.Note? =
      !isMeasured ? .tooFewSheets(minimum: minimumSheets) : own.standardDeviation > 0 ? nil : .noSpread
    guard spread.standardDeviation > 0 else { return JudgeMap(scale: 0, shift: 0, note: note) }
    return JudgeMap(scale: 1 / spread.standardDeviation, shift: -spread.mean / spread.standardDeviation, note: note)
  }
}

/// From z to points.
private struct Line {
  /// The points of z = 0.
  let start: Double
  /// The points of one z.
  let slope: Double

  init(_ panel: PanelSheets, standard: [JudgeMap]) {
    let count = panel.entries.names.count
    var isCalibration = [Bool](repeating: false, count: count)
    for (sheet, entry) in zip(panel.given, panel.entries.numbers) where sheet.isCalibration { isCalibration[entry] = true }
    if isCalibration.allSatisfy(\.self) { isCalibration = Array(repeating: false, count: count) }
    var sums = [(raw: Double, z: Double, sheets: Double)](repeating: (0, 0, 0), count: count)
    for sheet in panel.sheets where !isCalibration[sheet.entry] {
      let map = standard[sheet.judge]
      sums[sheet.entry].raw += sheet.total
      sums[sheet.entry].z += map.scale * sheet.total + map.shift
      sums[sheet.entry].sheets += 1
    }
    let means = sums.filter { $0.sheets > 0 }.map { (raw: $0.raw / $0.sheets, z: $0.z / $0.sheets) }
    let raw = (lowest: means.map(\.raw).min() ?? 0, highest: means.map(\.raw).max() ?? 0)
    let z = (lowest: means.map(\.z).min() ?? 0, highest: means.map(\.z).max() ?? 0)
    // Means of z that differ by less than this are the same number, reached by different sums.
    if z.highest - z.lowest > 1e-9 {
      slope = (raw.highest - raw.lowest) / (z.highest - z.lowest)
      start = raw.lowest - slope * z.lowest
    } else {
      slope = panel.all.standardDeviation
      start = (raw.lowest + raw.highest) / 2 - slope * z.lowest
    }
  }
}
