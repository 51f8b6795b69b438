public import InovasiModel

/// The number of a place of business (Nomor Identitas Tempat Kegiatan Usaha): a taxpayer number of 16 digits and six more.
///
/// Source: PMK 112/PMK.03/2022, as far as it could be read.
public struct NITKU: IdentityNumber {
  /// The number of the place, from 0.
  public let place: Int

  /// Reads a number of 22 digits.
  public static func parse(_ text: String, regions: (any RegionDirectory)?) -> IdentityReading<NITKU> {
    var digits = Digits(text, "nitku")
    guard digits.isClean else { return IdentityReading(value: nil, parts: [], findings: digits.findings) }
    guard digits.digits.count == 22 else {
      digits.report(.identityLength, at: 1, ["length": "\(digits.digits.count)", "needed": "22"])
      return IdentityReading(value: nil, parts: [], findings: digits.findings)
    }
    let taxpayer = NPWP.parse(digits.text(0..<16), regions: regions)
    let place = digits.number(16..<22)
    let part = IdentityPart(label: LocalizedText(id: "Tempat kegiatan usaha", en: "Place of business"), value: "\(place)")
    return IdentityReading(
      value: taxpayer.value == nil ? nil : NITKU(place: place), parts: taxpayer.parts + [part],
      findings: taxpayer.findings)
  }
}
