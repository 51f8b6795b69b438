extension Fraction {
  /// Reads a plain decimal number exactly, such as `85.1666666667`, with as many decimals as make eighteen digits with those before the point.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package init(decimal text: String) throws(DecimalError) {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let wholeDigits = parts.first.map { $0.drop { !("1"..."9").contains($0) }.utf8.count } ?? 0
    let decimals = parts.dropFirst().first.flatMap { part in part.lastIndex { $0 != "0" }.map { part[...$0].utf8.count } } ?? 0
    // So many decimals fit whatever the digits are; a number with more is refused.
    let places = min(decimals, max(0, 18 - wholeDigits))
    let scaled = try DecimalText.integer(Array(text.utf8).span, places: places)
    guard let value = Fraction(wide: Int128(scaled), over: Int128(UInt.powersOfTen[places])) else { throw .outOfRange }
    self = value
  }

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
    var bytes = ByteBuffer()
    append(decimal: places, to: &bytes)
    return bytes.text
  }

  /// Appends what ``decimal(places:)`` reads.
  package func append(decimal places: Int, to bytes: inout ByteBuffer) {
    let places = min(max(places, 0), 18)
    let divisor = denominator.magnitude
    var (whole, rest) = numerator.magnitude.quotientAndRemainder(dividingBy: divisor)
    var decimals: UInt = 0
    if rest > 0 {
      // The rest is less than the divisor, so that the quotient is less than the power of ten.
      let scale = UInt.powersOfTen[places]
      (decimals, rest) = divisor.dividingFullWidth(rest.multipliedFullWidth(by: scale))
      if rest >= divisor - rest { decimals += 1 }
      if decimals == scale { (whole, decimals) = (whole + 1, 0) }
    }
    if numerator < 0, whole > 0 || decimals > 0 { bytes.append(UInt8(ascii: "-")) }
    bytes.append(whole: whole, decimals: decimals, places: places)
  }

  /// The decimal with exactly `places` decimal places: `87.50`, as a printed table lines numbers up.
  public func decimal(fixedPlaces places: Int) -> String {
    let text = decimal(places: places)
    guard places > 0 else { return text }
    let decimals = text.split(separator: ".").dropFirst().first?.count ?? 0
    let point = decimals == 0 ? "." : ""
    return text + point + String(repeating: "0", count: max(0, min(places, 18) - decimals))
  }
}
