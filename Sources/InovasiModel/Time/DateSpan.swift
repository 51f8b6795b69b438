/// The days from one to another, both included; an open end reaches as far as time does.
///
/// Agencies are renamed and merged, region codes move: each fact about them holds for a span.
public struct DateSpan: Hashable, Sendable {
  /// The first day, or `nil` when it is not known or there is none.
  public let first: CalendarDate?

  /// The last day, or `nil` when it is not known or there is none.
  public let last: CalendarDate?

  /// A span; `nil` when it would end before it begins.
  public init?(from first: CalendarDate?, through last: CalendarDate?) {
    if let first, let last, last < first { return nil }
    self.first = first
    self.last = last
  }

  private init() {
    first = nil
    last = nil
  }

  /// Every day there is.
  public static let always = DateSpan()

  /// Whether the day lies in the span.
  public func contains(_ date: CalendarDate) -> Bool {
    if let first, date < first { return false }
    if let last, date > last { return false }
    return true
  }
}

extension DateSpan: Codable {
  private enum Key: String, CodingKey, CaseIterable { case from, through }

  /// Reads `{from, through}`; either may be missing.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: Key.self)
    let first = try container.decodeIfPresent(CalendarDate.self, forKey: .from)
    let last = try container.decodeIfPresent(CalendarDate.self, forKey: .through)
    guard let span = DateSpan(from: first, through: last) else {
      throw DecodingError.unreadable(
        LocalizedText(
          id: "masa berlaku tidak berakhir sebelum dimulai.", en: "a span does not end before it begins."),
        forKey: .through, in: container)
    }
    self = span
  }

  /// Writes `{from, through}`, leaving an open end out.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encodeIfPresent(first, forKey: .from)
    try container.encodeIfPresent(last, forKey: .through)
  }
}
