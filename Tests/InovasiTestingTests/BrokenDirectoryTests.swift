import InovasiModel
import InovasiTesting
import Testing

struct BrokenDirectoryTests {
  private struct Broken: AffairDirectory, ServiceDirectory, RegionDirectory {
    let basis = LegalBasis.assumption("uji")
    var affairs: [Affair] { ["B", "A"].map { Affair(id: $0, name: "x", group: .basicService, source: basis) } }
    func affair(_ id: Affair.ID) -> Affair? { affairs.first }
    var services: [Service] { [Service(id: "S", name: "Nama", affair: "A", aliases: ["Lain"], basis: basis)] }
    func service(_ id: Service.ID) -> Service? { id == "S" ? services[0] : nil }
    func services(named name: String) -> [Service] { name == "Nama" ? services : [] }
    func region(_ code: RegionCode) -> Region? { nil }
    func regions(named name: String) -> [Region] { [] }
  }

  @Test func faultsOfADirectoryAreFound() throws {
    let affairs = DirectoryCompatTest.failures(of: Broken() as any AffairDirectory)
    #expect(affairs == ["affairs are not in order", "affair A is not found by its code", "an affair is found by any code"])
    let services = DirectoryCompatTest.failures(of: Broken() as any ServiceDirectory)
    #expect(services.contains("service S is not found by \"Lain\"") && services.contains("service S is not found by \"NAMA\""))
    let code = try #require(RegionCode("35"))
    #expect(DirectoryCompatTest.failures(of: Broken(), codes: [code]) == ["region 35 is not known"])
  }

  @Test func whatIsFoundByAnyNameOrCodeIsFound() throws {
    struct Generous: RegionDirectory, ServiceDirectory, RulebookDirectory {
      let basis = LegalBasis.assumption("uji")
      var services: [Service] {
        ["S", "T"].map { Service(id: $0, name: $0 == "S" ? "Satu" : "Dua", affair: "A", basis: basis) }
      }
      func service(_ id: Service.ID) -> Service? { services.first { $0.id == id } }
      func services(named name: String) -> [Service] {
        services.contains { $0.name.folded == name.folded } ? services : []
      }
      func region(_ code: RegionCode) -> Region? { Region(id: code, name: "Contoh", source: basis) }
      func regions(named name: String) -> [Region] {
        name == "Contoh" ? ["35"].compactMap { RegionCode($0).flatMap(region) } : []
      }
      let rulebookIDs: [Rulebook.ID] = ["b", "a"]
      func rulebook(_ id: Rulebook.ID) throws -> Rulebook? { Rulebook(id: "a", title: LocalizedText("A"), level: .regency) }
      func rulebookText(_ id: Rulebook.ID) -> String? { id == "a" ? "{}" : nil }
    }
    let services = DirectoryCompatTest.failures(of: Generous() as any ServiceDirectory)
    #expect(services.contains("service T is found by \"Satu\", which is none of its names"))
    let regions = DirectoryCompatTest.failures(of: Generous(), codes: [try #require(RegionCode("35"))])
    #expect(regions.contains("a region is found by any code") && regions.contains("region 35 is not found by \"CONTOH\""))
    #expect(
      DirectoryCompatTest.failures(of: Generous() as any RulebookDirectory) == [
        "rulebooks are not in order", "rulebook b is not found by its identifier", "rulebook b has no text",
        "a rulebook is found by any identifier",
      ])
  }
}
