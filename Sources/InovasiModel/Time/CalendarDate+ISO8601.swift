/// Why a text is not a day.
public enum CalendarDateError: Error, Hashable, Sendable {
  /// Not written as `YYYY-MM-DD`.
  case notISO
  /// Written as a day, but the calendar has no such day: 31 February.
  case doesNotExist
}

extension CalendarDateError: CustomStringConvertible {
  /// The reason in English, for a log.
  public var description: String {
    switch self {
    case .notISO: "not written as YYYY-MM-DD"
    case .doesNotExist: "the calendar has no such day"
    }
  }
}

extension CalendarDate {
  /// Reads `2021-02-03` in UTF-8.
  public init(iso text: Span<UInt8>) throws(CalendarDateError) {
    guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
      let year = Self.number(text, 0..<4), let month = Self.number(text, 5..<7), let day = Self.number(text, 8..<10)
    else { throw .notISO }
    guard let date = CalendarDate(year: year, month: month, day: day) else { throw .doesNotExist }
    self = date
  }

  /// Reads `2021-02-03`.
  public init(iso text: String) throws(CalendarDateError) {
    try self.init(iso: Array(text.utf8).span)
  }

  /// A number of at most four digits; as part of what calls it, where it is known how many.
  @inline(__always)
  private static func number(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var value = 0
    for index in range {
      let digit = text[index] &- 48
      guard digit <= 9 else { return nil }
      value = value &* 10 &+ Int(digit)
    }
    return value
  }
}

extension CalendarDate: CustomStringConvertible {
  /// `2021-02-03`.
  public var description: String {
    let (year, month, day) = components
    let (century, ofCentury) = (year / 100, year % 100)
    let dash = UInt8(ascii: "-")
    // Ten bytes at once, which a text holds in itself.
    return String(
      decoding: [
        Self.digit(century / 10), Self.digit(century), Self.digit(ofCentury / 10), Self.digit(ofCentury), dash,
        Self.digit(month / 10), Self.digit(month), dash, Self.digit(day / 10), Self.digit(day),
      ], as: UTF8.self)
  }

  /// The last digit of a number, as it is written.
  private static func digit(_ number: Int) -> UInt8 { UInt8(truncatingIfNeeded: 48 + number % 10) }
}

extension CalendarDate: Codable {
  /// Reads `"2021-02-03"`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    do {
      self = try CalendarDate(iso: text)
    } catch {
      throw DecodingError.unreadable(
        error == .notISO
          ? LocalizedText(id: "\"{text}\" tidak ditulis sebagai TTTT-BB-HH.", en: "\"{text}\" is not written as YYYY-MM-DD.")
          : LocalizedText(id: "tanggal {text} tidak ada di kalender.", en: "the calendar has no day {text}."),
        ["text": text], at: decoder.codingPath)
    }
  }

  /// Writes `"2021-02-03"`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
