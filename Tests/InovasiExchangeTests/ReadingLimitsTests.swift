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

  /// However long its first line is, nothing of a row that is broken so is taken for a row of its own.
  @Test(arguments: [10, 5_000, 20_000])
  func quoteThatIsNeverClosedCostsItsOwnRowAlone(length: Int) throws {
    let text = "a,b\n\"\(String(repeating: "x", count: length)),1\n" + String(repeating: "2,3\n", count: 100_000)
    try withFile(text.utf8) { path in
      let table = try Table(CSVSource(path: path, limits: ReadingLimits(maximumRowBytes: 1 << 16, chunkBytes: 1 << 12)))
      #expect(table.rows.first == ["<ROW_QUOTE>"])
      #expect(table.rows.dropFirst().allSatisfy { $0 == ["2", "3"] })
      #expect(table.lines == Array(2...100_002))
    }
  }

  /// Room is made for rows like the first ones, and not for as many as a file of its size could hold: most of it may be a hole.
  @Test(arguments: [("innovations.csv", 30), ("scores.csv", 35)])
  func largeFileOfShortRowsTakesNoRoomForMoreThanThereAre(name: String, bits: Int) throws {
    var folder = TestFolder()
    // Rows may lack cells of columns without a name.
    folder.files["innovations.csv"] =
      "id,title,agency\(String(repeating: ",", count: 900))\n" + (0..<5_000).map { "I\($0),T,A\n" }.joined()
    folder.files["scores.csv"] = "innovation,judge,criterion,score\n" + (0..<5_000).map { "I\($0),J,C1,8\n" }.joined()
    try withScratch { scratch in
      for (name, text) in folder.files { try Data(text.utf8).write(to: scratch.appendingPathComponent(name)) }
      let handle = try #require(FileHandle(forWritingAtPath: scratch.appendingPathComponent(name).path))
      try handle.truncate(atOffset: 1 << UInt64(bits))
      try handle.close()
      let error = #expect(throws: ExchangeError.self) {
        try CompetitionFolder(scratch.path).read(rulebooks: TestRulebooks(), services: nil)
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

  @Test(arguments: [TextEncoding.utf8, .utf16LittleEndian])
  func largestLimitsAreNoneAndNoTrap(encoding: TextEncoding) throws {
    var limits = ReadingLimits(
      maximumFieldBytes: .max, maximumRowBytes: .max, maximumColumns: .max, maximumFileBytes: .max, maximumJSONBytes: .max,
      maximumSettingsBytes: .max, maximumDepth: .max, chunkBytes: .max)
    limits.chunkBytes = .max
    // More than is looked at first, so that it is read in several goes.
    let rows = (0..<60_000).map { "\($0),\(String(repeating: "x", count: 10))" }
    let text = "a,b\n" + rows.joined(separator: "\n") + "\n"
    var bytes = Array(text.utf8)
    if encoding != .utf8 {
      bytes = [0xFF, 0xFE]
      for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    }
    try withFile(bytes) { path in
      let table = try Table(CSVSource(path: path, limits: limits))
      #expect(table.rows.count == 60_000)
    }
    try withFile(#"[{"a":1},{"a":[[2]]}]"#.utf8, as: "t.json") { path in
      let table = try Table(JSONSource(path: path, limits: limits))
      #expect(table.rows == [["1"], ["2"]])
    }
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
