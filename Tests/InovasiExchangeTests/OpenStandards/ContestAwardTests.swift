import Foundation
import InovasiExchange
import InovasiModel
import Testing

/// ICPC Contest API, section Awards.
struct ContestAwardTests {
  @Test func awardsRanksAndGroupWinnersAreThere() throws {
    let awards = try SampleResults.export().contestAwards()
    #expect(
      awards.map { "\($0.id): \($0.citation): \($0.teamIDs.joined(separator: " "))" } == [
        "juara-1: Juara I: I1", "Top_3_-\(SHA256.hex(of: "Top 3!".utf8).prefix(8)): Tiga terbaik: I1 I2 I3",
        "honorable-mention: Apresiasi: ",
        "winner: Juara Kompetisi Inovasi Kota Contoh 2021: I1", "rank-1: Peringkat 1: I1", "rank-2: Peringkat 2: I2 I3",
        "rank-4: Peringkat 4: I4", "group-winner-umum: Terbaik di kelompok Umum: I1",
      ])
    let english = try SampleResults.export(language: .english).contestAwards()
    #expect(english.map(\.id) == awards.map(\.id))
    #expect(english.last?.citation == "First of group General")
  }

  @Test func theFileIsAnArrayOfObjectsWithTheThreeProperties() throws {
    let document = try #require(try SampleResults.document(.icpc, SampleResults.export()) as? [[String: Any]])
    #expect(document.count == 8)
    #expect(document.allSatisfy { Set($0.keys) == ["id", "citation", "team_ids"] })
    #expect(document.first?["team_ids"] as? [String] == ["I1"])
  }

  /// `json-schema/common.json`: `^[A-Za-z0-9_]([A-Za-z0-9_\.-]{0,34}[A-Za-z0-9_-]|)`, at most 36 letters.
  @Test(arguments: [".a", "-", "é", "", String(repeating: "x", count: 37), "akhir.", "a b", "winner"])
  func everyAwardHasAnIdentifierOfItsForm(name: String) throws {
    let form = try Regex(#"[A-Za-z0-9_]([A-Za-z0-9_.\-]{0,34}[A-Za-z0-9_\-])?"#)
    let awards = try SampleResults.export { competition, results, _ in
      if let id = AwardTier.ID(name) { competition.rulebook.awards[0].id = id }
      results.standings[0].divisions = [.init(division: Division(kind: .category, name: name), place: 1, count: 1)]
    }.contestAwards()
    for award in awards { #expect(award.id.wholeMatch(of: form) != nil && award.id.utf8.count <= 36, "\(award.id)") }
    #expect(Set(awards.map(\.id)).count == awards.count)
  }

  @Test func anAwardOfTheRulebookByAKnownNameIsThatAward() throws {
    let awards = try SampleResults.export { competition, results, _ in
      competition.rulebook.awards[0].id = "winner"
      results.awards[0].tier = "winner"
    }.contestAwards()
    #expect(awards.filter { $0.id == "winner" }.map(\.citation) == ["Juara I"])
  }

  @Test(arguments: ["A/1", "satu dua", ".x", String(repeating: "9", count: 37)])
  func anInnovationWithALongOrStrangeIdentifierIsRefused(name: String) throws {
    let export = SampleResults.export { _, results, _ in
      if let id = Entry.ID(name) { results.standings[3].entry = id }
    }
    #expect(try SampleResults.refusal(.icpc, export) == ["EXPORT_IDENTIFIER team_ids"])
  }

  @Test func anEmptyResultIsRefused() throws {
    #expect(try SampleResults.refusal(.icpc, SampleResults.export { _, results, _ in results = Results() }) == ["EXPORT_EMPTY"])
  }
}
