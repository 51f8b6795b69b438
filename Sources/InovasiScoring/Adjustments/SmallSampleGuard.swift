import InovasiModel

/// How large a panel has to be for its judges to be compared at all.
///
/// The mean of two sheets says little about a judge. Below either number nothing is adjusted, and every judge's record says so; an
/// adjustment that is skipped in silence would be worse than none. Source of the standard numbers: LiveJudge (its articles on
/// normalization methodologies), which falls back to raw scores under 3 judges or 6 entries.
public struct SmallSampleGuard: Hashable, Sendable {
  /// The smallest number of judges.
  public var judges: Int
  /// The smallest number of entries, calibration entries among them.
  public var entries: Int

  /// A guard.
  public init(judges: Int, entries: Int) {
    self.judges = judges
    self.entries = entries
  }

  /// 3 judges and 6 entries.
  public static let standard = SmallSampleGuard(judges: 3, entries: 6)

  /// No guard: the smallest panel is adjusted too.
  public static let off = SmallSampleGuard(judges: 0, entries: 0)

  /// The same with what a rulebook states in its place.
  func limited(to limits: Stage.Panel.AdjustmentLimits) -> SmallSampleGuard {
    SmallSampleGuard(judges: limits.judges ?? judges, entries: limits.entries ?? entries)
  }

  /// Why a panel is left alone; `nil` when it is large enough.
  func note(on panel: PanelSheets) -> JudgeSeverity.Note? {
    let (judges, entries) = (panel.judges.names.count, panel.entries.names.count)
    return judges < self.judges || entries < self.entries ? .smallPanel(judges: judges, entries: entries) : nil
  }
}
