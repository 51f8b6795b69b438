import Foundation
import InovasiExchange
import InovasiModel
import Testing

/// Rejected, mended in part, rejected again, mended whole: in every round as many rows come out as went in, and no work is lost.
struct RoundsTests {
  /// A table with three faulty rows and a good one, and how each of them is mended.
  struct Case: CustomTestStringConvertible {
    let file: String
    let text: String
    /// What is mended in the first round, and in the second.
    let first: [(String, String)]
    let second: [(String, String)]

    var testDescription: String { file }
  }

  static let cases: [Case] = {
    let header = "innovation,judge,criterion,score"
    let csv = Case(
      file: "scores.csv", text: "\(header)\nI1,J1,C1,x\nI1,J1,C2\nI2,\"J\"1,C1,80\nI2,J1,C3,90\n",
      first: [("I1,J1,C1,x,", "I1,J1,C1,70,")],
      second: [("I1,J1,C2,ROW", "I1,J1,C2,75,ROW"), ("I2,\"J\"1,C1,80,", "I2,J1,C1,80,")])
    let excel = Case(
      file: "scores.csv", text: csv.text.replacingOccurrences(of: ",", with: ";").replacingOccurrences(of: "\n", with: "\r\n"),
      first: [("I1;J1;C1;x;", "I1;J1;C1;70,5;")],
      second: [("I1;J1;C2;ROW", "I1;J1;C2;75;ROW"), ("I2;\"J\"1;C1;80;", "I2;J1;C1;80;")])
    let rows = [
      #"{"innovation":"I1","judge":"J1","criterion":"C1","score":"x"}"#, "17",
      #"{"innovation":"I2","innovation":"I2","judge":"J1","criterion":"C1","score":80}"#,
      #"{"innovation":"I2","judge":"J1","criterion":"C3","score":90}"#,
    ]
    func json(_ file: String, _ text: String) -> Case {
      Case(
        file: file, text: text, first: [(#""score":"x""#, #""score":70"#)],
        second: [
          (#""reject_text":"17""#, #""innovation":"I1","judge":"J1","criterion":"C2","score":75"#),
          (#""innovation":"I2","innovation":"I2""#, #""innovation":"I2""#),
        ])
    }
    return [
      csv, excel, json("scores.json", "[" + rows.joined(separator: ",\n") + "]\n"),
      json("scores.json", "[" + rows.joined(separator: ", ") + "]"), json("scores.jsonl", rows.joined(separator: "\n")),
    ]
  }()

  private func read(_ folder: URL, mended: String? = nil) throws -> LoadedCompetition {
    try CompetitionFolder(folder.path, mended: mended).read(rulebooks: TestRulebooks())
  }

  private func counts(_ loaded: LoadedCompetition) -> [[Int]] {
    loaded.sources.filter { $0.file.contains("scores") }.map { [$0.taken, $0.rejected, $0.replaced] }
  }

  private func mend(_ path: String, _ changes: [(String, String)]) throws {
    var text = try String(contentsOfFile: path, encoding: .utf8)
    for (old, new) in changes {
      #expect(text.contains(old), "\(old) is not in \(text)")
      text = text.replacingOccurrences(of: old, with: new)
    }
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  @Test(arguments: cases)
  func wholeCycle(of example: Case) throws {
    var folder = TestFolder()
    folder.files["scores.csv"] = nil
    folder.files[example.file] = example.text
    try withScratch { url in
      for (name, text) in folder.files { try Data(text.utf8).write(to: url.appendingPathComponent(name)) }
      let rounds = (1...3).map { url.appendingPathComponent("putaran-\($0)").path }

      let first = try read(url)
      #expect(counts(first) == [[1, 3, 0]])
      #expect(try first.writeRejects(to: rounds[0]) == [example.file])
      try mend("\(rounds[0])/\(example.file)", example.first)
      let kept = FileManager.default.contents(atPath: "\(rounds[0])/\(example.file)")

      // What was mended is taken, the rest is rejected where it stands; both go on into the next folder.
      let second = try read(url, mended: rounds[0])
      #expect(counts(second) == [[1, 2, 0], [1, 0, 3]])
      #expect(second.rejects.map(\.count) == [2])
      #expect(second.findings.count == 2)
      #expect(try second.writeRejects(to: rounds[1]) == [example.file])
      #expect(FileManager.default.contents(atPath: "\(rounds[0])/\(example.file)") == kept)

      // Read as it is, that folder gives itself again.
      let same = try read(url, mended: rounds[1])
      #expect(counts(same) == counts(second))
      #expect(same.scores.count == 2)
      #expect(try same.writeRejects(to: rounds[2]) == [example.file])
      let written = FileManager.default.contents(atPath: "\(rounds[1])/\(example.file)")
      #expect(FileManager.default.contents(atPath: "\(rounds[2])/\(example.file)") == written)

      try mend("\(rounds[1])/\(example.file)", example.second)
      let last = try read(url, mended: rounds[1])
      #expect(last.findings == [])
      #expect(last.rejects == [])
      #expect(counts(last) == [[3, 0, 0], [1, 0, 3]])
      #expect(last.scores.count == 4)
      // With nothing left to mend, what was mended is still handed on.
      #expect(try last.writeRejects(to: rounds[2]) == [example.file])
      #expect(counts(try read(url, mended: rounds[2])) == [[3, 0, 0], [1, 0, 3]])
    }
  }

  /// Rows mended in another form stand in a file of their own, beside those that never were.
  @Test func formsAreKeptApart() throws {
    var folder = TestFolder()
    folder.files["scores.csv"] = "innovation,judge,criterion,score\nI1,J1,C1,x\nI1,J1,C2,y\nI2,J1,C3,90\n"
    try withScratch { url in
      for (name, text) in folder.files { try Data(text.utf8).write(to: url.appendingPathComponent(name)) }
      let rounds = (1...2).map { url.appendingPathComponent("putaran-\($0)").path }
      try FileManager.default.createDirectory(atPath: rounds[0], withIntermediateDirectories: false)
      let row = #"[{"innovation":"I1","judge":"J1","criterion":"C1","score":70,"reject_line":2}]"#
      try Data(row.utf8).write(to: URL(fileURLWithPath: rounds[0] + "/scores.json"))
      let second = try read(url, mended: rounds[0])
      #expect(counts(second) == [[1, 0, 0], [1, 1, 1]])
      #expect(try second.writeRejects(to: rounds[1]) == ["scores.csv", "again-scores.json"])
      let same = try read(url, mended: rounds[1])
      #expect(counts(same) == [[0, 1, 0], [1, 0, 0], [1, 0, 2]])
      try mend(rounds[1] + "/scores.csv", [("I1,J1,C2,y,", "I1,J1,C2,80,")])
      let last = try read(url, mended: rounds[1])
      #expect(counts(last) == [[1, 0, 0], [1, 0, 0], [1, 0, 2]])
      #expect(last.findings == [] && last.scores.count == 3)
    }
  }

  /// A score that was mended stands in the file in which it was mended, and is named there by whoever has something to say of it.
  @Test func mendedScoresKnowTheirOwnFile() throws {
    var folder = TestFolder()
    folder.files["scores.csv"] =
      "innovation,judge,criterion,score\nI1,J1,C1,80\nI2,J1,C3,90\nI1,J2,C1,x\nI1,J2,C2,70\nI2,J2,C3,y\n"
    try withScratch { url in
      for (name, text) in folder.files { try Data(text.utf8).write(to: url.appendingPathComponent(name)) }
      let rejects = url.appendingPathComponent("ditolak").path
      try read(url).writeRejects(to: rejects)
      try mend(rejects + "/scores.csv", [("C1,x,", "C1,176,"), ("C3,y,", "C3,81,")])
      let scores = try read(url, mended: rejects).scores
      func places(_ scores: ScoreTable) -> [String] {
        (0..<scores.count).map { row in
          "\(scores[row].entry) \(scores[row].judge) \(scores[row].criterion) \(scores.location(ofRow: row)?.description ?? "")"
        }.sorted()
      }
      let expected = [
        "I1 J1 C1 scores.csv:2:10", "I1 J2 C1 ditolak/scores.csv:2:10", "I1 J2 C2 scores.csv:5:10", "I2 J1 C3 scores.csv:3:10",
        "I2 J2 C3 ditolak/scores.csv:3:10",
      ]
      #expect(places(scores) == expected)
      #expect(places(scores.keeping { $0 == "J2" }) == expected.filter { $0.contains("J2") })
      #expect(scores.file == "scores.csv")
    }
  }

  /// A row that has become good on its line is not lost to a copy that is rejected.
  @Test func copyThatIsRejectedStandsForNoGoodRow() throws {
    var folder = TestFolder()
    folder.files["scores.csv"] = "innovation,judge,criterion,score\nI1,J1,C1,x\nI2,J1,C3,90\n"
    try withScratch { url in
      for (name, text) in folder.files { try Data(text.utf8).write(to: url.appendingPathComponent(name)) }
      let rejects = url.appendingPathComponent("ditolak").path
      try read(url).writeRejects(to: rejects)
      try mend(url.path + "/scores.csv", [("C1,x", "C1,75")])
      let loaded = try read(url, mended: rejects)
      #expect(counts(loaded) == [[0, 1, 0], [2, 0, 0]])
      #expect(loaded.scores.count == 2)
    }
  }

  /// A second row for one of the table is read and reported where it stands, in the same file or in another.
  @Test func secondCopyOfARowIsReported() throws {
    var folder = TestFolder()
    folder.files["scores.csv"] = "innovation,judge,criterion,score\nI1,J1,C1,x\nI2,J1,C3,90\n"
    try withScratch { url in
      for (name, text) in folder.files { try Data(text.utf8).write(to: url.appendingPathComponent(name)) }
      let rejects = url.appendingPathComponent("ditolak")
      try FileManager.default.createDirectory(at: rejects, withIntermediateDirectories: false)
      let header = "innovation,judge,criterion,score,reject_line\n"
      for (name, rows) in [
        ("scores.csv", ["I1,J1,C1,70,2", "I1,J1,C2,71, 2", "I1,J2,C2,x,2", "I1,J2,C2,73,"]),
        ("again-scores.csv", ["I1,J3,C1,70,2"]),
      ] {
        let text = header + rows.joined(separator: "\n") + "\n"
        try Data(text.utf8).write(to: rejects.appendingPathComponent(name))
      }
      let loaded = try read(url, mended: rejects.path)
      #expect(counts(loaded) == [[3, 1, 0], [1, 0, 0], [1, 0, 1]])
      let twice = loaded.findings.filter { $0.code == "MENDED_ROW_DUPLICATE" }
      let places = twice.map { "\($0.value ?? "") \($0.location?.file ?? ""):\($0.location?.line ?? 0)" }
      #expect(places.sorted() == ["2 ditolak/again-scores.csv:2", "2 ditolak/scores.csv:3"])
      #expect(twice.allSatisfy { $0.severity == .warning && $0.parameters["table"] == "scores" })
      // What is rejected has been said to be wrong, and stands for nothing.
      #expect(loaded.findings.count == 3)
    }
  }

  /// A mended row that names no row of the table, and one that names none at all, are read and reported where they stand.
  @Test func copyThatStandsForNoRowIsReported() throws {
    var folder = TestFolder()
    folder.files["scores.csv"] = "innovation,judge,criterion,score\nI1,J1,C1,x\nI2,J1,C3,90\n"
    try withScratch { url in
      for (name, text) in folder.files { try Data(text.utf8).write(to: url.appendingPathComponent(name)) }
      let rejects = url.appendingPathComponent("ditolak")
      try FileManager.default.createDirectory(at: rejects, withIntermediateDirectories: false)
      let rows = ["I1,J1,C1,70,2", "I1,J1,C2,71, 9", "I1,J2,C1,72,tiga", "I1,J2,C2,73,"]
      let text = "innovation,judge,criterion,score,reject_line\n" + rows.joined(separator: "\n") + "\n"
      try Data(text.utf8).write(to: rejects.appendingPathComponent("scores.csv"))
      let loaded = try read(url, mended: rejects.path)
      #expect(counts(loaded) == [[4, 0, 0], [1, 0, 1]])
      #expect(loaded.findings.map(\.code) == ["MENDED_ROW_UNMATCHED", "MENDED_ROW_UNMATCHED"])
      #expect(loaded.findings.allSatisfy { $0.severity == .warning && $0.parameters["table"] == "scores" })
      let places = loaded.findings.map { "\($0.value ?? "") \($0.location?.file ?? ""):\($0.location?.line ?? 0)" }
      #expect(places.sorted() == ["9 ditolak/scores.csv:3", "tiga ditolak/scores.csv:4"])
      // With nothing in the column, a row is a new one, and that is meant.
      #expect(!loaded.findings.contains { $0.location?.line == 5 })
    }
  }
}
