import Foundation
import Inovasi
import Testing

/// Files to be ranked: three kinds, told apart by their headers, with a finding for every bad cell.
struct RankingFileTests {
  private func read(_ text: String, as kind: RankingFile.Kind? = nil) throws -> RankingInput {
    try read(Array(text.utf8), as: kind)
  }

  private func read(_ bytes: [UInt8], as kind: RankingFile.Kind? = nil) throws -> RankingInput {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-rank-\(UUID().uuidString).csv")
    try Data(bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    return try RankingFile(url.path).read(as: kind)
  }

  private func table(_ input: RankingInput) throws -> DecisionTable {
    guard case .matrix(let table) = input.content else { throw WrongKind() }
    return table
  }

  private func profile(_ input: RankingInput) throws -> BallotProfile {
    guard case .ballots(let table) = input.content else { throw WrongKind() }
    return try table.profile()
  }

  private func tally(_ input: RankingInput) throws -> PairwiseTally {
    guard case .pairs(let tally) = input.content else { throw WrongKind() }
    return tally
  }

  private struct WrongKind: Error {}

  @Test func matrixWithWeightsAndKinds() throws {
    for (weight, type, cost) in [("weight", "type", "cost"), ("Bobot", "Jenis", "biaya"), ("BOBOT", "arah", "min")] {
      let table = try table(
        read("inovasi,manfaat,biaya\n\(weight),60%,0.4\nB,80,12\n\(type),,\(cost)\nA,90.5,2e1\n"))
      #expect(table.alternatives == ["A", "B"])
      #expect(table.criteria == ["manfaat", "biaya"])
      #expect(table.values == [[90.5, 20], [80, 12]])
      #expect(table.weights == [0.6, 0.4])
      #expect(table.directions == [.benefit, .cost])
    }
  }

  @Test func commaIsADecimalMarkWhereItIsFree() throws {
    let table = try table(read("alternatif;a;b\nX;1,5;2\nY;2.5;3\n"))
    #expect(table.values == [[1.5, 2], [2.5, 3]])
  }

  /// A quotation mark that is closed some rows later leaves one row, whose finding says how many lines it took.
  @Test func marksBetweenThousandsAreReadWhereTheyLeaveNoDoubt() throws {
    let table = try table(read("alternatif;C1;C2\nx;1.234,5;1.234.567\ny;2.000,25;-1.000.000,5\n"))
    #expect(table.values == [[1234.5, 1_234_567], [2000.25, -1_000_000.5]])
    let quoted = try self.table(read("alternatif,C1\nx,\"1,234.5\"\ny,\"1.234,5\"\n"))
    #expect(quoted.values == [[1234.5], [1234.5]])
  }

  /// A mark before three digits stands between thousands where the column, or else the file, has decimals behind the other.
  @Test(
    arguments: [
      ("x;1.500;80\ny;1.250,5;80", [[1500, 80], [1250.5, 80]]), ("x;1.500;80,5\ny;900;80", [[1500, 80.5], [900, 80]]),
      ("x;1.500;80,5\ny;1.25;80", [[1.5, 80.5], [1.25, 80]]), ("x;1,500;80.5\ny;900;80", [[1500, 80.5], [900, 80]]),
      ("x;0.125;1\ny;1.5;2", [[0.125, 1], [1.5, 2]]),
    ] as [(String, [[Double]])])
  func thousandsAreReadAsTheFileShows(rows: String, values: [[Double]]) throws {
    let table = try table(read("alternatif;C1;C2\n\(rows)\n"))
    #expect(table.values == values)
  }

  @Test func numberThatCanBeTwoIsNotGuessed() throws {
    let input = try read("alternatif;C1\nx;1.500\ny;900\nz;800\n")
    #expect(try table(input).alternatives == ["y", "z"])
    #expect(input.findings.map { "\($0.code) \($0.location?.line ?? 0)" } == ["NUMBER_AMBIGUOUS 2"])
    let pointed = try table(read("alternatif,C1\nx,1.500\ny,900\n"))
    #expect(pointed.values == [[1.5], [900]])
  }

  @Test func ballotWithoutItsCountIsFound() throws {
    let input = try read("pertama,kedua,jumlah\nA,B,3\nB,A\nB,A,1\n")
    #expect(try profile(input).ballots.count == 2)
    #expect(input.findings.map { "\($0.code) \($0.location?.line ?? 0)" } == ["ROW_CELL_COUNT 3"])
  }

  @Test func swallowedRowsArePointedOut() throws {
    let input = try read("voter,rank,candidate\nj1,1,\"A\nj1,2,B\nj2,1,B\"\nj3,1,A\n")
    #expect(input.findings.map(\.code) == ["ROWS_IN_CELL"])
    #expect(input.findings.first?.parameters["count"] == "2")
  }

  @Test func whatCannotBeSeenMakesNoOtherName() throws {
    let input = try read("winner,loser\u{200B},count\nA,B,3\nA\u{200B},\u{FEFF}B,2\nB\u{A0},A\u{200D},1\n")
    #expect(try tally(input).candidates == ["A", "B"])
    #expect(input.findings == [])
  }

  @Test func guessedEncodingIsSaid() throws {
    let input = try read(Array("alternatif,C1\nKaf".utf8) + [0xE9] + Array(",1\nB,2\n".utf8))
    #expect(try table(input).alternatives == ["B", "Kafé"])
    #expect(input.findings.map(\.code) == ["FILE_ENCODING_GUESSED"])
  }

  @Test func blankRowsOfASpreadsheetArePassedOver() throws {
    let input = try read("alternatif;C1;C2\n;;\nx;1;2\n;;;\ny;2;3\n;;\n")
    #expect(input.findings == [])
    #expect(try table(input).alternatives == ["x", "y"])
  }

  @Test func linesThatAQuotationMarkSwallowedAreCounted() throws {
    let input = try read("alternatif,a,b\n\"X,1,2\nY,3,4\nZ,5,6\"\nW,1\nV,7,8\nU,9,9\n")
    #expect(try table(input).alternatives == ["U", "V"])
    #expect(input.findings.map { "\($0.code) \($0.parameters["lines"] ?? "-")" } == ["ROW_CELL_COUNT 3", "ROW_CELL_COUNT -"])
    #expect(input.findings.first?.message(in: .english).contains("takes 3 lines of the file") == true)
  }

  @Test func badCellsAreFoundWithLineAndColumn() throws {
    let input = try read("alternatif,a,b\nX,1,dua\nY,,4\nZ,3,4\n,5,6\nW,1\nV,0x10,1\nU,nan,1\nT,1e999,1\nS,2,3\n")
    let table = try table(input)
    #expect(table.alternatives == ["S", "Y", "Z"])
    #expect(table.values[1] == [nil, 4])
    #expect(
      input.findings.map { "\($0.code) \($0.location?.line ?? 0):\($0.location?.column ?? 0)" } == [
        "CELL_INVALID 2:5", "RANK_VALUE_MISSING 3:3", "ROW_WITHOUT_ID 5:1", "ROW_CELL_COUNT 6:1", "CELL_INVALID 7:3",
        "CELL_INVALID 8:3", "CELL_INVALID 9:3",
      ])
    #expect(input.rows == 9)
    #expect(try table.matrix().incomplete == ["Y"])
  }

  @Test(
    arguments: [
      ("alternatif,a\nX,1\nX,2\n", "MATRIX_DUPLICATE_NAME"), ("alternatif,a\nbobot,berat\nX,1\nY,2\n", "CELL_INVALID"),
      ("alternatif,a\njenis,?\nX,1\nY,2\n", "CELL_INVALID"), ("alternatif\nX\n", "MATRIX_NO_CRITERIA"),
      ("alternatif,a\nbobot,1\nweight,1\nX,1\nY,2\n", "MATRIX_DUPLICATE_NAME"),
      ("alternatif,a,\nX,1,2\n", "MATRIX_NO_CRITERIA"), ("", "FILE_EMPTY"), ("winner,loser\n,\n", "BALLOT_NONE"),
      ("count,ballot\n0,A>B\n", "BALLOT_COUNT"), ("count,ballot\n0,A>B\n", "BALLOT_NONE"),
    ])
  func nothingToRankIsAnError(text: String, code: String) throws {
    let error = #expect(throws: EvaluationError.self) { try read(text) }
    #expect(try #require(error).findings.contains { $0.code == code })
  }

  @Test func formsOfBallotsAgree() throws {
    let expected = try BallotProfile([(2, [["A"], ["B", "C"], ["D"]]), (1, [["D"]]), (1, [["B"], ["A"]])])
    for text in [
      "count,ballot\n2,A>B=C>D\n1,D\n1,B>A\n", "jumlah,suara\n1, B > A \n2,A>C=B>D\n,D\n", "2,A>B=C>D\n1,D\n1,B>A\n",
      "A>B=C>D\nA>B=C>D\nD>\n".replacingOccurrences(of: "D>\n", with: "1: D\n") + "1: B>A\n",
      "count,first,second,third\n2,A,B=C,D\n1,D,,\n1,B,A,\n", "jumlah,pertama,kedua,ketiga\n1,B,A\n2,A,C=B,D\n1,D\n",
      "voter,rank,candidate\n1,1,A\n1,2,B\n1,2,C\n1,3,D\n2,3,D\n2,2,C\n2,2,B\n2,1,A\n3,1,D\n4,1,B\n4,2,A\n",
      "pemilih,peringkat,calon\n1,1,A\n1,2.5,B\n1,2.5,C\n1,4,D\n2,4,D\n2,2,C\n2,2,B\n2,1,A\n3,1,D\n3,,A\n4,1,B\n4,2,A\n",
    ] {
      let input = try read(text)
      #expect(try profile(input) == expected, "\(text)")
      #expect(input.findings == [], "\(text)")
    }
  }

  @Test func badBallotsDoNotCount() throws {
    let input = try read("count,ballot\n2,A>B\nx,B>A\n-1,B>A\n1,A>A\n1,A>>B\n99999999999999999999,B>A\n")
    #expect(try profile(input) == BallotProfile([(2, [["A"], ["B"]])]))
    #expect(input.findings.map { $0.location?.line } == [3, 4, 5, 6, 7])
    #expect(
      input.findings.map(\.code) == ["BALLOT_COUNT", "BALLOT_COUNT", "BALLOT_CANDIDATE_TWICE", "CELL_INVALID", "BALLOT_COUNT"])
  }

  @Test func ballotWithOneBadRankDoesNotCount() throws {
    // Without that row the voter's ballot would say that B is last, which nobody wrote.
    let input = try read("voter,rank,candidate\nV1,1,A\nV1,dua,B\nV2,1,B\nV2,2,A\nV3,1,A\nV3,2,A\nV4,1\nV4,2,A\n")
    #expect(try profile(input) == BallotProfile([(1, [["B"], ["A"]])]))
    #expect(
      input.findings.map { "\($0.code) \($0.location?.line ?? 0)" } == [
        "CELL_INVALID 3", "BALLOT_CANDIDATE_TWICE 7", "ROW_CELL_COUNT 8",
      ])
  }

  @Test func gapInPlacesIsFound() throws {
    let input = try read("count,first,second,third\n1,A,,B\n1,A,B,\n1,A,B,C,D\n")
    #expect(try profile(input).total == 1)
    #expect(input.findings.map { "\($0.code) \($0.location?.line ?? 0)" } == ["CELL_INVALID 2", "ROW_CELL_COUNT 4"])
  }

  @Test func pairs() throws {
    let expected = try PairwiseTally([("A", "B", 3), ("B", "A", 1)])
    for text in [
      "winner,loser,count\nA,B,3\nB,A,1\n", "kalah,pemenang\nB,A\nB,A\nA,B\nB,A\n", "jumlah,pemenang,yang kalah\n,B,A\n3,A,B\n",
    ] {
      #expect(try tally(read(text)) == expected, "\(text)")
    }
    let input = try read("winner,loser,count\nA,B,3\nB,A,1\nA,A,1\nA,,1\nA,B,-1\nA,B,1.5\nA,B,0\n")
    #expect(try tally(input) == expected)
    #expect(
      input.findings.map(\.code) == ["BALLOT_SELF", "ROW_WITHOUT_ID", "BALLOT_COUNT", "BALLOT_COUNT"])
  }

  @Test func kindCanBeSaid() throws {
    let text = "n,a,b\n3,X,Y\n2,Y,X\n"
    #expect(try profile(read(text, as: .ballots)).total == 5)
    let error = #expect(throws: EvaluationError.self) { try read(text, as: .pairs) }
    #expect(try #require(error).findings.map(\.code) == ["COLUMN_MISSING"])
    #expect(try table(read("voter,rank,candidate\nV,1,2\nW,2,1\n", as: .matrix)).criteria == ["rank", "candidate"])
  }

  @Test func hostileFilesNeverTrap() throws {
    for text in [
      "\u{FEFF}winner,loser\nA,B\n", "a\n", ",\n,\n", ">\n>\n", "count,ballot\n", "count,first\n\n\n", "\"a\nb\",c\n1,2\n",
      "voter,rank,candidate\nV\n", "=>=,>\n", "a,b\n\"x\n", "1:2:3>4\n", "count,first,second\n1\n", "x;y\n1;2;3\n", ":>\n",
    ] {
      for kind in [nil] + RankingFile.Kind.allCases.map(Optional.some) { _ = try? read(text, as: kind) }
    }
    let bytes = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-rank-\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: bytes) }
    try Data("alternatif,a\nX,\u{0}1\n".utf8 + [0xFF, 0xFE, 0x2C, 0x31, 0x0A]).write(to: bytes)
    _ = try? RankingFile(bytes.path).read()
    let error = #expect(throws: EvaluationError.self) { try RankingFile("/nowhere.csv").read() }
    #expect(try #require(error).isMissingInput)
  }
}
