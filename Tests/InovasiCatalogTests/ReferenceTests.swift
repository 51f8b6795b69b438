import InovasiCatalog
import InovasiModel
import Testing

struct ReferenceTests {
  private let catalog = IndonesianCatalog.standard

  // MARK: Affairs

  @Test func thirtyTwoAffairsBelongToRegions() {
    let own = catalog.affairs.filter { [.basicService, .obligatory, .optional].contains($0.group) }
    #expect(own.count == 32)
    #expect(own.first?.id == "1.01" && own.last?.id == "3.32")
    #expect(Set(catalog.affairs.map(\.id)).count == catalog.affairs.count)
    #expect(catalog.affairs.map(\.id) == catalog.affairs.map(\.id).sorted())
  }

  @Test func numberingRunsOnAcrossGroups() {
    for code in ["2.01", "3.01", "2.25", "1.07", "3.33"] {
      #expect(Affair.ID(code).flatMap(catalog.affair) == nil, "\(code)")
    }
    #expect(catalog.affair("2.12")?.name == "Administrasi Kependudukan dan Pencatatan Sipil")
  }

  @Test(arguments: [
    ("4.01", Affair.Group.supporting), ("6.01", .supporting), ("7.01", .territorial), ("8.01", .general),
    ("PUSAT-YUS", .central),
  ])
  func affairHasItsKind(code: String, group: Affair.Group) {
    #expect(Affair.ID(code).flatMap(catalog.affair)?.group == group)
  }

  // MARK: Services

  @Test func everyServiceFallsUnderAKnownAffair() {
    #expect(catalog.services.count == 45)
    for service in catalog.services { #expect(catalog.affair(service.affair) != nil, "\(service.id)") }
    #expect(catalog.services.filter { $0.affair != "2.12" }.map(\.id) == ["DOMISILI"])
  }

  @Test(arguments: [
    ("akte lahir", ["AKTA_LAHIR"]), ("AKTE  KELAHIRAN", ["AKTA_LAHIR"]), ("E-KTP", ["KTP_BARU"]), ("SKPWNI", ["SK_PINDAH"]),
    ("surat domisili", ["DOMISILI"]), ("KIA", ["KIA_0_5", "KIA_5_17"]), ("suket", ["KTP_BARU", "SKPTI"]), ("buku nikah", []),
  ])
  func serviceGoesByItsNames(name: String, ids: [String]) {
    #expect(catalog.services(named: name).map(\.id.rawValue) == ids)
  }

  @Test func abbreviationAnswersEveryKindOfIdentityCard() {
    let services = catalog.services(named: "KTP-el")
    #expect(services.count >= 5)
    #expect(services.allSatisfy { $0.affair == "2.12" })
    #expect(catalog.service("KTP_LUAR_DOMISILI")?.basis == .regulation("Perpres 96/2018", article: "Pasal 22"))
  }

  // MARK: Goals

  @Test func goalsAreSeventeen() {
    #expect(catalog.goals.map(\.id) == Array(1...17))
    #expect(catalog.goals[10].aliases.contains("Kota dan Pemukiman yang Berkelanjutan"))
  }

  // MARK: Regions

  @Test func regionsInUseAreThoseOfTheDecree() {
    let current = catalog.regions.filter { !$0.isRetired }
    #expect(current.count(where: { $0.id.level == .province }) == 38)
    #expect(current.count(where: { $0.id.level == .regency }) == 514)
    #expect(current.count(where: { $0.id.isCity }) == 98)
    for region in current where region.id.level == .regency {
      #expect(region.id.parent.flatMap(catalog.region) != nil, "\(region.id)")
    }
  }

  @Test func movedAndRetiredCodesAreKnown() throws {
    let retired = catalog.regions.filter(\.isRetired)
    #expect(retired.count(where: { $0.successor != nil }) == 26)
    #expect(retired.count(where: { $0.successor == nil }) == 10)
    for region in retired {
      if let successor = region.successor {
        #expect(catalog.region(successor)?.name == region.name)
        #expect(catalog.region(successor)?.isRetired == false)
      }
    }
    let sorong = try #require(RegionCode("92.71").flatMap(catalog.region))
    #expect(sorong.successor == RegionCode("96.71"))
    #expect(RegionCode("64.73").flatMap(catalog.region)?.isRetired == true)
    #expect(RegionCode("35.80").flatMap(catalog.region) == nil)
  }

  @Test(arguments: [
    ("Malang", ["35.07", "35.73"]), ("Kota Malang", ["35.73"]), ("KAB. MALANG", ["35.07"]), ("Kabupaten Malang", ["35.07"]),
    ("Banyuwangi", ["35.10"]), ("situbondo", ["35.12"]), ("DKI Jakarta", ["31"]), ("Merauke", ["93.01"]),
    ("Jakarta Pusat", ["31.71"]), ("Atlantis", []),
  ])
  func regionGoesByItsNames(name: String, codes: [String]) {
    #expect(catalog.regions(named: name).map(\.id.rawValue) == codes)
  }

  @Test func twentySixNamesAreARegencyAndACity() {
    let regencies = catalog.regions.filter { !$0.isRetired && $0.id.level == .regency && !$0.id.isCity }
    let shared = regencies.filter { regency in
      let bare = regency.name.replacing("Kabupaten ", with: "")
      return catalog.regions(named: bare).contains { $0.id.isCity }
    }
    #expect(shared.count == 26)
  }

  // MARK: Agencies

  @Test func malangHasTwentyEightAgenciesWithKnownAffairs() throws {
    #expect(catalog.malangAgencies.count == 28)
    for agency in catalog.malangAgencies {
      #expect(!agency.remit.affairs.isEmpty, "\(agency.id)")
      #expect(agency.region == RegionCode("35.73"))
      #expect(agency.source != nil)
      for affair in agency.remit.affairs { #expect(catalog.affair(affair) != nil, "\(agency.id) \(affair)") }
    }
    let merged = try #require(catalog.malangAgencies.first { $0.id == "DISDIKBUD" })
    #expect(merged.remit.affairs == ["1.01", "2.22"])
    #expect(merged.validity.first == CalendarDate(year: 2020, month: 1, day: 1))
  }
}
