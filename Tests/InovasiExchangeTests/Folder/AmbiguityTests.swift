import Foundation
import InovasiExchange
import InovasiModel
import Testing

/// What can be read in two ways is decided by the whole file or by nobody, whatever the order of its rows.
struct AmbiguityTests {
  private func scores(_ cells: [String], separator: String = ";", mark: DecimalMark? = nil) throws -> LoadedCompetition {
    var folder = TestFolder()
    let rows = cells.enumerated().map { ["I1", "J\($0)", "C1", $1].joined(separator: separator) }
    folder.files["scores.csv"] =
      (["innovation", "judge", "criterion", "score"].joined(separator: separator) + "\n") + rows.joined(separator: "\n") + "\n"
    return try withScratch { url in
      for (name, text) in folder.files { try text.write(to: url.appendingPathComponent(name), atomically: true, encoding: .utf8) }
      return try CompetitionFolder(url.path, decimalMark: mark).read(rulebooks: TestRulebooks())
    }
  }

  private func scores(json cells: [String], mark: DecimalMark? = nil) throws -> LoadedCompetition {
    var folder = TestFolder()
    folder.files["scores.csv"] = nil
    let rows = cells.enumerated().map { #"{"innovation": "I1", "judge": "J\#($0)", "criterion": "C1", "score": \#($1)}"# }
    folder.files["scores.json"] = "[\(rows.joined(separator: ",\n"))]"
    return try withScratch { url in
      for (name, text) in folder.files { try text.write(to: url.appendingPathComponent(name), atomically: true, encoding: .utf8) }
      return try CompetitionFolder(url.path, decimalMark: mark).read(rulebooks: TestRulebooks())
    }
  }

  /// A text is read as in any format; a number is the number that it is.
  @Test(
    arguments: [
      ([#""87,5""#, "90"], ["87.5", "90"]), ([#""1.234""#], ["1.234"]), ([#""1,234""#], ["1234"]),
      ([#""1.234""#, #""87,5""#], ["1234", "87.5"]), ([#""87,5""#, #""1.234""#], ["1234", "87.5"]),
      (["1.234", #""87,5""#], ["1.234", "87.5"]), ([#""87,5""#, "1.234", #""1.234""#], ["1.234", "1234", "87.5"]),
      ([#"" 90 ""#, #""1 234,5""#], ["1234.5", "90"]),
    ] as [([String], [String])])
  func textsInJSONAreReadAsInAnyFile(cells: [String], expected: [String]) throws {
    let loaded = try scores(json: cells)
    #expect(loaded.findings == [])
    #expect(points(loaded) == expected)
  }

  @Test func markThatIsGivenDecidesOfTextsInJSON() throws {
    let cells = [#""87,5""#, #""1.234""#, "87.125"]
    #expect(points(try scores(json: cells, mark: .comma)) == ["1234", "87.125", "87.5"])
    #expect(points(try scores(json: cells, mark: .point)) == ["1.234", "87.125", "87.5"])
  }

  @Test func textThatIsNoNumberIsOneInNoFormat() throws {
    let loaded = try scores(json: [#""baik""#, #""85%""#, #""1,5,5""#, "true", "null"])
    #expect(loaded.findings.map(\.code) == Array(repeating: "SCORE_NOT_A_NUMBER", count: 4) + ["SCORE_MISSING"])
    #expect(loaded.scores.count == 0)
  }

  private func points(_ loaded: LoadedCompetition) -> [String] {
    (0..<loaded.scores.count).map { loaded.scores[$0].points.description }.sorted()
  }

  @Test(arguments: [["1.234", "87,5"], ["87,5", "1.234"], ["1.234", "1.234.567"], ["1.234", "90", "1.000,5"]])
  func decimalCommaElsewhereMakesThousands(cells: [String]) throws {
    let loaded = try scores(cells)
    #expect(points(loaded).contains("1234"))
    #expect(loaded.rejects == [])
  }

  @Test(arguments: [["1.234", "87.5"], ["87.5", "1.234"]])
  func decimalPointElsewhereMakesDecimals(cells: [String]) throws {
    #expect(points(try scores(cells)) == ["1.234", "87.5"])
  }

  @Test(arguments: [["1.234"], ["1.234", "90"], ["1.234", "87,5", "87.5"], ["87.5", "87,5", "1.234"], ["1,234", "90"]])
  func withoutEvidenceItIsAFinding(cells: [String]) throws {
    let loaded = try scores(cells)
    #expect(loaded.rejects.flatMap(\.findings).map(\.code) == ["NUMBER_AMBIGUOUS"])
    #expect(loaded.scores.count == cells.count - 1)
  }

  @Test func markThatIsGivenDecides() throws {
    #expect(points(try scores(["1.234"], mark: .comma)) == ["1234"])
    #expect(points(try scores(["1.234"], mark: .point)) == ["1.234"])
    #expect(points(try scores(["1.234", "\"87,5\""], separator: ",", mark: .point)) == ["1.234", "87.5"])
  }

  /// Programs write points, and no comma between cells leaves room for another.
  @Test func commasBetweenCellsLeavePointsForDecimals() throws {
    #expect(points(try scores(["1.234", "90"], separator: ",")) == ["1.234", "90"])
    #expect(points(try scores(["1.234", "\"87,5\""], separator: ",")) == ["1234", "87.5"])
  }

  private func started(_ dates: [String]) throws -> LoadedCompetition {
    var folder = TestFolder()
    folder.files["innovations.csv"] =
      "id,title,agency,affair,started\n" + dates.enumerated().map { "I\($0),T,DUKCAPIL,2.12,\($1)\n" }.joined()
    folder.files["scores.csv"] = nil
    return try folder.read()
  }

  @Test func daysAreDayFirstUnlessTheFileSpeaksAgainstIt() throws {
    let plain = try started(["03/04/2019", "13/04/2019", "3 Nopember 2018"])
    #expect(plain.findings == [])
    #expect(plain.competition.entries.map { $0.started?.description } == ["2019-04-03", "2019-04-13", "2018-11-03"])
    for dates in [["03/04/2019", "04/13/2019", "2019-01-02"], ["04/13/2019", "03/04/2019", "2019-01-02"]] {
      let mixed = try started(dates)
      #expect(mixed.findings.map(\.code).sorted() == ["DATE_AMBIGUOUS", "DATE_INVALID"])
      #expect(mixed.competition.entries.compactMap { $0.started?.description } == ["2019-01-02"])
    }
  }

  @Test func wholeNumbersMayHaveMarksBetweenThousands() throws {
    var folder = TestFolder()
    folder.files["regions.csv"] = "wilayah;nama;tahun;jumlah\n35.73;Kota Malang;2018;1.138\n35.74;Probolinggo;2018;2.000,0\n"
    let loaded = try folder.read()
    #expect(loaded.findings == [])
    #expect(loaded.competition.regionCounts.map(\.count) == [1_138, 2_000])
  }

  @Test func fundMayBeWrittenAsOfficesDo() throws {
    var folder = TestFolder()
    folder.files["competition.json5"] = "{name: 'Uji', edition: '2021', rulebook: 'uji', fund: 'Rp 1.000.000,00'}"
    #expect(try folder.read().competition.fund == Rupiah(1_000_000))
  }
}
