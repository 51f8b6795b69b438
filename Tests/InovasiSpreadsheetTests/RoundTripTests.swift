#if Spreadsheet
import Foundation
import InovasiExchange
import InovasiModel
import InovasiSpreadsheet
import InovasiTesting
import Testing

/// What is written is read back, and the same cells give the same bytes.
struct RoundTripTests {
  @Test func keepsWhatEveryFormatKeeps() throws {
    try withScratch { folder in
      let failures = RecordFormatCompatTest.failures(
        path: folder.appendingPathComponent("t.xlsx").path, sink: { try WorkbookSink(path: $0) },
        source: { try Workbook(path: $0).records() })
      #expect(failures == [])
    }
  }

  @Test func sameCellsGiveTheSameBytes() throws {
    func bytes() throws -> [UInt8] {
      var writer = WorkbookWriter()
      try writer.begin(SheetPlan(name: "A[1]", columns: [.init(format: .date), .init(format: .rupiah, hasColourScale: true)]))
      try writer.write([.text("mulai"), .text("dana")])
      try writer.write([.text("2021-02-03"), .integer(1_500_000)])
      try writer.begin(SheetPlan(name: "A 1"))
      return try writer.finish()
    }
    let first = try bytes()
    #expect(try bytes() == first)
    let workbook = try Workbook(bytes: first, name: "t.xlsx")
    #expect(workbook.sheets.map(\.name) == ["A 1 ", "A 1"])
    #expect(try Table(workbook.records()).rows == [["2021-02-03", "1500000"]])
  }

  @Test func anyTextComesBack() throws {
    var generator = SystemLikeGenerator(state: 7)
    let alphabet: [Character] = [
      "a", "_", "x", "0", "0", "4", "1", "<", "&", ">", "\"", "'", "\r", "\n", "\t", " ", "]", "é", "\u{FFFE}", "\u{1F}", "ꦗ",
      "=",
    ]
    for _ in 0..<200 {
      let texts = (0..<5).map { _ in
        String((0..<Int.random(in: 1...12, using: &generator)).map { _ in alphabet.randomElement(using: &generator) ?? "a" })
      }
      var sink = WorkbookSink()
      try sink.write(texts.indices.map { .text("k\($0)") })
      try sink.write(texts.map(Cell.text))
      try sink.finish()
      let rows = try Table(Workbook(bytes: sink.bytes, name: "t.xlsx").records()).rows
      #expect(rows.count == 1)
      #expect(zip(rows.first ?? [], texts).allSatisfy { $0.utf8.elementsEqual($1.utf8) }, "\(texts)")
    }
  }

  @Test(arguments: ["1900-03-01", "1999-12-31", "2000-02-29", "2021-02-03", "2024-12-31", "9999-12-31"])
  func datesComeBack(day: String) throws {
    var writer = WorkbookWriter()
    try writer.begin(SheetPlan(name: "A", columns: [.init(format: .date)]))
    try writer.write([.text("hari")])
    try writer.write([.text(day)])
    #expect(try Table(Workbook(bytes: writer.finish(), name: "t").records()).rows == [[day]])
  }

  /// Excel takes 32,767 characters into a cell, counted as UTF-16: what is read by programs is written whole with a warning.
  @Test func textsThatExcelRefusesAreNamed() throws {
    var sink = WorkbookSink()
    try sink.write([.text("id"), .text("teks")])
    try sink.write([.text("1"), .text(String(repeating: "é", count: 32_767))])
    #expect(sink.findings == [])
    let long = [String(repeating: "a", count: 32_768), String(repeating: "👍", count: 16_384)]
    for text in long { try sink.write([.text("2"), .text(text)]) }
    try sink.finish()
    let finding = try #require(sink.findings.first)
    #expect(finding.code == "CELL_TOO_LONG" && finding.severity == .warning)
    #expect(finding.parameters["cell"] == "B3" && finding.parameters["count"] == "2")
    #expect(try Table(Workbook(bytes: sink.bytes, name: "t").records()).rows.suffix(2).map { $0[1] } == long)
  }

  @Test func aConversionSaysWhatExcelRefuses() throws {
    try withScratch { folder in
      let (input, output) = (folder.appendingPathComponent("a.csv").path, folder.appendingPathComponent("a.xlsx").path)
      try TextFile.write(Array("teks\n\(String(repeating: "a", count: 40_000))\n".utf8), to: input)
      let report = try TableConversion(formats: .withWorkbooks).convert(from: input, to: output)
      #expect(report.findings.map(\.code) == ["CELL_TOO_LONG"] && report.written == 1)
      #expect(report.findings.first?.location?.file == output)
    }
  }

  /// A folder of workbooks says it of each table; in another format nothing is too long, and what is written is whole in both.
  @Test func aCompetitionSaysWhatExcelRefuses() throws {
    let title = String(repeating: "a", count: 40_000)
    let competition = Competition(
      name: "Uji", edition: "1", rulebook: Rulebook(id: "uji", title: LocalizedText("Uji"), level: .regency, stages: []),
      agencies: [Agency(id: "D", name: "Dinas", remit: Remit(["1.02"]))],
      entries: ["I1", "I2"].map { Entry(id: $0, title: $0 == "I2" ? title : "Satu", agency: "D", affairs: ["1.02"]) })
    try withScratch { folder in
      let (workbooks, texts) = (folder.appendingPathComponent("xlsx").path, folder.appendingPathComponent("csv").path)
      let findings = try CompetitionFolderWriter(workbooks, format: .xlsx).write(competition)
      #expect(findings.map(\.code) == ["CELL_TOO_LONG"] && findings.first?.subject == .file("innovations.xlsx"))
      #expect(findings.first?.parameters["cell"] == "B3")
      #expect(try CompetitionFolderWriter(texts).write(competition) == [])
      let rows = try Table(Workbook(path: workbooks + "/innovations.xlsx").records()).rows
      #expect(rows.map { $0[1] } == ["Satu", title])
    }
  }

  /// What people read is cut, with a mark; the tables beside it have the whole text.
  @Test(arguments: [Language.indonesian, .english]) func resultsFitIntoExcel(language: Language) throws {
    let notice = String(repeating: "contoh 👍 ", count: 4_000)
    let competition = Competition(
      name: "Uji", edition: "1", notice: LocalizedText(notice),
      rulebook: Rulebook(id: "uji", title: LocalizedText("Uji"), level: .regency, stages: []))
    let finding = Finding(
      FindingKind(
        code: "UJI", severity: .note, message: LocalizedText("{text}"), advice: LocalizedText("")),
      about: .competition, parameters: ["text": notice])
    let bytes = try ResultWorkbook(language: language).bytes(Results(), findings: [finding], competition: competition)
    let workbook = try Workbook(bytes: bytes, name: "t.xlsx")
    var cut = 0
    for sheet in workbook.sheets {
      let texts = try Table(workbook.records(ofSheet: sheet.name, named: "t.xlsx", hasHeader: false)).rows.joined()
      #expect(texts.allSatisfy { $0.utf16.count <= 32_767 })
      cut += texts.count { $0.hasPrefix("contoh 👍 ") && $0.hasSuffix("CSV]") || $0.hasSuffix("CSV tables]") }
    }
    #expect(cut == 2)
  }
}

struct SystemLikeGenerator: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
#endif
