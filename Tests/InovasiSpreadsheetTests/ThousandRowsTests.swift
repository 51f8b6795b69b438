#if Spreadsheet
import Foundation
import InovasiCatalog
import InovasiExchange
import InovasiModel
import InovasiSpreadsheet
import Testing

/// A thousand rows in a workbook, with days as spreadsheets count them and 37 faults: exactly 37 rejects with their rows; mended, they read
/// clean.
struct ThousandRowsTests {
  /// The rows of a sheet, and on which of its rows the faults lie.
  private struct Sheet {
    var rows: [[String]] = []
    var faulty: [Int] = []

    init(hasFaults: Bool) {
      for number in 0..<1_000 {
        let title = number.isMultiple(of: 7) ? "Inovasi \(number);\nbaris \"kedua\"" : "Inovasi \(number)"
        var row = ["I\(number)", title, "DUKCAPIL", "2.12", "20\(10 + number % 10)-0\(1 + number % 9)-1\(number % 10)"]
        if hasFaults, number % 27 == 13, faulty.count < 37 {
          Self.damage(&row, faulty.count)
          faulty.append(number + 2)
        }
        rows.append(row)
      }
    }

    private static func damage(_ row: inout [String], _ kind: Int) {
      switch kind % 6 {
      case 0: row[0] = ""
      case 1: row.append("lebih")
      case 2: row[4] = "31/02/2019"
      case 3: row[4] = "kemarin"
      case 4: row[0] = "\u{1}"
      default: row[4] = "2019-13-01"
      }
    }

    func write(_ folder: URL) throws {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let files = [
        "competition.json5": "{name: 'Uji', edition: '2021', rulebook: 'malang-2021', closingDate: '2021-02-03'}",
        "agencies.csv": "agency,name,scope\nDUKCAPIL,Dinas Kependudukan,2.12\n",
      ]
      for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
      var writer = WorkbookWriter()
      // Under this format a day is stored as a number that is shown as a day; what is none stays a text.
      let columns = [SheetPlan.Column](repeating: .init(), count: 4) + [.init(format: .date)]
      try writer.begin(SheetPlan(name: "Inovasi", columns: columns))
      try writer.write(["Nomor", "Judul", "OPD", "Urusan", "Mulai"].map(Cell.text))
      for row in rows { try writer.write(row.map(Cell.text)) }
      try writer.finish(path: folder.appendingPathComponent("innovations.xlsx").path)
    }
  }

  private func read(_ folder: URL, mended: String? = nil) throws -> LoadedCompetition {
    try CompetitionFolder(folder.path, formats: .withWorkbooks, mended: mended).read(rulebooks: IndonesianCatalog.standard)
  }

  private func entries(_ loaded: LoadedCompetition) -> [Entry] {
    loaded.competition.entries.map { entry in
      var entry = entry
      entry.location = nil
      return entry
    }
  }

  @Test func thirtySevenFaultsAreThirtySevenRejectsAndMendedTheyReadClean() throws {
    let (broken, whole) = (Sheet(hasFaults: true), Sheet(hasFaults: false))
    try withScratch { url in
      try broken.write(url)
      let loaded = try read(url)
      let rejects = try #require(loaded.rejects.first)
      #expect(loaded.rejects.count == 1)
      #expect(rejects.lines == broken.faulty)
      #expect(rejects.count == 37)
      #expect(loaded.findings.count == 37)
      let source = try #require(loaded.sources.first { $0.file.hasPrefix("innovations") })
      #expect((source.read, source.taken, source.rejected) == (1_000, 963, 37))

      // A workbook has no bytes of a row to keep: its cells come back as CSV, in the same order.
      let folder = url.appendingPathComponent("rejects").path
      #expect(try loaded.writeRejects(to: folder, language: .english) == ["innovations.csv"])
      let written = try firstCells(CSVSource(path: folder + "/innovations.csv"), cells: 5)
      #expect(written == broken.faulty.map { Array(broken.rows[$0 - 2].prefix(5)) })

      var sink = CSVSink()
      try sink.write((["Nomor", "Judul", "OPD", "Urusan", "Mulai"] + RejectedRows.columns).map(Cell.text))
      for line in broken.faulty { try sink.write((whole.rows[line - 2] + ["DIPERBAIKI", "", "\(line)"]).map(Cell.text)) }
      try Data(sink.text.utf8).write(to: URL(fileURLWithPath: folder + "/innovations.csv"))
      let again = try read(url, mended: folder)
      #expect(again.findings == [])
      #expect(again.rejects == [])
      let counts = again.sources.filter { $0.file.contains("innovations") }.map { [$0.read, $0.taken, $0.rejected, $0.replaced] }
      #expect(counts == [[37, 37, 0, 0], [1_000, 963, 0, 37]])

      // They give what the sheet without faults gives, and so does the folder of workbooks written from them.
      let clean = url.appendingPathComponent("clean")
      try whole.write(clean)
      let perfect = try read(clean)
      #expect(perfect.findings == [])
      #expect(entries(again) == entries(perfect))
      #expect(entries(perfect).first?.started == CalendarDate(year: 2010, month: 1, day: 10))
      let copy = url.appendingPathComponent("copy")
      try CompetitionFolderWriter(copy.path, format: .xlsx).write(again.competition)
      #expect(entries(try read(copy)) == entries(perfect))
    }
  }

  /// The first cells of every row of a source.
  private func firstCells(_ source: consuming CSVSource, cells: Int) throws -> [[String]] {
    var source = source
    var rows: [[String]] = []
    while let batch = try source.next() {
      for row in 0..<batch.count { rows.append((0..<cells).map { batch.text(row: row, column: $0) ?? "" }) }
    }
    return rows
  }
}
#endif
