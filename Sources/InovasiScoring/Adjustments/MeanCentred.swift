public import InovasiModel

/// Each judge's totals moved so that every judge has the same mean: total − the judge's mean + the mean of all sheets.
///
/// It takes off leniency and leaves distances as they are. It is right when every judge scores all entries, or entries drawn by lot; a
/// judge who was given the strong ones is taken for a lenient one. ``AdditiveSeverity`` tells the two apart.
///
/// Source: hackwestern/hackwestern, issue 700, where a score is the mean of (total − the judge's mean). There the middle is 0. Here it is
/// the mean over all sheets, so that scores stay on the rulebook's scale, beside those of judges who are
/// left as they are.
public struct MeanCentred: JudgeAdjustment {
  /// With fewer sheets than this a judge's totals are left as they are.
  public let minimumSheets: Int
  /// How large the panel has to be.
  public let sampleGuard: SmallSampleGuard

  /// `meanCentred`.
  public var name: String { "meanCentred" }

  /// Mean centring. A single sheet would become the mean whatever was on it, so two is the least that makes sense.
  public init(minimumSheets: Int = 2, sampleGuard: SmallSampleGuard = .standard) {
    self.minimumSheets = minimumSheets
    self.sampleGuard = sampleGuard
  }

  /// The same under the limits that a rulebook states.
  public func limited(to limits: Stage.Panel.AdjustmentLimits) -> (any JudgeAdjustment)? {
    MeanCentred(minimumSheets: limits.sheets ?? minimumSheets, sampleGuard: sampleGuard.limited(to: limits))
  }

  /// The totals, moved. Complexity: O(*n* log *n*).
  public func adjusted(_ sheets: [JudgedTotal]) throws(AdjustmentError) -> AdjustedPanel {
    let panel = PanelSheets(sheets)
    if let note = sampleGuard.note(on: panel) { return try panel.adjusted { _ in JudgeMap(note: note) } }
    return try panel.adjusted { judge in
      let own = panel.ofJudge[judge]
      guard own.count >= minimumSheets else { return JudgeMap(note: .tooFewSheets(minimum: minimumSheets)) }
      return JudgeMap(shift: panel.all.mean - own.mean)
    }
  }
}
