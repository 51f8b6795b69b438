import InovasiExchange
import InovasiModel
import Testing

/// What the table of entries says does not depend on how it is cut into batches, nor on what was read before.
struct EntryTableTests {
  private static let header = "id,title,agency,affair,started,summary\n"

  /// Rows in every way that a cell can be written, with some that cannot be read.
  private static func rows(_ count: Int) -> [String] {
    let titles = [
      "Jarik", "\"Jarik, Ma'siti\"", "\"Kata \"\"baru\"\"\"", "\"Dua\nbaris\"", "Layanan – Désa", "'=1+1", " spasi ", "",
    ]
    let agencies = ["DINKES", "DUKCAPIL", "1.02.0.00.0.00.01.0000", "DIN\u{1}KES", " DINKES", "\"DINKES\"", ""]
    let affairs = ["1.02", "1.02;2.08", "2.12", "1.02;\u{1}", "\"2.12\"", ""]
    let summaries = ["ringkas", "\"" + String(repeating: "panjang, ", count: 40) + "\"\"akhir\"\"\"", "é", "\"\""]
    return (0..<count).map { number in
      let cells = [
        number % 31 == 30 ? "" : "I\(number)", titles[number % titles.count], agencies[number % agencies.count],
        affairs[number % affairs.count], number % 11 == 0 ? "2019-02-30" : "2019-01-0\(1 + number % 9)",
        summaries[number % summaries.count],
      ]
      return cells.joined(separator: ",") + (number % 37 == 36 ? ",zuviel" : "")
    }
  }

  @Test(arguments: [1, 13, 300, 5000])
  func chunksChangeNothing(bytes: Int) throws {
    var folder = TestFolder()
    let rows = Self.rows(800) + ["I900,\"a\u{0}b\",DINKES,1.02,2019-01-02,"]
    folder.files["innovations.csv"] = Self.header + rows.joined(separator: "\n")
    let whole = try folder.read()
    let cut = try folder.read(limits: ReadingLimits(chunkBytes: bytes))
    #expect(whole.competition.entries.count > 300)
    #expect(cut.competition.entries == whole.competition.entries)
    #expect(cut.findings == whole.findings)
    #expect(cut.rejects == whole.rejects)
    #expect(cut.places == whole.places)
  }

  /// A cell that was met before has the same meaning, and what is wrong with it is said each time.
  @Test func sameCellsSayTheSame() throws {
    var folder = TestFolder()
    let rows = Self.rows(210)
    folder.files["innovations.csv"] = Self.header + rows.joined(separator: "\n")
    let together = try folder.read()
    var entries: [Entry.ID: Entry] = [:]
    var codes: [String] = []
    for row in rows {
      folder.files["innovations.csv"] = Self.header + row + "\n"
      let alone = try folder.read()
      for entry in alone.competition.entries { entries[entry.id] = entry }
      codes += alone.findings.filter(Self.isAboutRow).map(\.code)
    }
    #expect(together.competition.entries.count == entries.count)
    for var entry in together.competition.entries {
      var other = try #require(entries[entry.id])
      (entry.location, other.location) = (nil, nil)
      #expect(entry == other)
    }
    #expect(together.findings.filter(Self.isAboutRow).map(\.code).sorted() == codes.sorted())
  }

  private static func isAboutRow(_ finding: Finding) -> Bool {
    finding.location?.file == "innovations.csv" && finding.location?.line != 1
  }
}
