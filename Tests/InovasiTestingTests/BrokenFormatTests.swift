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
}

private struct Trimming: RecordSink {
  var base: CSVSink

  mutating func write(_ cells: [Cell]) throws(ExchangeError) {
    try base.write(cells.map { .text($0.text.trimmingCharacters(in: .whitespaces)) })
  }

  mutating func finish() throws(ExchangeError) { try base.finish() }
}
