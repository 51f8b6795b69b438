#if Spreadsheet
import InovasiExchange
import InovasiModel
import InovasiSpreadsheet
import Testing

/// Archives that lie, and workbooks that are broken: each is refused by name, none traps.
struct HostileArchiveTests {
  @Test func soundArchiveIsRead() throws {
    #expect(try Table(Workbook(bytes: Archive().bytes, name: "t").records()).rows == [["1"]])
    var streamed = Archive()
    streamed.hasDescriptors = true
    #expect(try Table(Workbook(bytes: streamed.bytes, name: "t").records()).rows == [["1"]])
  }

  @Test func archivesThatAreNone() {
    #expect(code([]) == "WORKBOOK_NOT_ARCHIVE")
    #expect(code(Array("id,judul\n1,2\n".utf8)) == "WORKBOOK_NOT_ARCHIVE")
    #expect(code([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) == "WORKBOOK_ENCRYPTED")
    #expect(code(Archive().bytes + [0]) == "WORKBOOK_NOT_ARCHIVE")
    #expect(code(Array(Archive().bytes.dropLast(30))) == "WORKBOOK_NOT_ARCHIVE")
    #expect(code(Archive(parts: []).bytes) == "WORKBOOK_NOT_ARCHIVE")
  }

  /// What is wrong is said in the language of the message, also where only a part of the sentence tells the cases apart.
  @Test func reasonsAreInBothLanguages() throws {
    let limits = SpreadsheetLimits(maximumParts: 3)
    let cases: [([UInt8], SpreadsheetLimits, String, String)] = [
      ([], SpreadsheetLimits(), "daftar isinya tidak ada", "it has no directory"),
      (Archive(parts: []).bytes, SpreadsheetLimits(), "arsipnya tidak memuat buku kerja", "its archive holds no XLSX workbook"),
      (Archive().bytes, limits, "batas 3 untuk bagian dalam arsipnya", "limit of 3 for parts in its archive"),
      (
        Archive().bytes, SpreadsheetLimits(maximumHeldBytes: 10), "batas 10 untuk bita dalam bagian _rels/.rels",
        "limit of 10 for bytes in the part _rels/.rels"
      ),
    ]
    for (bytes, limits, indonesian, english) in cases {
      let error = #expect(throws: ExchangeError.self) { try Workbook(bytes: bytes, name: "t.xlsx", limits: limits) }
      let finding = try #require(error?.finding)
      #expect(finding.message(in: .indonesian).contains(indonesian))
      #expect(finding.message(in: .english).contains(english))
    }
  }

  @Test func encryption() {
    var archive = Archive()
    archive.flags = 1
    #expect(code(archive.bytes) == "WORKBOOK_ENCRYPTED")
  }

  @Test(arguments: ["../evil", "/etc/passwd", "xl/../../evil", "C:\\evil", "xl\\evil", "a\u{0}b", "", "./x"])
  func namesThatLeadOut(name: String) {
    #expect(code(Archive(parts: Archive.parts + [.init(name, "x")]).bytes) == "WORKBOOK_PART_NAME")
  }

  @Test func namesThatAreThereTwice() {
    #expect(code(Archive(parts: Archive.parts + [.init("XL/workbook.xml", "x")]).bytes) == "WORKBOOK_PART_NAME")
  }

  @Test func overlappingParts() {
    var archive = Archive(parts: Archive.parts + [.init("x", "aaaa")])
    archive.parts[archive.parts.count - 1].offset = 0
    #expect(["WORKBOOK_SIZES", "WORKBOOK_OVERLAP"].contains(code(archive.bytes)))
    // Two entries for the same bytes, under the same name as their header has it.
    var twice = Archive(parts: Archive.parts + [.init("a", "0123456789")])
    twice.parts[twice.parts.count - 1].size = 5
    twice.parts[twice.parts.count - 1].packed = 500
    #expect(code(twice.bytes) == "WORKBOOK_SIZES")
  }

  @Test func lyingSizes() {
    for change in [-1, 1, 1_000_000] {
      var archive = Archive()
      archive.parts[3].size = archive.parts[3].text.utf8.count + change
      #expect(code(archive.bytes) == "WORKBOOK_SIZES", "\(change)")
    }
    var checksum = Archive()
    checksum.parts[3].checksum = 7
    #expect(code(checksum.bytes) == "WORKBOOK_SIZES")
  }

  @Test func bombs() throws {
    // A megabyte of the same letter, deflated by a thousand.
    var writer = WorkbookWriter()
    try writer.begin(SheetPlan(name: "A"))
    for _ in 0..<20 { try writer.write([.text(String(repeating: "a", count: 1 << 20))]) }
    let bytes = try writer.finish()
    #expect(code(bytes, SpreadsheetLimits(maximumCellBytes: 2 << 20)) == "WORKBOOK_TOO_LARGE")
    #expect(code(Archive().bytes, SpreadsheetLimits(maximumParts: 3)) == "WORKBOOK_TOO_LARGE")
    #expect(code(Archive().bytes, SpreadsheetLimits(maximumTotalBytes: 100)) == "WORKBOOK_TOO_LARGE")
    #expect(code(Archive().bytes, SpreadsheetLimits(maximumPartBytes: 10)) == "WORKBOOK_TOO_LARGE")
    #expect(code(Archive().bytes, SpreadsheetLimits(maximumHeldBytes: 10)) == "WORKBOOK_TOO_LARGE")
  }

  @Test(arguments: [
    "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><worksheet><sheetData><row><c><v>&a;</v></c></row></sheetData></worksheet>",
    "<worksheet><sheetData><row><c><v>&a;</v></c></row></sheetData></worksheet>",
    "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData>", "<worksheet/>", "", "x",
    "<worksheet><sheetData><row r=\"2\"/><row r=\"1\"/></sheetData></worksheet>",
    "<worksheet><sheetData><row><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row></sheetData></worksheet>",
    "<worksheet><sheetData><row><c t=\"s\"><v>9</v></c></row></sheetData></worksheet>",
    "<worksheet><sheetData><row><c t=\"s\"><v>99999999999999999999999</v></c></row></sheetData></worksheet>",
    "<worksheet><sheetData><row r=\"x\"/></sheetData></worksheet>", "</worksheet>", "<worksheet><", "<a><![CDATA[",
    "<worksheet><sheetData><row><c r=\"ZZZZZZ1\"><v>1</v></c></row></sheetData></worksheet>",
    // Found by fuzzing: a column of more letters than a number can count ended the program.
    "<worksheet><sheetData><row><c r=\"\(String(repeating: "Z", count: 40))1\"><v>1</v></c></row></sheetData></worksheet>",
  ])
  func brokenSheets(sheet: String) {
    var archive = Archive()
    archive.parts[3].text = sheet
    #expect(["WORKBOOK_MARKUP", "FILE_EMPTY"].contains(code(archive.bytes)))
  }

  @Test func nesting() {
    var archive = Archive()
    archive.parts[3].text = String(repeating: "<a>", count: 100_000)
    #expect(code(archive.bytes) == "WORKBOOK_MARKUP")
    archive = Archive()
    archive.parts[1].text = String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300)
    #expect(code(archive.bytes) == "WORKBOOK_MARKUP")
  }

  @Test func entitiesInSmallParts() {
    var archive = Archive()
    archive.parts[1].text =
      "<!DOCTYPE w [<!ENTITY a \"Data\">]>" + archive.parts[1].text.replacing("name=\"Data\"", with: "name=\"&a;\"")
    #expect(code(archive.bytes) == "WORKBOOK_MARKUP")
  }

  @Test func anyByteChangedIsReadOrRefused() throws {
    let sound = try WorkbookSinkBytes.small()
    var generator = SystemLikeGenerator(state: 3)
    for _ in 0..<3_000 {
      var bytes = sound
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      if Bool.random(using: &generator) { bytes.removeLast(Int.random(in: 0..<bytes.count, using: &generator)) }
      _ = code(bytes)
    }
  }

  @Test func largestLimitsAreNoneAndNoTrap() throws {
    var limits = SpreadsheetLimits(
      maximumFileBytes: .max, maximumParts: .max, maximumPartBytes: .max, maximumTotalBytes: .max, maximumRatio: .max,
      maximumHeldBytes: .max, maximumNesting: .max, maximumCellBytes: .max, maximumColumns: .max, chunkBytes: .max)
    (limits.maximumCellBytes, limits.chunkBytes) = (.max, .max)
    #expect(code(try WorkbookSinkBytes.small(), limits) == "read")
    // With texts that cells share.
    let shared = try Workbook(path: fixture("libreoffice.xlsx"), limits: limits)
    #expect(try Table(shared.records()).rows.count == 4)
  }

  private func code(_ bytes: [UInt8], _ limits: SpreadsheetLimits = SpreadsheetLimits()) -> String {
    do {
      _ = try Table(Workbook(bytes: bytes, name: "t.xlsx", limits: limits).records())
      return "read"
    } catch let error as ExchangeError {
      return error.finding.code
    } catch {
      return "\(error)"
    }
  }
}

enum WorkbookSinkBytes {
  static func small() throws -> [UInt8] {
    var sink = WorkbookSink()
    try sink.write([.text("id"), .text("nilai")])
    for number in 0..<20 { try sink.write([.text("I\(number)"), .integer(number)]) }
    try sink.finish()
    return sink.bytes
  }
}
#endif
