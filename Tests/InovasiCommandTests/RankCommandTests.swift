#if CommandLine
import Foundation
import Testing

/// `inovasi rank`, as a person or a program meets it.
struct RankCommandTests {
  @Test func matrixAsJSON() throws {
    let document = try json(Self.matrix, "--method", "topsis,vikor", "--v", "0.625", "--sensitivity")
    #expect(document["kind"] as? String == "matrix")
    #expect(document["unranked"] as? [String] == ["A7"])
    let methods = try #require(document["methods"] as? [[String: Any]])
    #expect(methods.map { $0["method"] as? String } == ["topsis", "vikor"])
    let topsis = try #require(methods[0]["results"] as? [[String: Any]])
    #expect(topsis.map { $0["alternative"] as? String } == ["A5", "A4", "A6", "A3", "A1", "A2"])
    #expect(abs(try #require(topsis[0]["preference"] as? Double) - 0.86849538) < 1e-8)
    let vikor = try #require(methods[1]["results"] as? [[String: Any]])
    let measures = try #require(vikor[1]["measures"] as? [String: Double])
    #expect(measures.keys.sorted() == ["Q", "R", "S"])
    #expect(abs(try #require(measures["Q"]) - 0.27141123) < 1e-8)
    let findings = try #require(document["findings"] as? [[String: Any]])
    #expect(findings.map { $0["code"] as? String } == ["RANK_VALUE_MISSING"])
    #expect(findings[0]["line"] as? Int == 9)
    #expect(findings[0]["column"] as? Int == 6)
    let sensitivity = try #require(document["sensitivity"] as? [String: Any])
    #expect((sensitivity["weights"] as? [Any])?.count == 16)
    #expect((sensitivity["reversals"] as? [Any])?.count == 2)
  }

  @Test func sensitivityOfTwoAlternativesIsSaidOnce() throws {
    // Three first places are asked for unless told otherwise, and there is one to keep.
    let document = try json("a,c1,c2\nweight,0.5,0.5\nA,1,3\nB,2,1\n", "--method", "wsm-plain", "--sensitivity")
    let sensitivity = try #require(document["sensitivity"] as? [String: Any])
    let weights = try #require(sensitivity["weights"] as? [[String: Any]])
    #expect(weights.map { $0["criterion"] as? String } == ["c1", "c2"])
    #expect(weights.map { $0["top"] as? Int } == [1, 1])
  }

  @Test func allMethodsSideBySide() throws {
    let run = try rank(Self.matrix, "--bounds", "0:20", "--language", "en")
    #expect(run.code == 0)
    let header = try #require(run.output.split(separator: "\n").first)
    #expect(
      header.split(separator: " ").map(String.init) == [
        "Alternative", "aras", "edas", "marcos", "promethee2", "spotis", "topsis", "topsis-range", "vikor", "wpm", "wsm",
        "wsm-plain",
      ])
    // Without bounds SPOTIS says so, and the others rank.
    let without = try rank(Self.matrix)
    #expect(without.code == 0)
    #expect(without.errors.contains("MATRIX_COLUMN_NO_BOUNDS"))
    #expect(without.output.contains("Kompromi vikor: A5"))
  }

  @Test func weightsCostsAndStyle() throws {
    let text = "alternatif,manfaat,biaya\nX,5,5\nY,5,5\nZ,6,7\n"
    let run = try rank(
      text, "--method", "wsm", "--weights", "30,70", "--normalize-weights", "--cost", "Biaya", "--style", "fractional",
      "--format",
      "csv")
    #expect(run.output.split(whereSeparator: \.isNewline).map { $0.split(separator: ",")[1] } == ["rank", "1.5", "1.5", "3"])
    let equal = try rank(text, "--method", "wsm", "--language", "en")
    #expect(equal.errors.contains("RANK_EQUAL_WEIGHTS"))
    #expect(try rank(Self.matrix, "--method", "wsm", "--weights", "entropy").code == 0)
  }

  @Test func weightsFromJudgements() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-judgements-\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: url) }
    try Data("kriteria,c1,c2,c3,c4\nc1,,2,4,2\nc2,,,2,1\nc3,,,,1/2\nc4,,,,\n".utf8).write(to: url)
    let run = try CommandTests.inovasi(["weights", url.path])
    #expect(run.code == 0)
    #expect(run.output.contains("0.444444") && run.output.contains("rasio konsistensi 0.000000: cukup konsisten"))
    let json = try CommandTests.inovasi(["weights", url.path, "--format", "json"])
    let document = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(document["isConsistent"] as? Bool == true)
    #expect((document["criteria"] as? [[String: Any]])?.map { $0["name"] as? String } == ["c1", "c2", "c3", "c4"])
    let judged = try rank(Self.matrix, "--method", "topsis", "--judgements", url.path, "--format", "csv")
    let given = try rank(
      Self.matrix, "--method", "topsis", "--weights", "4,2,1,2", "--normalize-weights", "--format", "csv")
    #expect(judged.output == given.output)
    #expect(try rank(Self.matrix, "--judgements", url.path, "--weights", "equal").code == 64)
    #expect(try rank("alternatif,c1,c2\nX,1,2\nY,2,1\n", "--judgements", url.path).code == 65)
    try Data("kriteria,c1,c2,c3\nc1,,3,\nc2,,,3\nc3,3,,\n".utf8).write(to: url)
    let contradicting = try CommandTests.inovasi(["weights", url.path, "--language", "en"])
    #expect(contradicting.code == 0)
    #expect(contradicting.output.contains("not consistent"))
    #expect(contradicting.errors.contains("JUDGEMENTS_INCONSISTENT"))
    try Data("kriteria,c1,c2\nc1,,x\n".utf8).write(to: url)
    #expect(try CommandTests.inovasi(["weights", url.path]).code == 65)
  }

  @Test func ballotsAndPairs() throws {
    let ballots = "count,ballot\n8,A>C>D>B\n2,B>A>D>C\n4,C>D>B>A\n4,D>B>A>C\n3,D>C>B>A\n"
    let document = try json(ballots, "--method", "schulze,borda")
    #expect(document["ballots"] as? Int == 21)
    let methods = try #require(document["methods"] as? [[String: Any]])
    let paths = try #require(methods[0]["strongestPaths"] as? [String: [String: Int]])
    #expect(paths["D"] == ["A": 13, "B": 19, "C": 13])
    #expect((methods[0]["results"] as? [[String: Any]])?.map { $0["candidate"] as? String } == ["D", "A", "C", "B"])
    let pairs = "winner,loser,count\nA,B,3\nB,A,1\n"
    let csv = try rank(pairs, "--method", "bradley-terry", "--format", "csv").output
    #expect(
      csv.split(whereSeparator: \.isNewline).map(String.init) == [
        "method,rank,candidate,score", "bradley-terry,1,A,0.000000", "bradley-terry,2,B,-1.098612",
      ])
  }

  @Test(
    arguments: [
      (matrix, [], 0), (matrix, ["--method", "nothing"], 64), (matrix, ["--method", "schulze"], 64), (matrix, ["--v", "2"], 64),
      (matrix, ["--cost", "tiada"], 64), (matrix, ["--weights", "a,b"], 64), (matrix, ["--weights", "1,1,1,1"], 65),
      (matrix, ["--weights", "0.5,0.5"], 65), (matrix, ["--bounds", "9:1"], 64), (matrix, ["--top", "0"], 64),
      (matrix, ["--method", "spotis"], 65), (matrix + "A8,1,2,3,x\n", ["--strict"], 1), (matrix, ["--strict"], 1),
      (matrix, ["--bounds", "0:20", "--strict"], 0),
      ("winner,loser\nA,B\n", ["--method", "borda"], 64), ("winner,loser\nA,B\n", ["--method", "bradley-terry"], 65),
      ("winner,loser\nA,B\n", ["--method", "bradley-terry", "--prior", "1"], 0), ("winner,loser\nA,B\n", ["--prior", "0"], 64),
      ("A>B\n", ["--unranked", "abstained"], 0), ("", [], 65),
    ] as [(String, [String], Int32)])
  func exitCode(text: String, arguments: [String], code: Int32) throws {
    #expect(try rank(text, arguments).code == code, "\(arguments)")
  }

  @Test func rowsInAnotherOrderGiveTheSameBytes() throws {
    let lines = Self.matrix.split(separator: "\n").map(String.init)
    // Without the row that a finding names by its line.
    let rows = Array(lines[2..<8])
    let one = try rank(([lines[0], lines[1]] + rows).joined(separator: "\n"), "--format", "json", "--sensitivity")
    let other = try rank(([lines[0]] + rows.reversed() + [lines[1]]).joined(separator: "\n"), "--format", "json", "--sensitivity")
    #expect(one.output == other.output)
  }

  /// The problem of J. Papathanasiou and N. Ploskas (2018), and an alternative that lacks a value.
  private static let matrix = """
    alternative,c1,c2,c3,c4
    weight,0.4,0.3,0.1,0.2
    A1,8,7,2,1
    A2,5,3,7,5
    A3,7,5,6,4
    A4,9,9,7,3
    A5,11,10,3,7
    A6,6,9,5,4
    A7,6,,5,4

    """

  private func json(_ text: String, _ arguments: String...) throws -> [String: Any] {
    let run = try rank(text, arguments + ["--format", "json"])
    return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  private func rank(_ text: String, _ arguments: String...) throws -> CommandTests.Run { try rank(text, arguments) }

  private func rank(_ text: String, _ arguments: [String]) throws -> CommandTests.Run {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-rank-\(UUID().uuidString).csv")
    try Data(text.utf8).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    return try CommandTests.inovasi(["rank", url.path] + arguments)
  }
}
#endif
