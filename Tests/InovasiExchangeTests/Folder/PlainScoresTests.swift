import InovasiExchange
import InovasiModel
import Testing

/// Rows that are read straight from their bytes say what they say when they are read closely.
struct PlainScoresTests {
  /// Keys of every length around the one that fits an integer, points of every form, and rows with something unusual in them.
  private static func rows(_ count: Int, seed: UInt64, separator: String) -> [String] {
    var generator = SeededGenerator(state: seed)
    let odd = [
      "I1|J1|C1|1e2", "I1|J1|C1|", "I1|J1|C1|-3", "I1|J1|C1| 7.5 ", "I1|J1|C1|87.55555", "|J1|C1|5", "I1||C1|5", "I1|J1||5",
      "I1|J1|C1", "I1|J1|C1|5|6", "", "  ", "I1 |J1|C1|80", " I1|J1|C1|80", "Ié1|J1|C1|80", "'=I1|J1|C1|80", "I'1|J1|C1|80",
      "\"I1\"|J1|C1|80", "\"I\"\"1\"|J1|C1|80", "I1|J1|C1|\"80\"", "I1|J1|C1|12345678901", "I1|J1|C1|.5", "I1|J1|C1|5.",
      "I1|J1|C1|1..2", "I1|J1|C1|0080.50", "I1|J1|C1|80.1234", "I1|J1|C1|80.123", "I1|J1|C1|\t9", "I1|\u{7F}|C1|9", "I1|J1|C9|9",
    ]
    return (0..<count).map { number in
      let row: String
      if generator.next() % 7 == 0 {
        row = odd[Int(generator.next() % UInt64(odd.count))]
      } else {
        let length = Int(generator.next() % 4)
        let entry = "I" + String(repeating: "0", count: 5 + length) + "\(generator.next() % 300)"
        row = "\(entry)|J\(generator.next() % 12)|C\(1 + generator.next() % 3)|\(generator.next() % 101).\(generator.next() % 10)"
      }
      return row.replacing("|", with: separator)
    }
  }

  /// A column of remarks in quotes changes nothing but that no row is plain.
  private static func folder(_ rows: [String], separator: String, ending: String, remarks: Bool) -> TestFolder {
    let header = ["innovation", "judge", "criterion", "score"].joined(separator: separator)
    var folder = TestFolder()
    let lines = ([header] + rows).enumerated().map { number, line in
      guard remarks else { return line }
      return line.allSatisfy { $0 == " " } ? line : line + separator + (number == 0 ? "catatan" : "\"x\"")
    }
    folder.files["scores.csv"] = lines.joined(separator: ending) + ending
    return folder
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64], [",", ";", "\t", "|"])
  func sayWhatAReaderOfTextsSays(seed: UInt64, separator: String) throws {
    let ending = seed.isMultiple(of: 2) ? "\n" : "\r\n"
    // Cells with quotes of their own, or too few or too many, cannot be told apart once a column is added.
    let rows = Self.rows(900, seed: seed, separator: separator)
    let limits = ReadingLimits(chunkBytes: 64 << Int(seed % 4 * 3))
    let plain = try Self.folder(rows, separator: separator, ending: ending, remarks: false).read(limits: limits)
    let close = try Self.folder(rows, separator: separator, ending: ending, remarks: true).read(limits: limits)
    #expect(plain.scores.count > 600)
    #expect(plain.scores == close.scores)
    let codes = { (loaded: LoadedCompetition) in loaded.findings.filter { $0.code != "ROW_CELL_COUNT" } }
    #expect(codes(plain) == codes(close))
    #expect(plain.rejects.flatMap(\.findings).count > 20)
  }

  @Test func chunksChangeNothing() throws {
    let rows = Self.rows(2000, seed: 9, separator: ",")
    let folder = Self.folder(rows, separator: ",", ending: "\n", remarks: false)
    let whole = try folder.read()
    for bytes in [1, 7, 64, 4096] {
      let loaded = try folder.read(limits: ReadingLimits(chunkBytes: bytes))
      #expect(loaded.scores == whole.scores)
      #expect(loaded.findings == whole.findings)
      #expect(loaded.rejects == whole.rejects)
    }
  }

  /// What is longer than a cell may be is rejected, plain or not.
  @Test func longCellsAreRejected() throws {
    var folder = TestFolder()
    folder.files["scores.csv"] =
      "innovation,judge,criterion,score\nI1,J1,C1,80\nI\(String(repeating: "1", count: 90)),J1,C1,80\nI2,J1,C1,80\n"
    let loaded = try folder.read(limits: ReadingLimits(maximumFieldBytes: 60))
    #expect(loaded.scores.count == 2)
    #expect(loaded.findings.map(\.code) == ["FIELD_TOO_LONG"])
  }

  /// More keys than any table of hashes begins with, all different in one byte.
  @Test func keysAreToldApart() throws {
    var folder = TestFolder()
    let keys = (0..<3000).map { "K\(String($0, radix: 36))" } + (0..<300).map { "\($0)AAAAAAAA" }
    folder.files["scores.csv"] =
      "innovation,judge,criterion,score\n" + (keys + keys.reversed()).map { "\($0),J1,C1,80" }.joined(separator: "\n") + "\n"
    let loaded = try folder.read()
    #expect(loaded.scores.entries.values.map(\.rawValue) == keys)
    #expect((0..<loaded.scores.count).map { loaded.scores[$0].entry.rawValue } == keys + keys.reversed())
  }
}
