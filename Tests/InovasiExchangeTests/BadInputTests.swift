import Foundation
import InovasiExchange
import InovasiModel
import Testing

/// Bad input of every kind ends in a finding or a typed error, with its place.
struct BadInputTests {
  static let tables = ["agencies.csv", "innovations.csv", "scores.csv"]

  @Test(
    arguments: tables,
    [
      ([], "FILE_EMPTY"), ([0x0A, 0x0A], "FILE_EMPTY"), ([0, 1, 2, 0xFF], "FILE_BINARY"), ([0xFF, 0xFE, 0xFD], "FILE_BINARY"),
      (Array("a,b,c\n1,2,3\n".utf8), "COLUMN_MISSING"), (Array("\"".utf8), "ROW_QUOTE"),
    ] as [([UInt8], String)])
  func brokenTableIsNamed(file: String, vector: (bytes: [UInt8], code: String)) throws {
    var folder = TestFolder()
    folder.bytes[file] = vector.bytes
    let findings = try folder.findings()
    #expect(findings.contains { $0.code == vector.code && $0.subject == .file(file) && $0.severity == .error })
  }

  /// A table that has to be there and has columns alone is read, which is said; scores come later, and an evaluation asks for them.
  @Test(arguments: [
    ("agencies.csv", "agency,name,scope\n", "agencies"), ("innovations.csv", "id;judul;opd\n\n;;\n", "innovations"),
    ("innovations.json", "[]", "innovations"), ("scores.csv", "innovation,judge,criterion,score\n", nil),
  ])
  func tableWithoutARowIsNamed(file: String, text: String, table: String?) throws {
    var folder = TestFolder()
    #expect(!(try folder.read().findings.contains { $0.code == "FILE_EMPTY" }))
    folder.files["\(file.prefix { $0 != "." }).csv"] = nil
    folder.files[file] = text
    let loaded = try folder.read()
    let found = loaded.findings.filter { $0.code == "FILE_EMPTY" }
    #expect(found.map { $0.parameters["table"] } == [table].compactMap(\.self))
    guard let finding = found.first else { return }
    #expect(finding.severity == .warning && finding.location?.file == file)
    #expect(finding.message(in: .english) == "\(file) holds not one row, so that the table \(table ?? "") is empty.")
  }

  /// What keeps a table from being used is said, and no more.
  @Test func tableWithoutItsColumnsIsNotCalledEmpty() throws {
    var folder = TestFolder()
    folder.files["innovations.csv"] = "nomor,nama\n"
    let codes = try Set(folder.read().findings.map(\.code))
    #expect(codes.contains("COLUMN_MISSING") && !codes.contains("FILE_EMPTY"))
  }

  @Test(arguments: tables + ["competition.json5"])
  func directoryForAFileIsRefused(file: String) throws {
    try withScratch { url in
      for (name, text) in TestFolder().files where name != file {
        try Data(text.utf8).write(to: url.appendingPathComponent(name))
      }
      try FileManager.default.createDirectory(at: url.appendingPathComponent(file), withIntermediateDirectories: false)
      let error = #expect(throws: ExchangeError.self) { try CompetitionFolder(url.path).read(rulebooks: TestRulebooks()) }
      #expect(error?.finding.code == "FILE_NOT_REGULAR")
      #expect(error?.isMissingInput == false)
    }
  }

  @Test(arguments: ["agencies.csv", "innovations.csv", "competition.json5"])
  func missingFileIsMissingInput(file: String) throws {
    var folder = TestFolder()
    folder.files[file] = nil
    let error = #expect(throws: ExchangeError.self) { try folder.read() }
    #expect(error?.isMissingInput == true)
  }

  /// A spreadsheet's last row is no agency that has filed nothing, and no judge to whom entries can be assigned.
  @Test func totalOfAListIsNobody() throws {
    var folder = TestFolder()
    folder.files["agencies.csv"] = "agency,name,scope\nDUKCAPIL,Dinas Kependudukan,2.12\nDINKES,Dinas Kesehatan,1.02\nTOTAL,2,\n"
    folder.files["judges.csv"] = "judge,name\nJ1,Juri Satu\nJumlah,\n"
    let loaded = try folder.read()
    #expect(loaded.competition.agencies.map(\.id) == ["DINKES", "DUKCAPIL"] && loaded.competition.judges.map(\.id) == ["J1"])
    let found = loaded.findings.filter { $0.code == "ROW_WITHOUT_ID" }
    #expect(found.map(\.value) == ["TOTAL", "Jumlah"] && loaded.rejects.count == 2)
    #expect(found.first?.message(in: .english) == "The row \"TOTAL\" looks like the total of the rows above it.")
    folder.files["judges.csv"] = "judge,name\nTotal,Total Widodo\n"
    #expect(try folder.read().competition.judges.map(\.name) == ["Total Widodo"])
  }

  /// What an office would do otherwise is said: write a nought for a dash, add columns below a title, and leave cells merged.
  @Test(
    arguments: [
      ("innovation,judge,criterion,score\nI1,J1,C1,-\n", "SCORE_NOT_A_NUMBER", "kosong bukan nol"),
      ("innovation,judge,criterion,score\nI1,J1,C1,TMS\n", "SCORE_NOT_A_NUMBER", "kosong bukan nol"),
      ("Daftar Nilai 2021,,,\ninnovation,judge,criterion,score\nI1,J1,C1,80\n", "COLUMN_MISSING", "tanpa judul di atasnya"),
      ("innovation,judge,criterion,score\nI1,J1,C1,80\n,J1,C2,80\n", "ROW_WITHOUT_ID", "sel gabungan"),
    ])
  func adviceMeetsWhatOfficesDo(text: String, code: String, words: String) throws {
    var folder = TestFolder()
    folder.files["scores.csv"] = text
    let finding = try #require(try folder.read().findings.first { $0.code == code })
    #expect(finding.advice(in: .indonesian).contains(words))
  }

  /// What is probably meant for a file that is missing is named, with the name that it has to have.
  @Test(
    arguments: [
      ("agencies.csv", "agency.csv", "agencies.csv"), ("agencies.csv", "agencis.CSV", "agencies.csv"),
      ("agencies.csv", "Perangkat Daerah.csv", "agencies.csv"), ("innovations.csv", "inovasi.csv", "innovations.csv"),
      ("innovations.csv", "innovation.csv", "innovations.csv"), ("competition.json5", "competition.json", "competition.json5"),
      ("competition.json5", "kompetisi.json5", "competition.json5"),
    ])
  func nearMissIsNamed(file: String, near: String, name: String) throws {
    var folder = TestFolder()
    folder.files[near] = folder.files.removeValue(forKey: file)
    let error = #expect(throws: ExchangeError.self) { try folder.read() }
    let finding = try #require(error?.finding)
    #expect(error?.isMissingInput == true)
    #expect(finding.code == "FILE_MISSING")
    #expect([finding.parameters["near"], finding.parameters["name"]] == [near, name])
    #expect(finding.message(in: .english).contains("perhaps \(near) is meant"))
    #expect(finding.advice(in: .indonesian) == "Ganti nama \(near) menjadi \(name).")
  }

  /// Where the form is not read, another name would not do.
  @Test func nearMissInAFormThatIsNotRead() throws {
    for (near, name) in [("opd.ods", "agencies.csv"), ("Agencies.xls", "agencies.csv"), ("kompetisi.ods", "agencies.csv")] {
      var folder = TestFolder()
      folder.files["agencies.csv"] = nil
      folder.files[near] = "PK"
      let error = #expect(throws: ExchangeError.self) { try folder.read() }
      let finding = try #require(error?.finding)
      #expect(error?.isMissingInput == true && finding.parameters["ending"] == near.split(separator: ".").last?.lowercased())
      #expect(finding.advice(in: .indonesian) == "Simpan \(near) sebagai \(name).")
    }
  }

  /// Of two that come near, the one that differs by letter case or language alone; with none, nothing is offered.
  @Test func nearestOfSeveralIsNamed() throws {
    var folder = TestFolder()
    let agencies = folder.files.removeValue(forKey: "agencies.csv")
    folder.files["agency.csv"] = agencies
    folder.files["opd.csv"] = agencies
    #expect(try folder.findings().map { $0.parameters["near"] } == ["opd.csv"])
    folder.files["agency.csv"] = nil
    folder.files["opd.csv"] = nil
    folder.files["catatan.csv"] = agencies
    let finding = try #require(try folder.findings().first)
    #expect(finding.kind == .fileMissing)
  }

  /// As one to a drive that is not there now: without the file, former winners would be admitted and nobody would know.
  @Test(arguments: ["history.csv", "scores.csv", "decisions.jsonl", "competition.json5", "agencies.csv"])
  func linkThatLeadsNowhereIsAFileThatIsMissing(name: String) throws {
    try withScratch { url in
      var folder = TestFolder()
      folder.files[name] = nil
      for (file, text) in folder.files { try Data(text.utf8).write(to: url.appendingPathComponent(file)) }
      try FileManager.default.createSymbolicLink(
        atPath: url.appendingPathComponent(name).path, withDestinationPath: "tidak-ada")
      let error = #expect(throws: ExchangeError.self) {
        try CompetitionFolder(url.path).read(rulebooks: TestRulebooks())
      }
      #expect(error?.isMissingInput == true)
      #expect(error?.finding.location?.file == name)
    }
  }

  /// The administrator may look at anything.
  @Test(.enabled(if: geteuid() != 0)) func folderThatMayNotBeLookedAtIsUnreadable() throws {
    try withScratch { url in
      for (file, text) in TestFolder().files { try Data(text.utf8).write(to: url.appendingPathComponent(file)) }
      try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: url.path)
      defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: url.path) }
      let error = #expect(throws: ExchangeError.self) { try CompetitionFolder(url.path).read(rulebooks: TestRulebooks()) }
      #expect(error?.finding.kind == .fileUnreadable)
    }
  }

  @Test func scoresMayBeMissing() throws {
    var folder = TestFolder()
    folder.files["scores.csv"] = nil
    let loaded = try folder.read()
    #expect(loaded.scores.isEmpty)
    #expect(loaded.findings == [])
  }

  @Test func missingFolderIsMissingInput() {
    let error = #expect(throws: ExchangeError.self) { try CompetitionFolder("no/such/folder").read(rulebooks: TestRulebooks()) }
    #expect(error?.isMissingInput == true)
  }

  @Test(
    arguments: [
      ("", "SETTINGS_EMPTY"), ("{", "SETTINGS_SYNTAX"), ("[]", "FILE_UNDECODABLE"), ("{name: 'X'}", "FILE_UNDECODABLE"),
      ("{name: 'X', edition: '1', rulebook: 'uji', nmae: 1}", "FILE_UNDECODABLE"),
      ("{name: 'X', edition: '1', rulebook: 'uji', closingDate: '2021-02-31'}", "FILE_UNDECODABLE"),
      ("{name: 'X', edition: '1', rulebook: 'uji', fund: -1}", "FILE_UNDECODABLE"),
      ("{name: 'X', edition: '1', rulebook: 'none'}", "RULEBOOK_NOT_FOUND"),
      ("{name: 'X', edition: '1', rulebook: './none.json5'}", "FILE_MISSING"),
      ("{name: 'X', edition: '1', rulebook: {id: 'x'}}", "FILE_UNDECODABLE"),
    ])
  func brokenSettingsSayWhere(text: String, code: String) throws {
    var folder = TestFolder()
    folder.files["competition.json5"] = text
    let error = #expect(throws: ExchangeError.self) { try folder.read() }
    #expect(error?.finding.code == code)
    if code == "RULEBOOK_NOT_FOUND" { #expect(error?.finding.message(in: .english).contains("uji") == true) }
  }

  /// Found by fuzzing: such a key ended the program within Foundation.
  @Test func settingsThatAreNoTextAreRefused() throws {
    var folder = TestFolder()
    folder.bytes["competition.json5"] = Array("{name: 'X', ".utf8) + [0xFF] + Array(": '1'}".utf8)
    #expect(try folder.findings().map(\.code) == ["FILE_NOT_UTF8"])
  }

  /// Found by fuzzing: Foundation looked beyond the end of a file that is a number, and the program ended there when it found digits.
  @Test func rulebookThatIsANumberIsRefused() throws {
    for count in 1...400 {
      _ = try withFile(repeatElement(UInt8(ascii: "9"), count: count), as: "r.json5") { path in
        #expect(throws: ExchangeError.self) { try RulebookFile(path).read(rulebooks: TestRulebooks()) }
      }
    }
  }

  @Test func rulebookMayBeAFileOrInline() throws {
    let rulebook = "{id: 'own', title: 'Own', level: 'regency', /* own */ stages: []}"
    var folder = TestFolder()
    folder.files["own.json5"] = rulebook
    folder.files["competition.json5"] = "{name: 'X', edition: '1', rulebook: './own.json5'}"
    #expect(try folder.read().competition.rulebook.id == "own")
    folder.files["competition.json5"] = "{name: 'X', edition: '1', rulebook: \(rulebook)}"
    #expect(try folder.read().competition.rulebook.id == "own")
  }

  @Test(arguments: ["2021-02-31", "31 Februari", "31/02/2021", "2021-13-01", "03-02-21", "02/13/2021", "0000-01-01", "kemarin"])
  func badDateIsAFindingAndTheEntryStays(date: String) throws {
    var folder = TestFolder()
    folder.files["innovations.csv"] = "id,title,agency,affair,started\nI1,\"A\nB\",DUKCAPIL,2.12,\(date)\n"
    let loaded = try folder.read()
    #expect(loaded.competition.entries.first?.started == nil)
    #expect(loaded.competition.entries.count == 1)
    let finding = try #require(loaded.findings.first)
    #expect(loaded.findings.count == 1)
    #expect(finding.refusedEntry == "I1")
    #expect(finding.path == "started")
    #expect(finding.value == date)
    // The date stands on the second line of a row that begins on line 2.
    #expect(finding.location == SourceLocation(file: "innovations.csv", line: 3, column: 18))
  }

  @Test(
    arguments: [
      ("NaN", "SCORE_NOT_A_NUMBER"), ("1e400", "SCORE_NOT_A_NUMBER"), ("", "SCORE_MISSING"), ("  ", "SCORE_MISSING"),
      ("87.55555", "SCORE_TOO_PRECISE"), ("\"1,5,5\"", "SCORE_NOT_A_NUMBER"), ("85%", "SCORE_NOT_A_NUMBER"),
      ("∞", "SCORE_NOT_A_NUMBER"),
      ("--1", "SCORE_NOT_A_NUMBER"),
      ("99999999999999999999", "SCORE_NOT_A_NUMBER"), ("0x10", "SCORE_NOT_A_NUMBER"), ("٣", "SCORE_NOT_A_NUMBER"),
    ])
  func oddScoreIsNoRow(score: String, code: String) throws {
    var folder = TestFolder()
    folder.files["scores.csv"] = "innovation,judge,criterion,score\nI1,J1,C1,\(score)\nI1,J1,C2,90\n"
    let loaded = try folder.read()
    #expect(loaded.scores.count == 1)
    let finding = try #require(loaded.findings.first)
    #expect(finding.code == code)
    #expect(finding.subject == .score("I1"))
    #expect(finding.path == "scores.J1.C1")
    #expect(finding.location == SourceLocation(file: "scores.csv", line: 2, column: 10))
    #expect(finding.severity == (code == "SCORE_MISSING" ? .warning : .error))
  }

  @Test func duplicatedRowsAreBothKept() throws {
    var folder = TestFolder()
    folder.files["scores.csv"] = "innovation,judge,criterion,score\nI1,J1,C1,80\nI1,J1,C1,80\n"
    folder.files["innovations.csv"] = "id,title,agency,affair,started\nI1,A,D,2.12,2019-01-02\nI1,A,D,2.12,2019-01-02\n"
    let loaded = try folder.read()
    #expect(loaded.scores.count == 2)
    #expect(loaded.competition.entries.count == 2)
  }

  /// What nobody sees at the ends of a cell makes no second judge and no second innovation.
  @Test(arguments: ["\u{A0}", "\t", "\u{200B}", "\u{202F}", "\u{2060}", "\u{3000}", "\u{FEFF}", " \u{A0} "])
  func keysThatLookAlikeAreOneIdentifier(space: String) throws {
    var folder = TestFolder()
    folder.files["innovations.csv"] = "id,title,agency,affair,started\nI1\(space),A,\(space)DUKCAPIL,2.12,2019-01-02\n"
    folder.files["scores.csv"] = """
      innovation,judge,criterion,score
      I1,J02,C1,80
      I1,J02\(space),C2,80
      \(space)I1,J02,C2,80
      I1,J02,\(space)C1\(space),80

      """
    let loaded = try folder.read()
    #expect(loaded.findings == [])
    #expect(loaded.competition.entries.map(\.id) == ["I1"])
    #expect(loaded.competition.entries.first?.agency == "DUKCAPIL")
    #expect(loaded.scores.count == 4)
    let scores = loaded.scores
    #expect((scores.judges.count, scores.entries.count, scores.criteria.count) == (1, 1, 2))
    #expect((0..<4).allSatisfy { scores[$0].judge == "J02" && scores[$0].entry == "I1" })
  }

  /// Between letters it is a fault of the cell, which nobody could see otherwise.
  @Test(arguments: ["\u{AD}", "\u{200B}", "\u{200D}", "\u{202E}", "\u{2060}", "\u{FEFF}"])
  func keyWithSomethingInvisibleIsNone(character: String) throws {
    var folder = TestFolder()
    folder.files["scores.csv"] = "innovation,judge,criterion,score\nI1,J\(character)02,C1,80\nI1,J02,C2,80\n"
    let loaded = try folder.read()
    #expect(loaded.scores.count == 1)
    #expect(loaded.findings.map(\.code) == ["ROW_WITHOUT_ID"])
  }

  @Test func cellOfOtherSpacesIsBlank() throws {
    var folder = TestFolder()
    folder.files["innovations.csv"] = "id,title,agency,affair,started,group\nI1,A,DUKCAPIL,2.12,2019-01-02,\u{A0}\n"
    let loaded = try folder.read()
    #expect(loaded.findings.filter { $0.code == "CELL_INVALID" } == [])
    #expect(loaded.competition.entries.first?.group == nil)
  }

  @Test func keysThatAreOneIdentifierAreOneNumber() throws {
    var folder = TestFolder()
    folder.files["scores.csv"] = "innovation,judge,criterion,score\nIe\u{301},J1,C1,80\nI\u{E9},J1,C2,80\n I\u{E9} ,J1,C1,80\n"
    let scores = try folder.read().scores
    #expect(scores.entries.count == 1)
    #expect(scores.runs.map(\.entry) == [0] && scores.count == 3)
  }

  @Test(
    arguments: [
      ("I1,J1,C1\n", "ROW_CELL_COUNT", 1), ("I1,J1,C1,80,x\n", "ROW_CELL_COUNT", 1), (",J1,C1,80\n", "ROW_WITHOUT_ID", 1),
      ("I1,,C1,80\n", "ROW_WITHOUT_ID", 4), ("I1,J1,,80\n", "ROW_WITHOUT_ID", 7), ("I\u{1},J1,C1,80\n", "ROW_WITHOUT_ID", 1),
      ("\"I1\"x,J1,C1,80\n", "ROW_QUOTE", 1), ("\(String(repeating: "x", count: 300)),J1,C1,80\n", "ROW_WITHOUT_ID", 1),
    ])
  func brokenRowIsRejectedWithItsPlace(row: String, code: String, column: Int) throws {
    var folder = TestFolder()
    folder.files["scores.csv"] = "innovation,judge,criterion,score\nI1,J1,C1,1\n\(row)I1,J1,C2,2\n"
    let loaded = try folder.read()
    #expect(loaded.scores.count == 2)
    #expect(loaded.findings.map(\.code) == [code])
    #expect(loaded.findings.first?.location == SourceLocation(file: "scores.csv", line: 3, column: column))
  }

  /// What a quotation mark swallows is no row of its own: only the finding can say how much it is.
  @Test(
    arguments: [
      // Opened by mistake and closed three lines later; over four, with CR LF; to the end of the file, behind a short row.
      ("\"I1,J1,C1,1\nI1,J1,C2,2\nI1,J1,C3,3\"\nI1,J2,C1,4\n", "\n", "ROW_CELL_COUNT", "3", 1),
      ("I1,J1,\"C1,1\nI1,J1,C2,2\nI1,J1,C3,3\n\",J1,C1,3\n\nI1,J2,C1,4\n", "\r\n", "ROW_CELL_COUNT", "4", 1),
      ("\"I1,J1,C1,1\nI1,J1,C2\nI1,J1,C3,3\n", "\n", "ROW_QUOTE", "3", 0),
      ("\"I1,J1,C1,1\nI1,J1,C2\nI1,J1,C3,3\n\n", "\r", "ROW_QUOTE", "3", 0),
      // One line is the row itself, and nothing is said of it.
      ("\"I1,J1\",C1,1\nI1,J2,C1,4\n", "\n", "ROW_CELL_COUNT", nil, 1),
      ("\"I1\"x,J1,C1,1\nI1,J2,C1,4\n", "\n", "ROW_QUOTE", nil, 1),
    ] as [(String, String, String, String?, Int)])
  func linesOfARowAreCounted(rows: String, ending: String, code: String, lines: String?, taken: Int) throws {
    var folder = TestFolder()
    folder.files["scores.csv"] =
      ("innovation,judge,criterion,score\n" + rows).split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: ending)
    let loaded = try folder.read()
    #expect(loaded.findings.map(\.code) == [code])
    let finding = try #require(loaded.findings.first)
    #expect(finding.location == SourceLocation(file: "scores.csv", line: 2, column: 1))
    #expect(finding.parameters["lines"] == lines)
    #expect(finding.message(in: .indonesian).contains("\(lines ?? "-") baris berkas") == (lines != nil))
    #expect(finding.message(in: .english).contains("\(lines ?? "-") lines of the file") == (lines != nil))
    #expect(!finding.message(in: .english).contains("{") && !finding.advice(in: .indonesian).contains("{"))
    #expect(loaded.scores.count == taken)
  }

  /// A quotation mark that is closed in the same column of a later row leaves a row with the right number of cells.
  @Test(
    arguments: [
      ("I1,\"A,D,2.12,2019-01-02\nI2,B,D,2.12,2019-01-02\nI3,C\",D,2.12,2019-01-02\nI4,E,D,2.12,2019-01-02\n", 2),
      ("I1,\"A,D,2.12,2019-01-02\r\nI2,B\",D,2.12,2019-01-02\r\n", 1),
      ("DUK,A,D,2.12,\"2019-01-02\nDIN-3,B,D,2.12,2019-01-02\"\n", 1),
      // Texts of several lines, one of which has as many commas; blank lines.
      ("I1,\"Jl. Tugu 1\nMalang, Jawa Timur\",D,2.12,2019-01-02\n", 0),
      ("DUK,\"Jl. Tugu 1\nMalang, Jawa Timur\",D,2.12,2019-01-02\n", 0),
      ("I1,\"Satu\ndua tiga 4, lima\nI2, dan, lain\",D,2.12,2019-01-02\n\n\nI2,B,D,2.12,2019-01-02\n", 0),
    ])
  func rowsThatACellSwallowedAreCounted(rows: String, count: Int) throws {
    var folder = TestFolder()
    folder.files["innovations.csv"] = "id,title,agency,affair,started\n" + rows
    let found = try folder.read().findings.filter { $0.code == "ROWS_IN_CELL" }
    #expect(found.map { $0.parameters["count"] } == (count > 0 ? ["\(count)"] : []))
    #expect(found.allSatisfy { $0.severity == .warning })
    #expect(found.allSatisfy { $0.location == SourceLocation(file: "innovations.csv", line: 2, column: 1) })
  }

  @Test func cellsThatAreNotTextAreReported() throws {
    var folder = TestFolder()
    folder.bytes["innovations.csv"] =
      Array("id,title,agency,affair,started\nI1,".utf8) + [0xFF, 0xC3] + Array(",D,2.12,2019-01-02\nI2,a".utf8) + [0]
      + Array("b,D,2.12,2019-01-02\n".utf8)
    folder.bytes["innovations.csv"]?.insert(contentsOf: Array(repeating: 0x0A, count: 5_000), at: 31)
    let loaded = try folder.read()
    #expect(loaded.findings.map(\.code) == ["TEXT_ENCODING", "TEXT_ENCODING"])
    #expect(loaded.findings.compactMap(\.refusedEntry) == ["I1", "I2"])
    #expect(loaded.competition.entries.map(\.title) == ["", ""])
  }

  @Test func twoColumnsOfOneMeaningAreAnError() throws {
    var folder = TestFolder()
    folder.files["scores.csv"] = "innovation,inovasi,judge,criterion,score\nI1,I1,J1,C1,80\n"
    let loaded = try folder.read()
    #expect(loaded.findings.map(\.code) == ["COLUMN_DUPLICATE"])
    #expect(loaded.findings.first?.parameters["column"] == "innovation, inovasi")
    #expect(loaded.scores.isEmpty)
  }

  /// People look for the name that stands in their file, whatever the model calls the field.
  @Test func aColumnGoesByItsHeading() throws {
    var folder = TestFolder()
    folder.files["innovations.csv"] =
      "kode,judul,OPD,urusan,Mulai\nI1,A,D,2.12,2019-13-02\n,B,D,2.12,2019-01-02\n"
    let findings = try folder.findings()
    #expect(Set(findings.map(\.code)) == ["DATE_INVALID", "ROW_WITHOUT_ID"])
    #expect(Set(findings.compactMap { $0.parameters["column"] }) == ["Mulai", "kode"])
    #expect(findings.first { $0.code == "DATE_INVALID" }?.path == "started")
    // Every name of a field that a message tells to fill in is one that is read.
    for field in Rulebook.RequiredField.Field.allCases {
      for name in field.columns.english.split(whereSeparator: { " ()".contains($0) }) {
        folder.files["innovations.csv"] = "id,title,agency,\(name)\nI1,A,D,\n"
        #expect(try folder.findings().allSatisfy { $0.code != "COLUMN_UNKNOWN" }, "\(name)")
      }
    }
  }

  @Test func emptyListIsATableWithoutRows() throws {
    var folder = TestFolder()
    folder.files["history.json"] = "[]"
    #expect(try folder.findings() == [])
  }

  @Test func identityNumbersAreMasked() throws {
    var folder = TestFolder()
    folder.files["innovations.csv"] = "id,title,agency,affair,started\nI1,A,D,2.12,3573011708459999\n"
    let finding = try #require(try folder.findings().first)
    #expect(!finding.message(in: .indonesian).contains("3573011708459999"))
    #expect(finding.value?.contains("3573011708459999") == false)
  }
}
