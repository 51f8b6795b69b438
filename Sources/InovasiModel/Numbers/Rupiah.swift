/// An amount of money in whole rupiah; never negative, never a fraction.
public struct Rupiah: Hashable, Sendable {
  /// The number of rupiah.
  public let amount: Int

  /// An amount; `nil` when negative.
  public init?(_ amount: Int) {
    guard amount >= 0 else { return nil }
    self.amount = amount
  }

  /// No money.
  public static let zero = Rupiah(unchecked: 0)

  /// The sum, or an error when it cannot be held.
  public func adding(_ other: Rupiah) throws(ArithmeticOverflow) -> Rupiah {
    let (sum, overflow) = amount.addingReportingOverflow(other.amount)
    guard !overflow else { throw ArithmeticOverflow(in: "Rupiah + Rupiah") }
    return Rupiah(unchecked: sum)
  }

  /// The difference, or `nil` when it would be negative.
  public func subtracting(_ other: Rupiah) -> Rupiah? {
    Rupiah(amount - other.amount)
  }

  private init(unchecked amount: Int) { self.amount = amount }
}

extension Rupiah: Comparable {
  /// Whether the left amount is the smaller.
  public static func < (lhs: Rupiah, rhs: Rupiah) -> Bool { lhs.amount < rhs.amount }
}

extension Rupiah: CustomStringConvertible {
  /// As Indonesian documents write it: `Rp1.000.000`.
  public var description: String {
    var text = ""
    for (place, digit) in String(amount).reversed().enumerated() {
      if place > 0, place.isMultiple(of: 3) { text.append(".") }
      text.append(digit)
    }
    return "Rp" + String(text.reversed())
  }
}

extension Rupiah: Codable {
  /// Reads a whole number that is not negative.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let amount = try? container.decode(Int.self), let money = Rupiah(amount) else {
      throw DecodingError.unreadable(
        LocalizedText(
          id: "jumlah uang adalah bilangan bulat rupiah yang tidak negatif, paling banyak 18 angka, seperti 100000000.",
          en: "an amount of money is a whole number of rupiah, not negative, of 18 digits at most, like 100000000."),
        at: decoder.codingPath)
    }
    self = money
  }

  /// Writes a whole number.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(amount)
  }
}
