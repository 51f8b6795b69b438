import InovasiCatalog
import InovasiExchange
import InovasiModel
import Testing

struct RulebookDifferenceTests {
  private func rulebook(_ id: Rulebook.ID) throws -> Rulebook { try #require(try IndonesianCatalog.standard.rulebook(id)) }

  @Test func equalRulebooksDoNotDiffer() throws {
    let rulebook = try rulebook("kipp-2023-umum")
    #expect(try RulebookDifference.differences(from: rulebook, to: rulebook) == [])
  }

  @Test func oneChangeIsOneDifferenceWithItsPath() throws {
    let first = try rulebook("kipp-2023-umum")
    var second = first
    second.sections[0].maximumWords = 250
    #expect(
      try RulebookDifference.differences(from: first, to: second).map { "\($0.path) \($0.before ?? "") \($0.after ?? "")" }
        == ["sections[ringkasan].maximumWords 200 250"])
  }

  @Test func orderOfNamedThingsDoesNotCount() throws {
    let first = try rulebook("kipp-2023-umum")
    var second = first
    second.categories.reverse()
    #expect(try RulebookDifference.differences(from: first, to: second) == [])
  }

  @Test func editionsDiffer() throws {
    let differences = try RulebookDifference.differences(from: rulebook("kipp-2022-umum"), to: rulebook("kipp-2023-umum"))
    let paths = differences.map(\.path)
    #expect(paths == paths.sorted())
    #expect(paths.contains("year"))
    #expect(paths.contains("sections[kebaruan]"))
  }
}
