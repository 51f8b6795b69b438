import Foundation
import InovasiExchange
import InovasiModel
import Testing

/// What users of other readers complain of, each by its thread.
struct KnownComplaintTests {
  private func rows(_ text: String) throws -> (columns: [String], rows: [[String]], lines: [Int]) {
    try withFile(text.utf8) { path in
      let table = try Table(CSVSource(path: path))
      return (table.columns, table.rows, table.lines)
    }
  }

  /// SwiftCSV #97, #128: a byte order mark makes the first column disappear.
  @Test func byteOrderMarkHidesNoColumn() throws {
    #expect(try rows("\u{FEFF}id,nama\n1,a\n").columns == ["id", "nama"])
    #expect(try rows("\u{FEFF}\"id\",nama\n1,a\n").columns == ["id", "nama"])
  }

  /// SwiftCSV #3, CodableCSV #33: CR LF is read as one line, or reading ends there without a word.
  @Test func carriageReturnsEndNothingEarly() throws {
    #expect(try rows("a,b\r\n1,2\r\n3,4\r\n").rows == [["1", "2"], ["3", "4"]])
  }

  /// SwiftCSV pull request 145: a cell with a line break was written without quotes.
  @Test func lineBreakInACellIsWrittenInQuotes() throws {
    var sink = CSVSink()
    try sink.write([.text("a\nb"), .text("c\rd")])
    #expect(sink.text == "\"a\nb\",\"c\rd\"\n")
  }

  /// CodableCSV #35: CR LF after a last column in quotes.
  @Test func quotedLastColumnBeforeCarriageReturn() throws {
    #expect(try rows("a,b\r\n1,\"2\"\r\n3,\"4\"\r\n").rows == [["1", "2"], ["3", "4"]])
  }

  /// CodableCSV #34: a comma too many at the ends of rows.
  @Test func commaTooManyAtTheEnd() throws {
    var folder = TestFolder()
    folder.files["scores.csv"] = "innovation,judge,criterion,score\nI1,J1,C1,80,\nI1,J1,C2,90,,\n"
    #expect(try folder.read().scores.count == 2)
    folder.files["scores.csv"] = "innovation,judge,criterion,score,,\nI1,J1,C1,80,,\nI1,J1,C2,90\n"
    let loaded = try folder.read()
    #expect(loaded.scores.count == 2)
    #expect(loaded.findings == [])
  }

  /// Excel writes a row that was emptied, or only formatted, as its separators; such a row is a blank line and no entry without a name.
  @Test(arguments: [",", ";", "\t"])
  func rowOfSeparatorsIsABlankLine(separator: String) throws {
    var folder = TestFolder()
    func rows(_ lines: [String]) -> String { lines.map { $0.replacing(",", with: separator) + "\r\n" }.joined() }
    folder.files["scores.csv"] = rows(
      ["innovation,judge,criterion,score", ",,,", "I1,J1,C1,80", ",,,", ",", ",,,,,", "I1,J1,C2,90", ",,,"])
    folder.files["innovations.csv"] = rows(["id,title,agency,affair,started", "I1,Judul,DUKCAPIL,2.12,2019-01-02", ",,,,"])
    let loaded = try folder.read()
    #expect(loaded.findings == [])
    #expect(loaded.scores.count == 2 && loaded.competition.entries.map(\.id) == ["I1"])
    #expect(loaded.sources.first { $0.file == "scores.csv" }?.read == 2)
    // Above the names of the columns, too.
    folder.files["scores.csv"] = rows([",,,", "", ",,,", "innovation,judge,criterion,score", "I1,J1,C1,80", "I1,J1,C2,x"])
    let lower = try folder.read()
    #expect(lower.scores.count == 1 && lower.findings.map { $0.location?.line } == [6])
    // Anything else in it makes it a row: without a name it is rejected, at its own line.
    folder.files["scores.csv"] = rows(["innovation,judge,criterion,score", ",,,", ",,,80", "I1,J1,C1,80"])
    let other = try folder.read()
    #expect(other.findings.map(\.code) == ["ROW_WITHOUT_ID"])
    #expect(other.findings.first?.location?.line == 3 && other.scores.count == 1)
  }

  /// CodableCSV #48, #49: a blank last column.
  @Test func blankLastColumn() throws {
    #expect(try rows("a,b\n1,\n2,").rows == [["1", ""], ["2", ""]])
  }

  /// CodableCSV #18: a blank line after the header.
  @Test func blankLineAfterTheHeader() throws {
    let table = try rows("a,b\n\n1,2\n")
    #expect(table.rows == [["1", "2"]])
    #expect(table.lines == [3])
  }

  /// beatrichartz/csv #93: line numbers are off by one when there is a header.
  @Test func linesAreThoseOfTheFile() throws {
    #expect(try rows("a,b\n1,2\n\"x\ny\",2\n3,4\n").lines == [2, 3, 5])
  }

  /// pandas #5686, #9294, #61978, #53599, #48020: bad lines come back with their numbers, every one of them.
  @Test func everyBadLineComesBackWithItsNumber() throws {
    var folder = TestFolder()
    folder.files["scores.csv"] =
      "innovation,judge,criterion,score\nI1,J1,C1\nI1,J1,C1,80\nI1,J1,C2,x\n\"I1\"x,J1,C1,1\nI1,J1,C2,1,2\nI2,J1,C1,70\n"
    let loaded = try folder.read()
    #expect(loaded.rejects.map(\.lines) == [[2, 4, 5, 6]])
    #expect(
      loaded.rejects.first?.findings.map(\.code) == ["ROW_CELL_COUNT", "SCORE_NOT_A_NUMBER", "ROW_QUOTE", "ROW_CELL_COUNT"])
    let source = try #require(loaded.sources.first { $0.file == "scores.csv" })
    #expect((source.read, source.taken, source.rejected) == (6, 2, 4))
  }

  /// evaluatorq pull request 93, OWASP: a spreadsheet runs what begins with a sign.
  @Test(arguments: ["=1+1", "+62811", "-1", "@SUM(A1)", "\tx", "\rx", "'=1", "''+x", "'", "'a", "''", "=\"a\",b"])
  func formulaIsNeutralisedAndRestored(text: String) throws {
    var sink = CSVSink()
    try sink.write([.text("a"), .text("b")])
    try sink.write([.text(text), .integer(-1)])
    let shown = sink.text.split(separator: "\n").last.map(String.init) ?? ""
    let bare = shown.drop { $0 == "\"" }
    #expect(!"=+-@\t\r".contains(bare.first ?? " "))
    try withFile(sink.bytes) { path in
      let found = try Table(CSVSource(path: path)).rows
      #expect(found == [[text, "-1"]])
    }
  }

  /// A quote that nobody closed costs its own row, not the thousand after it; a long cell stays one.
  @Test(arguments: [16, 1 << 20])
  func lostQuoteCostsItsRow(chunk: Int) throws {
    let good = (0..<50).map { "\($0),b\n" }.joined()
    let text = "a,b\n" + good + "\"lost,b\n" + good + "x,\"two\nlines\"\n" + good + "\"two\nlines\"x,b\n" + good
    try withFile(text.utf8) { path in
      let table = try Table(CSVSource(path: path, limits: ReadingLimits(maximumRowBytes: 128, chunkBytes: chunk)))
      #expect(table.rows.count { $0 == ["<ROW_QUOTE>"] } == 2)
      #expect(table.rows.count == 203)
      #expect(table.rows.contains(["x", "two\nlines"]))
    }
  }

  /// However many rows have lost a quote, each costs itself alone where every row begins with an identifier.
  @Test(arguments: [1, 16, 1 << 20], ["\n", "\r\n"])
  func lostQuotesCostTheirRows(chunk: Int, lineEnding: String) throws {
    let rows = (0..<90).map { $0 % 3 == 2 ? "R\($0),x,\"y\(lineEnding)z\"" : "R\($0),\"x\",\"y" }
    let text = (["id,a,b"] + rows + ["R90,x,y", "R91,\"x\",y"]).map { $0 + lineEnding }.joined()
    try withFile(text.utf8) { path in
      let table = try Table(CSVSource(path: path, limits: ReadingLimits(maximumRowBytes: 256, chunkBytes: chunk)))
      #expect(table.rows.count { $0 == ["<ROW_QUOTE>"] } == 60)
      let good = (0..<30).map { ["R\(3 * $0 + 2)", "x", "y\(lineEnding)z"] } + [["R90", "x", "y"], ["R91", "x", "y"]]
      #expect(table.rows.filter { $0 != ["<ROW_QUOTE>"] } == good)
      // Each good row but the last two takes two lines of the file.
      #expect(table.lines.suffix(2) == [122, 123])
    }
  }

  /// The lines of a text are no rows, though one of them may look like one.
  @Test(arguments: ["satu\nR2,b,c\ndua", "R2,b,c", "\nR2,b,c\ndua\nR3,b,c\ntiga", "\nR2,b,c\nr3,b,c", "\ndua,b,c"])
  func linesOfALongCellAreNoRows(cell: String) throws {
    try withFile("id,a,b\nR1,\"\(cell)\nempat \"kutip\" lima\",x\nR9,b,c\n".utf8) { path in
      let rows = try Table(CSVSource(path: path)).rows
      #expect(rows == [["<ROW_QUOTE>"], ["R9", "b", "c"]])
    }
  }

  @Test func lineLimitIsAParameter() throws {
    let text = "a,b\n1," + String(repeating: "x", count: 400_000) + "\n"
    try withFile(text.utf8) { path in
      let error = #expect(throws: ExchangeError.self) {
        _ = try Table(CSVSource(path: path, limits: ReadingLimits(maximumRowBytes: 1_000, chunkBytes: 10_000)))
      }
      #expect(error?.finding.code == "ROW_TOO_LONG")
    }
  }
}
