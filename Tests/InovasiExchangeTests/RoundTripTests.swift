import Foundation
import InovasiExchange
import InovasiModel
import InovasiTesting
import Testing

/// What goes out comes back.
struct RoundTripTests {
  @Test(arguments: [",", ";", "\t", "|"])
  func csvKeepsEverything(separator: String) throws {
    let dialect = CSVDialect(separator: separator.utf8.first ?? 0)
    try withScratch { folder in
      let failures = RecordFormatCompatTest.failures(
        path: folder.path + "/t.csv", sink: { try CSVSink(path: $0, dialect: dialect) },
        source: { try CSVSource(path: $0, dialect: dialect) })
      #expect(failures.isEmpty, "\(failures)")
    }
  }

  @Test(arguments: [1, 13, 4096])
  func csvKeepsEverythingInAnyChunks(chunk: Int) throws {
    try withScratch { folder in
      let failures = RecordFormatCompatTest.failures(
        path: folder.path + "/t.csv", sink: { try CSVSink(path: $0) },
        source: { try CSVSource(path: $0, limits: ReadingLimits(chunkBytes: chunk)) })
      #expect(failures.isEmpty, "\(failures)")
    }
  }

  @Test func jsonKeepsEverything() throws {
    try withScratch { folder in
      let failures = RecordFormatCompatTest.failures(
        path: folder.path + "/t.json", sink: { try JSONSink(path: $0) }, source: { try JSONSource(path: $0) })
      #expect(failures.isEmpty, "\(failures)")
    }
  }

  @Test func jsonLinesKeepEverything() throws {
    try withScratch { folder in
      let failures = RecordFormatCompatTest.failures(
        path: folder.path + "/t.jsonl", sink: { try JSONLinesSink(path: $0) }, source: { try JSONSource(path: $0) })
      #expect(failures.isEmpty, "\(failures)")
    }
  }

  @Test func sinksWriteWhatPeopleExpect() throws {
    var (csv, json, lines) = (CSVSink(), JSONSink(), JSONLinesSink())
    let records: [[Cell]] = [
      [.text("id"), .text("text"), .text("n")], [.integer(1), .text("a,\"b\""), .decimal("87.50")],
      [.integer(2), .empty, .decimal("1/3")],
    ]
    for record in records {
      try csv.write(record)
      try json.write(record)
      try lines.write(record)
    }
    try csv.finish()
    try json.finish()
    try lines.finish()
    #expect(csv.text == "id,text,n\n1,\"a,\"\"b\"\"\",87.50\n2,,1/3\n")
    let objects = [#"{"id":1,"text":"a,\"b\"","n":87.50}"#, #"{"id":2,"text":null,"n":"1/3"}"#]
    #expect(json.text == "[\n\(objects.joined(separator: ",\n"))\n]\n")
    #expect(lines.text == objects.joined(separator: "\n") + "\n")
  }

  /// A suite that finds nothing is worth as much as what it would have found.
  @Test func suiteCatchesASinkThatForgetsQuotes() throws {
    try withScratch { folder in
      let failures = RecordFormatCompatTest.failures(
        path: folder.path + "/t.csv", sink: { Careless(sink: try CSVSink(path: $0)) }, source: { try CSVSource(path: $0) })
      #expect(failures.contains { $0.hasPrefix("awkward cells") })
      #expect(failures.contains { $0.hasPrefix("many rows") })
      #expect(!failures.contains { $0.hasPrefix("plain") })
    }
  }

  private struct Careless: RecordSink {
    var sink: CSVSink
    var count = 0

    mutating func write(_ cells: [Cell]) throws(ExchangeError) {
      count += 1
      if count == 4_000 { return }
      try sink.write(cells.map { $0 == .text("\"") ? .text("") : $0 })
    }

    mutating func finish() throws(ExchangeError) { try sink.finish() }
  }
}
