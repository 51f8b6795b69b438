#if CommandLine
import Inovasi

extension Double {
  /// The number without the last bits of a `Double`, in which machines may differ.
  var steady: Double {
    guard magnitude < 1_000 else { return self }
    let rounded = (self * 1e12).rounded() / 1e12
    return rounded == 0 ? 0 : rounded
  }

  /// The number with six decimal places, for people.
  var text: String {
    guard magnitude < 1e12 else { return "\(self)" }
    let millionths = Int((self * 1e6).rounded())
    let digits = String(millionths.magnitude)
    let padded = String(repeating: "0", count: max(0, 7 - digits.count)) + digits
    return (millionths < 0 ? "-" : "") + padded.dropLast(6) + "." + padded.suffix(6)
  }
}

extension Fraction {
  /// The number for a program.
  var number: Double { Double(numerator) / Double(denominator) }

  /// The rank for people: `2`, `2.5`.
  var text: String { decimal(places: 4) }
}
#endif
