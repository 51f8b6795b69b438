/// A day in the Gregorian calendar, without a time of day and without a time zone.
///
/// ```swift
/// let closing = try CalendarDate(iso: "2021-02-03")
/// print(closing.adding(years: -1))   // 2020-02-03
/// ```
public struct CalendarDate: Hashable, Sendable {
  /// Days since 1 January 1970, which is day 0.
  public let dayNumber: Int32

  /// A day that exists, in the years 1 to 9999; `nil` for 31 February.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    self.init(valid: (year, month, day))
  }

  /// The day that is so many days after 1 January 1970; `nil` outside the years 1 to 9999.
  public init?(dayNumber: Int32) {
    guard (-719_162...2_932_896).contains(dayNumber) else { return nil }
    self.dayNumber = dayNumber
  }

  private init(valid date: (year: Int, month: Int, day: Int)) {
    // Days from civil: years begin in March, so that the leap day is the last of its year (H. Hinnant, 2013).
    let year = date.month <= 2 ? date.year - 1 : date.year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    dayNumber = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Year, month and day of month.
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(dayNumber) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The year.
  public var year: Int { components.year }

  /// The day so many years later, or earlier when negative.
  ///
  /// A day that the other year lacks becomes the last day of its month: a year before 29 February 2020 is 28 February 2019.
  /// A year outside 1...9999 becomes the nearest of them.
  public func adding(years: Int) -> CalendarDate {
    adding(months: Self.bounded(years, by: 9999) * 12)
  }

  /// The day so many months later, or earlier when negative; see ``adding(years:)`` for days that do not exist.
  public func adding(months: Int) -> CalendarDate {
    let (year, month, day) = components
    let first = 12
    let last = 9999 * 12 + 11
    let index = min(max(year * 12 + month - 1 + Self.bounded(months, by: last), first), last)
    let (newYear, newMonth) = (index / 12, index % 12 + 1)
    return CalendarDate(valid: (newYear, newMonth, min(day, Self.days(inMonth: newMonth, of: newYear))))
  }

  /// A shift by more than all of time goes no further than all of time, and so cannot overflow.
  private static func bounded(_ shift: Int, by limit: Int) -> Int { min(max(shift, -limit), limit) }

  /// How many days the month has.
  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate: Comparable {
  /// Whether the left day is the earlier.
  public static func < (lhs: CalendarDate, rhs: CalendarDate) -> Bool { lhs.dayNumber < rhs.dayNumber }
}
