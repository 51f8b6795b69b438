#if CommandLine
import Foundation
import Testing

/// `inovasi allocate` as a person or a program meets it.
struct AllocateTests {
  private let table = """
    id;nilai;opd;klaster;wtp
    A;87;D1;A;ya
    B;85;D2;A;ya
    C;85;D3;B;ya
    D;81;D4;B;tidak
    E;79;D5;B;
    F;;D6;B;ya

    """

  private func run(_ table: String, _ arguments: String...) throws -> CommandTests.Run { try run(table, arguments) }

  @Test func aTableBySharesOfTheScore() throws {
    let table = "id,score\nA,87\nB,85\nC,85\nD,81\nE,79\nF,77\n"
    let run = try run(table, "--fund", "5000000000")
    #expect(run.code == 0)
    #expect(run.output.contains("Rp880.566.801"))
    #expect(run.output.contains("Jumlah"))
    #expect(run.output.contains("Dana Rp5.000.000.000 = dibayarkan Rp5.000.000.000 + tidak dibagikan Rp0."))
    let csv = try self.run(table, "--fund", "5000000000", "--format", "csv").output.split(separator: "\n")
    #expect(csv.first == "place,id,agency,pot,score,claim,share,amount,odd_rupiah,decided_by,bound,excluded")
    #expect(csv.count == 7)
    #expect(csv[2] == "2,B,,,85,85,860323886.6396761134,860323887,1,identifier,,")
  }

  @Test func potsGatesAndThoseLeftOut() throws {
    let arguments = [
      "--fund", "1000", "--by", "klaster", "--pots", "A=60,B=40", "--empty-pots", "to-others", "--gate", "wtp",
    ]
    let english = try run(table, arguments + ["--language", "en"])
    #expect(english.code == 0)
    #expect(english.output.contains("Pot A: Rp600 for 2 recipients, Rp600 paid."))
    #expect(english.output.contains("wtp: not met, the value is 0"))
    #expect(english.output.contains("wtp: no value is given"))
    #expect(english.output.contains("has no score"))
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(try run(table, arguments + ["--format", "json"]).output.utf8)) as? [String: Any]
    )
    #expect(document.keys.sorted() == ["allocations", "forbiddenUses", "fund"])
    let fund = try #require(document["fund"] as? [String: Any])
    #expect(fund["paid"] as? Int == 1000)
    #expect((fund["exclusions"] as? [Any])?.count == 3)
    #expect((document["allocations"] as? [[String: Any]])?.map { $0["amount"] as? Int } == [303, 297, 400])
    let admitted = try run(table, arguments + ["--gate-missing", "admit", "--format", "csv"])
    #expect(admitted.output.contains("\n5,E,D5,B,79"))
  }

  @Test(
    arguments: [
      (["--fund", "1000", "--cap", "100"], 65, "FUND_TOO_LARGE"),
      (["--fund", "1000", "--cap", "100", "--rest", "unallocated"], 0, ""),
      (["--fund", "1000", "--floor", "900"], 65, "FUND_TOO_SMALL"),
      (["--fund", "1000", "--floor", "9", "--cap", "8"], 65, "RULEBOOK_RANGE"),
      (["--fund", "6", "--method", "prizes", "--prizes", "3,2,1"], 0, ""),
      (["--fund", "7", "--method", "prizes"], 64, "--prizes"),
      (["--fund", "6", "--prizes", "3,2,1"], 64, "--prizes"),
      (["--fund", "6", "--method", "place-shares", "--shares", "3,2,1"], 0, ""),
      (["--fund", "9", "--method", "band-shares", "--bands", "85=2,0=1"], 0, ""),
      (["--fund", "7", "--method", "band-amounts", "--bands", "85=2,80=1"], 0, ""),
      (["--fund", "9", "--standardise", "min-max-plus-one"], 0, ""),
      (["--fund", "9", "--standardise", "improvement"], 64, "--previous"),
      (["--fund", "9", "--standardise", "improvement", "--previous", "wtp", "--target", "100"], 0, ""),
      (["--fund", "9", "--pots", "A=1"], 64, "--by"), ([], 64, "--fund"), (["--fund", "-1"], 64, ""),
      (["--fund", "1e9"], 64, "1e9"),
      (["--fund", "9", "--score", "tinggi"], 65, "COLUMN_MISSING"), (["--fund", "9", "--gate", "apbd"], 65, "COLUMN_MISSING"),
      (["--fund", "9", "--odd", "claim,identifier"], 0, ""), (["--fund", "9", "--odd", "luck"], 64, "luck"),
    ] as [([String], Int32, String)])
  func exitCodes(arguments: [String], code: Int32, message: String) throws {
    let run = try run(table, arguments)
    #expect(run.code == code, "\(arguments): \(run.errors)")
    #expect(message.isEmpty || run.errors.contains(message), "\(run.errors)")
  }

  /// A row that cannot be read would change everybody's money, so that nothing is shared out until it can.
  @Test(arguments: [
    ("id,score\nA,1\nA,2\n", "RULEBOOK_DUPLICATE_ID"), ("id,score\nA,banyak\n", "CELL_INVALID"),
    ("id,score\n,1\n", "ROW_WITHOUT_ID"),
    ("id,score\nA\n", "ROW_CELL_COUNT"), ("id,score,place\nA,1,0\n", "CELL_INVALID"), ("id,score,place\nA,1,\n", "CELL_INVALID"),
    ("", "FILE_EMPTY"), ("score\n1\n", "COLUMN_MISSING"), ("id,score\nA,\"1\n", "ROW_QUOTE"),
  ])
  func aTableThatCannotBeReadIsAnError(table: String, code: String) throws {
    let run = try run(table, "--fund", "10")
    #expect(run.code == 65)
    #expect(run.errors.contains(code), "\(run.errors)")
  }

  /// Who stands twice would be paid twice, also under a name that only looks a little different; where the second stands is said.
  @Test(
    arguments: [
      ("id,score\nA,3\nB,2\nA,1\n", ":4:1: RULEBOOK_DUPLICATE_ID", "\"A\" is used"),
      ("id,score\nA,3\nB,2\na,1\n", ":4:1: RULEBOOK_DUPLICATE_ID", "\"A\", \"a\" is used"),
      ("score,id\n3,Dinas X\n2,DINAS  X\n", ":3:3: RULEBOOK_DUPLICATE_ID", "\"Dinas X\", \"DINAS  X\" is used"),
      ("id,score\nCafe\u{301},3\nCAF\u{C9},2\n", ":3:1: RULEBOOK_DUPLICATE_ID", "is used"),
    ] as [(String, String, String)])
  func aRecipientWhoStandsTwiceIsRefused(table: String, place: String, said: String) throws {
    let run = try run(table, "--fund", "10", "--language", "en")
    #expect(run.code == 65)
    #expect(run.errors.contains(place) && run.errors.contains(said), "\(run.errors)")
    // Marks tell apart: these are codes of two things.
    #expect(try self.run("id,score\n1.11,3\n11.1,2\nA-1,1\nA1,1\n", "--fund", "10").code == 0)
  }

  /// A table that the package wrote is one that it reads, and nothing of its numbers is lost on the way.
  @Test func tablesOfThePackageAreRead() throws {
    let ranking = "place,innovation,agency,title,final\n1,A,D1,Satu,85.1666666667\n2,B,D2,Dua,85.1666666666\n,C,D3,Tiga,\n"
    let run = try run(ranking, "--fund", "1000000000000", "--format", "csv")
    #expect(run.code == 0, "\(run.errors)")
    let rows = run.output.split(separator: "\n")
    #expect(rows.dropFirst().first?.hasPrefix("1,A,D1,,85.1666666667,85.1666666667,") == true, "\(rows)")
    #expect(rows.count == 4)
    #expect(rows.last?.hasPrefix(",C,D3,") == true)
  }

  @Test(
    arguments: [
      // As Indonesia writes numbers, in a file that shows it; a mark that could be either needs somebody to say so.
      ("id;nilai\nA;1.234,5\nB;80,25\n", [], ["A,1234.5", "B,80.25"]), ("id;nilai\nA;1.234\nB;80,5\n", [], ["A,1234", "B,80.5"]),
      ("id,nilai\nA,\"1.234,5\"\nB,1.234\n", [], ["A,1234.5", "B,1234"]),
      ("id;nilai\nA;1.234\n", ["--decimal-mark", "comma"], ["A,1234"]),
      ("id;nilai\nA;1.234\n", ["--decimal-mark", "point"], ["A,1.234"]),
      ("id\tnilai\nA\t0,5\n", [], ["A,0.5"]),
    ] as [(String, [String], [String])])
  func numbersAreReadAsInEveryTable(table: String, options: [String], expected: [String]) throws {
    let run = try run(table, ["--fund", "1000", "--format", "csv"] + options)
    #expect(run.code == 0, "\(run.errors)")
    let read = run.output.split(separator: "\n").dropFirst().map { row in
      let cells = row.split(separator: ",", omittingEmptySubsequences: false)
      return "\(cells[1]),\(cells[4])"
    }
    #expect(read.sorted() == expected)
  }

  @Test(arguments: [
    ("id;nilai\nA;1.234\n", "NUMBER_AMBIGUOUS", "--decimal-mark"), ("id,nilai\nA,0.1234567890123456789\n", "CELL_INVALID", "18"),
    ("id,nilai,g\nA,1,0.12345\n", "CELL_INVALID", "4"), ("id,nilai\nA,1%\n", "CELL_INVALID", "such as 87.5"),
    ("id,nilai,place\nA,1,1.5\n", "CELL_INVALID", "such as 1."),
  ])
  func aNumberThatCannotBeHeldSaysWhy(table: String, code: String, said: String) throws {
    let gate = table.contains(",g") ? ["--gate", "g>=0.1"] : []
    let run = try run(table, ["--fund", "1000", "--language", "en"] + gate)
    #expect(run.code == 65)
    #expect(run.errors.contains(code) && run.errors.contains(said) && !run.errors.contains("blank"), "\(run.errors)")
  }

  /// Rows of nothing but separators are no rows, and blank cells behind the last column are no cells.
  @Test func blankRowsAndCellsOfSpreadsheetsArePassedOver() throws {
    let plain = try run("id;nilai\nA;1\nB;2\n", "--fund", "1000", "--format", "csv")
    let padded = try run(";;\nid;nilai;\nA;1;\n;;\nB;2\n;;\n;\n", "--fund", "1000", "--format", "csv")
    #expect(padded.code == 0, "\(padded.errors)")
    #expect(padded.output == plain.output)
  }

  /// The total beneath a table would be paid as much as all the others together.
  @Test(
    arguments: [
      ("id,nilai\nA,40\nB,60\nJumlah,100\n", true), ("id,nilai\nA,40\nB,60\nTOTAL NILAI,100\n", true),
      ("id,nilai\nA,40.4\nB,60.4\nTotal,101\n", true), ("id,nilai\nA,4\nSubtotal,4\nB,6\nSubtotal 2,6\nC,1\n", true),
      // An innovation may be called so, and a number may be the sum of two others.
      ("id,nilai\nA,80\nTOTAL,85\nB,82\n", false), ("id,nilai\nA,40\nB,60\nC,100\n", false),
      ("id,nilai\nTOTAL,85\nB,82\n", false), ("id,nilai\nA,40\nJumlah,\n", false),
    ] as [(String, Bool)])
  func aRowOfTheTotalIsNoRecipient(table: String, isRefused: Bool) throws {
    let run = try run(table, "--fund", "1000")
    #expect(run.code == (isRefused ? 65 : 0), "\(run.errors)")
    #expect(run.errors.contains("ROW_WITHOUT_ID") == isRefused)
    #expect(run.errors.contains("jumlah baris-baris di atasnya") == isRefused, "\(run.errors)")
  }

  /// Of two columns of one name it cannot be known which is meant; a lost quotation mark takes recipients away.
  @Test func whatCouldChangeTheMoneyUnseenIsSaid() throws {
    let twice = try run("id,nilai,nilai\nA,1,3\nB,2,1\n", "--fund", "10")
    #expect(twice.code == 65)
    #expect(twice.errors.contains("COLUMN_DUPLICATE"), "\(twice.errors)")
    let swallowed = try run("id,title,score\nA1,\"x,1\nB2,y\",2\nC3,z,4\n", "--fund", "10")
    #expect(swallowed.code == 0)
    #expect(swallowed.errors.contains(":2:1: ROWS_IN_CELL"), "\(swallowed.errors)")
    let blank = try run("id,score,place\nA,1,\nB,2,1\n", "--fund", "10", "--language", "en")
    #expect(blank.code == 65)
    #expect(blank.errors.contains("CELL_INVALID") && blank.errors.contains("Fill it in"), "\(blank.errors)")
  }

  /// Nobody can be given anything in proportion to nothing: the fund is an error, unless it may stay; then everybody is listed.
  @Test func aFundThatNobodyCanBeGivenDoesNotStayInSilence() throws {
    let zeros = "id,score\na,0\nb,0\n"
    let refused = try run(zeros, "--fund", "100", "--rest", "refused")
    #expect(refused.code == 65)
    #expect(refused.errors.contains("FUND_TOO_LARGE"), "\(refused.errors)")
    let stays = try run(zeros, "--fund", "100", "--rest", "unallocated", "--format", "csv")
    #expect(stays.code == 0)
    #expect(stays.output.contains("1,a,") && stays.output.contains("1,b,"), "\(stays.output)")
  }

  @Test func aFolderGoesByItsRulebook() throws {
    let run = try CommandTests.inovasi(["allocate", malang, "--language", "en"])
    #expect(run.code == 0)
    #expect(run.output.contains("Fund Rp1.000.000.000 = paid Rp1.000.000.000 + unallocated Rp0."))
    let other = try CommandTests.inovasi(["allocate", malang, "--fund", "7", "--format", "json"])
    #expect(other.output.contains("\"paid\" : 7"))
    #expect(try CommandTests.inovasi(["allocate", malang, "--floor", "1"]).code == 64)
    #expect(try CommandTests.inovasi(["allocate", "/nowhere", "--fund", "1"]).code == 66)
  }

  private func run(_ table: String, _ arguments: [String]) throws -> CommandTests.Run {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(table.utf8).write(to: file)
    return try CommandTests.inovasi(["allocate", file.path] + arguments)
  }
}

private let malang = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appendingPathComponent("Examples/Data/malang-2021").path
#endif
