#if Spreadsheet
/// A date as a workbook keeps it: days since an epoch, and the part of a day.
enum SerialDate {
  enum Reading: Equatable {
    case text(String)
    /// 29 February 1900, which the 1900 system has and the calendar has not.
    case leapDay
    case outside
  }

  /// The date in ISO 8601: `2021-02-03`, with `T10:30:00` behind it where there is a time; a time alone where there is no day.
  ///
  /// Source: ECMA-376-1, 18.17.4. In the 1900 system day 1 is 1 January 1900 and 1900 counts as a leap year; in the 1904 system day 0 is
  /// 1 January 1904. A time is rounded to the second. Complexity: O(1).
  static func read(_ serial: Double, since1904: Bool) -> Reading {
    guard serial >= 0, serial < 2_958_466 else { return .outside }
    let seconds = (serial * 86_400).rounded()
    let (day, second) = (Int(seconds) / 86_400, Int(seconds) % 86_400)
    let time = "\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))"
    if day == 0, !since1904 || second > 0 { return .text(time) }
    if day == 60, !since1904 { return .leapDay }
    let date = iso(since1904 ? day + 1_462 : day < 60 ? day + 1 : day)
    return .text(second == 0 ? date : "\(date)T\(time)")
  }

  /// The year that somebody may have typed alone into a cell for dates, where a spreadsheet takes 2021 for the 13th of July 1905; `nil` for the
  /// serial of any day that a competition may be about.
  static func year(typedAs serial: Double) -> Int? {
    guard serial >= 1900, serial <= 2100, serial.rounded() == serial else { return nil }
    return Int(serial)
  }

  /// A day of the 1900 system after its leap day, where 61 is 1 March 1900; counted on backwards before it.
  private static func iso(_ day: Int) -> String {
    // Days since 1 March of the year 0; Howard Hinnant, "chrono-compatible low-level date algorithms", civil_from_days.
    let days = day - 61 + 693_960
    let (era, ofEra) = (days / 146_097, days % 146_097)
    let year = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * year + year / 4 - year / 100)
    let shifted = (5 * ofYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let full = year + era * 400 + (month <= 2 ? 1 : 0)
    return "\(full)-\(two(month))-\(two(ofYear - (153 * shifted + 2) / 5 + 1))"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
#endif
