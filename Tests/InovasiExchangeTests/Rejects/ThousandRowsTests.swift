import Foundation
import InovasiExchange
import InovasiModel
import Testing

/// A thousand rows as an office sends them, with 37 faults: exactly 37 rejects with their lines; mended, they read clean.
struct ThousandRowsTests {
  /// The lines of a table: byte order mark, CR LF, semicolons, line breaks in quotes, dates as spreadsheets show them.
  private struct Sheet {
    var rows: [String] = []
    var lines: [Int] = []
    var faulty: [Int] = []

    init(hasFaults: Bool) {
      var line = 2
      let dates = ["03/02/2019", "2019-02-03", "3 Februari 2019", "13/11/2018", "3-2-2019", "1 Nopember 2018"]
      for number in 0..<1_000 {
        let isLong = number.isMultiple(of: 7)
        let title = isLong ? "\"Inovasi \(number);\r\nbaris \"\"kedua\"\"\"" : "Inovasi \(number)"
        var row = "I\(number);\(title);DUKCAPIL;2.12;\(dates[number % dates.count])"
        if hasFaults, number % 27 == 13, faulty.count < 37 {
          row = Self.fault(faulty.count, number, title)
          faulty.append(line)
        }
        rows.append(row)
        lines.append(line)
        line += 1 + row.count { $0 == "\r\n" }
      }
    }

    private static func fault(_ kind: Int, _ number: Int, _ title: String) -> String {
      switch kind % 9 {
      case 0: ";\(title);DUKCAPIL;2.12;03/02/2019"
      case 1: "I\(number);\(title);DUKCAPIL"
      case 2: "I\(number);\(title);DUKCAPIL;2.12;03/02/2019;lebih"
      case 3: "I\(number);\"Inovasi\" \(number);DUKCAPIL;2.12;03/02/2019"
      case 4: "I\(number);\"Inovasi \(number);DUKCAPIL;2.12;03/02/2019"
      case 5: "I\(number);\(title);DUKCAPIL;2.12;31/02/2019"
      case 6: "I\(number);\(title);DUKCAPIL;2.12;kemarin"
      case 7: "\u{1};\(title);DUKCAPIL;2.12;03/02/2019"
      default: "I\(number);\(title);DUKCAPIL;2.12;2019-13-01"
      }
    }

    var text: String { "\u{FEFF}Nomor;Judul;OPD;Urusan;Mulai\r\n" + rows.joined(separator: "\r\n") + "\r\n" }
  }

  private func entries(_ loaded: LoadedCompetition) -> [Entry] {
    loaded.competition.entries.map { entry in
      var entry = entry
      entry.location = nil
      return entry
    }
  }

  private func write(_ sheet: Sheet, _ url: URL) throws {
    var folder = TestFolder()
    folder.files["scores.csv"] = nil
    folder.files["innovations.csv"] = sheet.text
    for (name, text) in folder.files { try Data(text.utf8).write(to: url.appendingPathComponent(name)) }
  }

  @Test func thirtySevenFaultsAreThirtySevenRejectsAndMendedTheyReadClean() throws {
    let (broken, whole) = (Sheet(hasFaults: true), Sheet(hasFaults: false))
    try withScratch { url in
      try write(broken, url)
      let loaded = try CompetitionFolder(url.path).read(rulebooks: TestRulebooks())
      let rejects = try #require(loaded.rejects.first)
      #expect(loaded.rejects.count == 1)
      #expect(rejects.count == 37)
      #expect(rejects.lines == broken.faulty)
      #expect(loaded.findings.count == 37)
      let source = try #require(loaded.sources.first { $0.file == "innovations.csv" })
      #expect((source.read, source.taken, source.rejected) == (1_000, 963, 37))
      #expect(source.dialect == "; bom crlf")

      // Each row stands in the file of rejects exactly as it came, in the same order.
      let folder = url.appendingPathComponent("rejects").path
      #expect(try loaded.writeRejects(to: folder, language: .english) == ["innovations.csv"])
      let written = try String(contentsOfFile: folder + "/innovations.csv", encoding: .utf8)
      var rest = written[...]
      for (row, line) in zip(broken.rows, broken.lines) where broken.faulty.contains(line) {
        let place = try #require(rest.range(of: row + ";"))
        rest = rest[place.upperBound...]
        let code = rest.prefix { $0 != ";" }
        #expect(rejects.findings.contains { $0.code == code })
        #expect(rest.prefix { $0 != "\r\n" }.hasSuffix(";\(line)"))
      }
      let header = "\u{FEFF}Nomor;Judul;OPD;Urusan;Mulai;reject_code;reject_message;reject_line\r\n"
      #expect(rejects.contents(in: .english).starts(with: header.utf8))

      // Mended row by row, they stand for the rows that they were.
      var mended = "\u{FEFF}Nomor;Judul;OPD;Urusan;Mulai;reject_code;reject_message;reject_line\r\n"
      for (index, line) in broken.lines.enumerated() where broken.faulty.contains(line) {
        mended += whole.rows[index] + ";DIPERBAIKI;;\(line)\r\n"
      }
      try Data(mended.utf8).write(to: URL(fileURLWithPath: folder + "/innovations.csv"))
      let again = try CompetitionFolder(url.path, mended: folder).read(rulebooks: TestRulebooks())
      #expect(again.findings == [])
      #expect(again.rejects == [])
      let counts = again.sources.filter { $0.file.hasSuffix("innovations.csv") }.map {
        [$0.read, $0.taken, $0.rejected, $0.replaced]
      }
      #expect(counts == [[37, 37, 0, 0], [1_000, 963, 0, 37]])

      // They give what the sheet without faults gives, and so does the folder written from them.
      let clean = url.appendingPathComponent("clean")
      try FileManager.default.createDirectory(at: clean, withIntermediateDirectories: false)
      try write(whole, clean)
      let perfect = try CompetitionFolder(clean.path).read(rulebooks: TestRulebooks())
      #expect(perfect.findings == [])
      #expect(entries(again) == entries(perfect))
      let copy = url.appendingPathComponent("copy").path
      try CompetitionFolderWriter(copy).write(again.competition)
      #expect(entries(try CompetitionFolder(copy).read(rulebooks: TestRulebooks())) == entries(perfect))
    }
  }

  /// Rejected and read back unmended, a row is rejected again and nothing is made up.
  @Test(arguments: ["csv", "json", "jsonl"])
  func unmendedRowsAreRejectedAgain(ending: String) throws {
    var folder = TestFolder()
    if ending != "csv" {
      folder.files["scores.csv"] = nil
      let rows = [
        #"{"innovation":"I1","judge":"J1","criterion":"C1","score":"x"}"#, "17",
        #"{"innovation":"I1","judge":"J1","criterion":"C2","score":90}"#,
      ]
      folder.files["scores.\(ending)"] =
        ending == "json" ? "[" + rows.joined(separator: ",\n") + "]" : rows.joined(separator: "\n")
    } else {
      folder.files["scores.csv"] = "innovation,judge,criterion,score\nI1,J1,C1,x\nI1,J1\nI1,J1,C2,90\n"
    }
    try withScratch { url in
      for (name, text) in folder.files { try Data(text.utf8).write(to: url.appendingPathComponent(name)) }
      let first = try CompetitionFolder(url.path).read(rulebooks: TestRulebooks())
      #expect(first.rejects.map(\.count) == [2])
      let rejects = url.appendingPathComponent("rejects").path
      #expect(try first.writeRejects(to: rejects) == ["scores.\(ending)"])
      let again = try CompetitionFolder(url.path, mended: rejects).read(rulebooks: TestRulebooks())
      #expect(again.scores.count == first.scores.count)
      let counts = again.sources.filter { $0.file.contains("scores") }.map { [$0.taken, $0.rejected, $0.replaced] }
      // Rejected once, in the folder where they stand now.
      #expect(counts == [[0, 2, 0], [1, 0, 2]])
      // Written once more into an empty folder, nothing of the old rejects is left.
      #expect(try perfectlyMended(url, rejects) == [])
    }
  }

  private func perfectlyMended(_ url: URL, _ rejects: String) throws -> [String] {
    try LoadedCompetition(competition: Competition(name: "", edition: "", rulebook: TestRulebooks.rulebook)).writeRejects(
      to: rejects)
    return try FileManager.default.contentsOfDirectory(atPath: rejects)
  }

  @Test(arguments: [TextEncoding.utf16LittleEndian, .windows1252])
  func rejectsKeepTheBytesOfTheirEncoding(encoding: TextEncoding) throws {
    let text = "innovation;judge;criterion;score\nI1;J1;C1;x–é\nI1;J1;C2;90\n"
    var folder = TestFolder()
    folder.bytes["scores.csv"] = CSVDialectTests.encoded(text, encoding, encoding != .windows1252)
    let rejects = try #require(try folder.read().rejects.first)
    let row = CSVDialectTests.encoded("I1;J1;C1;x–é;", encoding, false)
    let contents = rejects.contents(in: .indonesian)
    #expect(Data(contents).range(of: Data(row)) != nil)
    #expect(contents.starts(with: CSVDialectTests.encoded("innovation;", encoding, encoding != .windows1252)))
  }

  @Test func tableWithoutAColumnIsRejectedWhole() throws {
    var folder = TestFolder()
    folder.files["scores.csv"] = "innovation,judge,score\nI1,J1,80\nI1,J2,90\n"
    let loaded = try folder.read()
    #expect(loaded.sources.first { $0.file == "scores.csv" }.map { [$0.read, $0.taken, $0.rejected] } == [2, 0, 2])
    #expect(loaded.rejects.first?.findings.map(\.code) == ["COLUMN_MISSING", "COLUMN_MISSING"])
  }
}
