extension Explanation {
  /// A number that the rulebook has rounded before anything was taken off it.
  public struct Rounding: Hashable, Sendable, Codable {
    /// The number as it was.
    public var exact: Fraction
    /// How many decimal places are kept.
    public var places: Int
    /// The number as it counts; halves go away from zero.
    public var rounded: Fraction

    /// A number rounded to some decimal places.
    public init(_ exact: Fraction, places: Int) {
      self.exact = exact
      self.places = places
      rounded = exact.rounded(places: places)
    }

    /// Whether it is another number after rounding.
    public var changes: Bool { exact != rounded }
  }
}
