import InovasiCatalog
import InovasiModel
import InovasiTesting
import Testing

/// The catalogue keeps what every directory keeps.
struct DirectoryCompatTests {
  private let catalog = IndonesianCatalog.standard

  @Test func affairs() {
    #expect(DirectoryCompatTest.failures(of: catalog as any AffairDirectory) == [])
  }

  @Test func services() {
    #expect(DirectoryCompatTest.failures(of: catalog as any ServiceDirectory) == [])
  }

  @Test func regions() {
    #expect(DirectoryCompatTest.failures(of: catalog, codes: catalog.regions.map(\.id)) == [])
  }

  @Test func rulebooks() {
    #expect(DirectoryCompatTest.failures(of: catalog as any RulebookDirectory) == [])
  }
}
