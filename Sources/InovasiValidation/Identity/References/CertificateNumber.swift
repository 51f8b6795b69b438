public import InovasiModel

/// The number of a certificate of civil registration (nomor akta): `3573-LU-17082020-0001` in today's software, anything before.
///
/// No rule on its form could be read, so that no number is refused for it; one that looks like today's is taken apart, and its date must
/// then be one.
public struct CertificateNumber: Hashable, Sendable {
  /// The regency or city that issued it; `nil` for a number of another form.
  public let region: RegionCode?
  /// The day of registration; `nil` for a number of another form.
  public let date: CalendarDate?

  /// Reads a number.
  public static func parse(_ text: String, regions: (any RegionDirectory)? = nil) -> IdentityReading<CertificateNumber> {
    let trimmed = text.trimmedForReading
    guard !trimmed.isEmpty else { return .refused(.referenceEmpty, "akta", "") }
    let parts = trimmed.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 4, parts.map(\.utf8.count) == [4, 2, 8, 4], parts[0].isDigits, parts[2].isDigits, parts[3].isDigits,
      parts[1].utf8.allSatisfy({ (0x41...0x5A).contains($0) })
    else {
      return IdentityReading(value: CertificateNumber(region: nil, date: nil), parts: [], findings: [])
    }
    let digits = parts[2].utf8.map { Int($0) - 48 }
    let number = { (range: Range<Int>) in digits[range].reduce(0) { $0 * 10 + $1 } }
    guard let date = CalendarDate(year: number(4..<8), month: number(2..<4), day: number(0..<2)) else {
      return .refused(.certificateDate, "akta", parts[2], position: 9)
    }
    var findings: [Finding] = []
    let code = RegionCode(parts[0])
    if let regions, code.flatMap(regions.region) == nil {
      findings.append(
        Finding(
          .identityRegionUnknown, about: .competition, path: "akta",
          parameters: ["kind": "AKTA", "position": "1", "code": parts[0]]))
    }
    return IdentityReading(
      value: CertificateNumber(region: code, date: date),
      parts: [
        IdentityPart(
          label: LocalizedText(id: "Wilayah", en: "Region"),
          value: code.flatMap { regions?.region($0)?.name } ?? parts[0]),
        IdentityPart(label: LocalizedText(id: "Jenis", en: "Kind"), value: parts[1]),
        IdentityPart(label: LocalizedText(id: "Tanggal pencatatan", en: "Registered on"), value: "\(date)"),
      ], findings: findings)
  }
}
