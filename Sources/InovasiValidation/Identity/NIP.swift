public import InovasiModel

/// A civil servant's number (Nomor Induk Pegawai): birth date, appointment, sex, serial.
///
/// A contract employee's (PPPK) has the number of agreements where others have the month. Source: Perka BKN 22/2007.
public struct NIP: IdentityNumber {
  /// The birth date.
  public let birthDate: CalendarDate
  /// The year of appointment.
  public let year: Int
  /// Whether the digits of the month can be none, so that it is a contract employee's number.
  public let isContract: Bool

  /// Reads a NIP of 18 digits; the 9 digits in use before 2007 give a warning and no value.
  public static func parse(_ text: String, regions: (any RegionDirectory)?) -> IdentityReading<NIP> {
    var digits = Digits(text, "nip")
    guard digits.isClean else { return IdentityReading(value: nil, parts: [], findings: digits.findings) }
    guard digits.digits.count == 18 else {
      if digits.digits.count == 9 {
        digits.report(.nipOld, at: 1)
      } else {
        digits.report(.identityLength, at: 1, ["length": "\(digits.digits.count)", "needed": "18"])
      }
      return IdentityReading(value: nil, parts: [], findings: digits.findings)
    }
    let birth = CalendarDate(year: digits.number(0..<4), month: digits.number(4..<6), day: digits.number(6..<8))
    if birth == nil { digits.report(.nipBirthDate, at: 1) }
    let (year, month) = (digits.number(8..<12), digits.number(12..<14))
    if year < 1945 || month == 0 || birth.map({ year <= $0.year }) == true { digits.report(.nipAppointment, at: 9) }
    if ![1, 2].contains(digits.digits[14]) { digits.report(.nipGender, at: 15) }
    guard let birth, !digits.isImpossible else {
      return IdentityReading(value: nil, parts: [], findings: digits.findings)
    }
    let parts = [
      IdentityPart(label: LocalizedText(id: "Tanggal lahir", en: "Birth date"), value: birth.description),
      IdentityPart(label: LocalizedText(id: "Pengangkatan", en: "Appointment"), value: "\(year)"),
      IdentityPart(label: LocalizedText(id: "Pola", en: "Pattern"), value: month > 12 ? "PPPK" : "PNS / PPPK"),
      IdentityPart(LocalizedText(id: "Jenis kelamin", en: "Sex"), isFemale: digits.digits[14] != 1),
    ]
    return IdentityReading(
      value: NIP(birthDate: birth, year: year, isContract: month > 12), parts: parts, findings: digits.findings)
  }
}
