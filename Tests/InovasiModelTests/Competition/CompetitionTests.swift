import InovasiModel
import Testing

struct CompetitionTests {
  private static let rulebook = Rulebook(id: "r", title: LocalizedText("R"), level: .regency)

  private static func entries() throws -> [Entry] {
    [
      Entry(id: "E2", title: "b"), Entry(id: "E1", title: "b", agency: "A"), Entry(id: "E1", title: "a"),
      Entry(id: "E1", title: "b", agency: "B"), Entry(id: "E1", title: "b"),
      Entry(id: "E1", title: "b", agency: "A", started: try CalendarDate(iso: "2020-01-01")),
      Entry(id: "E1", title: "b", agency: "A", started: try CalendarDate(iso: "2021-01-01")),
      Entry(id: "E1", title: "b", agency: "A", affairs: ["1.02"]),
    ]
  }

  @Test(arguments: UInt64(0)..<20)
  func theOrderOfRowsDoesNotShow(seed: UInt64) throws {
    let entries = try Self.entries()
    var generator = SeededGenerator(seed: seed)
    // The line is where the row stood, so it moves with the shuffle; all else must not.
    let shuffled = entries.shuffled(using: &generator).enumerated().map { line, entry in
      var entry = entry
      entry.location = SourceLocation(file: "innovations.csv", line: line + 2)
      return entry
    }
    func ordered(_ entries: [Entry]) -> [Entry] {
      Competition(name: "c", edition: "1", rulebook: Self.rulebook, entries: entries).entries.map { entry in
        var entry = entry
        entry.location = nil
        return entry
      }
    }
    #expect(ordered(shuffled) == ordered(entries))
  }

  /// Rows of one identifier, title and agency: copies of one another, and others that differ in what few entries have.
  @Test(arguments: UInt64(0)..<20)
  func copiesAreOrderedByWhatTheySay(seed: UInt64) throws {
    let teams = [[], ["A"], ["A"], ["B", "A"], ["B"], ["B"], ["B"]]
    var entries: [Entry] = []
    for id in ["E2", "E1", "E3"] as [Entry.ID] {
      for (number, team) in (id == "E1" ? teams : [["A"], ["A"]]).enumerated() {
        entries.append(
          Entry(
            id: id, title: "Judul", agency: "DINKES", team: team,
            location: SourceLocation(file: "innovations.csv", line: entries.count + 10 * number)))
      }
    }
    func ordered(_ entries: [Entry]) -> [Entry] {
      Competition(name: "c", edition: "1", rulebook: Self.rulebook, entries: entries).entries
    }
    var generator = SeededGenerator(seed: seed)
    let found = ordered(entries.shuffled(using: &generator))
    // The lines are those of the entries here, so that nothing at all depends on the order in which they came.
    let ids: [Entry.ID] = Array(repeating: "E1", count: 7) + ["E2", "E2", "E3", "E3"]
    #expect(found == ordered(entries) && found.map(\.id) == ids)
    // What is said stands together, and each copy behind the one that stands before it in the file.
    let said = found.prefix(7).map(\.team)
    #expect(said.indices.dropFirst().count { said[$0 - 1] != said[$0] } == Set(said).count - 1)
    for (first, second) in zip(found, found.dropFirst()) where first.id == second.id && first.team == second.team {
      let (line, next) = (first.location?.line ?? 0, second.location?.line ?? 0)
      #expect(line < next)
    }
  }

  @Test func setListsAreOrderedToo() {
    var competition = Competition(name: "c", edition: "1", rulebook: Self.rulebook)
    competition.agencies = [Agency(id: "B", name: "b"), Agency(id: "A", name: "a")]
    competition.judges = [Judge(id: "J2", name: "2"), Judge(id: "J1", name: "1")]
    competition.entries = [Entry(id: "E2"), Entry(id: "E1")]
    #expect(competition.agencies.map(\.id) == ["A", "B"])
    #expect(competition.judges.map(\.id) == ["J1", "J2"])
    #expect(competition.entries.map(\.id) == ["E1", "E2"])
  }

  @Test func whatIsReadIsOrdered() throws {
    let competition = Competition(
      name: "c", edition: "1", rulebook: Self.rulebook, agencies: [Agency(id: "A", name: "a"), Agency(id: "B", name: "b")],
      entries: [Entry(id: "E1"), Entry(id: "E2")])
    let text = try JSON.text(competition)
    #expect(try JSON.decode(Competition.self, text) == competition)
    let swapped = text.replacing("\"E1\"", with: "\"E3\"")
    #expect(try JSON.decode(Competition.self, swapped).entries.map(\.id) == ["E2", "E3"])
  }

  @Test func aCountIsNeverNegative() throws {
    let region = try #require(RegionCode("35.73"))
    #expect(RegionCount(region: region, name: "Kota Malang", year: 2021, count: -1, measure: "IGA") == nil)
    let json = #"{"region": "35.73", "name": "Kota Malang", "year": 2021, "count": -1, "measure": "IGA"}"#
    #expect(throws: DecodingError.self) { try JSON.decode(RegionCount.self, json) }
    #expect(try JSON.decode(RegionCount.self, json.replacing("-1", with: "7")).count == 7)
  }

  @Test func aBlankFieldStaysBlank() {
    let entry = Entry(id: "E1", sections: [SectionText(section: "ringkasan", text: "x")])
    #expect(entry.text(of: "ringkasan") == "x")
    #expect(entry.text(of: "latar") == nil)
    #expect(entry.agency == nil)
  }
}
