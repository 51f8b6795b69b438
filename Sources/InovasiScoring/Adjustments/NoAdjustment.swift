import InovasiModel

/// Totals as the judges gave them, exact: what holds unless a rulebook asks for something else.
///
/// The record of each judge is there all the same, so that a report can show how far judges lie apart.
public struct NoAdjustment: JudgeAdjustment {
  /// `none`.
  public var name: String { "none" }

  /// No adjustment.
  public init() {}

  /// The totals, untouched. Complexity: O(*n* log *n*).
  public func adjusted(_ sheets: [JudgedTotal]) throws(AdjustmentError) -> AdjustedPanel {
    try PanelSheets(sheets).adjusted { _ in JudgeMap() }
  }
}
