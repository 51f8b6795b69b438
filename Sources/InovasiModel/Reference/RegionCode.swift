/// A region's code in the coding of the Ministry of Home Affairs (kode wilayah Kemendagri): `35`, `35.73`, `35.73.01`,
/// `35.73.01.1001`.
///
/// The code of Statistics Indonesia (BPS) looks alike and means other places; it is not a `RegionCode`. Whether a code is
/// in use is for a ``RegionDirectory`` to say. Source: Permendagri 58/2021 Pasal 4–8.
public struct RegionCode: Hashable, Sendable {
  /// How far down a code reaches.
  public enum Level: Int, Hashable, Sendable, Codable, CaseIterable {
    /// Provinsi.
    case province = 1
    /// Kabupaten or kota.
    case regency
    /// Kecamatan.
    case district
    /// Desa or kelurahan.
    case village
  }

  /// The code with its dots.
  public let rawValue: String

  /// A code written with dots (`35.73`) or without (`3573`); `nil` when it cannot be one.
  ///
  /// A province's first digit is 1 to 9; the second number of a city begins at 71 and a regency's ends at 69, so that 70 is
  /// neither; the last part of a village begins with 1 (kelurahan), 2 (desa) or 3 (desa adat).
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.allSatisfy({ $0 == 46 || (48...57).contains($0) }) else { return nil }
    let digits = bytes.filter { $0 != 46 }
    let parts: [Range<Int>]
    switch digits.count {
    case 2: parts = [0..<2]
    case 4: parts = [0..<2, 2..<4]
    case 6: parts = [0..<2, 2..<4, 4..<6]
    case 10: parts = [0..<2, 2..<4, 4..<6, 6..<10]
    default: return nil
    }
    let numbers = parts.map { String(decoding: digits[$0], as: UTF8.self) }
    let dotted = numbers.joined(separator: ".")
    guard bytes.count == digits.count || dotted.utf8.elementsEqual(bytes), digits[0] != 48 else { return nil }
    if numbers.count > 1, ["00", "70"].contains(numbers[1]) { return nil }
    if numbers.count > 3, !(49...51).contains(digits[6]) { return nil }
    rawValue = dotted
  }

  /// How far down the code reaches.
  public var level: Level {
    switch rawValue.utf8.count {
    case 2: .province
    case 5: .regency
    case 8: .district
    default: .village
    }
  }

  /// The code one level up; `nil` for a province.
  public var parent: RegionCode? {
    guard let dot = rawValue.lastIndex(of: ".") else { return nil }
    return RegionCode(rawValue[..<dot])
  }

  /// Whether the code is a city's (kota), which is at the level of a regency.
  public var isCity: Bool {
    level == .regency && rawValue.utf8.dropFirst(3).first.map { $0 >= UInt8(ascii: "7") } == true
  }
}

extension RegionCode: Comparable, CustomStringConvertible {
  /// Orders by code.
  public static func < (lhs: RegionCode, rhs: RegionCode) -> Bool { lhs.rawValue < rhs.rawValue }

  /// The code with its dots.
  public var description: String { rawValue }
}

extension RegionCode: Codable {
  /// Reads a text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let code = RegionCode(text) else {
      throw DecodingError.unreadable(
        LocalizedText(
          id: "\"{text}\" bukan kode wilayah; contohnya 35.73.", en: "\"{text}\" is no region code; one looks like 35.73."),
        ["text": text], at: decoder.codingPath)
    }
    self = code
  }

  /// Writes the code with its dots.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
