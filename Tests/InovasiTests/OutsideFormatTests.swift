import Foundation
import Inovasi
import Testing

/// A format from outside takes part in the whole job, and any table goes there and back through it.
struct OutsideFormatTests {
  /// Cells between bars.
  private static let bars = TableFormat(name: "psv", endings: ["psv"]) { input throws(ExchangeError) in
    try CSVSource(path: input.path, name: input.name, dialect: CSVDialect(separator: 0x7C), limits: input.limits)
  } create: { output throws(ExchangeError) in
    try CSVSink(path: output.path, name: output.name, dialect: CSVDialect(separator: 0x7C))
  }

  @Test func evaluationReadsIt() throws {
    try Folders.withCopy { copy in
      let before = try Evaluation().run(folder: copy.path)
      var evaluation = Evaluation()
      evaluation.formats = .standard.adding(Self.bars)
      for table in ["scores", "innovations", "agencies"] {
        let path = copy.appendingPathComponent(table).path
        let report = try TableConversion(formats: evaluation.formats).convert(from: path + ".csv", to: path + ".psv")
        #expect(report.isClean && report.rejected == 0)
        try FileManager.default.removeItem(atPath: path + ".csv")
      }
      let after = try evaluation.run(folder: copy.path)
      #expect(after.results.standings == before.results.standings)
      #expect(after.loaded.sources.filter { $0.file.hasSuffix(".psv") }.count == 3)
      #expect(throws: EvaluationError.self) { try Evaluation().run(folder: copy.path) }
    }
  }
}
