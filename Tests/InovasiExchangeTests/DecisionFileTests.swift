import Foundation
import InovasiExchange
import InovasiModel
import Testing

struct DecisionFileTests {
  private static let good = #"{"date":"2021-03-17","kind":"frozen","number":1,"reason":"Diumumkan."}"#

  private func read(_ text: String, limits: ReadingLimits = ReadingLimits()) throws -> DecisionFile.Reading {
    try withFile(text.utf8, as: "decisions.jsonl") { path in
      try DecisionFile(path, name: "decisions.jsonl", limits: limits).read()
    }
  }

  @Test(arguments: ["", "\n\n", "\u{FEFF}", " \r\n "])
  func emptyFileIsALogWithoutDecisions(text: String) throws {
    let reading = try read(text)
    #expect(reading.log.isEmpty)
    #expect(reading.findings == [])
    #expect((reading.summary.taken, reading.summary.rejected) == (0, 0))
  }

  @Test(arguments: ["\n", "\r\n"], ["", "\u{FEFF}"])
  func linesAreTakenWithTheirPlaces(ending: String, mark: String) throws {
    let second = #"{"date":"2021-03-18","entry":"I1","kind":"withdrawal","number":2,"reason":"Ditarik."}"#
    let reading = try read(mark + [Self.good, "", second].joined(separator: ending) + ending)
    #expect(reading.findings == [])
    #expect(reading.log.decisions.map(\.location?.description) == ["decisions.jsonl:1", "decisions.jsonl:3"])
    #expect(reading.summary.read == 2)
  }

  @Test(
    arguments: [
      ("no JSON", "not json"), ("half of one", #"{"number":1,"#), ("a list", "[" + good + "]"),
      ("two to a line", good + good), ("a key too many", good.dropLast() + #","x":1}"#),
      ("a key of another kind", good.dropLast() + #","points":1}"#),
      ("a key that stands twice", good.dropLast() + #","number":2}"#),
      ("a key that stands twice further in", #"{"date":"2021-03-17","kind":"frozen","number":1,"reason":{"id":"a","id":"b"}}"#),
      ("an escaped key", good.dropLast() + #","n\u0075mber":2}"#),
      ("a date that is none", #"{"date":"2021-02-31","kind":"frozen","number":1,"reason":"a"}"#),
      ("a number too large", #"{"date":"2021-03-17","kind":"frozen","number":9223372036854775808,"reason":"a"}"#),
      ("an empty entry", #"{"date":"2021-03-17","entry":" ","kind":"withdrawal","number":1,"reason":"a"}"#),
      ("deep nesting", String(repeating: "[", count: 5_000)),
    ] as [(String, any StringProtocol & Sendable)])
  func badLineIsRejectedWithItsReason(name: String, line: any StringProtocol & Sendable) throws {
    let reading = try read(Self.good + "\n" + String(line) + "\n")
    #expect(reading.log.count == 1)
    #expect(reading.findings.map(\.code) == ["DECISION_UNREADABLE"])
    #expect(reading.findings.first?.location?.line == 2)
    #expect(reading.findings.first?.parameters["reason"]?.isEmpty == false)
    #expect((reading.summary.taken, reading.summary.rejected) == (1, 1))
  }

  @Test func reasonsAreInBothLanguages() throws {
    let reading = try read(Self.good.replacing("frozen", with: "frozenn") + "\n{\n{'number': 1}\n")
    let kind = try #require(reading.findings.first)
    #expect(kind.path == "kind")
    #expect(kind.message(in: .indonesian).contains("\"frozenn\" tidak dikenal; pilihannya: "))
    #expect(kind.message(in: .english).contains("\"frozenn\" is not known; there are: "))
    for finding in reading.findings {
      #expect(finding.message(in: .indonesian).hasSuffix(".") && finding.message(in: .english).hasSuffix("."))
    }
    #expect(reading.findings.map(\.location?.line) == [1, 2, 3])
  }

  @Test func notUTF8IsRejected() throws {
    let reading = try withFile(Array(Self.good.utf8) + [10, 0x7B, 0xFF, 0xFE, 0x7D], as: "decisions.jsonl") {
      try DecisionFile($0).read()
    }
    #expect(reading.findings.map(\.code) == ["DECISION_UNREADABLE"])
  }

  @Test func limitsHold() throws {
    var limits = ReadingLimits()
    limits.maximumRowBytes = 20
    #expect(throws: ExchangeError.self) { try read(Self.good, limits: limits) }
    limits = ReadingLimits()
    limits.maximumJSONBytes = 20
    #expect(throws: ExchangeError.self) { try read(Self.good, limits: limits) }
    #expect(throws: ExchangeError.self) { try read("\0") }
    #expect(throws: ExchangeError.self) { try DecisionFile("/nowhere/decisions.jsonl").read() }
  }

  @Test func whatIsWrittenIsReadAlike() throws {
    let text =
      Self.good + "\n" + #"{"answers":7,"date":"2021-03-18","document":"BA/2","kind":"lot","lot":["B","A"],"number":2,"#
      + #""reason":{"en":"A lot/b","id":"Undian"},"signedBy":["Ketua"]}"# + "\n"
    let log = try read(text).log
    #expect(try DecisionFile.text(of: log) == text)
    #expect(try read(try DecisionFile.text(of: log)).log == log)
  }

  @Test func logOfAFolderIsInTheCompetition() throws {
    var folder = TestFolder()
    folder.files["decisions.jsonl"] = Self.good + "\nx\n"
    let loaded = try folder.read()
    #expect(loaded.competition.decisions.count == 1)
    #expect(loaded.findings.map(\.code).contains("DECISION_UNREADABLE"))
    let source = try #require(loaded.sources.first { $0.file == "decisions.jsonl" })
    #expect((source.taken, source.rejected) == (1, 1))
    #expect(try TestFolder().read().competition.decisions.isEmpty)
  }
}
