import Foundation
import Inovasi
import Testing

/// Judgements of criteria two at a time: weights and their consistency, and a finding for every cell that says nothing.
struct JudgementFileTests {
  private func read(_ text: String) throws -> JudgementInput {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-weights-\(UUID().uuidString).csv")
    try Data(text.utf8).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    return try JudgementFile(url.path).read()
  }

  private func codes(_ text: String) throws -> [String] {
    let error = #expect(throws: EvaluationError.self) { try read(text) }
    return try #require(error).findings.map { "\($0.code) \($0.location?.line ?? 0):\($0.location?.column ?? 0)" }
  }

  /// One half of the matrix, the other, both, and rows in another order say the same. Weights: numpy.linalg.eig.
  @Test(
    arguments: [
      "kriteria,a,b,c\na,,1/3,5\nb,,,7\nc,,,\n", "x,a,b,c\na,1,,\nb,3,1,\nc,0.2,1/7,1\n",
      "x,a,b,c\nc,1/5,1/7,1\na,1,1/3,5\nb,3,1,7\n", "x;A;B;C\n a ;1;0,3333;5\nb;3;1;7\nC;0,2;;\n",
    ])
  func formsOfOneMatrixAgree(text: String) throws {
    let input = try read(text)
    #expect(input.criteria.map { $0.lowercased() } == ["a", "b", "c"])
    for (weight, expected) in zip(input.hierarchy.weights, [0.27895457, 0.64911800, 0.07192743]) {
      #expect(abs(weight - expected) < 2e-5)
    }
    #expect(input.hierarchy.isConsistent == true)
    #expect(input.findings == [])
    #expect(try input.weights(of: ["C", "a", "B"]) == [2, 0, 1].map { input.hierarchy.weights[$0] })
  }

  @Test func judgementsThatContradictOneAnotherAreNamed() throws {
    // c is three times as important as a, though a is more important than b, and b than c.
    let input = try read("x,a,b,c\na,,3,\nb,,,3\nc,3,,\n")
    #expect(input.hierarchy.isConsistent == false)
    let finding = try #require(input.findings.first)
    #expect(input.findings.count == 1)
    #expect(finding.code == "JUDGEMENTS_INCONSISTENT")
    #expect(finding.parameters["ratio"] == "1.15")
    // The three weights are the same, and each judgement is as far from them.
    #expect(finding.parameters["first"] == "a" && finding.parameters["second"] == "b")
    #expect(finding.parameters["given"] == "3" && finding.parameters["implied"] == "1.00")
    let slip = try read("x,a,b,c,d\na,,2,4,1/8\nb,,,2,4\nc,,,,2\nd,,,,\n")
    #expect(slip.findings.first?.parameters["second"] == "d")
    #expect(slip.findings.first?.location?.line == 2)
    #expect(slip.findings.first?.location?.column == 8)
  }

  @Test func cellsThatSayNothingAreFound() throws {
    #expect(try codes("x,a,b\na,1,dua\nb,,1\n") == ["CELL_INVALID 2:5"])
    #expect(try codes("x,a,b\na,1,0\nb,,1\n") == ["CELL_INVALID 2:5"])
    #expect(try codes("x,a,b\na,1,-3\nb,,1\n") == ["CELL_INVALID 2:5"])
    #expect(try codes("x,a,b\na,1,1/0\nb,,1\n") == ["CELL_INVALID 2:5"])
    #expect(try codes("x,a,b\na,1,1/3/3\nb,,1\n") == ["CELL_INVALID 2:5"])
    #expect(try codes("x,a,b\na,1,1e7\nb,,1\n") == ["CELL_INVALID 2:5"])
    #expect(try codes("x,a,b\na,2,3\nb,,1\n") == ["CELL_INVALID 2:3"])
    #expect(try codes("x,a,b\na,1,3\nb,3,1\n") == ["JUDGEMENT_NOT_RECIPROCAL 3:3"])
    #expect(try codes("x,a,b,c\na,,3,\nb,,,2\nc,,,\n") == ["JUDGEMENT_MISSING 2:6"])
    #expect(try codes("x,a,b\na,1,3\nz,,1\n") == ["JUDGEMENT_UNKNOWN_CRITERION 3:1"])
    #expect(try codes("x,a,b\na,1,3\na,1,3\n") == ["MATRIX_DUPLICATE_NAME 3:1"])
    #expect(try codes("x,a,A\na,1,3\n").first == "MATRIX_DUPLICATE_NAME 0:0")
    #expect(try codes("x,a,b\na,1\nb,,1\n").first == "ROW_CELL_COUNT 2:1")
    #expect(try codes("x\n") == ["MATRIX_NO_CRITERIA 0:0"])
  }

  @Test func everyCriterionNeedsAWeight() throws {
    let input = try read("x,a,b\na,,3\nb,,\n")
    let error = #expect(throws: EvaluationError.self) { try input.weights(of: ["a", "c"]) }
    #expect(
      try #require(error).findings.map { "\($0.code) \($0.value ?? "")" } == [
        "JUDGEMENT_UNKNOWN_CRITERION c", "JUDGEMENT_UNKNOWN_CRITERION b",
      ])
  }
}
