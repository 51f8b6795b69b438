import InovasiModel
import InovasiValidation
import Testing

/// Ages at the ends of months, where a day may have no counterpart.
struct AgeTests {
  private func findings(_ started: String, closing: String, least: Int? = nil, most: Int? = nil) throws -> [Finding] {
    let basis = LegalBasis.assumption("uji")
    let rulebook = Rulebook(
      id: "uji", title: LocalizedText("Uji"), level: .regency,
      minimumAges: least.map { [Rulebook.AgeLimit(months: $0, basis: basis)] } ?? [],
      maximumAges: most.map { [Rulebook.AgeLimit(months: $0, basis: basis)] } ?? [], stages: [])
    let competition = Competition(
      name: "Uji", edition: "1", rulebook: rulebook, closingDate: try CalendarDate(iso: closing),
      entries: [Entry(id: "I1", title: "Judul", started: try CalendarDate(iso: started))])
    let context = RuleContext(competition: competition, scores: ScoreTable(), affairs: Directory(), services: Directory())
    var findings: [Finding] = []
    MinimumAge().check(context, into: &findings)
    MaximumAge().check(context, into: &findings)
    return findings
  }

  @Test(arguments: [
    ("2023-10-31", "2024-04-30", 6), ("2020-02-29", "2021-02-28", 12), ("2023-09-30", "2024-03-31", 6),
    ("2020-02-03", "2021-02-03", 12),
  ])
  func whatHasTheMonthsIsOldEnough(started: String, closing: String, months: Int) throws {
    #expect(try findings(started, closing: closing, least: months).isEmpty)
  }

  @Test func whatIsRefusedLacksAMonthAndIsToldTheLatestDay() throws {
    let finding = try #require(try findings("2023-11-01", closing: "2024-04-30", least: 6).first)
    #expect(finding.code == "ENTRY_TOO_YOUNG")
    #expect(
      finding.message(in: .english)
        == "Innovation I1 started on 2023-11-01; the latest day is 2023-10-31 (6 months before closing, it has 5).")
    let other = try #require(try findings("2024-05-01", closing: "2024-04-30", least: 6).first)
    #expect(other.parameters["age"] == "0")
  }

  @Test func nothingIsTooOldOnTheDayItsLastMonthIsFull() throws {
    #expect(try findings("2023-10-30", closing: "2024-04-30", most: 6).isEmpty)
    #expect(try findings("2023-10-31", closing: "2024-04-30", least: 6, most: 6).isEmpty)
    #expect(try findings("2021-02-03", closing: "2023-02-03", most: 24).isEmpty)
    let finding = try #require(try findings("2023-09-30", closing: "2024-03-31", most: 6).first)
    #expect(finding.code == "ENTRY_TOO_OLD" && finding.parameters["earliest"] == "2023-10-01")
  }

  /// The rule for the greatest age says itself that it cannot be counted.
  @Test func aGreatestAgeAloneIsPointedOutByItsOwnRule() throws {
    let basis = LegalBasis.assumption("uji")
    let rulebook = Rulebook(
      id: "uji", title: LocalizedText("Uji"), level: .regency, maximumAges: [Rulebook.AgeLimit(months: 24, basis: basis)],
      stages: [])
    let competition = Competition(
      name: "Uji", edition: "1", rulebook: rulebook, closingDate: try CalendarDate(iso: "2021-02-26"),
      entries: [Entry(id: "I1", title: "Judul")])
    let context = RuleContext(competition: competition, scores: ScoreTable(), affairs: Directory(), services: Directory())
    var findings: [Finding] = []
    MinimumAge().check(context, into: &findings)
    #expect(findings.isEmpty)
    MaximumAge().check(context, into: &findings)
    #expect(findings.map(\.code) == ["ENTRY_AGE_UNKNOWN"])
    // Both say so, and the kind stands once.
    let kinds = RuleSet([MinimumAge(), MaximumAge()]).kinds
    #expect(kinds.map(\.code) == ["ENTRY_TOO_YOUNG", "ENTRY_AGE_UNKNOWN", "ENTRY_TOO_OLD"])
  }

  /// A greatest age that cannot be counted is pointed out, once for each entry, whether or not there is a least one.
  @Test(
    arguments: [
      (nil, .started, "2021-02-26", ["started"]), (nil, .started, nil, ["closingDate"]),
      (.started, .started, "2021-02-26", ["started"]), (.started, .started, nil, ["closingDate"]),
      (.started, .trialStarted, "2021-02-26", ["started", "trialStarted"]), (.started, .trialStarted, nil, ["closingDate"]),
    ] as [(Rulebook.AgeLimit.Start?, Rulebook.AgeLimit.Start, String?, [String])])
  func anAgeThatCannotBeCountedIsPointedOut(
    least: Rulebook.AgeLimit.Start?, most: Rulebook.AgeLimit.Start, closing: String?, missing: [String]
  ) throws {
    let basis = LegalBasis.assumption("uji")
    var rulebook = Rulebook(
      id: "uji", title: LocalizedText("Uji"), level: .regency,
      minimumAges: least.map { [Rulebook.AgeLimit(months: 6, countedFrom: $0, basis: basis)] } ?? [],
      maximumAges: [Rulebook.AgeLimit(months: 24, countedFrom: most, basis: basis)], stages: [])
    func found() throws -> [String] {
      let competition = Competition(
        name: "Uji", edition: "1", rulebook: rulebook, closingDate: try closing.map { try CalendarDate(iso: $0) },
        entries: [Entry(id: "I1", title: "Judul")])
      let context = RuleContext(competition: competition, scores: ScoreTable(), affairs: Directory(), services: Directory())
      var findings: [Finding] = []
      RuleSet([MinimumAge(), MaximumAge()]).check(context, into: &findings)
      #expect(findings.allSatisfy { $0.code == "ENTRY_AGE_UNKNOWN" && $0.severity == .warning })
      return findings.compactMap { $0.parameters["missing"] }.sorted()
    }
    #expect(try found() == missing)
    if closing == nil { #expect(try isSaidOnceForAll(rulebook)) }
    // A day that has to be given is missed by the rule for that.
    rulebook.requiredFields = [.started, .trialStarted].map { Rulebook.RequiredField($0, basis: basis) }
    #expect(try found() == missing.filter { $0 == "closingDate" })
  }

  /// One date is missing, and not one for each entry; a rulebook that refuses such entries refuses each.
  private func isSaidOnceForAll(_ rulebook: Rulebook) throws -> Bool {
    var competition = Competition(
      name: "Uji", edition: "1", rulebook: rulebook,
      entries: [Entry(id: "I1", title: "Judul"), Entry(id: "I2", title: "Lain")])
    func report() -> ValidationReport {
      Validator(rules: RuleSet([MinimumAge(), MaximumAge()])).validate(
        competition, scores: ScoreTable(), affairs: Directory(), services: Directory())
    }
    let once = report()
    let finding = try #require(once.findings.first)
    #expect(finding.message(in: .english).hasPrefix("The age of 2 innovations cannot be counted:"))
    #expect(finding.message(in: .indonesian).hasPrefix("Umur 2 inovasi tidak dapat dihitung:"))
    #expect(once.isAdmitted("I1") && once.isAdmitted("I2"))
    competition.rulebook.severities = ["ENTRY_AGE_UNKNOWN": .error]
    let each = report()
    #expect(each.findings.map(\.subject) == [.entry("I1"), .entry("I2")] && each.refused.count == 2)
    return once.findings.map(\.subject) == [.competition]
  }
}
