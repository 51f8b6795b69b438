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

  /// Rules that somebody else wrote know nothing of ways through the entries: they run beside ours, and ours beside them, in any order.
  @Test func rulesFromOutsideSayTogetherWhatTheySayAlone() throws {
    let context = try context()
    let rules: [any Rule] = [
      TitlesOnSeven(isAsked: true), MinimumAge(), TitlesOnSeven(isAsked: false), UnknownReferences(),
      MinimumAge().only { $0.agency == "CAPIL" }, StrangeAgencies(), MinimumAge().with(severity: .note), DuplicateIdentifiers(),
      RuleSet([RequiredFields(), StrangeAgencies()]),
    ]
    var alone: [Finding] = []
    for rule in rules { rule.check(context, into: &alone) }
    for set in [RuleSet(rules), RuleSet(Array(rules.reversed())), rules.reduce(RuleSet([])) { $0.adding($1) }] {
      // What was said before stays in front.
      var together = [Finding(.titleOnSeven, about: .competition)]
      set.check(context, into: &together)
      #expect(together.first == Finding(.titleOnSeven, about: .competition))
      #expect(together.dropFirst().sorted() == alone.sorted())
    }
    let count = { (code: String) in alone.count { $0.code == code } }
    #expect(count("UJI_TITLE_SEVEN") == 15)
    #expect(alone.filter { $0.code == "UJI_AGENCIES" }.map { $0.parameters["count"] } == ["17", "17"])
    #expect(count("ENTRY_TOO_YOUNG") == 30 + 26 + 30)
    #expect(alone.count { $0.code == "ENTRY_TOO_YOUNG" && $0.severity == .note } == 30)
    #expect(count("ENTRY_DUPLICATE_ID") == 2 && count("OPD_UNKNOWN") == 17 && count("FIELD_MISSING") > 0)

    // Without what they have to say they are not there; ours stay.
    let own = RuleSet(rules).removing(codes: "UJI_TITLE_SEVEN", "UJI_AGENCIES")
    var found: [Finding] = []
    own.check(context, into: &found)
    #expect(found.sorted() == alone.filter { !$0.code.hasPrefix("UJI_") }.sorted())
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

extension FindingKind {
  fileprivate static let titleOnSeven = FindingKind(
    code: "UJI_TITLE_SEVEN", severity: .warning, message: LocalizedText("m"), advice: LocalizedText("a"))
  fileprivate static let strangeAgencies = FindingKind(
    code: "UJI_AGENCIES", severity: .warning, message: LocalizedText("m {count}"), advice: LocalizedText("a"))
}

/// A rule from outside that looks at one entry at a time, where anybody asks it to.
private struct TitlesOnSeven: EntryRule {
  let isAsked: Bool
  var kinds: [FindingKind] { [.titleOnSeven] }

  func isIdle(in context: RuleContext) -> Bool { !isAsked }

  func check(_ entry: Entry, in context: RuleContext, into findings: inout [Finding]) {
    if entry.title.hasSuffix("7") { findings.append(Finding(.titleOnSeven, about: .entry(entry.id), path: "title")) }
  }
}

/// A rule from outside that looks at the competition as a whole.
private struct StrangeAgencies: Rule {
  var kinds: [FindingKind] { [.strangeAgencies] }

  func check(_ context: RuleContext, into findings: inout [Finding]) {
    let count = context.competition.entries.count { $0.agency == "TIDAK_ADA" }
    findings.append(Finding(.strangeAgencies, about: .competition, parameters: ["count": "\(count)"]))
  }
}
