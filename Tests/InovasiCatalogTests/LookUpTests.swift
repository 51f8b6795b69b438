import InovasiCatalog
import InovasiModel
import Testing

struct LookUpTests {
  private let catalog = IndonesianCatalog.standard

  @Test(arguments: [
    ("e-KTP", ["KTP_BARU"]), ("akte lahir", ["AKTA_LAHIR"]), ("Dispenduk", ["DISPENDUKCAPIL"]), ("2.12", ["2.12"]),
    ("Adminduk", ["2.12"]), ("3573", ["35.73"]), ("Malang", ["35.07", "35.73"]), ("Kesetaraan Gender", ["5"]),
    ("akta adopsi", ["CP_ANGKAT_ANAK"]),
  ])
  func nameOrCodeIsFound(text: String, ids: [String]) {
    let matches = catalog.lookUp(text)
    #expect(matches.map(\.id) == ids)
    #expect(matches.allSatisfy { $0.quality != .suggestion })
  }

  @Test(arguments: [("akte kelahirn", "AKTA_LAHIR"), ("Banyuwngi", "35.10"), ("Dispendukapil", "DISPENDUKCAPIL")])
  func slipIsOnlyASuggestion(text: String, id: String) {
    let matches = catalog.lookUp(text)
    #expect(matches.contains { $0.id == id })
    #expect(matches.allSatisfy { $0.quality == .suggestion })
  }

  @Test(arguments: ["", " ", "zzzzzzzzzzzz", String(repeating: "a", count: 100_000), "\u{0}", "👩‍👩‍👧"])
  func nonsenseIsNothing(text: String) {
    #expect(catalog.lookUp(text).isEmpty)
  }

  @Test func aMatchSaysWhetherItWasInUseOnTheDay() throws {
    let before = try CalendarDate(iso: "2022-12-07")
    let after = try CalendarDate(iso: "2022-12-08")
    #expect(catalog.lookUp("92.71", on: before).map(\.isValid) == [true])
    #expect(catalog.lookUp("92.71", on: after).map(\.isValid) == [false])
    #expect(catalog.lookUp("96.71", on: before).map(\.isValid) == [false])
    #expect(catalog.lookUp("96.71", on: after).map(\.isValid) == [true])
    #expect(catalog.lookUp("92.71").map(\.successor) == ["96.71"])
    #expect(catalog.lookUp("DISPERKIM", on: try CalendarDate(iso: "2019-12-31")).first?.isValid == true)
    #expect(catalog.lookUp("DISPERKIM", on: try CalendarDate(iso: "2020-01-01")).first?.isValid == false)
  }

  @Test func whatStaffGetWrongIsSaid() {
    #expect(catalog.lookUp("akta adopsi").first?.caution?.indonesian.contains("catatan pinggir") == true)
    #expect(catalog.lookUp("surat domisili").first?.caution != nil)
    for id in ["CP_ANGKAT_ANAK", "DOMISILI", "AKTA_KAWIN", "IKD"] {
      #expect(Service.ID(id).flatMap(catalog.service)?.caution != nil, "\(id)")
    }
  }

  @Test func populationDocumentsAreTwentyFour() {
    let documents = catalog.populationDocuments
    #expect(Dictionary(grouping: documents, by: \.group).mapValues(\.count) == [.card: 3, .letter: 15, .certificate: 6])
    let services = documents.flatMap(\.services)
    #expect(Set(services).count == services.count)
    for service in services { #expect(catalog.service(service) != nil, "\(service)") }
    for id in ["DOMISILI", "CP_ANGKAT_ANAK", "LEGALISASI"] {
      #expect(!services.map(\.rawValue).contains(id))
    }
  }

  @Test func servicesSayWhatTheyAskFor() throws {
    let birth = try #require(catalog.service("AKTA_LAHIR"))
    #expect(birth.reportingDays == 60)
    #expect(birth.forms == ["F-2.01", "F-2.03", "F-2.04"])
    #expect(birth.requirements.count >= 3)
    #expect(birth.product == .certificate)
    #expect(catalog.services.allSatisfy { $0.product != nil })
  }

  @Test func districtsCanBeBrought() throws {
    let code = try #require(RegionCode("35.73.01"))
    let blimbing = Region(id: code, name: "Blimbing", source: .document("uji"))
    #expect(catalog.region(code) == nil)
    #expect(IndonesianCatalog(moreRegions: [blimbing]).region(code)?.name == "Blimbing")
  }

  @Test func everyTableHasAnEdition() {
    #expect(catalog.editions.map(\.table) == DataEdition.Table.allCases)
    #expect(catalog.serviceFields.count == 14)
  }

  @Test func formerAgenciesHaveASuccessorInUse() {
    let current = Set(catalog.malangAgencies.map(\.id))
    for agency in catalog.formerMalangAgencies {
      #expect(agency.successor.map(current.contains) == true, "\(agency.id)")
      #expect(!current.contains(agency.id))
    }
  }
}
