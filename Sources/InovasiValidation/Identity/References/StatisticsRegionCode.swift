import InovasiModel

/// A region's code in the coding of Statistics Indonesia (kode wilayah BPS): 2, 4, 7 or 10 digits, without dots.
///
/// It looks like the ministry's code and means other places: in 2018, 191 of 504 regencies and cities of the same name had another
/// code. That is why the two are different types.
public struct StatisticsRegionCode: Hashable, Sendable {
  /// The digits.
  public let rawValue: String

  /// Reads a code; what four digits mean is for the list of Statistics Indonesia to say.
  public static func parse(_ text: String) -> IdentityReading<StatisticsRegionCode> {
    let trimmed = text.trimmedForReading
    guard [2, 4, 7, 10].contains(trimmed.utf8.count), trimmed.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      trimmed.utf8.first != 0x30
    else {
      return .refused(.statisticsFormat, "bps", trimmed)
    }
    let names = [
      2: LocalizedText(id: "provinsi", en: "province"), 4: LocalizedText(id: "kabupaten/kota", en: "regency or city"),
      7: LocalizedText(id: "kecamatan", en: "district"), 10: LocalizedText(id: "desa/kelurahan", en: "village or urban village"),
    ]
    let name = names[trimmed.utf8.count]
    let part = IdentityPart(label: LocalizedText(id: "Tingkat", en: "Level"), value: name?[.indonesian] ?? "", words: name)
    return IdentityReading(value: StatisticsRegionCode(rawValue: trimmed), parts: [part], findings: [])
  }
}
