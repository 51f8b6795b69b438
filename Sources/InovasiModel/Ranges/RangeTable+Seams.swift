extension RangeTable {
  /// Where the ranges as printed leave a hole or overlap, from the lowest; ranges that hold nothing first.
  ///
  /// What lies below the lowest range and above the highest is outside the table, and no hole. Complexity: O(*n* log *n*).
  public var seams: [Seam] {
    let ordered = ascending.map { rows[$0].range }
    var seams = ordered.filter(\.isEmpty).map { Seam(kind: .empty, from: $0.lower?.value, to: $0.upper?.value) }
    guard var before = ordered.first else { return seams }
    for next in ordered.dropFirst() {
      if let seam = Self.seam(between: before, and: next) { seams.append(seam) }
      if Self.reaches(next.upper, past: before.upper) { before = next }
    }
    return seams
  }

  /// The seams that the rule does not close; with any of them the table is no function.
  public var openSeams: [Seam] { seams.filter { !isClosed($0) } }

  private func isClosed(_ seam: Seam) -> Bool {
    switch (seam.kind, closing?.holes) {
    case (.empty, _): false
    case (_, .halfOpen): true
    case (.overlap, _): closing?.overlaps != nil
    case (.hole, .round): isClosedByRounding(seam)
    case (.hole, nil): false
    }
  }

  /// Rounding closes a hole that is one step wide between two ends on the grid: no rounded number lies within.
  private func isClosedByRounding(_ seam: Seam) -> Bool {
    guard let from = seam.from, let to = seam.to, let step = closing?.step.tenThousandths else { return false }
    let (width, overflow) = to.tenThousandths.subtractingReportingOverflow(from.tenThousandths)
    return from < to && !overflow && width <= step && [from, to].allSatisfy { $0.tenThousandths.isMultiple(of: step) }
  }

  private static func seam(between lower: PrintedRange, and upper: PrintedRange) -> Seam? {
    guard let start = upper.lower else { return Seam(kind: .overlap, from: nil, to: upper.upper?.value) }
    guard let end = lower.upper else { return Seam(kind: .overlap, from: start.value, to: upper.upper?.value) }
    if end.value < start.value { return Seam(kind: .hole, from: end.value, to: start.value) }
    if end.value > start.value { return Seam(kind: .overlap, from: start.value, to: end.value) }
    switch (end.isIncluded, start.isIncluded) {
    case (true, true): return Seam(kind: .overlap, from: start.value, to: end.value)
    case (false, false): return Seam(kind: .hole, from: end.value, to: start.value)
    default: return nil
    }
  }

  private static func reaches(_ bound: PrintedRange.Bound?, past other: PrintedRange.Bound?) -> Bool {
    guard let other else { return false }
    guard let bound else { return true }
    return other.value < bound.value || (other.value == bound.value && bound.isIncluded && !other.isIncluded)
  }
}
