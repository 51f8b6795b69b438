public import InovasiModel

/// Each judge's totals brought to the mean and the spread of the whole panel: μ + σ · (total − the judge's mean) ÷ the judge's spread.
///
/// It takes off leniency, and makes judges who use ten points count as much as judges who use fifty. Like ``MeanCentred`` it is right
/// when judges score all entries or entries drawn by lot.
///
/// - Spreads are population standard deviations. μ and σ are of all sheets of the stage.
/// - A judge whose totals are all the same has z = 0, never a number that is none: each sheet becomes μ.
/// - A judge with fewer than ``minimumSheets`` has no z; the totals are left as they are.
///
/// Source: hackwestern/hackwestern, pull request 782; the National Geographic challenges publish the same for their evaluation panels
/// (natgeochallenges.com/fairness).
public struct ZScore: JudgeAdjustment {
  /// With fewer sheets than this a judge's totals are left as they are.
  public let minimumSheets: Int
  /// How large the panel has to be.
  public let sampleGuard: SmallSampleGuard

  /// `zScore`.
  public var name: String { "zScore" }

  /// Standardisation. Two sheets are the least of which a spread can be taken.
  public init(minimumSheets: Int = 2, sampleGuard: SmallSampleGuard = .standard) {
    self.minimumSheets = minimumSheets
    self.sampleGuard = sampleGuard
  }

  /// The same under the limits that a rulebook states.
  public func limited(to limits: Stage.Panel.AdjustmentLimits) -> (any JudgeAdjustment)? {
    ZScore(minimumSheets: limits.sheets ?? minimumSheets, sampleGuard: sampleGuard.limited(to: limits))
  }

  /// The totals, standardised. Complexity: O(*n* log *n*).
  public func adjusted(_ sheets: [JudgedTotal]) throws(AdjustmentError) -> AdjustedPanel {
    let panel = PanelSheets(sheets)
    if let note = sampleGuard.note(on: panel) { return try panel.adjusted { _ in JudgeMap(note: note) } }
    return try panel.adjusted { judge in
      let own = panel.ofJudge[judge]
      guard own.count >= minimumSheets else { return JudgeMap(note: .tooFewSheets(minimum: minimumSheets)) }
      guard own.standardDeviation > 0 else { return JudgeMap(scale: 0, shift: panel.all.mean, note: .noSpread) }
      let scale = panel.all.standardDeviation / own.standardDeviation
      return JudgeMap(scale: scale, shift: panel.all.mean - scale * own.mean)
    }
  }
}
