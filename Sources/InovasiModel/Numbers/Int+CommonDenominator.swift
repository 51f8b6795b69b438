extension Int {
  /// What this denominator has to be multiplied by to become the least common multiple of itself and another one: 3 for 4 and 6.
  /// `nil` unless both are positive.
  ///
  /// In lowest terms, `self / other` has the denominator `other / gcd(self, other)`, and that is the factor.
  package func factorLacking(for other: Int) -> Int? { Fraction(self, over: other)?.denominator }
}
