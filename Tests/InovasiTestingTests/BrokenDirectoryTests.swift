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
}
