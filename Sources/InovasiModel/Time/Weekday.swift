/// A day of the week.
public enum Weekday: String, Hashable, Sendable, Codable, CaseIterable, SettingsChoice {
  /// Senin.
  case monday
  /// Selasa.
  case tuesday
  /// Rabu.
  case wednesday
  /// Kamis.
  case thursday
  /// Jumat.
  case friday
  /// Sabtu.
  case saturday
  /// Minggu.
  case sunday
}

extension CalendarDate {
  /// The day of the week.
  public var weekday: Weekday {
    // 1 January 1970 was a Thursday, three days after a Monday.
    let days = Weekday.allCases
    let position = (Int(dayNumber) + 3) % days.count
    return days[position < 0 ? position + days.count : position]
  }
}
