#if Spreadsheet
import Foundation
import InovasiCatalog
import InovasiExchange
import InovasiModel
import InovasiSpreadsheet
import Testing

/// The rejected rows of one workbook that holds every table: a file for each table, read back as one.
struct WorkbookRejectsTests {
  private func read(_ folder: URL, mended: String? = nil) throws -> LoadedCompetition {
    try CompetitionFolder(folder.path, formats: .withWorkbooks, mended: mended).read(rulebooks: IndonesianCatalog.standard)
  }

  @Test func everyTableHasItsOwnFile() throws {
    try withScratch { url in
      let settings = "{name: 'Uji', edition: '2021', rulebook: 'malang-2021', closingDate: '2021-02-03'}"
      try Data(settings.utf8).write(to: url.appendingPathComponent("competition.json5"))
      var writer = WorkbookWriter()
      let sheets = [
        ("Perangkat Daerah", [["opd", "nama", "cakupan"], ["DUKCAPIL", "Dinas", "2.12"], ["", "Tanpa kode", "2.12"]]),
        (
          "Inovasi",
          [
            ["nomor", "judul", "opd", "penerapan"], ["I1", "Satu", "DUKCAPIL", "2019-01-02"],
            ["", "Dua", "DUKCAPIL", "2019-01-02"],
          ]
        ),
        (
          "Nilai", [["inovasi", "juri", "kriteria", "nilai"], ["I1", "J1", "kebaruan", "baik"], ["I1", "J1", "efektif", "80"]]
        ),
      ]
      for (name, rows) in sheets {
        try writer.begin(SheetPlan(name: name))
        for row in rows { try writer.write(row.map(Cell.text)) }
      }
      try writer.finish(path: url.path + "/competition.xlsx")
      let loaded = try read(url)
      let names = ["agencies.csv", "innovations.csv", "scores.csv"]
      #expect(loaded.rejects.map(\.fileName) == names)
      #expect(loaded.rejects.map(\.table) == ["agencies", "innovations", "scores"])
      let rejects = url.appendingPathComponent("ditolak").path
      #expect(try loaded.writeRejects(to: rejects) == names)
      for (file, old, new) in [
        (names[0], "\n,Tanpa kode", "\nDINKES,Tanpa kode"), (names[1], "\n,Dua", "\nI2,Dua"), (names[2], "baik", "75"),
      ] {
        let path = URL(fileURLWithPath: "\(rejects)/\(file)")
        let text = try String(contentsOf: path, encoding: .utf8)
        #expect(text.contains(old), "\(text)")
        try Data(text.replacingOccurrences(of: old, with: new).utf8).write(to: path)
      }
      let again = try read(url, mended: rejects)
      #expect(again.rejects == [])
      #expect(again.competition.entries.count == 2 && again.competition.agencies.count == 2 && again.scores.count == 2)
      #expect(
        again.sources.map { [$0.taken, $0.rejected, $0.replaced] } == [[1, 0, 0], [1, 0, 1]] + [[1, 0, 0], [1, 0, 1]] + [
          [1, 0, 0], [1, 0, 1],
        ])
      // Rows that were mended go on as CSV, under the same names.
      #expect(try again.writeRejects(to: rejects + "-2") == names)
    }
  }
}
#endif
