public import InovasiModel

/// The total that one judge gave one entry in a stage.
public struct JudgedTotal: Hashable, Sendable {
  /// The entry.
  public var entry: Entry.ID
  /// The judge.
  public var judge: Judge.ID
  /// The total of the sheet, in points.
  public var total: Fraction
  /// Whether the entry is there for calibration (entri kalibrasi): scored by all judges so that they can be compared, and left out of
  /// the results.
  public var isCalibration: Bool

  /// A total.
  public init(entry: Entry.ID, judge: Judge.ID, total: Fraction, isCalibration: Bool = false) {
    self.entry = entry
    self.judge = judge
    self.total = total
    self.isCalibration = isCalibration
  }
}
