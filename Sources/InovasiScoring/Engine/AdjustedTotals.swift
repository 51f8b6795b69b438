import InovasiModel

/// The totals of one stage freed of the judges' severity, by the numbers of entry and judge in the score table.
struct AdjustedTotals {
  private var totals: [UInt64: Fraction] = [:]

  subscript(entry: Int, judge: Int) -> Fraction? {
    get { totals[Self.key(entry, judge)] }
    set { totals[Self.key(entry, judge)] = newValue }
  }

  private static func key(_ entry: Int, _ judge: Int) -> UInt64 {
    UInt64(UInt32(truncatingIfNeeded: entry)) << 32 | UInt64(UInt32(truncatingIfNeeded: judge))
  }
}
