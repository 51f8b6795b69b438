#if Spreadsheet
import Foundation
import InovasiExchange
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
}

struct SystemLikeGenerator: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
#endif
