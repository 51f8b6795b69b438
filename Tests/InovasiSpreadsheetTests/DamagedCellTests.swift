#if Spreadsheet
import Foundation
import InovasiCatalog
import InovasiExchange
import InovasiModel
import InovasiSpreadsheet
import Testing

/// What is wrong with a cell in which a workbook has no value is said of what its row describes; most such cells are blank.
struct DamagedCellTests {
  private func read(_ tables: [String: [String]], mark: DecimalMark? = nil) throws -> LoadedCompetition {
    try withScratch { folder in
      for (name, rows) in tables {
        try Data(sheet(rows).bytes).write(to: folder.appendingPathComponent("\(name).xlsx"))
      }
      try Data("agency,name,scope\nDUKCAPIL,Dinas,2.12\n".utf8).write(to: folder.appendingPathComponent("agencies.csv"))
      try Data("{name: 'Uji', edition: '2023', rulebook: 'kipp-2023-umum'}".utf8)
        .write(to: folder.appendingPathComponent("competition.json5"))
      return try CompetitionFolder(folder.path, formats: .withWorkbooks, decimalMark: mark)
        .read(rulebooks: IndonesianCatalog.standard)
    }
  }

  /// Rows of cells with `|` between them: `#N/A` is an error, `=90` a number, `@61` a date, everything else a text.
  private func sheet(_ rows: [String]) -> Archive {
    var archive = Archive()
    let rows = rows.map { row in
      let cells = row.split(separator: "|", omittingEmptySubsequences: false).map { text in
        switch text.first {
        case "#": "<c t=\"e\"><v>\(text)</v></c>"
        case "=": "<c><v>\(text.dropFirst())</v></c>"
        case "@": "<c s=\"1\"><v>\(text.dropFirst())</v></c>"
        default: "<c t=\"str\"><v>\(text)</v></c>"
        }
      }
      return "<row>\(cells.joined())</row>"
    }
    archive.parts[3].text = "<worksheet><sheetData>\(rows.joined())</sheetData></worksheet>"
    archive.parts[2].text = archive.parts[2].text.replacing(
      "</Relationships>", with: "<Relationship Id=\"s\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>")
    archive.parts.append(
      .init("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"))
    return archive
  }

  private func damage(_ loaded: LoadedCompetition) -> [String] {
    loaded.findings.filter { $0.code.hasPrefix("CELL_") }.map {
      "\($0.code) \($0.subject.name) \($0.path) \($0.location?.description ?? "")"
    }.sorted()
  }

  private let innovations = [
    "nomor|judul|opd|lain", "I1|#DIV/0!|DUKCAPIL|x", "I2|=1234567890123456|DUKCAPIL|x", "I3|Tiga|DUKCAPIL|#N/A",
    "#REF!|Empat|DUKCAPIL|x", "I5|Lima|#NAME?|x", "I6|Enam|DUKCAPIL|=1234567890123456",
  ]

  @Test func cellThatIsReadRejectsItsRow() throws {
    let loaded = try read(["innovations": innovations])
    #expect(
      damage(loaded) == [
        "CELL_FORMULA_ERROR I1 title innovations.xlsx:B2", "CELL_FORMULA_ERROR I5 agency innovations.xlsx:C6",
        "CELL_FORMULA_ERROR innovations.xlsx  innovations.xlsx:A5", "CELL_FORMULA_ERROR innovations.xlsx  innovations.xlsx:D4",
        "CELL_NUMBER_ROUNDED I2 title innovations.xlsx:B3", "CELL_NUMBER_ROUNDED innovations.xlsx  innovations.xlsx:D7",
      ])
    #expect(Set(loaded.findings.compactMap(\.refusedEntry)) == ["I1", "I2", "I5"])
    #expect(loaded.competition.entries.map(\.title).sorted() == ["", "", "Enam", "Lima", "Tiga"])
    let source = try #require(loaded.sources.first { $0.file == "innovations.xlsx" })
    #expect(source.taken == 2)
    #expect(source.rejected == 4)
  }

  /// A date that no calendar has is one fault and not two, and a text where a text is asked for.
  @Test func dateThatIsNoneIsSaidOnce() throws {
    let loaded = try read([
      "innovations": [
        "nomor|judul|opd|mulai|lain", "I1|Satu|DUKCAPIL|@60|@60", "I2|Dua|DUKCAPIL|@2958466|x", "I3|@60|DUKCAPIL|@61|x",
      ]
    ])
    #expect(
      damage(loaded) == [
        "CELL_DATE_RANGE I2 started innovations.xlsx:D3", "CELL_LEAP_DAY I1 started innovations.xlsx:D2",
        "CELL_LEAP_DAY innovations.xlsx  innovations.xlsx:B4", "CELL_LEAP_DAY innovations.xlsx  innovations.xlsx:E2",
      ])
    #expect(!loaded.findings.contains { $0.code.hasPrefix("DATE_") })
    #expect(Set(loaded.findings.compactMap(\.refusedEntry)) == ["I1", "I2"])
    #expect(loaded.competition.entries.map(\.title).sorted() == ["1900-02-29", "Dua", "Satu"])
  }

  /// A year in a cell for dates is a day of 1905, old enough for every rule; it is read as it stands, and pointed out.
  @Test func yearInCellForDatesIsPointedOut() throws {
    let loaded = try read([
      "innovations": [
        "nomor|judul|opd|mulai", "I1|Satu|DUKCAPIL|@2021", "I2|Dua|DUKCAPIL|@1899", "I3|Tiga|DUKCAPIL|@2101",
        "I4|Empat|DUKCAPIL|@44230", "I5|Lima|DUKCAPIL|@2021.5", "I6|Enam|DUKCAPIL|=2021",
      ]
    ])
    #expect(damage(loaded) == ["CELL_YEAR_AS_DATE innovations.xlsx  innovations.xlsx:D2"])
    let finding = try #require(loaded.findings.first { $0.kind == .cellYearAsDate })
    #expect(finding.severity == .warning && finding.message(in: .indonesian).contains("dibaca sebagai 1905-07-13"))
    #expect(loaded.competition.entries.first { $0.id == "I1" }?.started?.description == "1905-07-13")
  }

  @Test func scoreThatIsAnErrorIsRejected() throws {
    let loaded = try read([
      "innovations": ["nomor|judul|opd", "I3|Tiga|DUKCAPIL"],
      "scores": [
        "inovasi|juri|kriteria|nilai", "I3|J1|signifikansi|#VALUE!", "I3|J1|kebaruan|=90", "I3|#N/A|kebaruan|=90",
        "I3|J2|kebaruan|=1234567890123456",
      ],
    ])
    #expect(
      damage(loaded) == [
        "CELL_FORMULA_ERROR I3 scores.J1.signifikansi scores.xlsx:D2", "CELL_FORMULA_ERROR scores.xlsx  scores.xlsx:B4",
        "CELL_NUMBER_ROUNDED I3 scores.J2.kebaruan scores.xlsx:D5",
      ])
    #expect(loaded.scores.count == 1)
    let source = try #require(loaded.sources.first { $0.file == "scores.xlsx" })
    #expect(source.taken == 1)
    #expect(source.rejected == 3)
  }

  /// A text is read in whichever way an office writes a number; a number is the number that it is.
  @Test func decimalCommaInATextIsRead() throws {
    let innovations = ["nomor|judul|opd", "I3|Tiga|DUKCAPIL"]
    let scores = ["inovasi|juri|kriteria|nilai", "I3|J1|signifikansi|87,5", "I3|J1|kebaruan|=87.125", "I3|J2|kebaruan|1.234"]
    let readings: [(DecimalMark?, String)] = [(nil, "1234"), (.comma, "1234"), (.point, "1.234")]
    for (mark, text) in readings {
      let loaded = try read(["innovations": innovations, "scores": scores], mark: mark)
      #expect(loaded.scores.count == 3)
      let points = (0..<loaded.scores.count).map { loaded.scores[$0].points.description }
      #expect(points == ["87.5", "87.125", text])
    }
  }
}
#endif
