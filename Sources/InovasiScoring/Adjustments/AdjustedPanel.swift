public import InovasiModel

/// A stage's totals after adjustment, and what was found out about each judge.
public struct AdjustedPanel: Hashable, Sendable {
  /// One for each sheet, in the order in which the sheets were given.
  public let totals: [AdjustedTotal]
  /// One for each judge, in order of identifiers.
  public let judges: [JudgeSeverity]

  /// An adjusted panel.
  public init(totals: [AdjustedTotal], judges: [JudgeSeverity]) {
    self.totals = totals
    self.judges = judges
  }

  /// The totals that the results are made of: those of calibration entries are left out.
  public var counted: [AdjustedTotal] { totals.filter { !$0.sheet.isCalibration } }
}

/// A sheet's total, before and after.
public struct AdjustedTotal: Hashable, Sendable {
  /// The sheet with the total that the judge gave.
  public let sheet: JudgedTotal
  /// The total after adjustment, in points; in whole millionths, unless nothing was done to it.
  public let adjusted: Fraction

  /// A total, before and after.
  public init(sheet: JudgedTotal, adjusted: Fraction) {
    self.sheet = sheet
    self.adjusted = adjusted
  }
}
