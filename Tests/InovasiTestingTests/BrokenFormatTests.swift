import Foundation
import InovasiExchange
import InovasiTesting
import Testing

struct BrokenFormatTests {
  private let path = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString).csv").path

  @Test func faultlessFormatPasses() {
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(
      RecordFormatCompatTest.failures(path: path, sink: { try CSVSink(path: $0) }, source: { try CSVSource(path: $0) }) == [])
  }

  @Test func sinkThatTrimsTextIsFound() {
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(
      RecordFormatCompatTest.failures(
        path: path, sink: { Trimming(base: try CSVSink(path: $0)) }, source: { try CSVSource(path: $0) })
        != [])
  }

  @Test func sinkThatWritesOtherBytesEachTimeIsFound() {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let failures = RecordFormatCompatTest.failures(
      path: path, sink: { Dated(base: try CSVSink(path: $0)) }, source: { Undated(base: try CSVSource(path: $0)) })
    #expect(failures.contains("plain: the same records give other bytes"))
    #expect(!failures.contains { $0.contains("came back as") })
  }
}

private struct Trimming: RecordSink {
  var base: CSVSink

  mutating func write(_ cells: [Cell]) throws(ExchangeError) {
    try base.write(cells.map { .text($0.text.trimmingCharacters(in: .whitespaces)) })
  }

  mutating func finish() throws(ExchangeError) { try base.finish() }
}

/// Writes into a last column when it wrote, and reads it over.
private struct Dated: RecordSink {
  var base: CSVSink
  let time = UUID().uuidString

  mutating func write(_ cells: [Cell]) throws(ExchangeError) { try base.write(cells + [.text(time)]) }

  mutating func finish() throws(ExchangeError) { try base.finish() }
}

private struct Undated: RecordSource {
  var base: CSVSource
  var columns: [String] { base.columns.dropLast() }

  mutating func next() throws(ExchangeError) -> RecordBatch? { try base.next() }
}
