import Foundation
import InovasiExchange
import InovasiModel
import Testing

/// 360Giving Data Standard: `schema/360-giving-schema.json` and `documentation/technical/identifiers.md`.
struct GrantTests {
  @Test func theFileIsThis() throws {
    try withScratch { folder in
      let path = folder.appendingPathComponent("hibah.json").path
      let export = SampleResults.export { _, results, parameters in
        results.allocations.removeFirst()
        results.state = ResultState(status: .final)
        parameters.publisher = nil
      }
      let paths = try export.write(.threeSixtyGiving, to: path)
      let text = try String(contentsOfFile: path, encoding: .utf8)
      #expect(paths == [path])
      #expect(
        text == """
          {
            "grants" : [
              {
                "amountAwarded" : 400,
                "awardDate" : "2021-03-17",
                "currency" : "IDR",
                "description" : "Dana insentif Kompetisi Inovasi Kota Contoh 2021 untuk inovasi \\"I2\\", peringkat 2.",
                "fundingOrganization" : [
                  {
                    "id" : "ID-CONTOH-1",
                    "name" : "Pemerintah Kota Contoh"
                  }
                ],
                "grantProgramme" : [
                  {
                    "code" : "kipp-contoh-2021",
                    "title" : "Kompetisi Inovasi Kota Contoh 2021"
                  }
                ],
                "id" : "360G-contoh-kipp-contoh-2021-I2",
                "recipientOrganization" : [
                  {
                    "id" : "360G-contoh-DISDIK",
                    "name" : "Dinas Pendidikan"
                  }
                ],
                "title" : "I2"
              }
            ],
            "issued" : "2021-03-20",
            "title" : "Kompetisi Inovasi Kota Contoh 2021"
          }

          """)
    }
  }

  @Test func grantsAddUpToTheMoneyThatIsPaid() throws {
    let package = try SampleResults.export().grants()
    #expect(package.grants.map(\.amountAwarded.amount) == [600, 400])
    #expect(package.publisher?.website == "https://contoh.example")
    let pots = try SampleResults.export { _, results, _ in
      results.allocations = [
        SampleResults.allocation("I1", "DINKES", 1, pot: "A b"), SampleResults.allocation("I1", "DINKES", 2, pot: "C"),
        SampleResults.allocation("I2", "DISDIK", 3, pot: "C"),
      ]
    }.grants()
    #expect(
      pots.grants.map { "\($0.id) \($0.amountAwarded.amount)" } == [
        "360G-contoh-kipp-contoh-2021-I1-A_b 1", "360G-contoh-kipp-contoh-2021-I1-C 2", "360G-contoh-kipp-contoh-2021-I2 3",
      ])
  }

  @Test func anOfficialIdentifierIsTaken() throws {
    let package = try SampleResults.export { $2.agencies = ["DINKES": "ID-DAFTAR-7"] }.grants()
    #expect(package.grants.map(\.recipientOrganization.first?.id) == ["ID-DAFTAR-7", "360G-contoh-DISDIK"])
  }

  @Test func identifiersThatBecomeOneAreRefused() throws {
    let export = SampleResults.export { _, results, _ in
      results.allocations = [SampleResults.allocation("A/1", "DINKES", 1), SampleResults.allocation("A 1", "DISDIK", 2)]
    }
    #expect(try SampleResults.refusal(.threeSixtyGiving, export) == ["EXPORT_IDENTIFIER_TWICE"])
  }

  @Test func theDayOfTheDecreeIsTakenFromTheResult() throws {
    var state = ResultState(
      status: .final, decision: DecisionReference(number: 3), date: CalendarDate(year: 2021, month: 4, day: 1))
    func grants() throws -> GrantPackage {
      try SampleResults.export {
        $1.state = state
        $2.awardDate = nil
      }.grants()
    }
    #expect(try grants().grants.first?.awardDate.description == "2021-04-01")
    state.status = .frozen
    #expect(throws: OpenStandardError.self) { try grants() }
  }
}
