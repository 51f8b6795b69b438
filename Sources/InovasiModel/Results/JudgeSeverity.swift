/// How one judge scores beside the others of a panel, and what was done about it.
///
/// An adjusted total is ``scale`` × the judge's total + ``shift``. That is the whole of it, so that anybody can do the sum again.
public struct JudgeSeverity: Hashable, Sendable, Codable {
  /// Why a judge's totals were not adjusted, or not in the usual way.
  public enum Note: Hashable, Sendable, Codable {
    /// The judge has fewer complete sheets than the adjustment asks for: nothing of the judge's own is taken off.
    case tooFewSheets(minimum: Int)
    /// All of the judge's totals are the same, so that they tell no entry from another: each was put in the panel's middle.
    case noSpread
    /// The panel has too few judges or entries for any adjustment: nothing was done.
    case smallPanel(judges: Int, entries: Int)
  }

  /// The judge.
  public let judge: Judge.ID
  /// The number of complete sheets, calibration entries among them.
  public let sheets: Int
  /// The mean of the judge's totals, in points.
  public let mean: Double
  /// The population standard deviation of the judge's totals, in points; 0 for one sheet.
  public let standardDeviation: Double
  /// What a total is multiplied by; 1 where distances stay as they are.
  public let scale: Double
  /// What is added then, in points.
  public let shift: Double
  /// Why nothing, or nothing usual, was done; `nil` when the judge was adjusted as the method says.
  public let note: Note?

  /// A judge's record.
  public init(
    judge: Judge.ID, sheets: Int, mean: Double, standardDeviation: Double, scale: Double = 1, shift: Double = 0,
    note: Note? = nil
  ) {
    self.judge = judge
    self.sheets = sheets
    self.mean = mean
    self.standardDeviation = standardDeviation
    self.scale = scale
    self.shift = shift
    self.note = note
  }

  /// The severity, in points: what the adjustment takes off a total that equals the judge's mean.
  ///
  /// Above zero for a lenient judge (murah nilai), below for a severe one (pelit nilai). With additive severity it is the β of the
  /// model.
  public var offset: Double { mean - unrounded(mean) }

  /// What a total becomes, before it is rounded to a millionth.
  public func unrounded(_ total: Double) -> Double { scale * total + shift }
}

/// What adjusting one stage found out about its judges.
public struct StageSeverities: Hashable, Sendable, Codable {
  /// The stage.
  public var stage: Stage.ID
  /// The adjustment, by name.
  public var adjustment: String
  /// The judges, in order of identifiers.
  public var judges: [JudgeSeverity]

  /// What was found out about the judges of a stage.
  public init(stage: Stage.ID, adjustment: String, judges: [JudgeSeverity]) {
    self.stage = stage
    self.adjustment = adjustment
    self.judges = judges
  }
}
