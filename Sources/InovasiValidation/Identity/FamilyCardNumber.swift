public import InovasiModel

/// A family card number (nomor Kartu Keluarga): region, date of registration, serial.
public struct FamilyCardNumber: IdentityNumber {
  /// The first six digits.
  public let region: String

  /// Reads a family card number; the date in it rests on secondary sources, so that it only warns.
  public static func parse(_ text: String, regions: (any RegionDirectory)?) -> IdentityReading<FamilyCardNumber> {
    var digits = Digits(text, "kk")
    guard digits.isClean else { return IdentityReading(value: nil, parts: [], findings: digits.findings) }
    guard digits.digits.count == 16 else {
      digits.report(.identityLength, at: 1, ["length": "\(digits.digits.count)", "needed": "16"])
      return IdentityReading(value: nil, parts: [], findings: digits.findings)
    }
    let region = digits.region(regions)
    var parts = [region]
    let (day, month, year) = (digits.number(6..<8), digits.number(8..<10), digits.number(10..<12))
    let dates = [1900, 2000].compactMap { CalendarDate(year: $0 + year, month: month, day: day) }
    if let date = dates.last {
      parts.append(
        IdentityPart(
          label: LocalizedText(id: "Tanggal pencatatan", en: "Date of registration"), value: date.description))
    } else {
      digits.report(.familyCardDate, at: 7)
    }
    return IdentityReading(
      value: FamilyCardNumber(region: digits.text(0..<6)), parts: parts, findings: digits.findings)
  }
}
