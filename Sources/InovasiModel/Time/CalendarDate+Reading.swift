extension CalendarDate {
  /// As a person reads it: `3 Februari 2021`, `3 February 2021`.
  public func text(in language: Language) -> String {
    let (year, month, day) = components
    let names = language == .english ? Self.englishMonths : Self.indonesianMonths
    return "\(day) \(names[month - 1]) \(year)"
  }

  private static let indonesianMonths = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
    "Desember",
  ]

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
