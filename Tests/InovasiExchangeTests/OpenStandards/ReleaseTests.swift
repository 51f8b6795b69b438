import Foundation
import InovasiExchange
import InovasiModel
import Testing

/// Open Contracting Data Standard 1.1: `schema/release-package-schema.json` and `schema/release-schema.json`.
struct ReleaseTests {
  @Test func aPackageHasWhatTheStandardRequires() throws {
    let document = try #require(try SampleResults.document(.ocds, SampleResults.export()) as? [String: Any])
    for key in ["uri", "publisher", "publishedDate", "releases", "version"] { #expect(document[key] != nil, "\(key)") }
    let release = try #require((document["releases"] as? [[String: Any]])?.first)
    for key in ["ocid", "id", "date", "tag", "initiationType"] { #expect(release[key] != nil, "\(key)") }
    #expect(release["ocid"] as? String == "ocds-a1b2c3-kipp-contoh-2021")
    #expect(release["contracts"] == nil)
  }

  @Test func awardsHaveTheirMoneyAndTheirAgencies() throws {
    let package = try SampleResults.export().releases()
    let release = try #require(package.releases.first)
    #expect(package.releases.count == 1 && release.tag == ["tender", "award"])
    #expect(
      release.awards?.map { "\($0.id) \($0.title ?? "") \($0.value?.amount.amount ?? 0) \($0.suppliers.map(\.id)) \($0.status)" }
        == [
          "I1 Juara I, Tiga terbaik 600 [\"DINKES\"] pending", "I2 Tiga terbaik 400 [\"DISDIK\"] pending",
          "I3 Tiga terbaik 0 [\"DINKES\"] pending",
        ])
    #expect(release.tender.value?.amount.amount == 1_000)
    #expect(release.tender.tenderPeriod?.endDate == "2021-02-26T23:59:59+07:00")
    #expect(release.tender.numberOfTenderers == 2)
    let roles = Dictionary(release.parties.map { ($0.id, $0.roles) }) { first, _ in first }
    #expect(roles == ["ID-CONTOH-1": ["buyer"], "DINKES": ["tenderer", "supplier"], "DISDIK": ["tenderer", "supplier"]])
    #expect(release.parties.map(\.id) == release.parties.map(\.id).sorted())
    // Every reference leads to a party of the same name.
    for reference in [release.buyer] + (release.tender.tenderers ?? []) + (release.awards ?? []).flatMap(\.suppliers) {
      #expect(release.parties.contains { $0.id == reference.id && $0.name == reference.name })
    }
  }

  @Test func theCallHasAReleaseOfItsOwnDay() throws {
    let days = DateSpan(from: CalendarDate(year: 2021, month: 2, day: 4), through: CalendarDate(year: 2021, month: 2, day: 20))
    let registration = Rulebook.Phase(
      id: "registration", name: LocalizedText("R"), days: try #require(days), basis: SampleResults.basis)
    let releases = try SampleResults.export {
      $0.rulebook.calendar = [registration]
      $1.state = ResultState(status: .final)
      $2.calledOn = CalendarDate(year: 2021, month: 2, day: 3)
    }.releases().releases
    #expect(releases.map(\.tag) == [["tender"], ["award"]])
    #expect(releases.map(\.date) == ["2021-02-03T00:00:00+07:00", "2021-03-20T00:00:00+07:00"])
    #expect(releases.map(\.tender.status) == ["active", "complete"])
    #expect(releases[0].awards == nil && releases[0].parties.map(\.roles) == [["buyer"]])
    #expect(releases[0].tender.tenderPeriod?.startDate == "2021-02-04T00:00:00+07:00")
    #expect(releases[0].tender.tenderPeriod?.endDate == "2021-02-26T23:59:59+07:00")
    #expect(Set(releases.map(\.id)).count == 2)
    #expect(releases[1].awards?.allSatisfy { $0.status == "active" } == true)
  }

  @Test func moneyFromTwoPotsIsOneAward() throws {
    let release = try SampleResults.export { _, results, _ in
      results.awards = []
      results.allocations = [
        SampleResults.allocation("I4", "DISDIK", 1, pot: "A"), SampleResults.allocation("I4", "DISDIK", 2, pot: "B"),
      ]
    }.releases().releases.first
    #expect(release?.awards?.map(\.value?.amount.amount) == [3])
    #expect(release?.awards?.first?.title == nil)
  }
}
