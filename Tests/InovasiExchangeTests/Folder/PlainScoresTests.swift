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

  /// Every mark of ASCII at every place of a key, short of eight bytes, of eight, and longer.
  @Test(arguments: [1, 6, 7, 8, 9, 15, 16, 17])
  func everyMarkIsReadAsAReaderOfTextsReadsIt(length: Int) throws {
    var rows: [String] = []
    for mark in 0x20..<0x7F where mark != 0x22 && mark != 0x2C {
      for place in 0..<length {
        var key = [UInt8](repeating: 0x61, count: length)
        key[place] = UInt8(mark)
        rows.append("\(String(decoding: key, as: UTF8.self)),J1,C1,80")
      }
    }
    let plain = try Self.folder(rows, separator: ",", ending: "\n", remarks: false).read()
    let close = try Self.folder(rows, separator: ",", ending: "\n", remarks: true).read()
    #expect(plain.scores.count >= rows.count - 2)
    #expect(plain.scores == close.scores)
    #expect(plain.findings.map(\.code) == close.findings.map(\.code))
  }

  /// A column of remarks taken for criteria is said to be one, and not a file that is too large.
  @Test(arguments: ["C", "Catatan "])
  func moreCriteriaThanAreHeld(stem: String) throws {
    var folder = TestFolder()
    let rows = (0...32_768).map { "I1,J1,\(stem)\($0),80\n" }
    folder.files["scores.csv"] = "innovation,judge,criterion,score\n" + rows.dropLast().joined()
    #expect(try folder.read().scores.criteria.count == 32_768)
    folder.files["scores.csv"] = "innovation,judge,criterion,score\n" + rows.joined()
    let findings = try folder.findings()
    #expect(findings.map(\.code) == ["SCORES_TOO_MANY"])
    #expect(findings.first?.location?.line == 32_770)
  }

  /// The line of a row is its first; a column that points have on another line would be no place on that one.
  @Test(arguments: ["catatan", "kolom lain", ""])
  func pointsBehindALineBreakHaveNoColumn(name: String) throws {
    var folder = TestFolder()
    folder.files["scores.csv"] = "innovation,judge,criterion,\(name),score\nI1,J1,C1,\"a\nb\",80\nI1,J1,C2,\"ab\",81\n"
    let scores = try folder.read().scores
    #expect(
      (0..<scores.count).map(scores.location(ofRow:))
        == [SourceLocation(file: "scores.csv", line: 2), SourceLocation(file: "scores.csv", line: 4, column: 15)])
  }

  /// Rows that are not plain are looked for in as many bytes as they take.
  @Test(arguments: [1 << 12, 1 << 18])
  func longRowsStandBetweenPlainOnes(chunk: Int) throws {
    let lengths = [10, 4_060, 4_096, 5_000, 32_740, 33_000, 300_000, 10]
    var lines = ["innovation,judge,criterion,score,catatan"]
    for (number, length) in lengths.enumerated() {
      lines.append("I1,J\(number),C1,80,\"\(String(repeating: "x", count: length))\"")
      lines.append("I1,J\(number),C2,81,x")
    }
    var folder = TestFolder()
    folder.files["scores.csv"] = lines.joined(separator: "\n")
    let scores = try folder.read(limits: ReadingLimits(chunkBytes: chunk)).scores
    #expect((0..<scores.count).map { scores.line(ofRow: $0) } == Array(2..<2 + 2 * lengths.count))
    #expect((0..<scores.count).map { scores[$0].criterion } == lengths.flatMap { _ in ["C1", "C2"] as [Criterion.ID] })
  }

  /// Rows of one sheet begin alike, and the next sheet's nearly so; which cells stand first is the file's affair.
  @Test(arguments: [
    ["innovation", "judge", "criterion", "score"], ["judge", "innovation", "stage", "criterion", "score"],
    ["criterion", "innovation", "judge", "score"], ["innovation", "score", "judge", "criterion"],
    ["no", "innovation", "judge", "stage", "score", "criterion"], ["score", "criterion", "judge", "innovation", "stage"],
  ])
  func sheetsAreReadInAnyOrderOfColumns(columns: [String]) throws {
    var generator = SeededGenerator(state: 3)
    var expected: [[String]] = []
    var lines = [columns.joined(separator: ",")]
    for entry in ["I1", "I11", "I1", "I111", "I2"] {
      for judge in ["J1", "J11", "J1"] {
        for criterion in 1...Int(2 + generator.next() % 5) {
          let cells = [
            "innovation": entry, "judge": judge, "criterion": "C\(criterion)", "score": "\(generator.next() % 101)",
            "stage": generator.next() % 3 == 0 ? "" : "T\(generator.next() % 2)", "no": "1",
          ]
          lines.append(columns.map { cells[$0] ?? "" }.joined(separator: ","))
          let stage = columns.contains("stage") ? cells["stage"] ?? "" : ""
          expected.append([entry, judge, "C\(criterion)", cells["score"] ?? "", stage])
        }
      }
    }
    var folder = TestFolder()
    folder.files["scores.csv"] = lines.joined(separator: "\n") + "\n"
    let scores = try folder.read().scores
    let read = (0..<scores.count).map { row in
      let score = scores[row]
      let stage = expected[row][4].isEmpty ? "" : score.stage.rawValue
      return [score.entry.rawValue, score.judge.rawValue, score.criterion.rawValue, score.points.description, stage]
    }
    #expect(read == expected)
    #expect((0..<scores.count).map(scores.line(ofRow:)) == Array(2..<lines.count + 1))
  }

  /// Sheet after sheet with the same criteria in the same order is what is read fastest, and what ends it in the middle is read closely:
  /// criteria that begin alike, that are left out, new or in another order, and points written in every way, all of them again and again.
  @Test(arguments: [1, 6, 7, 8, 9], ["\n", "\r\n"])
  func sheetsThatAreNearlyAlike(criterionLength: Int, ending: String) throws {
    var generator = SeededGenerator(state: UInt64(criterionLength))
    let stem = String(repeating: "K", count: criterionLength - 1)
    let usual = ["1", "2", "11", "3", "4"].map { stem + $0 }
    let writings = [
      "80", "80.0", "080", "8", "80.5", "80.25", "80.125", "80.1234", "100", "0", " 80", "80,5", "8O", "", "1234567", "12345678",
    ]
    var rows: [String] = []
    for entry in 0..<40 {
      for judge in 0..<(1 + Int(generator.next() % 3)) {
        var criteria = usual
        switch generator.next() % 8 {
        case 0: criteria.removeLast()
        case 1: criteria.swapAt(1, 3)
        case 2: criteria.insert(stem + "9", at: 2)
        case 3: criteria[4] = stem + "4 "
        default: break
        }
        for criterion in criteria {
          let points =
            generator.next() % 4 == 0 ? writings[Int(generator.next() % UInt64(writings.count))] : "\(generator.next() % 101).5"
          // From fewer than eight bytes before the criterion to more than thirty.
          rows.append("I\(String(repeating: "0", count: entry % 25))\(entry);J\(judge);\(criterion);\(points)")
        }
      }
    }
    let plain = try Self.folder(rows, separator: ";", ending: ending, remarks: false).read()
    let close = try Self.folder(rows, separator: ";", ending: ending, remarks: true).read()
    #expect(plain.scores.count > rows.count * 9 / 10)
    #expect(plain.scores == close.scores)
    #expect(plain.findings.count == close.findings.count)
    #expect(plain.rejects.flatMap(\.findings).map(\.code) == close.rejects.flatMap(\.findings).map(\.code))
  }

  /// The character at which points begin is told up to one, in the first row of a sheet as in those behind it.
  @Test(arguments: 32_745...32_765)
  func pointsStandFarBehindALongCell(length: Int) throws {
    let cell = String(repeating: "x", count: length)
    let rows = ["J1", "J2"].flatMap { judge in (1...3).map { "\(cell),I1,\(judge),C\($0),80" } }
    let read = { (last: String) in
      var folder = TestFolder()
      folder.files["scores.csv"] =
        "catatan,innovation,judge,criterion,score\n" + rows.map { $0 + "\n" }.joined().replacing(",80", with: last)
      return try folder.read().scores
    }
    let (plain, close) = (try read(",80"), try read(",\"80\""))
    #expect(plain.count == 6 && plain == close)
    let columns = (0..<6).map { plain.location(ofRow: $0)?.column }
    // Counted from 1, behind the cell and four separators, and behind `I1`, `J1` and `C1`.
    let place = length + 4 + 6 + 1
    #expect(Set(columns) == [place <= Int(Int16.max) ? place : nil])
    #expect((0..<6).map { close.location(ofRow: $0)?.column } == columns)
  }

  /// What begins like the criterion that is expected, and what no criterion is made of.
  @Test(arguments: ["C", "C11", "C1\u{1}", "\u{1}\u{1}\u{1}\u{1}\u{1}\u{1}\u{1}\u{1}", "\u{1}", "", "C1,C1", "c1"])
  func whatIsNotTheExpectedCriterionIsReadClosely(key: String) throws {
    let sheet = { (number: Int) in ["C1", "C2", "C3"].map { "I1,J\(number),\($0),\(number)" } }
    for place in 0...5 {
      var rows = (1...4).flatMap(sheet)
      rows.insert("I1,J2,\(key),80", at: 3 + place)
      let plain = try Self.folder(rows, separator: ",", ending: "\n", remarks: false).read()
      var wide = Self.folder(rows, separator: ",", ending: "\n", remarks: false)
      // A byte beyond ASCII before the first key keeps the whole of a chunk from being plain; its row is another entry's.
      wide.files["scores.csv"] = (wide.files["scores.csv"] ?? "").replacing("I1,", with: "I\u{E9},")
      let close = try wide.read()
      #expect(plain.scores.count >= 12 && plain.scores.count == close.scores.count)
      for row in 0..<plain.scores.count {
        let (one, other) = (plain.scores[row], close.scores[row])
        #expect(one.criterion == other.criterion && one.points == other.points && one.judge == other.judge)
      }
      #expect(plain.rejects.flatMap(\.findings).map(\.code) == close.rejects.flatMap(\.findings).map(\.code))
    }
  }

  /// More ways to write points than are kept in mind, each twice.
  @Test func pointsAreToldApart() throws {
    var folder = TestFolder()
    let points = (0...10_000).map { "\($0 / 100).\($0 / 10 % 10)\($0 % 10)" }
    let rows = (points + points.reversed()).enumerated().map { "I\($0 / 100),J1,C\($0 % 100),\($1)" }
    folder.files["scores.csv"] = "innovation,judge,criterion,score\n" + rows.joined(separator: "\n") + "\n"
    let scores = try folder.read().scores
    let expected = Array(0...10_000) + (0...10_000).reversed()
    #expect(Array(scores.pointsColumn) == expected.map { $0 * 100 })
  }

  /// One row among thousands has points that do not fit four bytes, or just do: at the borders of what goes into the table at once and
  /// between them. What a scale allows is not the reader's affair.
  @Test(arguments: [
    (0, "900000", true), (0, "900000", false), (1, "214748.4", true), (4095, "214748.3648", false), (4096, "900000", true),
    (4097, "-214748.3649", true), (4499, "214749", false), (2000, "214748.3", false), (2000, "214748.3647", true),
    (2000, "-214748.3648", false),
  ])
  func pointsBeyondFourBytes(place: Int, text: String, isOnScale: Bool) throws {
    let rows = (0..<4500).map { number in
      let points = number == place ? text : "\(number % 101).5"
      return "I\(number / 24),J\(number / 3 % 8),C\(1 + number % 3),\(points)"
    }
    let read = { (remarks: Bool) in
      var folder = Self.folder(rows, separator: ",", ending: "\n", remarks: remarks)
      if isOnScale { folder.files["competition.json5"] = Self.competitionOfMillions }
      return try folder.read()
    }
    let (plain, close) = (try read(false), try read(true))
    #expect(plain.scores.count == rows.count)
    #expect(plain.scores == close.scores && plain.scores.hashValue == close.scores.hashValue)
    #expect(plain.findings.map(\.code) == close.findings.map(\.code))
    #expect(plain.rejects.flatMap(\.findings).isEmpty && close.rejects.flatMap(\.findings).isEmpty)

    let points = try Points(text: text)
    #expect(plain.scores[place].points == points && plain.scores.line(ofRow: place) == place + 2)
    let isWide = Int32(exactly: points.tenThousandths) == nil
    #expect((plain.scores.pointsColumn.inFourBytes == nil) == isWide)
    let others = plain.scores.pointsColumn.enumerated().filter { $0.offset != place }
    #expect(others.allSatisfy { $0.element == $0.offset % 101 * 10_000 + 5_000 })
    let scale = try #require(plain.competition.rulebook.stages.first).scale
    #expect(scale.contains(points) == isOnScale)
  }

  /// A competition with the criteria of all others here, whose points go from -1 000 000 to 1 000 000.
  private static let competitionOfMillions = """
    {name: 'Uji', edition: '2021', rulebook: {id: 'jutaan', title: 'Jutaan', level: 'regency', stages: [{
      id: 'penilaian', name: 'P', basis: {assumption: 'uji'}, scale: {minimum: -1000000, maximum: 1000000},
      criteria: [{id: 'C1', name: 'C', weight: '40%'}, {id: 'C2', name: 'C', weight: '30%'}, {id: 'C3', name: 'C', weight: '30%'}],
    }]}}
    """

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

  /// One identifier in several forms has one number, whichever comes first: with spaces, in quotes, with a letter that Unicode holds to be
  /// another's equal.
  @Test(arguments: ["K1", "K1234567", "K12345678"])
  func formsOfAKeyAreOne(key: String) throws {
    let forms = [key, " \(key)", "\(key) ", "\"\(key)\"", "\u{212A}\(key.dropFirst())"]
    for first in forms {
      for second in forms {
        var folder = TestFolder()
        let keys = ["A1", first, "B1", second, "C1", key, "D1", second]
        folder.files["scores.csv"] =
          "innovation,judge,criterion,score\n" + keys.map { "\($0),J1,C1,80" }.joined(separator: "\n") + "\n"
        let entries = try folder.read().scores.entries
        #expect(entries.values.map(\.rawValue) == ["A1", key, "B1", "C1", "D1"])
        #expect(entries.values.indices.allSatisfy { entries.number(of: entries[$0]) == $0 })
      }
    }
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
