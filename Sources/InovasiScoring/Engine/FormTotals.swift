import InovasiModel

/// The totals of the sheets of a stage by the forms that they have, without a look at what each row is.
///
/// Nearly all sheets of a stage have the same criteria in the same order, each once. What their rows weigh is found out once for all; of
/// each there is only to see whether its points are within their scales.
struct FormTotals {
  /// What the points of a row count, and from where to where they may lie.
  private struct Factor {
    let numerator: Int
    let minimum: Int
    let maximum: Int
  }

  /// The factors of all forms that make complete sheets, one form behind another.
  private var factors: [Factor] = []
  /// Where those of each form begin; -1 for a form that does not.
  private var starts: [Int] = []

  /// - Parameter forms: the forms of all sheets, of this stage or not; no use is made of them where a stage asks for more than totals.
  init(_ stage: StagePlan, _ forms: SheetForms) {
    guard let linear = stage.linear, stage.adjusted == nil, stage.stage.panel.maximumSpread == nil else { return }
    for form in 0..<forms.count {
      let own = Self.factors(of: forms[form], in: stage, linear)
      starts.append(own == nil ? -1 : factors.count)
      factors += own ?? []
    }
  }

  /// The factors of a form; `nil` where it lacks a criterion, has one twice, or has so many points that a total need not fit.
  private static func factors(
    of form: ArraySlice<Int16>, in stage: StagePlan, _ linear: StagePlan.Linear
  ) -> [Factor]? {
    var factors: [Factor] = []
    var missing = Set(stage.rules.indices)
    var most = 0
    for criterion in form {
      let leaf = stage.leafOfCriterion[Int(criterion)]
      guard leaf >= 0 else {
        // A criterion of another stage, which counts nothing whatever its points are.
        factors.append(Factor(numerator: 0, minimum: .min, maximum: .max))
        continue
      }
      guard missing.remove(leaf) != nil else { return nil }
      let rule = stage.rules[leaf]
      let (product, isTooLarge) = linear.numerators[leaf].magnitude.multipliedReportingOverflow(
        by: max(rule.minimum.magnitude, rule.maximum.magnitude))
      let (sum, isStillTooLarge) = UInt(most).addingReportingOverflow(product)
      guard !isTooLarge, !isStillTooLarge, let sum = Int(exactly: sum) else { return nil }
      most = sum
      factors.append(Factor(numerator: linear.numerators[leaf], minimum: rule.minimum, maximum: rule.maximum))
    }
    return missing.contains { stage.rules[$0].isRequired } ? nil : factors
  }

  /// The total of a sheet over the stage's denominator; `nil` for one that is to be looked at row by row.
  ///
  /// - Parameters:
  ///   - form: the sheet's form, so that it has as many rows as the form has criteria.
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
      // Nothing wraps around: the points lie within their scales, and the greatest that these allow add up to a sum that fits.
      total &+= factor.numerator &* given
    }
    return total
  }
}
