import Foundation
import InovasiExchange
import InovasiModel
import Testing

/// The dialect is found out once, stated, and can be set.
struct CSVDialectTests {
  static let text = "nomor;judul;catatan\r\n1;Jarik Ma’siti – “é”;a\r\n2;\"dua\r\nbaris\";€\r\n"

  static let written: [(TextEncoding, Bool, String)] = [
    (.utf8, false, "; crlf"), (.utf8, true, "; bom crlf"), (.utf16LittleEndian, true, "; utf-16le bom crlf"),
    (.utf16BigEndian, true, "; utf-16be bom crlf"), (.utf16LittleEndian, false, "; utf-16le crlf"),
    (.utf16BigEndian, false, "; utf-16be crlf"), (.windows1252, false, "; windows-1252 crlf"),
  ]

  @Test(arguments: written, [1, 2, 3, 7, 1 << 20])
  func everyEncodingReadsAlikeInAnyChunks(form: (TextEncoding, Bool, String), chunk: Int) throws {
    try withFile(Self.encoded(Self.text, form.0, form.1)) { path in
      let source = try CSVSource(path: path, limits: ReadingLimits(chunkBytes: chunk))
      #expect(source.dialect.description == form.2)
      #expect(source.findings.map(\.code) == (form.1 || form.0 == .utf8 ? [] : ["FILE_ENCODING_GUESSED"]))
      let table = try Table(source)
      #expect(table.columns == ["nomor", "judul", "catatan"])
      #expect(table.rows == [["1", "Jarik Ma’siti – “é”", "a"], ["2", "dua\r\nbaris", "€"]])
      #expect(table.lines == [2, 3])
    }
  }

  @Test(arguments: TextEncoding.allCases)
  func whatIsWrittenInAnEncodingIsReadBack(encoding: TextEncoding) throws {
    let dialect = CSVDialect(
      separator: 0x3B, encoding: encoding, hasByteOrderMark: encoding != .windows1252, lineEnding: .carriageReturnLineFeed)
    var sink = CSVSink(dialect: dialect)
    try sink.write([.text("a"), .text("b")])
    try sink.write([.text("Ma’siti"), .text("x;y")])
    try withFile(sink.bytes) { path in
      let source = try CSVSource(path: path)
      #expect(source.dialect == dialect)
      #expect(try Table(source).rows == [["Ma’siti", "x;y"]])
    }
  }

  @Test(
    arguments: [
      // An odd byte at the end, half a surrogate pair: the cell is no text, and the rest is.
      (Array(repeating: 0, count: 0) + [0xFF, 0xFE] + utf16("a\n1\n") + [0x41], ["1", "<not text>"]),
      ([0xFF, 0xFE] + utf16("a\n") + [0x00, 0xD8] + utf16("\n2\n"), ["<not text>", "2"]),
      ([0xFF, 0xFE] + utf16("a\n") + [0x00, 0xDC] + utf16("\n2\n"), ["<not text>", "2"]),
      ([0xFF, 0xFE] + utf16("a\n👩\n"), ["👩"]),
    ] as [([UInt8], [String])])
  func brokenUTF16CostsItsCell(bytes: [UInt8], cells: [String]) throws {
    try withFile(bytes) { path in
      let found = try Table(CSVSource(path: path)).rows
      #expect(found == cells.map { [$0] })
    }
  }

  @Test(
    arguments: [
      ("a,b\n1,2\n", ","), ("a;b\n1,5;2,5\n", ";"), ("a\tb,c\n1\t2\n", "\\t"), ("a|b\n1|2\n", "|"), ("satu\n1\n", ","),
      ("judul, panjang;nilai\n\"a,b\";1\nc;2\n", ";"), ("sep=;\na;b\n1;2\n", ";"), ("sep=|\r\na,b|c\r\n1|2\r\n", "| crlf"),
      ("a,b\r1,2\r", ", cr"), ("a,b\r\n1,2\n", ", mixed"),
    ])
  func separatorAndLineEndingAreFound(text: String, dialect: String) throws {
    try withFile(text.utf8) { path in
      let found = try CSVSource(path: path).dialect.description
      #expect(found == dialect)
    }
  }

  @Test func lineThatNamesTheSeparatorIsCountedAndNoRow() throws {
    try withFile("\u{FEFF}sep=|\r\na,b|c\r\n1|2\r\n".utf8) { path in
      let table = try Table(CSVSource(path: path))
      #expect(table.columns == ["a,b", "c"])
      #expect(table.lines == [3])
    }
  }

  @Test func withoutAHeaderColumnsHaveNumbers() throws {
    try withFile("1,2\n3,4\n".utf8) { path in
      let table = try Table(CSVSource(path: path, dialect: CSVDialect(hasHeader: false), limits: ReadingLimits(chunkBytes: 1)))
      #expect(table.columns == ["1", "2"])
      #expect(table.rows == [["1", "2"], ["3", "4"]])
      #expect(table.lines == [1, 2])
    }
  }

  static func encoded(_ text: String, _ encoding: TextEncoding, _ hasMark: Bool) -> [UInt8] {
    let foundation: String.Encoding =
      switch encoding {
      case .utf8: .utf8
      case .utf16LittleEndian: .utf16LittleEndian
      case .utf16BigEndian: .utf16BigEndian
      case .windows1252: .windowsCP1252
      }
    return (hasMark ? encoding.byteOrderMark : []) + Array(text.data(using: foundation) ?? Data())
  }
}

private func utf16(_ text: String) -> [UInt8] { text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }
