public import InovasiModel

/// Each judge's severity estimated together with the quality of the entries, and taken off: total − the judge's severity.
///
/// The model is total = μ + entry + judge, fitted by least squares, with the judges' severities adding up to 0. It compares judges only
/// through entries that they share, so a judge who was given the strong entries is not taken for a lenient one. That makes it the
/// adjustment for desk evaluation, where each entry has two or three judges out of many.
///
/// All judges have to be linked by shared entries, directly or through others (see ``LinkedDesign``). Where they are not, severity cannot
/// be told from quality, and the panel is refused with the sets that nothing links. A judge with one shared entry is fitted to it wholly:
/// that sheet then follows the entry's other judges, and has no say of its own.
///
/// Sources: the two-way additive model on incomplete blocks (H. Scheffé, The Analysis of Variance, 1959, chapter 5), with judges as one
/// factor and entries as the other. It is the linear counterpart of the many-facet Rasch model (J. M. Linacre, Many-Facet Rasch
/// Measurement, 1989), which asks for linked judging plans for the same reason (rasch.org, memo 61).
public struct AdditiveSeverity: JudgeAdjustment {
  /// The most judges whose severities are estimated at once: 2,000, as many as ``Assigner/largestPanel``.
  ///
  /// The equations take memory with the square of the number of judges and time with its cube: 32 MB and some seconds for 2,000. No
  /// competition that is known has a tenth of that; more names than this are a column that holds something else.
  public static let largestPanel = 2_000

  /// How large the panel has to be.
  public let sampleGuard: SmallSampleGuard

  /// `severity`.
  public var name: String { "severity" }

  /// Additive severity.
  public init(sampleGuard: SmallSampleGuard = .standard) {
    self.sampleGuard = sampleGuard
  }

  /// The same under the limits that a rulebook states; `nil` for one of sheets, since one sheet is enough where an entry links it.
  public func limited(to limits: Stage.Panel.AdjustmentLimits) -> (any JudgeAdjustment)? {
    limits.sheets == nil ? AdditiveSeverity(sampleGuard: sampleGuard.limited(to: limits)) : nil
  }

  /// The totals without the judges' severities.
  ///
  /// Complexity: O(*n* log *n* + *n* *k* + *m*³) for *n* sheets, *k* an entry, and *m* judges, in O(*n* + *m*²) memory.
  ///
  /// - Throws: ``AdjustmentError/disconnected(_:)`` when judges cannot be compared, ``AdjustmentError/tooManyJudges(count:most:)`` when
  ///   there are more of them than ``largestPanel``.
  public func adjusted(_ sheets: [JudgedTotal]) throws(AdjustmentError) -> AdjustedPanel {
    let panel = PanelSheets(sheets)
    if let note = sampleGuard.note(on: panel) { return try panel.adjusted { _ in JudgeMap(note: note) } }
    let count = panel.judges.names.count
    guard count <= Self.largestPanel else { throw .tooManyJudges(count: count, most: Self.largestPanel) }
    let design = LinkedDesign(entries: panel.entries, judges: panel.judges)
    guard design.isConnected else { throw .disconnected(design.components) }
    let severities = SeverityEquations(panel).solution
    return try panel.adjusted { judge in JudgeMap(shift: -severities[judge]) }
  }
}
