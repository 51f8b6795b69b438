public import InovasiModel

/// A population identity number (Nomor Induk Kependudukan): region, birth date with 40 added to a woman's day, serial.
///
/// It has no check digit and is never changed, not after a move and not when a birth date is corrected. Source:
/// UU 23/2006 Pasal 13; PP 40/2019.
public struct NIK: IdentityNumber {
  /// The first six digits: where the person was first registered.
  public let region: String
  /// The birth dates that it can stand for; two when the century is open.
  public let birthDates: [CalendarDate]
  /// Whether 40 was added to the day.
  public let isFemale: Bool

  /// Reads a NIK.
  public static func parse(_ text: String, regions: (any RegionDirectory)?) -> IdentityReading<NIK> {
    var digits = Digits(text, "nik")
    guard digits.isClean else { return IdentityReading(value: nil, parts: [], findings: digits.findings) }
    guard digits.digits.count == 16 else {
      digits.report(.identityLength, at: 1, ["length": "\(digits.digits.count)", "needed": "16"])
      return IdentityReading(value: nil, parts: [], findings: digits.findings)
    }
    var parts: [IdentityPart] = []
    if digits.digits[0] == 0 { digits.report(.nikTemporary, at: 1) } else { parts.append(digits.region(regions)) }
    let written = digits.number(6..<8)
    let isFemale = written > 40
    let (day, month, year) = (isFemale ? written - 40 : written, digits.number(8..<10), digits.number(10..<12))
    // The first fault decides: a temporary number's date need not be one.
    var dates: [CalendarDate] = []
    if digits.digits[0] != 0 {
      if !(1...31).contains(day) {
        digits.report(.nikDay, at: 7)
      } else if !(1...12).contains(month) {
        digits.report(.nikMonth, at: 9)
      } else {
        dates = [1900, 2000].compactMap { CalendarDate(year: $0 + year, month: month, day: day) }
        if dates.isEmpty { digits.report(.nikDate, at: 7) }
      }
      if digits.number(12..<16) == 0 { digits.report(.nikSerial, at: 13) }
    }
    if !dates.isEmpty {
      parts.append(
        IdentityPart(
          label: LocalizedText(id: "Tanggal lahir yang mungkin", en: "Possible birth dates"),
          value: dates.map(\.description).joined(separator: " / ")))
      parts.append(
        IdentityPart(
          LocalizedText(id: "Jenis kelamin menurut angka hari", en: "Sex by the digits of the day"), isFemale: isFemale))
    }
    let value =
      digits.isImpossible ? nil : NIK(region: digits.text(0..<6), birthDates: dates, isFemale: isFemale)
    return IdentityReading(value: value, parts: parts, findings: digits.findings)
  }
}
