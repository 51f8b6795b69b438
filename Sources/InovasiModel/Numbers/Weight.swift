/// A share of a whole (bobot), from 0 to 1, held exactly in ten-thousandths.
///
/// In a file a weight is a percentage in quotes (`"12.5%"`) or a fraction of one (`0.125`).
public struct Weight: Hashable, Sendable {
  /// The share in units of one ten-thousandth, from 0 to 10 000.
  public let tenThousandths: Int

  /// A share in ten-thousandths; `nil` outside 0...10 000.
  public init?(tenThousandths: Int) {
    guard (0...Self.scale).contains(tenThousandths) else { return nil }
    self.tenThousandths = tenThousandths
  }

  /// A share in whole percent; `nil` outside 0...100.
  public init?(percent: Int) {
    guard (0...100).contains(percent) else { return nil }
    self.init(tenThousandths: percent * 100)
  }

  /// Reads `12.5%` or `0.125`.
  public init(text: String) throws(DecimalError) {
    let isPercentage = text.utf8.last == UInt8(ascii: "%")
    let digits = Array(text.utf8.dropLast(isPercentage ? 1 : 0))
    let scaled = try DecimalText.integer(digits.span, places: isPercentage ? 2 : 4)
    guard let weight = Weight(tenThousandths: scaled) else { throw .outOfRange }
    self = weight
  }

  /// Nothing at all: an item that is read but does not count.
  public static let zero = Weight(unchecked: 0)

  /// The whole.
  public static let one = Weight(unchecked: scale)

  private init(unchecked tenThousandths: Int) { self.tenThousandths = tenThousandths }

  static let scale = 10_000
}

extension Weight: Comparable {
  /// Whether the left share is the smaller.
  public static func < (lhs: Weight, rhs: Weight) -> Bool { lhs.tenThousandths < rhs.tenThousandths }
}

extension Weight: CustomStringConvertible {
  /// The share in percent: `12.5%`.
  public var description: String { DecimalText.text(tenThousandths, places: 2) + "%" }
}

extension Weight: Codable {
  /// Reads `"12.5%"` or `0.125`.
  public init(from decoder: any Decoder) throws {
    self = try decoder.decimal { text throws(DecimalError) in try Weight(text: text) }
  }

  /// Writes a percentage: `"12.5%"`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
