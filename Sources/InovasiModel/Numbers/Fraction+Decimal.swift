extension Fraction {
  /// The nearest number with at most so many decimal places, halves away from zero: what a rulebook that rounds asks for.
  ///
  /// - Parameter places: from 0 to 9; a number outside is brought to the nearest of them.
  public func rounded(places: Int) -> Fraction {
    let scale = (0..<min(max(places, 0), 9)).reduce(Int128(1)) { scale, _ in scale * 10 }
    let doubled = (Int128(numerator.magnitude) * scale * 2 + Int128(denominator)) / (Int128(denominator) * 2)
    // A number that does not fit is one that needs no rounding: its denominator is small beside it.
    return Fraction(wide: numerator < 0 ? -doubled : doubled, over: scale) ?? self
  }

  /// The nearest decimal with at most `places` decimal places, halves away from zero, zeros at the end left out.
  ///
  /// This is for reading only: nothing is ranked or paid on the rounded number.
  ///
  /// - Parameter places: from 0 to 18; a number outside is brought to the nearest of them.
  public func decimal(places: Int) -> String {
    let places = min(max(places, 0), 18)
    let (doubled, isNegative) = roundedDigits(places)
    var digits = Array(doubled.utf8)
    if digits.count <= places { digits.insert(contentsOf: repeatElement(48, count: places + 1 - digits.count), at: 0) }
    let point = digits.count - places
    while digits.count > point, digits.last == 48 { digits.removeLast() }
    if digits.count > point { digits.insert(UInt8(ascii: "."), at: point) }
    if isNegative { digits.insert(UInt8(ascii: "-"), at: 0) }
    return String(decoding: digits, as: UTF8.self)
  }

  /// The digits of the number times ten to the power of `places`, halves away from zero, and whether it is below zero.
  private func roundedDigits(_ places: Int) -> (digits: String, isNegative: Bool) {
    let scale = Self.powersOfTen[places]
    // Nearly every value fits a machine word, whose division is ten times as fast.
    let (product, isLarge) = numerator.magnitude.multipliedReportingOverflow(by: scale)
    let (doubled, isLarger) = product.multipliedReportingOverflow(by: 2)
    let (sum, isLargest) = doubled.addingReportingOverflow(UInt(denominator))
    let (divisor, isWide) = UInt(denominator).multipliedReportingOverflow(by: 2)
    if !isLarge, !isLarger, !isLargest, !isWide {
      let rounded = sum / divisor
      return (String(rounded), numerator < 0 && rounded != 0)
    }
    let wide = (UInt128(numerator.magnitude) * UInt128(scale) * 2 + UInt128(denominator)) / (UInt128(denominator) * 2)
    return (String(wide), numerator < 0 && wide != 0)
  }

  private static let powersOfTen: [UInt] = (0...18).map { (0..<$0).reduce(1) { power, _ in power * 10 } }

  /// The decimal with exactly `places` decimal places: `87.50`, as a printed table lines numbers up.
  public func decimal(fixedPlaces places: Int) -> String {
    let text = decimal(places: places)
    guard places > 0 else { return text }
    let decimals = text.split(separator: ".").dropFirst().first?.count ?? 0
    let point = decimals == 0 ? "." : ""
    return text + point + String(repeating: "0", count: max(0, min(places, 18) - decimals))
  }
}
