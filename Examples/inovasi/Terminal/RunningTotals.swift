#if CommandLine
import Inovasi

/// What the rows of a table have come to so far, to tell a row of their total from a recipient.
///
/// A person writes a total beneath a table, and to a program it is one more row, with the largest number of all: it would be paid half of the
/// fund. Its name alone is not enough to know it by, since an innovation may be called `TOTAL`; with a number that is the sum, it is.
struct RunningTotals {
  // Only compared with what may have been rounded: nothing is paid on these.
  private var all = 0.0
  private var sinceLast = 0.0
  private var isEmpty = true

  private static let names: Set<String> = ["jumlah", "jml", "total", "totals", "subtotal", "sum"]

  /// Whether a row that names a total adds up those above it, or those beneath the last that did, to within one part in a hundred, which a
  /// total of rounded numbers may be off.
  mutating func isTotal(_ name: String, _ value: Fraction) -> Bool {
    let number = Double(value)
    if !isEmpty, isNear(number, all) || isNear(number, sinceLast), Self.namesTotal(name) {
      sinceLast = 0
      return true
    }
    all += number
    sinceLast += number
    isEmpty = false
    return false
  }

  private func isNear(_ number: Double, _ sum: Double) -> Bool { abs(number - sum) * 100 <= abs(sum) }

  private static func namesTotal(_ name: String) -> Bool {
    name.split { !$0.isLetter }.contains { names.contains(String($0).folded) }
  }
}
#endif
