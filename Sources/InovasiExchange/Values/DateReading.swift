public import InovasiModel

/// What a text says as a day, in whichever way an office writes it: `2021-02-03`, `3 Februari 2021`, `Rabu, 03 Februari 2021`,
/// `03/02/2021`, `3-2-2021`, `3 Nop 2021`.
///
/// Numbers alone are read day first, as Indonesia writes them; where the file itself has dates that can only be month first, those that
/// could be either are said to be so. Two digits of a year are refused: nobody knows the century. Source: CLDR `id`; Pebruari and
/// Nopember are older spellings that offices still use (assumption: recalled, no document retrieved).
public enum DateReading: Hashable, Sendable {
  /// There is nothing but space.
  case empty
  /// A day.
  case day(CalendarDate)
  /// Written as day, month and year in numbers, of which either of the first two may be the month.
  case dayFirst(CalendarDate)
  /// Written in numbers of which the second can be no month: month first, as in the United States.
  case monthFirst
  /// Written as a day that the calendar does not have.
  case doesNotExist
  /// Something else.
  case notADay

  /// Reads a text. Complexity: O(*n*).
  public init(_ text: some StringProtocol) {
    let words = Self.words(of: text)
    guard !words.isEmpty else {
      self = .empty
      return
    }
    var rest = words[...]
    if rest.count > 3, Self.weekdays.contains(rest[rest.startIndex]) { rest.removeFirst() }
    // A time of day behind a date, as spreadsheets add one: midnight says no more than the date.
    if rest.count == 4, ["00:00:00", "00:00", "0:00", "00.00"].contains(rest[rest.startIndex + 3]) { rest.removeLast() }
    guard rest.count == 3 else {
      self = .notADay
      return
    }
    self = Self.reading(Array(rest))
  }

  /// The day, day first where numbers alone would allow another reading.
  public var date: CalendarDate? {
    switch self {
    case .day(let date), .dayFirst(let date): date
    case .empty, .monthFirst, .doesNotExist, .notADay: nil
    }
  }

  private static func reading(_ parts: [String]) -> DateReading {
    if parts[0].utf8.count == 4, let year = number(parts[0], 4), let month = number(parts[1], 2), let day = number(parts[2], 2) {
      return CalendarDate(year: year, month: month, day: day).map(DateReading.day) ?? .doesNotExist
    }
    guard parts[2].utf8.count == 4, let year = number(parts[2], 4), let day = number(parts[0], 2) else { return .notADay }
    if let month = months[parts[1]] {
      return CalendarDate(year: year, month: month, day: day).map(DateReading.day) ?? .doesNotExist
    }
    guard let month = number(parts[1], 2) else { return .notADay }
    if month > 12 {
      return (1...12).contains(day) && CalendarDate(year: year, month: day, day: month) != nil ? .monthFirst : .doesNotExist
    }
    guard let date = CalendarDate(year: year, month: month, day: day) else { return .doesNotExist }
    return day <= 12 && day != month ? .dayFirst(date) : .day(date)
  }

  /// The parts between spaces, strokes, hyphens, points and commas, in lower case; a time of day stays whole.
  private static func words(of text: some StringProtocol) -> [String] {
    guard text.utf8.count <= 60 else { return ["…"] }
    let pieces = text.lowercased().replacing("\u{A0}", with: " ").split { $0 == " " || $0 == "," || $0 == "\t" }
    return pieces.flatMap { piece -> [String] in
      if piece.contains(":") {
        // 2021-02-03T00:00:00
        return piece.split(separator: "t", maxSplits: 1).enumerated().flatMap { place, half in
          half.contains(":") ? [String(half)] : split(half)
        }
      }
      return split(piece)
    }
  }

  private static func split(_ piece: some StringProtocol) -> [String] {
    piece.split(whereSeparator: { "/-.–".contains($0) }).map { String($0) }
  }

  private static func number(_ text: String, _ digits: Int) -> Int? {
    guard (1...digits).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text)
  }

  private static let weekdays: Set<String> = [
    "senin", "selasa", "rabu", "kamis", "jumat", "jum'at", "sabtu", "minggu", "ahad", "monday", "tuesday", "wednesday",
    "thursday",
    "friday", "saturday", "sunday",
  ]

  private static let months: [String: Int] = {
    let names = [
      ["januari", "jan", "january"], ["februari", "feb", "pebruari", "peb", "february"], ["maret", "mar", "march"],
      ["april", "apr"], ["mei", "may"], ["juni", "jun", "june"], ["juli", "jul", "july"],
      ["agustus", "agu", "ags", "agt", "agst", "aug", "august"], ["september", "sep", "sept"],
      ["oktober", "okt", "oct", "october"], ["november", "nov", "nopember", "nop"], ["desember", "des", "dec", "december"],
    ]
    return Dictionary(
      names.enumerated().flatMap { place, spellings in spellings.map { ($0, place + 1) } },
      uniquingKeysWith: { first, _ in first })
  }()
}
