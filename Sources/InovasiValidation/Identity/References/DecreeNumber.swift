import InovasiModel

/// The number of a decree or letter (nomor SK): `188.45/287/35.73.308/2017`, `DUKCAPIL.470/287.a/VI/2022`, `237 / 2018`.
///
/// Offices number as they please, and one office in several ways, so that no form is refused; what can be told is whether a
/// year is there, and whether the number itself was left blank between two strokes.
public struct DecreeNumber: Hashable, Sendable {
  /// The parts between the strokes, without the spaces around them; those left blank are empty.
  public let parts: [String]
  /// The year; `nil` when there is none.
  public let year: Int?

  /// Reads a number.
  public static func parse(_ text: String) -> IdentityReading<DecreeNumber> {
    let trimmed = text.trimmedForReading
    guard !trimmed.isEmpty else { return .refused(.referenceEmpty, "sk", "") }
    let parts = trimmed.split(separator: "/", omittingEmptySubsequences: false).map { String($0).trimmedForReading }
    let year = trimmed.split { !($0.isASCII && $0.isNumber) }.compactMap { Int($0) }.last { (1945...2100).contains($0) }
    var findings: [Finding] = []
    func report(_ kind: FindingKind, _ position: Int) {
      findings.append(
        Finding(kind, about: .competition, path: "sk", value: trimmed, parameters: ["position": "\(position)"]))
    }
    if let blank = parts.dropLast().firstIndex(where: \.isEmpty), blank > 0 {
      report(.decreeNumberBlank, trimmed.position(ofStroke: blank) + 1)
    }
    if year == nil { report(.decreeYearMissing, 1) }
    var shown = [IdentityPart(label: LocalizedText(id: "Bagian", en: "Parts"), value: parts.joined(separator: " | "))]
    if let year { shown.append(IdentityPart(label: LocalizedText(id: "Tahun", en: "Year"), value: "\(year)")) }
    return IdentityReading(value: DecreeNumber(parts: parts, year: year), parts: shown, findings: findings)
  }
}

extension String {
  /// The character of the stroke that ends the part before the one with this number, counted from 1.
  fileprivate func position(ofStroke number: Int) -> Int {
    var strokes = 0
    for (offset, character) in enumerated() where character == "/" {
      strokes += 1
      if strokes == number { return offset + 1 }
    }
    return 1
  }
}
