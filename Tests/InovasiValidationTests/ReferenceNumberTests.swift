import InovasiCatalog
import InovasiModel
import InovasiValidation
import Testing

struct ReferenceNumberTests {
  private let catalog = IndonesianCatalog.standard

  private func codes(_ text: String, _ kind: IdentityKind) -> [String] {
    IdentityCheck.report(on: text, as: kind, regions: catalog, affairs: catalog).findings.map(\.code)
  }

  /// The ways in which offices number their decrees, as published; every one of them is accepted.
  @Test(arguments: [
    "PERATURAN WALIKOTA MALANG NOMOR 89 TAHUN 2016", "SALINAN NOMOR 10/2016", "237 / 2018", "DUKCAPIL.470/287.a/VI/2022",
    "188/ 83 /KPTS/013/2017", "300.2.2-2138 Tahun 2025", "400.8.2-5484.Dukcapil Tahun 2022", "B/188/PP.00.05/2023",
    "470/13287/Dukcapil 28 September 2021", "188.45/287/35.73.308/2017",
  ])
  func decreeOfAnyStyleIsAccepted(text: String) {
    let report = IdentityCheck.report(on: text, as: .sk)
    #expect(report.findings == [])
    #expect(DecreeNumber.parse(text).value?.year != nil)
  }

  @Test(arguments: [
    ("188.45/ /35.73.308/ 2017", "SK_NUMBER_BLANK"), ("470/13287/Dukcapil", "LEGAL_REF_INCOMPLETE"), ("  ", "REFERENCE_EMPTY"),
  ])
  func decreeThatLacksSomethingIsPointedOut(text: String, code: String) {
    #expect(codes(text, .sk) == [code])
  }

  @Test(arguments: [
    ("3573-LU-17082020-0001", []), ("3573-LU-31022020-0001", ["AKTA_DATE"]),
    ("9999-LU-17082020-0001", ["IDENTITY_REGION_UNKNOWN"]),
    ("AL. 7300123456", []), ("12/1987", []), ("", ["REFERENCE_EMPTY"]),
  ])
  func certificateNumberIsRefusedOnlyForAnImpossibleDate(text: String, expected: [String]) {
    #expect(codes(text, .akta) == expected)
  }

  @Test(arguments: [
    ("0812-3456-7890", "mobile"), ("+62 812 3456 789", "mobile"), ("(0341) 751535", "fixed"), ("0800 123 4567", "tollFree"),
    ("1500123", "universal"), ("112", "short"), ("62341751535", "fixed"),
  ])
  func phoneNumberHasItsKind(text: String, line: String) {
    #expect(PhoneNumber.parse(text).value?.line.rawValue == line)
  }

  @Test(arguments: ["0840 123 4567", "+1 202 555 0100", "12345", "abc", "", "0812-34", "٠٨١٢٣٤٥٦٧٨٩"])
  func whatIsNoPhoneNumberIsPointedOut(text: String) {
    #expect(codes(text, .phone) == ["PHONE_INVALID"])
  }

  @Test(arguments: [("65111", true), ("01234", false), ("6511", false), ("651111", false), ("6511A", false)])
  func postalCodeHasFiveDigits(text: String, isPossible: Bool) {
    #expect(IdentityCheck.report(on: text, as: .postal).isPossible == isPossible)
  }

  @Test(arguments: [
    ("dispendukcapil@malangkota.go.id", []), ("Info@DESA-SUKA.desa.id", []), ("kantor@gmail.com", ["EMAIL_NOT_GOV"]),
    ("kantor@go.id", ["EMAIL_NOT_GOV"]), ("kantor@malangkota.go.id.example.com", ["EMAIL_NOT_GOV"]), ("kantor", ["EMAIL_FORMAT"]),
    ("a@b@c.go.id", ["EMAIL_FORMAT"]), ("a@-x.go.id", ["EMAIL_FORMAT"]), ("@malangkota.go.id", ["EMAIL_FORMAT"]),
  ])
  func governmentAddressIsUnderItsDomains(text: String, expected: [String]) {
    #expect(codes(text, .email) == expected)
  }

  @Test(arguments: [("35", true), ("3573", true), ("3573010", true), ("3573010001", true), ("35.73", false), ("357301", false)])
  func statisticsCodeIsAnotherType(text: String, isPossible: Bool) {
    #expect(IdentityCheck.report(on: text, as: .bps).isPossible == isPossible)
  }

  @Test func placeOfBusinessIsATaxpayerNumberAndSixDigits() {
    #expect(codes("0", .nitku) == ["IDENTITY_LENGTH"])
    #expect(codes("0000000000000000000001", .nitku) == ["NPWP_PLACEHOLDER"])
    #expect(NITKU.parse("3573011708459999000001", regions: catalog).value?.place == 1)
  }

  /// Day 00 to 99: 01–31 and 41–71 can be a day, the others never.
  @Test(arguments: 0...99)
  func dayOfAnIdentityNumber(day: Int) {
    let text = "357301" + (day < 10 ? "0\(day)" : "\(day)") + "01459999"
    let isDay = (1...31).contains(day) || (41...71).contains(day)
    #expect(codes(text, .nik) == (isDay ? [] : ["NIK_DAY_RANGE"]))
  }

  @Test func everyRegionThatIsOrWasIsKnownInANumber() {
    for region in catalog.regions where region.id.level == .regency {
      let digits = region.id.rawValue.replacing(".", with: "")
      #expect(codes(digits + "011708459999", .nik) == (region.isRetired ? ["NIK_REGION_RETIRED"] : []), "\(region.id)")
    }
  }

  @Test func everyAffairOfRegionsIsKnownAndItsNeighboursAreNot() {
    let numbers = [1: 1...6, 2: 7...24, 3: 25...32]
    for (group, range) in numbers {
      for number in 1...32 {
        let code = "\(group).\(number < 10 ? "0" : "")\(number)"
        #expect(codes(code, .affair).isEmpty == range.contains(number), "\(code)")
      }
    }
  }

  @Test func faultIsAtItsCharacter() {
    let report = IdentityCheck.report(on: "35.73.01 320145 9999", as: .nik)
    #expect(report.findings.map { $0.parameters["position"] } == ["10"])
    #expect(IdentityCheck.report(on: "357301x708459999", as: .nik).findings.first?.parameters["position"] == "7")
  }

  @Test func factsAreSetAgainstOneAnother() throws {
    let nik = "3573015708459999"
    let day = try CalendarDate(iso: "1945-08-17")
    #expect(IdentityCheck.compare(nik: nik, birthDate: day, isFemale: true) == [])
    #expect(
      IdentityCheck.compare(nik: nik, birthDate: day.adding(years: 1), isFemale: false).map(\.code)
        == ["NIK_DOB_MISMATCH", "NIK_SEX_MISMATCH"])
    #expect(IdentityCheck.compare(nik: nik, familyCard: "3573.0157.0845.9999").map(\.code) == ["KK_EQUALS_NIK"])
    #expect(IdentityCheck.compare(nik: nik, asOf: try CalendarDate(iso: "1940-01-01")).map(\.code) == ["NIK_DATE_FUTURE"])
    #expect(IdentityCheck.compare(nik: "x", birthDate: day) == [])
  }

  /// People read words of their language; programs read one word, whatever the language.
  @Test(
    arguments: [
      ("081234567890", .phone, "mobile", "seluler", "mobile"), ("(0341) 751535", .phone, "fixed", "telepon tetap", "fixed line"),
      ("3573", .bps, "kabupaten/kota", "kabupaten/kota", "regency or city"), ("3573015708459999", .nik, "P", "P", "female"),
      ("196608011988031001", .nip, "L", "L", "male"),
    ] as [(String, IdentityKind, String, String, String)])
  func partsSpeakToPeople(text: String, kind: IdentityKind, value: String, indonesian: String, english: String) throws {
    let part = try #require(IdentityCheck.report(on: text, as: kind, regions: catalog).parts.first { $0.words != nil })
    #expect(part.value == value && part.text(in: .indonesian) == indonesian && part.text(in: .english) == english)
  }

  @Test func textOfAnyKindIsNoTrapAndNoNumberIsShownWhole() {
    var state: UInt64 = 9
    let pieces = ["3", "5", "0", "7", "-", ".", "/", "@", "a", "É", "\u{0}", "٣", " ", "go.id", "2021", "👩‍👩‍👧", "99999999"]
    for _ in 0..<5000 {
      var text = ""
      for _ in 0..<10 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      for kind in IdentityKind.allCases {
        let report = IdentityCheck.report(on: text, as: kind, regions: catalog, affairs: catalog)
        #expect(report.isPossible == !report.findings.contains { $0.severity == .error })
      }
    }
    for kind in [IdentityKind.nik, .kk, .nip, .npwp, .nitku] {
      let number = "3573013102459999"
      let report = IdentityCheck.report(on: number, as: kind, regions: catalog)
      for finding in report.findings { #expect(!finding.message(in: .indonesian).contains(number)) }
      #expect(!report.parts.contains { $0.value.contains(number) })
    }
  }
}
