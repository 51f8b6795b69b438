import InovasiExchange
import InovasiModel
import Testing

/// What stands in a cell and cannot be what it should be is reported where it stands, and never dropped without a word.
struct DroppedCellTests {
  private func read(_ file: String, _ text: String) throws -> LoadedCompetition {
    var folder = TestFolder()
    folder.files[file] = text
    return try folder.read()
  }

  private func places(_ loaded: LoadedCompetition) -> [String] {
    loaded.findings.map { "\($0.code) \($0.location?.line ?? 0):\($0.location?.column ?? 0)" }
  }

  @Test func spanOfAnAgencyThatEndsBeforeItBegins() throws {
    let loaded = try read(
      "agencies.csv",
      "agency,name,scope,valid_from,valid_until\nDUKCAPIL,D,2.12,2022-01-01,2020-01-01\nDINKES,K,1.02,2020-01-01,2020-01-01\n")
    #expect(places(loaded) == ["CELL_INVALID 2:28"])
    #expect(loaded.findings.first?.value == "2020-01-01")
    #expect(loaded.findings.first?.subject == .agency("DUKCAPIL"))
  }

  @Test(
    arguments: [
      ("Antar Obat,KIPP,20x", "CELL_INVALID 2:17"), ("Antar Obat,KIPP,", "ROW_WITHOUT_ID 2:17"),
      ("Antar Obat,,2020", "ROW_WITHOUT_ID 2:12"), (",KIPP,2020", "ROW_WITHOUT_ID 2:1"),
    ])
  func historyPointsAtItsOwnCell(row: String, place: String) throws {
    let loaded = try read("history.csv", "title,competition,year\n\(row)\n")
    #expect(places(loaded) == [place])
    #expect(loaded.competition.history.isEmpty)
    #expect(loaded.sources.first { $0.file == "history.csv" }?.rejected == 1)
  }

  @Test(
    arguments: [
      ("35.73,Kota Malang,2018,-5,60", ["CELL_INVALID 2:24"], 0, 1), ("35.73,Kota Malang,2018,-5,", ["CELL_INVALID 2:24"], 0, 0),
      ("35.73,Kota Malang,20x,5,60", ["CELL_INVALID 2:19"], 0, 0), ("35.73,Kota Malang,,5,60", ["ROW_WITHOUT_ID 2:19"], 0, 0),
      (",Kota Malang,2018,5,60", ["ROW_WITHOUT_ID 2:1"], 0, 0), (",Kota Malang,2018,,60", [], 0, 1),
      ("35.73,Kota Malang,2018,,", ["ROW_WITHOUT_ID 2:24"], 0, 0), ("35.73,Kota Malang,2018,5,60", [], 1, 1),
    ] as [(String, [String], Int, Int)])
  func regionsDropNothing(row: String, findings: [String], counts: Int, scores: Int) throws {
    let loaded = try read("regions.csv", "region,name,year,count,score\n\(row)\n")
    #expect(places(loaded) == findings)
    #expect(loaded.competition.regionCounts.count == counts)
    #expect(loaded.competition.regionScores.count == scores)
  }

  /// A number with more decimals than are held says so; to leave its cell blank would be no mend.
  @Test func aScoreThatIsTooPreciseSaysSo() throws {
    let loaded = try read("regions.csv", "region,name,year,score\n35.73,Kota Malang,2018,60.12345\n")
    #expect(places(loaded) == ["CELL_INVALID 2:24"])
    #expect(loaded.findings.first?.message(in: .english).contains("more than 4 decimal places") == true)
    #expect(loaded.findings.first?.advice(in: .indonesian).contains("kosongkan") == false)
  }

  /// A count under a region's name alone would be nobody's; blank is no mend.
  @Test func aRegionIsWrittenAsItsCode() throws {
    let loaded = try read("regions.csv", "region,name,year,count\nKota Batu,Kota Batu,2018,40\n")
    #expect(places(loaded) == ["CELL_INVALID 2:1"])
    #expect(loaded.findings.first?.advice(in: .indonesian) == "Tulis kode wilayah, misalnya 35.73.")
  }

  @Test func regionsMayHoldScoresAlone() throws {
    let loaded = try read("regions.csv", "region,year,score\n35.73,2018,60\n")
    #expect(loaded.findings == [])
    #expect(loaded.competition.regionScores.map(\.name) == ["35.73"])
  }
}
