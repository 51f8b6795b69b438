import InovasiExchange
import InovasiModel
import Testing

/// Sections of the proposals that nobody asks for are checked, and not kept.
struct SectionsKeptTests {
  private var folder: TestFolder {
    var folder = TestFolder()
    folder.files["innovations.csv"] =
      "id,title,agency,affair,started,summary\nI1,Jarik,DUKCAPIL,2.12,2019-01-02,\"Satu, dua\"\nI2,Brexit,DINKES,1.02,2018-05-06,\n"
    return folder
  }

  @Test func onlyTheSectionsThatAreAskedForAreKept() throws {
    let all = try folder.read()
    #expect(all.sections == .all)
    #expect(all.competition.entries.map(\.sections) == [[SectionText(section: "ringkasan", text: "Satu, dua")], []])
    let same = try folder.read { _ in .only(["ringkasan"]) }
    #expect(same.competition == all.competition && same.sections == .only(["ringkasan"]))
    let none = try folder.read { _ in .none }
    #expect(none.sections == .none && none.competition.entries.allSatisfy(\.sections.isEmpty))
    var bare = all.competition
    for index in bare.entries.indices { bare.entries[index].sections = [] }
    #expect(none.competition == bare)
    #expect(none.findings == all.findings && none.sources == all.sources && none.scores == all.scores)
  }

  @Test func theRulebookOfTheCompetitionIsAsked() throws {
    let read = try folder.read { rulebook in rulebook.id == "uji" ? .none : .all }
    #expect(read.sections == .none)
  }

  /// What cannot be read in a cell is reported, whether or not anybody asks for it.
  @Test func cellsOfOthersAreCheckedAllTheSame() throws {
    var broken = folder
    // Beyond what is looked at to know the encoding.
    let header = "id,title,agency,affair,started,summary\n" + String(repeating: "\n", count: 5_000)
    broken.bytes["innovations.csv"] =
      Array("\(header)I1,Jarik,DUKCAPIL,2.12,2019-01-02,".utf8) + [0xFF, 0xC3]
      + Array("\nI2,Brexit,DINKES,1.02,2018-05-06,a".utf8) + [0] + Array("b\n".utf8)
    let all = try broken.read()
    let none = try broken.read { _ in .none }
    #expect(none.findings == all.findings && none.sources == all.sources)
    #expect(all.findings.map(\.code) == ["TEXT_ENCODING", "TEXT_ENCODING"])
  }

  /// Quotes that are doubled in a text which nobody asks for are no matter; those in the cells before and behind it are.
  @Test(arguments: [1 << 18, 64])
  func quotesInOthersChangeNothing(chunk: Int) throws {
    var quoted = folder
    let rows = (1...60).map { number in
      let text = String(repeating: "kata \"\"dalam\"\"\n", count: number % 5)
      return "I\(number),\"Judul \"\"\(number)\"\"\",\"\(text)\",DUKCAPIL,\"2.12\",2019-01-02,\"'=\"\"\(number)\"\"\"\n"
    }
    quoted.files["innovations.csv"] = "id,title,summary,agency,affair,started,team\n" + rows.joined()
    let limits = ReadingLimits(chunkBytes: chunk)
    let all = try quoted.read(limits: limits)
    let none = try quoted.read(limits: limits) { _ in .none }
    #expect(all.competition.entries.count == 60)
    #expect(all.competition.entries.contains { $0.text(of: "ringkasan")?.contains("kata \"dalam\"\nkata") == true })
    var bare = all.competition
    for index in bare.entries.indices { bare.entries[index].sections = [] }
    #expect(none.competition == bare && bare.entries.allSatisfy { $0.title.contains("\"") && $0.team[0].contains("\"") })
    #expect(none.findings == all.findings && none.sources == all.sources)
  }
}
