/// A number of points (nilai), held exactly in ten-thousandths.
///
/// `Points` is what a judge writes on a sheet. Four decimal places are all it can hold; a text with more is refused
/// rather than rounded, because a rounded score can change a rank.
///
/// ```swift
/// let points = try Points(text: "87.5")
/// print(points, points.tenThousandths)   // 87.5 875000
/// ```
public struct Points: Hashable, Sendable {
  /// The number in units of one ten-thousandth.
  public let tenThousandths: Int

  /// Points counted in ten-thousandths.
  public init(tenThousandths: Int) {
    self.tenThousandths = tenThousandths
  }

  /// Whole points; `nil` when ten thousand times as many do not fit an integer.
  public init?(_ whole: Int) {
    let (scaled, overflow) = whole.multipliedReportingOverflow(by: Self.scale)
    guard !overflow else { return nil }
    tenThousandths = scaled
  }

  /// Reads a plain decimal number in UTF-8, such as `87.5`.
  ///
  /// - Parameters:
  ///   - text: the bytes; spaces at the ends are skipped.
  ///   - mark: the byte between whole and fraction; `,` in an Indonesian spreadsheet.
  /// - Complexity: O(*n*) in the length of the text.
  public init(utf8 text: Span<UInt8>, mark: UInt8 = UInt8(ascii: ".")) throws(DecimalError) {
    tenThousandths = try DecimalText.integer(text, places: Self.places, mark: mark)
  }

  /// Reads a plain decimal number, such as `87.5`.
  public init(text: String) throws(DecimalError) {
    try self.init(utf8: Array(text.utf8).span)
  }

  /// No points: a score that was given, and is zero. A score that was not given has no `Points` at all.
  public static let zero = Points(tenThousandths: 0)

  static let scale = 10_000
  static let places = 4
}

extension Points: Comparable {
  /// Whether the left number of points is the lower.
  public static func < (lhs: Points, rhs: Points) -> Bool { lhs.tenThousandths < rhs.tenThousandths }
}

extension Points: CustomStringConvertible {
  /// The shortest decimal text, with a point: `87.5`.
  public var description: String { DecimalText.text(tenThousandths, places: Self.places) }
}

extension Points: Codable {
  /// Reads a JSON number or a text.
  public init(from decoder: any Decoder) throws {
    self = try decoder.decimal { text throws(DecimalError) in try Points(text: text) }
  }

  /// Writes a number.
  public func encode(to encoder: any Encoder) throws {
    try encoder.encode(decimal: description)
  }
}
