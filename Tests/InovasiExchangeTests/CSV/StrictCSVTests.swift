import InovasiExchange
import InovasiModel
import Testing

/// RFC 4180 in every corner, read strictly: nothing found out, trimmed or skipped.
struct StrictCSVTests {
  @Test(
    arguments: [
      // Section 2, rules 1 to 7.
      ("aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n", [["zzz", "yyy", "xxx"]]), ("aaa,bbb,ccc\r\nzzz,yyy,xxx", [["zzz", "yyy", "xxx"]]),
      ("\"aaa\",\"b \r\nbb\",\"ccc\"\r\nzzz,yyy,xxx", [["zzz", "yyy", "xxx"]]),
      ("a,b\r\n\"aaa\",\"b\"\"bb\"\r\n", [["aaa", "b\"bb"]]), ("a,b\r\n x , y \r\n", [[" x ", " y "]]),
      ("a,b\r\n,\r\n", [["", ""]]), ("a,b\r\n\"\",\"\"\r\n", [["", ""]]), ("a,b\r\n\"x,y\",\"\r\n\"\r\n", [["x,y", "\r\n"]]),
      // An empty line is a record with one empty field; nothing stands behind the last line break.
      ("foo\n\n", [[""]]), ("foo\n1\n", [["1"]]), ("a,b\n1,2\n", [["1", "2"]]), ("a\n\"\"\n", [[""]]),
      // A line that Excel would take for an instruction, and a text that it would run, are data.
      ("sep=;\nx\n", [["x"]]), ("a\n'=1\n", [["'=1"]]), ("a,b\n1.234,'-\n", [["1.234", "'-"]]), ("a;b\n1;2\n", [["1;2"]]),
      ("nama\nJarik Ma'siti — é\n", [["Jarik Ma'siti — é"]]),
    ] as [(String, [[String]])], [1, 3, 1 << 20])
  func readsByTheRFC(vector: (text: String, rows: [[String]]), chunk: Int) throws {
    try withFile(vector.text.utf8) { path in
      let found = try Table(CSVSource(path: path, dialect: .rfc4180, limits: ReadingLimits(chunkBytes: chunk))).rows
      #expect(found == vector.rows)
    }
  }

  @Test func byteOrderMarkIsDataToTheRFC() throws {
    try withFile("\u{FEFF}a\n1\n".utf8) { path in
      let found = try CSVSource(path: path, dialect: .rfc4180).columns
      #expect(found == ["\u{FEFF}a"])
    }
  }

  @Test(
    arguments: [
      ("a,b\n1\n", 2), ("a,b\n1,2,3\n", 2), ("a,b\n1,2\n1,2,\n", 3), ("a,b\n\n1,2\n", 2), ("a,b\n\"1,2\n3,4\n", 2),
      ("a,b\n1,\"2\"x\n", 2), ("a,b\n1,x\"2\"\n", 2), ("a,b\n1,5\" pipe\n", 2), ("a\"b,c\n1,2\n", 1), ("a,b\r1,2\r", 1),
      ("a,b\n1,2\n\n", 3), ("a,b\n1,\"2\"\"\n", 2),
    ] as [(String, Int)])
  func refusesWhatIsMalformedWithItsLine(text: String, line: Int) throws {
    try withFile(text.utf8) { path in
      let error = #expect(throws: ExchangeError.self) { _ = try Table(CSVSource(path: path, dialect: .rfc4180)) }
      #expect(["CSV_MALFORMED", "ROW_QUOTE"].contains(error?.finding.code))
      #expect(error?.finding.location?.line == line)
    }
  }

  @Test func bytesThatAreNoTextAreRefused() throws {
    try withFile(Array("a\n".utf8) + [0xFF, 0x0A]) { path in
      let error = #expect(throws: ExchangeError.self) { _ = try Table(CSVSource(path: path, dialect: .rfc4180)) }
      #expect(error?.finding.code == "CSV_MALFORMED")
    }
  }
}
