import Foundation
import InovasiExchange
import InovasiModel
import Testing

struct CSVSourceTests {
  /// RFC 4180 section 2, and what spreadsheets write beside it.
  @Test(
    arguments: [
      ("a,b\n1,2\n", [["1", "2"]]), ("a,b\n1,2", [["1", "2"]]), ("a,b\r\n1,2\r\n", [["1", "2"]]), ("a,b\r1,2\r", [["1", "2"]]),
      ("\u{FEFF}a,b\n1,2\n", [["1", "2"]]), ("\u{FEFF}\"a\",b\n1,2\n", [["1", "2"]]), ("\n\na,b\n\n\n1,2\n\n", [["1", "2"]]),
      ("a,b\n\"1\",\"2\"\n", [["1", "2"]]), ("a,b\n\"x,y\",2\n", [["x,y", "2"]]), ("a,b\n\"x\ny\",2\n", [["x\ny", "2"]]),
      ("a,b\n\"x\r\ny\",2\r\n", [["x\r\ny", "2"]]), ("a,b\n\"say \"\"aye\"\"\",2\n", [["say \"aye\"", "2"]]),
      ("a,b\n\"\"\"\",\"\"\n", [["\"", ""]]), ("a,b\n5\" pipe,2\n", [["5\" pipe", "2"]]), ("a,b\n ,\n", [[" ", ""]]),
      ("a,b\n,\n", [["", ""]]), ("a,b\n1,\"2\"", [["1", "2"]]), ("a,b\n1,", [["1", ""]]), ("a;b\n1;2,5\n", [["1", "2,5"]]),
      ("a\tb\n1\t2\n", [["1", "2"]]), ("a|b\n1|2\n", [["1", "2"]]), ("\"a\";b\n1;2\n", [["1", "2"]]),
      ("\"x,y,z\";b\n1;2\n", [["1", "2"]]), ("a,b\n1\n1,2,3\n", [["1"], ["1", "2", "3"]]), ("a,b\n", []),
      ("a,b\n\"1\"x,2\n3,4\n", [["<ROW_QUOTE>"], ["3", "4"]]),
      ("a,b\n1,2\n\"3,4\n5,6\n", [["1", "2"], ["<ROW_QUOTE>"], ["5", "6"]]),
      // One row among five good ones may be broken too: short, or with a quote where none can be; two may not.
      (
        "a,b\n\"1,2\n3,4\n5\n6,7\n8,9\n1,2\n3,4\n5\n6,7",
        [["<ROW_QUOTE>"], ["3", "4"], ["5"], ["6", "7"], ["8", "9"], ["1", "2"], ["3", "4"], ["5"], ["6", "7"]]
      ),
      (
        "a,b\r\n\"1,2\r\n5\"\" pipe,4\r\n6,7\r\n8,9\r\n1,2\r\n3,4\r\n5,6\r\n",
        [["<ROW_QUOTE>"], ["5\"\" pipe", "4"], ["6", "7"], ["8", "9"], ["1", "2"], ["3", "4"], ["5", "6"]]
      ),
      ("a,b\n\"1,2\n3\n4\n6,7\n8,9\n1,2\n3,4\n5,6\n6,7\n", [["<ROW_QUOTE>"]]),
      ("a,b\n\"1,2\nsatu\n6,7\n8,9\n1,2\n3,4\n", [["<ROW_QUOTE>"]]),
    ] as [(String, [[String]])], [1, 2, 3, 7, 1 << 20])
  func readsRows(vector: (text: String, rows: [[String]]), chunk: Int) throws {
    try withFile(vector.text.utf8) { path in
      let table = try Table(CSVSource(path: path, limits: ReadingLimits(chunkBytes: chunk)))
      #expect(table.rows == vector.rows)
      #expect(table.columns.count == 2)
    }
  }

  @Test func countsPhysicalLinesAndCharacters() throws {
    try withFile("\u{FEFF}id,text\r\n\r\n1,\"a\nb\",\r\n2,\"é\"\"é\"\"\",x\n".utf8) { path in
      var source = try CSVSource(path: path)
      let batch = try #require(try source.next())
      #expect((0..<batch.count).map { batch.line(ofRow: $0) } == [3, 5])
      #expect(batch.position(row: 0, column: 1) == (3, 3))
      #expect(batch.position(row: 0, column: 2) == (4, 4))
      #expect(batch.position(row: 1, column: 2) == (5, 12))
      #expect(batch.text(row: 1, column: 1) == "é\"é\"")
      let ends = [try source.next(), try source.next()]
      #expect(ends.allSatisfy { $0 == nil })
    }
  }

  /// A carriage return alone within quotes ends a line where it ends lines outside of them; elsewhere it is a character.
  @Test(arguments: [
    ("id,text,z\r1,\"a\rb\",\r2,x,y\r", [2, 4], 3, 4), ("id,text,z\r1,\"a\r\nb\",\r2,x,y\r", [2, 4], 3, 4),
    ("id,text,z\n1,\"a\rb\",\n2,x,y\n", [2, 3], 2, 9),
  ])
  func countsLinesThatEndWithReturns(text: String, lines: [Int], line: Int, character: Int) throws {
    try withFile(text.utf8) { path in
      for chunk in [1, 5, 1 << 20] {
        var source = try CSVSource(path: path, limits: ReadingLimits(chunkBytes: chunk))
        var found: [Int] = []
        while let batch = try source.next() {
          if found.isEmpty { #expect(batch.position(row: 0, column: 2) == (line, character)) }
          found += (0..<batch.count).map { batch.line(ofRow: $0) }
        }
        #expect(found == lines)
      }
    }
  }

  /// Whatever bytes come, reading ends, and the size of the chunks changes nothing.
  @Test(arguments: 0..<40)
  func anyBytesGiveTheSameInAnyChunks(seed: Int) throws {
    var generator = SeededGenerator(state: UInt64(seed))
    let alphabet = Array("ab,;\"\"\n\r\t é".utf8) + [0xFF, 0xC3]
    let bytes = Array("k,v\n".utf8) + (0..<400).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
    try withFile(bytes) { path in
      let whole = try Table(CSVSource(path: path))
      for chunk in [1, 2, 5, 64, 399] {
        let table = try Table(CSVSource(path: path, limits: ReadingLimits(chunkBytes: chunk)))
        #expect(table == whole)
      }
      #expect(whole.lines == whole.lines.sorted())
    }
  }

  /// Nor does it where rows lose quotes and begin with an identifier, by which they are told apart.
  @Test(arguments: 0..<40)
  func rowsWithLostQuotesAreTheSameInAnyChunks(seed: Int) throws {
    var generator = SeededGenerator(state: UInt64(seed))
    let cells = ["x", "\"x\"", "\"x", "x\"", "\"\"", "\"x\ny\"", "\"x, y\"", "\"x \"\"y\"\" z\"", ""]
    let rows = (0..<60).map { number in
      (["R\(number)"] + (0..<2).map { _ in cells.randomElement(using: &generator) ?? "" }).joined(separator: ",") + "\n"
    }
    try withFile(("id,a,b\n" + rows.joined()).utf8) { path in
      let whole = try Table(CSVSource(path: path))
      for chunk in [1, 5, 64, 399] {
        let table = try Table(CSVSource(path: path, limits: ReadingLimits(chunkBytes: chunk)))
        #expect(table == whole)
      }
    }
  }

  @Test func givenDialectIsNotGuessed() throws {
    try withFile("a;b,c\n1;2,3\n".utf8) { path in
      let semicolon = try Table(CSVSource(path: path, dialect: CSVDialect(separator: UInt8(ascii: ";"))))
      let comma = try Table(CSVSource(path: path, dialect: CSVDialect()))
      #expect(semicolon.rows == [["1", "2,3"]])
      #expect(comma.rows == [["1;2", "3"]])
    }
  }

  @Test(
    arguments: [
      ([], "FILE_EMPTY"), (Array("\n\r\n\n".utf8), "FILE_EMPTY"), ([0xEF, 0xBB, 0xBF], "FILE_EMPTY"), ([0], "FILE_BINARY"),
      ([0xFF, 0xFE, 0, 0], "FILE_BINARY"), ([0xFE, 0xFF, 0, 0], "FILE_BINARY"), ([0xC3, 0x81, 0xFF, 0x28], "FILE_BINARY"),
      (Array("PK\u{3}\u{4}\u{0}\u{0}".utf8), "FILE_BINARY"), (Array("\"".utf8), "ROW_QUOTE"),
      (Array("\"a\"b,c\n".utf8), "ROW_QUOTE"),
    ] as [([UInt8], String)])
  func refusesWhatIsNoTable(bytes: [UInt8], code: String) throws {
    try withFile(bytes) { path in
      let error = #expect(throws: ExchangeError.self) { try CSVSource(path: path) }
      #expect(error?.finding.code == code)
    }
  }

  @Test func refusesWhatIsNoFile() throws {
    try withScratch { folder in
      #expect(throws: ExchangeError.self) { try CSVSource(path: folder.path) }
      let missing = #expect(throws: ExchangeError.self) { try CSVSource(path: folder.path + "/none") }
      #expect(missing?.isMissingInput == true)
    }
  }
}
