import Foundation
import InovasiCatalog
import InovasiExchange
import InovasiModel
import Testing

/// Settings in JSON5: what is wrong with them is said with its line, in both languages.
struct SettingsReadingTests {
  private func finding(_ text: String) throws -> Finding {
    var folder = TestFolder()
    folder.files["competition.json5"] = text
    return try #require(try folder.findings().first)
  }

  private func settings(_ members: String) -> String { "{name: 'X', edition: '1', rulebook: 'uji',\n\(members)}" }

  @Test(
    arguments: [
      ("{\n  name: 'X'\n  edition: '1'}", 3, 3, "koma atau }"), ("{name: 'X',\n rulebook: 'uji'", 2, 17, "koma atau }"),
      ("{name: 'X\n'}", 1, 10, "tanda kutip penutup"), ("{name 'X'}", 1, 7, "titik dua"), ("{name: }", 1, 8, "nilai"),
      ("{fund: 1.000.000}", 1, 13, "akhir bilangan"), ("{fund: Rp5}", 1, 8, "nilai"), ("{name: 'é' /* x", 1, 16, "*/"),
      ("{} {}", 1, 4, "akhir berkas"), ("{fund: 05}", 1, 8, "nol"), ("{a: '\\u12'}", 1, 8, "heksadesimal"),
      ("[1 2]", 1, 4, "koma atau ]"), ("{1a: 2}", 1, 2, "kunci"),
    ])
  func syntaxErrorHasItsPlace(text: String, line: Int, column: Int, expected: String) throws {
    let finding = try finding(text)
    #expect(finding.code == "SETTINGS_SYNTAX")
    #expect(finding.location == SourceLocation(file: "competition.json5", line: line, column: column))
    #expect(finding.message(in: .indonesian).contains(expected))
    #expect(finding.message(in: .indonesian) != finding.message(in: .english))
    #expect(finding.message(in: .english).hasSuffix("."))
  }

  @Test(
    arguments: [
      ("fund: 5,\n  fund: 100000000", 3, 3, "fund"), ("agencyVariables: {a: {X: 1,\n\"X\": 2}}", 3, 1, "agencyVariables.a.X"),
    ])
  func keyThatStandsTwiceIsRefused(members: String, line: Int, column: Int, path: String) throws {
    let finding = try finding(settings(members))
    #expect(finding.code == "SETTINGS_KEY_DUPLICATE")
    #expect(finding.path == path)
    #expect(finding.location == SourceLocation(file: "competition.json5", line: line, column: column))
  }

  @Test func ruleThatStandsTwiceIsRefused() throws {
    let limit = "titleLimit: {maximum: 200, basis: {document: 'd'}}"
    let text = "{id: 'r', title: 'R', level: 'regency',\n\(limit),\n\(limit.replacing("200", with: "5"))}"
    let error = try withFile(text.utf8, as: "r.json5") { path in
      #expect(throws: ExchangeError.self) { try RulebookFile(path).read(rulebooks: TestRulebooks()) }
    }
    #expect(error?.finding.code == "SETTINGS_KEY_DUPLICATE")
    #expect(error?.finding.location?.line == 3)
  }

  @Test(arguments: ["1.5", "99999999999999999999", "-1", "'banyak'", "true"])
  func fundIsWholeRupiah(fund: String) throws {
    let finding = try finding(settings("fund: \(fund)"))
    #expect(finding.code == "FILE_UNDECODABLE")
    #expect(finding.path == "fund")
    #expect(finding.location == SourceLocation(file: "competition.json5", line: 2, column: 1))
    #expect(finding.message(in: .indonesian).contains("bulat"))
    #expect(finding.message(in: .english).contains("whole number"))
  }

  @Test(arguments: ["100000000", "1e8", "'Rp100.000.000'", "0x5F5E100", "+100000000.0"])
  func fundIsReadHoweverItIsWritten(fund: String) throws {
    var folder = TestFolder()
    folder.files["competition.json5"] = settings("fund: \(fund),")
    #expect(try folder.read().competition.fund == Rupiah(100_000_000))
  }

  @Test(
    arguments: [
      ("{name: 'X', edition: '1'}", "rulebook", "wajib ada", "missing"),
      ("{name: 5, edition: '1', rulebook: 'uji'}", "name", "teks", "a text"),
      ("{name: 'X', edition: '1', rulebook: 'uji', nmae: 1}", "nmae", "yang dikenal: ", "known are "),
      (
        "{name: 'X', edition: '1', rulebook: {id: 'r', title: 'R', level: 'kota'}}", "rulebook.level",
        "pilihannya: national, province, regency, institution.", "there are: national, province, regency, institution."
      ),
      ("{name: 'X', edition: '1', closingDate: '2021-02-31'}", "closingDate", "kalender.", "calendar has no day"),
      ("{name: 'X', edition: '1', agencyVariables: {' ': {X: 1}}}", "agencyVariables. ", "pengenal", "identifier"),
      ("{name: 'X', edition: '1', agencyVariables: {a: {'': 1}}}", "agencyVariables.a.", "pengenal", "identifier"),
    ])
  func reasonsAreInBothLanguages(text: String, path: String, indonesian: String, english: String) throws {
    let finding = try finding(text)
    #expect(finding.code == "FILE_UNDECODABLE")
    #expect(finding.path == path)
    #expect(finding.location?.line == 1)
    for (language, part) in [(Language.indonesian, indonesian), (.english, english)] {
      #expect(finding.message(in: language).contains(part))
      #expect(finding.message(in: language).hasSuffix("."))
    }
  }

  @Test func emptyAndForeignFilesHaveAdviceOfTheirOwn() throws {
    #expect(try finding(" \n").code == "SETTINGS_EMPTY")
    var folder = TestFolder()
    folder.bytes["competition.json5"] = [0xFF, 0xFE] + Array("{}".utf8).flatMap { [$0, 0] }
    #expect(try folder.findings().map(\.code) == ["FILE_NOT_UTF8"])
  }

  /// The reader says what Foundation's says.
  @Test(arguments: IndonesianCatalog.standard.rulebookIDs)
  func publishedRulebooksAreReadAlike(id: Rulebook.ID) throws {
    let catalog = IndonesianCatalog.standard
    let text = try #require(catalog.rulebookText(id))
    let read = try withFile(text.utf8, as: "r.json5") { try RulebookFile($0).read(rulebooks: catalog) }
    #expect(try read == catalog.rulebook(id))
  }
}
