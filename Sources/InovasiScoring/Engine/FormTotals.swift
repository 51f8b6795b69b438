import InovasiModel

/// The short way to the total of a sheet: by its form, without looking at the criterion of each row.
///
/// Nearly all sheets of a stage list the same criteria in the same order, each once; that list is a form. What each row of a form
/// counts is found out once. Of a sheet there is then only to see whether its points lie within their scales. The long way is
/// ``SheetReader``'s, row by row; both make the same total.
struct FormTotals {
  /// What the points of a row count, and the range within which they have to lie.
  private struct Factor {
    let numerator: Int
    let minimum: Int
    let maximum: Int
  }

  /// The factors of all forms that make complete sheets, one form behind another.
  private var factors: [Factor] = []
  /// Where the factors of each form begin; -1 for a form that has none. Empty where the stage asks for more than totals.
  private var starts: [Int] = []

  /// - Parameter forms: the forms of all sheets, whatever their stage.
  init(_ stage: StagePlan, _ forms: SheetForms) {
    guard let linear = stage.linear, stage.adjusted == nil, stage.stage.panel.maximumSpread == nil else { return }
    for form in 0..<forms.count {
      let own = Self.factors(of: forms[form], in: stage, linear)
      starts.append(own == nil ? -1 : factors.count)
      factors += own ?? []
    }
  }

  /// The factors of a form; `nil` where it lacks a required criterion, has one twice, or its scales allow a total that does not
  /// fit an integer.
  private static func factors(
    of form: ArraySlice<Int16>, in stage: StagePlan, _ linear: StagePlan.Linear
  ) -> [Factor]? {
    var factors: [Factor] = []
    var missing = Set(stage.leafRules.indices)
    // The greatest magnitude that a total can have: ``total(_:_:_:)`` rests on it being no greater than `Int.max`.
    var most = 0
    for criterion in form {
      let leaf = stage.leafOfCriterion[Int(criterion)]
      guard leaf >= 0 else {
        // A criterion of another stage, or of none: whatever its points are, they count nothing.
        factors.append(Factor(numerator: 0, minimum: .min, maximum: .max))
        continue
      }
      guard missing.remove(leaf) != nil else { return nil }
      let rule = stage.leafRules[leaf]
      let (product, isTooLarge) = linear.numerators[leaf].magnitude.multipliedReportingOverflow(
        by: max(rule.minimum.magnitude, rule.maximum.magnitude))
      let (sum, isStillTooLarge) = UInt(most).addingReportingOverflow(product)
      guard !isTooLarge, !isStillTooLarge, let sum = Int(exactly: sum) else { return nil }
      most = sum
      factors.append(Factor(numerator: linear.numerators[leaf], minimum: rule.minimum, maximum: rule.maximum))
    }
    return missing.contains { stage.leafRules[$0].isRequired } ? nil : factors
  }

  /// The total of a sheet over the stage's denominator; `nil` for a sheet that has to be read row by row.
  ///
  /// - Parameters:
  ///   - form: the sheet's form, which has as many criteria as the sheet has rows; -1 for none.
  ///   - rows: its rows.
  ///   - pointsColumn: the points of all rows.
  @inline(__always)
  func total(_ form: Int, _ rows: Range<Int>, _ pointsColumn: [Int32]) -> Int? {
    guard form >= 0, form < starts.count, case let start = starts[form], start >= 0 else { return nil }
    let (factors, points) = (factors.span, pointsColumn.span)
    var total = 0
    for place in 0..<rows.count {
      let (factor, given) = (factors[start &+ place], Int(points[rows.lowerBound &+ place]))
      guard given >= factor.minimum, given <= factor.maximum else { return nil }
      // Cannot wrap around: the points lie within their scales, and `factors(of:in:_:)` has made sure that the greatest sum these
      // allow fits.
      total &+= factor.numerator &* given
    }
    return total
  }
}
