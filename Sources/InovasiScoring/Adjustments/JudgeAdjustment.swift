public import InovasiModel

/// Takes out of a panel's totals what belongs to the judge and not to the entry: the seam for judge severity (tingkat kemurahan juri).
///
/// One judge gives everybody ninety, another nobody more than seventy. Where all judges see all entries this favours no one; where each
/// sees a part, it decides by lot. An adjustment looks at all complete sheets of one stage at once and gives each an adjusted total; the
/// panel rule then makes the score of those. A rulebook asks for it by ``name``.
///
/// Adjustments are statistics: they compute in `Double`. So that a tie stays a tie and the results are the same on every machine, an
/// adjusted total is rounded to a millionth of a point, halves away from zero, before anything is ranked. A sheet to which nothing is
/// done keeps its exact total.
///
/// A type that conforms has to
/// - give one adjusted total for each sheet, in the order of the sheets, and one `JudgeSeverity` for each judge, in order of judges,
/// - give the same totals whatever the order of the sheets,
/// - leave the order of entries alone when one judge has scored all of them,
/// - never give a number that is none, and throw ``AdjustmentError`` rather than trap,
/// - count calibration entries when it estimates, and hand them back marked.
///
/// `JudgeAdjustmentCompatTest` in InovasiTesting checks this.
///
/// ```swift
/// let sheets = [
///   JudgedTotal(entry: "A", judge: "J1", total: Fraction(80)), JudgedTotal(entry: "B", judge: "J1", total: Fraction(70)),
///   JudgedTotal(entry: "B", judge: "J2", total: Fraction(90)), JudgedTotal(entry: "C", judge: "J2", total: Fraction(94)),
///   JudgedTotal(entry: "C", judge: "J3", total: Fraction(55)), JudgedTotal(entry: "D", judge: "J3", total: Fraction(65)),
/// ]
/// // With its guard on, so few entries would stay as they are.
/// let panel = try AdditiveSeverity(sampleGuard: .off).adjusted(sheets)
/// for judge in panel.judges { print(judge.judge, judge.offset) }   // J1 −0.333…, J2 19.666…, J3 −19.333…
/// ```
public protocol JudgeAdjustment: Sendable {
  /// The name by which a rulebook asks for the adjustment.
  var name: String { get }

  /// The adjusted totals of one stage.
  ///
  /// - Parameter sheets: the totals of all complete sheets of the stage, in any order, calibration entries among them.
  func adjusted(_ sheets: [JudgedTotal]) throws(AdjustmentError) -> AdjustedPanel

  /// The same under the limits that a rulebook states in `panel.adjustmentLimits`; `nil` when one of them means nothing to it.
  func limited(to limits: Stage.Panel.AdjustmentLimits) -> (any JudgeAdjustment)?
}

extension JudgeAdjustment {
  /// No limits at all: a rulebook that states some is refused, rather than left unheard.
  public func limited(to limits: Stage.Panel.AdjustmentLimits) -> (any JudgeAdjustment)? { nil }
}
