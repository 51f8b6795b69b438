/// An exact rational number in lowest terms, such as the mean of a panel.
///
/// Two fractions are equal when they are the same number, and only then: `1/3` is not `0.3333`. That is what makes a tie
/// a tie. Arithmetic that does not fit throws ``ArithmeticOverflow``.
public struct Fraction: Hashable, Sendable {
  /// The number above the line; carries the sign.
  public let numerator: Int

  /// The number below the line; always positive.
  public let denominator: Int

  /// A whole number.
  public init(_ whole: Int) {
    numerator = whole
    denominator = 1
  }

  /// `numerator` over `denominator`, brought to lowest terms; `nil` when the denominator is not positive.
  public init?(_ numerator: Int, over denominator: Int) {
    guard denominator > 0 else { return nil }
    self.init(wide: Int128(numerator), over: Int128(denominator))
  }

  /// A number of points as a fraction.
  public init(_ points: Points) {
    self = Fraction(wide: Int128(points.tenThousandths), over: Int128(Points.scale)) ?? .zero
  }

  /// A share of a whole as a fraction.
  public init(_ weight: Weight) {
    self = Fraction(wide: Int128(weight.tenThousandths), over: Int128(Weight.scale)) ?? .zero
  }

  /// Zero.
  public static let zero = Fraction(0)

  /// `nil` when the terms do not fit, once brought to lowest terms.
  package init?(wide numerator: Int128, over denominator: Int128) {
    let divisor = Int128(Fraction.greatestCommonDivisor(numerator.magnitude, denominator.magnitude))
    guard divisor > 0, let lowNumerator = Int(exactly: numerator / divisor),
      let lowDenominator = Int(exactly: denominator / divisor), lowDenominator > 0
    else { return nil }
    self.numerator = lowNumerator
    self.denominator = lowDenominator
  }

  private static func greatestCommonDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
    // Nearly every value fits a machine word, whose division is ten times as fast.
    if let first = UInt(exactly: first), let second = UInt(exactly: second) {
      return UInt128(euclid(first, second))
    }
    return euclid(first, second)
  }

  private static func euclid<Integer: UnsignedInteger>(_ first: Integer, _ second: Integer) -> Integer {
    var (larger, smaller) = (first, second)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return larger
  }
}

extension Fraction: Comparable {
  /// Whether the left number is the smaller; exact, by cross multiplication in 128 bits.
  public static func < (lhs: Fraction, rhs: Fraction) -> Bool {
    Int128(lhs.numerator) * Int128(rhs.denominator) < Int128(rhs.numerator) * Int128(lhs.denominator)
  }
}

extension Fraction: CustomStringConvertible {
  /// `7/3`, or `7` for a whole number.
  public var description: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }
}

extension Fraction: Codable {
  private enum Key: String, CodingKey { case numerator, denominator, decimal }

  /// Reads the two terms; `decimal` is for people, and is not read.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let numerator = try container.decode(Int.self, forKey: .numerator)
    let denominator = try container.decode(Int.self, forKey: .denominator)
    guard let value = Fraction(numerator, over: denominator) else {
      throw DecodingError.dataCorruptedError(
        forKey: .denominator, in: container, debugDescription: "a denominator is positive")
    }
    self = value
  }

  /// Writes the two terms, and the decimal to ten places for people.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(numerator, forKey: .numerator)
    try container.encode(denominator, forKey: .denominator)
    try container.encode(decimal(places: 10), forKey: .decimal)
  }
}
