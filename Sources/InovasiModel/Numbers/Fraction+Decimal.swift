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
    let scale = (0..<places).reduce(Int128(1)) { scale, _ in scale * 10 }
    let doubled = (Int128(numerator.magnitude) * scale * 2 + Int128(denominator)) / (Int128(denominator) * 2)
    let digits = String(doubled)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    var fraction = padded.suffix(places)
    while fraction.last == "0" { fraction.removeLast() }
    let sign = numerator < 0 && doubled != 0 ? "-" : ""
    let whole = padded.dropLast(places)
    return fraction.isEmpty ? sign + whole : sign + whole + "." + fraction
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
