import Foundation
import InovasiExchange
import InovasiModel
import InovasiTesting
import Testing

/// A format from outside: cells in hexadecimal, one row to a line.
private enum Hexadecimal {
  struct Sink: RecordSink {
    let path: String
    var text = ""

    mutating func write(_ cells: [Cell]) throws(ExchangeError) {
      text += cells.map { $0.text.utf8.map { String(Int($0) + 256, radix: 16).suffix(2) }.joined() }.joined(separator: " ") + "\n"
    }

    mutating func finish() throws(ExchangeError) {
      do {
        try text.write(toFile: path, atomically: true, encoding: .utf8)
      } catch {
        throw ExchangeError(Finding(.fileUnwritable, about: .file(path)))
      }
    }
  }

  struct Source: RecordSource {
    var columns: [String] = []
    private var rows: ArraySlice<[String]> = []
    private var line = 1

    init(path: String) throws(ExchangeError) {
      guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
        throw ExchangeError(Finding(.fileMissing, about: .file(path)))
      }
      rows =
        text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { line in
          line.split(separator: " ", omittingEmptySubsequences: false).map { cell in
            let digits = Array(cell)
            let bytes = stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
            return String(decoding: bytes, as: UTF8.self)
          }
        }[...]
      columns = rows.popFirst() ?? []
    }

    mutating func next() throws(ExchangeError) -> RecordBatch? {
      var batch = RecordBatch()
      while let row = rows.popFirst() {
        line += 1
        batch.append(row, line: line)
      }
      return batch.count > 0 ? batch : nil
    }
  }

  static let format = TableFormat(name: "hex", endings: ["hex"]) { input throws(ExchangeError) in
    try Source(path: input.path)
  } create: { output throws(ExchangeError) in
    Sink(path: output.path)
  }
}

struct OutsideFormatTests {
  private let formats = TableFormats.standard.adding(Hexadecimal.format)

  @Test func keepsTheContract() throws {
    try withScratch { url in
      let failures = RecordFormatCompatTest.failures(of: Hexadecimal.format, in: url.path)
      #expect(failures.isEmpty, "\(failures)")
    }
  }

  @Test(arguments: TableFormats.standard.formats.map(\.name))
  func ownFormatsKeepItToo(name: String) throws {
    let format = try #require(TableFormats.standard.named(name))
    try withScratch { url in
      let failures = RecordFormatCompatTest.failures(of: format, in: url.path)
      #expect(failures.isEmpty, "\(failures)")
    }
  }

  @Test func takesPartInConversion() throws {
    try withFile("a,b\n1,\"x y\"\n".utf8) { path in
      let conversion = TableConversion(formats: formats)
      #expect(try conversion.convert(from: path, to: path + ".hex").isClean)
      let report = try conversion.convert(from: path + ".hex", to: path + ".out.csv")
      #expect(report.form == "hex")
      #expect(try String(contentsOfFile: path + ".out.csv", encoding: .utf8) == "a,b\n1,x y\n")
    }
  }

  @Test func takesPartInACompetitionWithItsRejects() throws {
    let folder = TestFolder()
    try withScratch { url in
      for (name, text) in folder.files where name != "scores.csv" {
        try Data(text.utf8).write(to: url.appendingPathComponent(name))
      }
      var sink = Hexadecimal.Sink(path: url.path + "/scores.hex")
      for row in [["innovation", "judge", "criterion", "score"], ["I1", "J1", "C1", "87.5"], ["I1", "J1", "C2", "=x"]] {
        try sink.write(row.map(Cell.text))
      }
      try sink.finish()
      let loaded = try CompetitionFolder(url.path, formats: formats).read(rulebooks: TestRulebooks())
      #expect(loaded.scores.count == 1)
      #expect(loaded.sources.contains { $0.file == "scores.hex" && $0.dialect == "hex" && $0.rejected == 1 })
      let rejects = try #require(loaded.rejects.first)
      #expect(rejects.fileName == "scores.csv")
      #expect(String(decoding: rejects.contents(in: .english), as: UTF8.self).contains("I1,J1,C2,'=x,SCORE_NOT_A_NUMBER,"))
    }
  }
}
