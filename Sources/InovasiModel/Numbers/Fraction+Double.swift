extension Double {
  /// A fraction as a floating-point number, each of its terms rounded to one: for statistics and for what is drawn, never for a place.
  package init(_ fraction: Fraction) { self = Double(fraction.numerator) / Double(fraction.denominator) }
}
