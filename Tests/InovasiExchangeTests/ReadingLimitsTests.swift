import Foundation
import InovasiExchange
import InovasiModel
import Testing

struct ReadingLimitsTests {
  /// A gigabyte without a line break, most of it a hole in the file, so that the test costs no disk.
  @Test(arguments: ["a,b\n\(String(repeating: "1,2\n", count: 2_000))", String(repeating: "x", count: 5_000)])
  func lineOfOneGigabyteIsRefusedAtTheLimit(start: String) throws {
    try withFile(start.utf8) { path in
      let handle = try #require(FileHandle(forWritingAtPath: path))
      try handle.truncate(atOffset: 1 << 30)
      try handle.close()
      let error = #expect(throws: ExchangeError.self) {
        var source = try CSVSource(path: path, limits: ReadingLimits(maximumRowBytes: 1 << 16, chunkBytes: 1 << 12))
        while try source.next() != nil {}
      }
      #expect(error?.finding.code == "ROW_TOO_LONG")
    }
  }

  @Test func largeJSONIsRefusedUnread() throws {
    try withFile("[]".utf8, as: "t.json") { path in
      let handle = try #require(FileHandle(forWritingAtPath: path))
      try handle.truncate(atOffset: 1 << 30)
      try handle.close()
      let error = #expect(throws: ExchangeError.self) { try JSONSource(path: path) }
      #expect(error?.finding.code == "FILE_TOO_LARGE")
    }
  }

  @Test func longFieldRejectsItsRowAlone() throws {
    try withFile("a,b\n1,\(String(repeating: "x", count: 50))\n2,y\n".utf8) { path in
      let table = try Table(CSVSource(path: path, limits: ReadingLimits(maximumFieldBytes: 20)))
      #expect(table.rows == [["<FIELD_TOO_LONG>"], ["2", "y"]])
    }
  }

  @Test func columnsAndFilesAreLimited() throws {
    try withFile("a,b,c\n".utf8) { path in
      let columns = #expect(throws: ExchangeError.self) {
        try CSVSource(path: path, limits: ReadingLimits(maximumColumns: 2))
      }
      #expect(columns?.finding.code == "TOO_MANY_COLUMNS")
      let size = #expect(throws: ExchangeError.self) { try CSVSource(path: path, limits: ReadingLimits(maximumFileBytes: 5)) }
      #expect(size?.finding.code == "FILE_TOO_LARGE")
    }
  }

  @Test func limitsBelowOneCountAsOne() {
    var limits = ReadingLimits(maximumRowBytes: -5, chunkBytes: 0)
    #expect(limits.maximumRowBytes == 1)
    #expect(limits.chunkBytes == 1)
    limits.maximumColumns = 0
    #expect(limits.maximumColumns == 1)
  }

  /// Brackets a hundred thousand deep must not reach the end of the stack.
  @Test func deeplyNestedJSONIsAProblemOfItsRow() throws {
    let nested = "[" + #"{"a":"# + String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000) + "}]"
    try withFile(nested.utf8, as: "t.json") { path in
      let rows = try Table(JSONSource(path: path)).rows
      #expect(rows == [["<JSON_TOO_DEEP>"]])
    }
  }
}
