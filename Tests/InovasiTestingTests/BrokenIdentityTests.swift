import InovasiModel
import InovasiTesting
import InovasiValidation
import Testing

struct BrokenIdentityTests {
  @Test func numbersOfThePackagePass() {
    #expect(IdentityNumberCompatTest.failures(of: NIK.self, numbers: ["3171011708450001", "3573012902009999"]) == [])
    #expect(IdentityNumberCompatTest.failures(of: NIP.self, numbers: ["199301212020211001"]) == [])
    #expect(IdentityNumberCompatTest.failures(of: NITKU.self, numbers: ["3573011708459999000001"]) == [])
    #expect(IdentityNumberCompatTest.failures(of: FamilyCardNumber.self, numbers: []) == [])
    #expect(IdentityNumberCompatTest.failures(of: NPWP.self, numbers: []) == [])
  }

  @Test func numberThatIsShownOrRefusedWithoutAWordIsFound() {
    let failures = IdentityNumberCompatTest.failures(of: Careless.self, numbers: ["65111", "6511"])
    #expect(failures.contains("number 1 cannot be read"))
    #expect(failures.contains("damaged number 1: CARELESS shows the number whole"))
    #expect(failures.contains("damaged number 0: an error is found in a number, or none where there is no number"))
    #expect(failures.contains("damaged number 1: CARELESS leaves a parameter open"))
    #expect(failures.contains("number 0: a directory of regions changes the number"))
  }
}

extension FindingKind {
  fileprivate static let careless = FindingKind(
    code: "CARELESS", severity: .error, message: LocalizedText("{number}"), advice: LocalizedText("{what}"))
}

/// Five digits; fewer are refused without a word, more are shown, and the region is a part of the number.
private struct Careless: IdentityNumber {
  let digits: String
  let isPlaced: Bool

  static func parse(_ text: String, regions: (any RegionDirectory)?) -> IdentityReading<Careless> {
    if text.count == 5 {
      return IdentityReading(value: Careless(digits: text, isPlaced: regions != nil), parts: [], findings: [])
    }
    guard text.count > 5 else { return IdentityReading(value: nil, parts: [], findings: []) }
    let finding = Finding(.careless, about: .competition, path: "post", parameters: ["number": text])
    return IdentityReading(value: nil, parts: [], findings: [finding])
  }
}
