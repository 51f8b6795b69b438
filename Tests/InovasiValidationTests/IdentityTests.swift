import InovasiModel
import InovasiValidation
import Testing

@Suite struct IdentityTests {
  /// The published and constructed numbers of the domain notes; none is a real person's.
  @Test(
    arguments: [
      (IdentityKind.nik, "3502027102019913", "NIK_DATE_NONEXISTENT"), (.nik, "3171011708450001", ""),
      (.nik, "3174071708450001", ""), (.nik, "1234567890123456", "NIK_DAY_RANGE"),
      (.nik, "3573010008459999", "NIK_DAY_RANGE"), (.nik, "3573014008459999", "NIK_DAY_RANGE"),
      (.nik, "3573018108459999", "NIK_DAY_RANGE"), (.nik, "3573013102459999", "NIK_DATE_NONEXISTENT"),
      (.nik, "3573012902009999", ""), (.nik, "3573012902019999", "NIK_DATE_NONEXISTENT"),
      (.nik, "3573010113459999", "NIK_MONTH_RANGE"), (.nik, "3573011708450000", "NIK_SERIAL_ZERO"),
      (.nik, "9101011708459999", "NIK_REGION_RETIRED"), (.nik, "9301011708459999", ""),
      (.nik, "6404011708459999", "NIK_REGION_RETIRED"), (.nik, "0123456789012345", "NIK_TEMPORARY"),
      (.nik, "٣٥٧٣٠١١٧٠٨٤٥٩٩٩٩", "IDENTITY_CHARSET"), (.nik, "", "IDENTITY_LENGTH"),
      (.nip, "196608011988031001", ""), (.nip, "199302302020121001", "NIP_BIRTHDATE"),
      (.nip, "199301212020121003", ""), (.nip, "199301212020123001", "NIP_GENDER"),
      (.nip, "199301212020211001", ""), (.nip, "130000000", "NIP_OLD_9_DIGIT"),
      (.npwp, "00.000.000.0-000.000", "NPWP_PLACEHOLDER"), (.region, "35.73.05.1001", ""),
      (.region, "35.73.06", "WIL_UNKNOWN"), (.region, "35.70", "WIL_KABKOTA_RESERVED"),
      (.affair, "2.12", ""), (.affair, "2.25", "URUSAN_UNKNOWN"), (.kk, "3573013102459999", "KK_DATE"),
    ])
  func vectors(kind: IdentityKind, text: String, code: String) {
    let directory = Directory()
    let report = IdentityCheck.report(on: text, as: kind, regions: directory, affairs: directory)
    let codes = report.findings.map(\.code)
    #expect(code.isEmpty ? codes == [] : codes.contains(code))
    #expect(report.isPossible == !report.findings.contains { $0.severity == .error })
    if [.nik, .kk, .nip].contains(kind), text.count >= 16 {
      for finding in report.findings { #expect(!finding.message(in: .indonesian).contains(text)) }
    }
  }

  /// A list of regencies and cities does not say which districts and villages there are in one.
  @Test(arguments: [
    ("35.73.06", true), ("3573061001", true), ("35.73.05.1001", true), ("35.99.06", false), ("35.99", false), ("36.01", false),
  ])
  func aDistrictThatIsNotInTheListIsPossible(text: String, isPossible: Bool) throws {
    let report = IdentityCheck.report(on: text, as: .region, regions: Directory())
    #expect(report.isPossible == isPossible)
    let isListed = text == "35.73.05.1001"
    #expect(report.findings.map(\.code) == (isListed ? [] : ["WIL_UNKNOWN"]))
    #expect(report.findings.allSatisfy { $0.severity == (isPossible ? .warning : .error) })
    #expect(report.parts.map(\.value) == (isListed ? ["ada (35.73.05.1001)"] : isPossible ? ["ada (35.73)"] : []))
  }

  /// Whatever is read, no place of a message is left unfilled.
  @Test(arguments: IdentityKind.allCases)
  func everyMessageIsFilled(kind: IdentityKind) {
    let directory = Directory()
    let texts = [
      "", " ", "x", "9.99", "2.12", "35.70", "35.73.06", "91.01", "3573", "357301", "3573050", "0000000000000000",
      "3502027102019913", "9101011708459999", "0123456789012345", "199302302020121001", "130000000", "00.000.000.0-000.000",
      "0812", "+62 341 551234", "65111", "nama@contoh.example", "nama@contoh.go.id", "3573-LU-01012020-0001", "188.45/1/2021",
    ]
    for text in texts {
      for finding in IdentityCheck.report(on: text, as: kind, regions: directory, affairs: directory).findings {
        #expect(finding.unfilled == [], "\(kind) \(text): \(finding.code)")
      }
    }
  }

  @Test func unknownAffairNamesTheNearestOrNone() {
    let report = IdentityCheck.report(on: "9.99", as: .affair, affairs: Directory())
    #expect(report.findings.map(\.code) == ["URUSAN_UNKNOWN"])
    #expect(report.findings.allSatisfy { $0.parameters["similar"] != nil })
  }

  private struct PostNumber: IdentityNumber {
    let digits: String

    static func parse(_ text: String, regions: (any RegionDirectory)?) -> IdentityReading<PostNumber> {
      guard text.count == 5 else {
        let finding = Finding(.cellLength, about: .competition, path: "post", parameters: ["length": "\(text.count)"])
        return IdentityReading(value: nil, parts: [], findings: [finding])
      }
      let part = IdentityPart(label: LocalizedText(id: "Wilayah", en: "Region"), value: String(text.prefix(2)))
      return IdentityReading(value: PostNumber(digits: text), parts: [part], findings: [])
    }
  }

  /// A number that somebody outside brings.
  @Test func numberOfOnesOwnIsRead() {
    #expect(PostNumber.parse("65111", regions: nil).value?.digits == "65111")
    #expect(PostNumber.parse("65111", regions: nil).parts.map(\.value) == ["65"])
    #expect(PostNumber.parse("1", regions: nil).value == nil)
    #expect(PostNumber.parse("1", regions: nil).findings.map(\.code) == ["UJI_LENGTH"])
  }

  @Test func aCenturyIsNotGuessed() {
    #expect(NIK.parse("3171011708450001", regions: nil).value?.birthDates.count == 2)
    #expect(NIK.parse("3573012902009999", regions: nil).value?.birthDates.map(\.year) == [2000])
    #expect(NIP.parse("199301212020211001", regions: nil).value?.isContract == true)
  }
}

extension FindingKind {
  fileprivate static let cellLength = FindingKind(
    code: "UJI_LENGTH", severity: .error,
    message: LocalizedText(id: "Panjangnya {length}.", en: "It has {length} digits."),
    advice: LocalizedText(id: "Tulis lima angka.", en: "Write five digits."))
}
