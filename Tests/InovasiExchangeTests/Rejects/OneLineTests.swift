import Foundation
import InovasiExchange
import InovasiModel
import Testing

/// A JSON list on one line: each row has a number of its own, so that a mended one stands for one.
struct OneLineTests {
  private func row(_ number: Int, _ score: String) -> String {
    #"{"innovation":"I\#(number % 2 + 1)","judge":"J\#(number / 2)","criterion":"C1","score":\#(score)}"#
  }

  @Test(arguments: ["json", "jsonl"])
  func mendedRowStandsForOne(ending: String) throws {
    let rows = (0..<20).map { row($0, $0 == 4 || $0 == 11 ? "\"x\"" : "8\($0 % 10)") }
    var folder = TestFolder()
    folder.files["scores.csv"] = nil
    folder.files["scores.\(ending)"] = ending == "json" ? "[" + rows.joined(separator: ",") + "]\n" : rows.joined(separator: " ")
    try withScratch { url in
      for (name, text) in folder.files { try Data(text.utf8).write(to: url.appendingPathComponent(name)) }
      let first = try CompetitionFolder(url.path).read(rulebooks: TestRulebooks())
      #expect(first.scores.count == 18)
      let rejects = try #require(first.rejects.first)
      #expect(rejects.lines == [1, 1])
      let columns = rejects.findings.compactMap { $0.location?.column }
      let before = (ending == "json" ? 2 : 1) + rows[..<4].reduce(0) { $0 + $1.count + 1 }
      #expect(columns.first == before)
      #expect(Set(columns).count == 2)

      let path = url.appendingPathComponent("ditolak").path
      #expect(try first.writeRejects(to: path) == ["scores.\(ending)"])
      let file = URL(fileURLWithPath: "\(path)/scores.\(ending)")
      let written = try String(contentsOf: file, encoding: .utf8)
      #expect(written.contains(##""reject_line":"#5""##) && written.contains(##""reject_line":"#12""##))
      try Data(written.replacingOccurrences(of: "\"x\"", with: "90").utf8).write(to: file)
      let again = try CompetitionFolder(url.path, mended: path).read(rulebooks: TestRulebooks())
      #expect(again.findings == [])
      #expect(again.scores.count == 20)
      let counts = again.sources.filter { $0.file.contains("scores") }.map { [$0.taken, $0.rejected, $0.replaced] }
      #expect(counts == [[2, 0, 0], [18, 0, 2]])
    }
  }

  /// Files of rejects that say line 1 for every row, as they once did, replace nothing.
  @Test func aLineThatManyShareStandsForNone() throws {
    var folder = TestFolder()
    folder.files["scores.csv"] = nil
    folder.files["scores.json"] = "[" + (0..<4).map { row($0, $0 == 3 ? "\"x\"" : "80") }.joined(separator: ",") + "]"
    try withScratch { url in
      for (name, text) in folder.files { try Data(text.utf8).write(to: url.appendingPathComponent(name)) }
      let mended = url.appendingPathComponent("ditolak")
      try FileManager.default.createDirectory(at: mended, withIntermediateDirectories: false)
      let row = String(self.row(3, "90").dropLast()) + #","reject_code":"","reject_message":"","reject_line":1}"#
      try Data("[\(row)]".utf8).write(to: mended.appendingPathComponent("scores.json"))
      let loaded = try CompetitionFolder(url.path, mended: mended.path).read(rulebooks: TestRulebooks())
      let counts = loaded.sources.filter { $0.file.contains("scores") }.map { [$0.taken, $0.rejected, $0.replaced] }
      #expect(counts == [[1, 0, 0], [3, 1, 0]])
      let unmatched = loaded.findings.filter { $0.code == "MENDED_ROW_UNMATCHED" }
      #expect(unmatched.map { $0.parameters["number"] } == ["1"])
    }
  }

  /// What is wrong with an entry stands where its element begins.
  @Test func entriesAreFoundOnTheirLine() throws {
    var folder = TestFolder()
    folder.files["scores.csv"] = nil
    folder.files["innovations.csv"] = nil
    folder.files["innovations.json"] =
      #"[{"id":"I1","title":"A","agency":"DINKES"},{"id":"I2","title":"B","agency":"DINKES"}]"#
    let locations = try folder.read().competition.entries.map(\.location)
    #expect(locations.map { $0?.description } == ["innovations.json:1:2", "innovations.json:1:44"])
  }
}
