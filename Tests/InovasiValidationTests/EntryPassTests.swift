import InovasiModel
import InovasiValidation
import Testing

struct EntryPassTests {
  /// Entries with many faults, among them an identifier and titles that stand twice.
  private func context() throws -> RuleContext {
    let basis = LegalBasis.assumption("uji")
    let start = try CalendarDate(iso: "2020-06-01")
    let entries = try (0..<150).map { number in
      let id = try #require(Entry.ID("E\(1000 + (number == 64 ? 63 : number))"))
      return Entry(
        id: id, title: number % 70 == 3 ? "Judul sama" : "JUDUL \(number)", agency: number % 9 == 0 ? "TIDAK_ADA" : "CAPIL",
        affairs: [number % 7 == 0 ? "1.02" : number % 31 == 1 ? "9.99" : "2.12"],
        started: number % 5 == 0 ? start : number % 11 == 0 ? nil : start.adding(years: -3))
    }
    let rulebook = Rulebook(
      id: "uji", title: LocalizedText("Uji"), level: .regency,
      requiredFields: [Rulebook.RequiredField(.started, basis: basis)],
      minimumAges: [Rulebook.AgeLimit(months: 12, basis: basis)], stages: [])
    let competition = Competition(
      name: "Uji", edition: "1", rulebook: rulebook, closingDate: try CalendarDate(iso: "2021-02-03"),
      agencies: [Agency(id: "CAPIL", name: "Capil", remit: Remit(["2.12"]))], entries: entries)
    return RuleContext(competition: competition, scores: ScoreTable(), affairs: Directory(), services: Directory())
  }

  @Test func rulesSayTogetherWhatTheySayAlone() throws {
    let context = try context()
    let rules: [any Rule] = [
      RequiredFields(), MinimumAge(), RemitRule(), UnknownReferences(), DuplicateIdentifiers(), DuplicateTitles(),
    ]
    var (alone, together): ([Finding], [Finding]) = ([], [])
    for rule in rules { rule.check(context, into: &alone) }
    RuleSet(rules).check(context, into: &together)
    #expect(together.sorted() == alone.sorted())
    let count = { (code: String) in together.count { $0.code == code } }
    #expect(count("ENTRY_DUPLICATE_ID") == 2)
    #expect(count("TITLE_DUPLICATE") == 3)
    #expect(count("OPD_UNKNOWN") == 17)
    #expect(count("ENTRY_TOO_YOUNG") == 30)
    #expect(count("REMIT_CROSS") > 0 && count("URUSAN_UNKNOWN") > 0 && count("FIELD_MISSING") > 0)
  }

  /// Identifiers of one, of as many and of more bytes than a key holds, and of letters that are not ordered by their bytes.
  @Test(arguments: [
    ["B", "A1", "A", "A10", "A2"], ["ABCDEFGHIJKLMNOP", "ABCDEFGHIJKLMNO", "B"], ["ABCDEFGHIJKLMNOPQ", "B"], ["É", "E", "Z"],
  ])
  func aReportIsInTheOrderOfFindings(ids: [String]) throws {
    let kind = FindingKind(code: "UJI", severity: .error, message: LocalizedText("m"), advice: LocalizedText("a"))
    var findings: [Finding] = [
      Finding(kind, about: .score("A")), Finding(kind, about: .competition), Finding(kind, about: .judge("Z")),
      Finding(kind, about: .agency("Z")), Finding(kind, about: .file("z.csv")),
    ]
    for id in try ids.map({ try #require(Entry.ID($0)) }) {
      findings += ["title", "agency"].map { Finding(kind, about: .entry(id), path: $0) }
    }
    #expect(ValidationReport(findings: findings).findings == findings.sorted())
    #expect(ValidationReport(findings: findings).refused.count == ids.count)
  }
}
