import InovasiModel
import InovasiTesting
import InovasiValidation
import Testing

struct ExpressionTests {
  private let entry: Entry = {
    var entry = Entry(id: "E1", title: "Jarik Ma'siti", agency: "DINKES")
    entry.affairs = ["1.02", "2.12"]
    entry.goals = [3, 16]
    entry.started = CalendarDate(year: 2019, month: 1, day: 31)
    entry.group = "umum"
    entry.sections = [SectionText(section: "inti", text: "satu dua tiga")]
    return entry
  }()

  private func value(_ text: String) throws -> Truth {
    try RuleExpression(text).evaluate(entry, closingDate: CalendarDate(year: 2021, month: 2, day: 28))
  }

  @Test(arguments: [
    "title = 'Jarik Ma''siti'", "title = \"Jarik Ma'siti\"", "agency != 'DISHUB'", "words(section('inti')) = 3",
    "length(section('inti')) = 13", "count(goals) = 2", "count(team) = 0", "lower(agency) = 'dinkes'",
    "contains(title, 'Ma')", "startsWith(title, 'Jarik')", "not contains(title, 'ma')", "contains(title, '')",
    "started < date('2019-02-01')", "months(started, closingDate) = 25", "months(started, date('2021-03-31')) = 26",
    "days(started, date('2019-02-01')) = 1", "days(date('2019-02-01'), started) = -1", "missing(trialStarted)",
    "not missing(started)", "missing(team)", "agency in ['DINKES', 'DISHUB']", "goals has 3", "affairs memuat '2.12'",
    "3 in goals", "1 + 2 - 3 = 0", "0.1 + 0.2 = 0.3", "-1 < 0", "true", "benar", "not false", "bukan salah",
    "false and missing(team) or true", "true or false and false", "not (true and false)", "1 < 2 dan 2 < 3 atau salah",
    "group == 'umum' and agency <> 'X'", "date('2020-02-29') <= closingDate",
    // Items of a list are asked of the entry at hand.
    "'E1' in [id]", "id in ['E0', lower('X'), 'E1']", "2 in [count(goals)]", "not (0 in [count(goals)])",
    "['x', agency] has 'DINKES'", "count([id, title]) = 2", "count([]) = 0", "missing([])", "not ('-' in [id])", "- 3 in [1, -3]",
    "2 - 5 = -3",
  ])
  func conditionHolds(text: String) throws {
    #expect(try value(text) == .yes)
    #expect(try value("not (\(text))") == .no)
  }

  /// Kleene's tables; a missing date stands for what is unknown.
  @Test(arguments: [
    ("U and true", Truth.unknown), ("U and false", .no), ("false and U", .no), ("true and U", .unknown), ("U or true", .yes),
    ("true or U", .yes), ("U or false", .unknown), ("false or U", .unknown), ("not U", .unknown), ("U and U", .unknown),
    ("U or U", .unknown),
  ])
  func missingIsNeitherTrueNorFalse(text: String, truth: Truth) throws {
    #expect(try value(text.replacing("U", with: "(trialStarted < closingDate)")) == truth)
  }

  /// A list with a blank item is as blank as anything else that is computed from one.
  @Test(arguments: ["'E1' in [id, trial]", "'x' in [trial]", "count([id, trial]) = 2", "[trial, 'x'] has 'x'"])
  func listWithABlankItemIsMissing(text: String) throws {
    #expect(try value(text.replacing("trial", with: "section('tidak-diisi')")) == .unknown)
    #expect(try value("missing([section('tidak-diisi')])") == .yes)
  }

  @Test(arguments: [
    ("", 1, "expected"), ("title", 1, "true or false"), ("title =", 8, "expected"), ("title = 3", 9, "a text"),
    ("titel = 'x'", 1, "perhaps title"), ("wordz(title) > 1", 1, "perhaps words"), ("words(title, title) > 1", 1, "1 argument,"),
    ("words(goals) > 1", 7, "a text"), ("title < 'x'", 7, "compared"), ("goals = goals", 7, "compared"),
    ("goals has 'x'", 7, "of the kind"), ("[1, 'x'] has 1", 5, "texts only"), ("[goals] has 3", 2, "texts only"),
    ("[true] has 3", 2, "texts only"), ("[id, 3] has 3", 6, "texts only"),
    ("date(lower('2021-01-01')) < started", 6, "in quotes"),
    ("missing(section(id))", 17, "in quotes"), ("missing(section(['inti']))", 17, "in quotes"),
    ("date('2021-02-31') < started", 1, "is no date"), ("date(title) < started", 6, "in quotes"), ("'x", 1, "not closed"),
    ("true true", 6, "the end"), ("(true", 6, "expected )"), ("1.23456 = 1", 1, "four decimal"), ("true & false", 6, "sign &"),
    ("not 1", 5, "true or false"), ("1 + true = 2", 5, "a number"), ("99999999999999999999 = 1", 1, "number"),
  ])
  func faultNamesItsCharacter(text: String, position: Int, part: String) {
    do {
      _ = try RuleExpression(text)
      Issue.record("\(text) was read")
    } catch {
      #expect(error.position == position, "\(text): \(error)")
      #expect(error.message.english.contains(part), "\(text): \(error)")
      #expect(!error.message.indonesian.isEmpty)
      let finding = error.finding(path: "ownRules[0].when")
      #expect(finding.message(in: .english).hasSuffix(": \(Privacy.masked(error.message.english))."))
      #expect(finding.message(in: .indonesian).hasSuffix(": \(Privacy.masked(error.message.indonesian))."))
    }
  }

  @Test(arguments: ["(", "not ", "[", "words(", "-", "1 + ", "true and "])
  func nestingOfAnyDepthIsNoTrap(text: String) {
    #expect(throws: ExpressionError.self) { try RuleExpression(String(repeating: text, count: 9000 / text.count)) }
    #expect(throws: ExpressionError.self) { try RuleExpression(String(repeating: text, count: 100_000)) }
  }

  @Test func nonsenseIsAnErrorAndNeverATrap() {
    var state: UInt64 = 5
    let pieces = [
      "title", "goals", "(", ")", "[", "]", ",", "'", "\"", "1", "9.9", "and", "or", "not", "=", "<", ">=", "in", "has", "+", "-",
      "words", "date", "'2021-02-03'", "missing", " ", "é", "\u{0}", "👩‍👩‍👧", "started", "true",
    ]
    for _ in 0..<10_000 {
      var text = ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      _ = try? value(text)
    }
  }

  @Test func rulesOfARulebookAreRead() throws {
    let rule = try #require(
      Rulebook.OwnRule(
        code: "KOTA_DUA_TUJUAN", when: "group = 'umum'", require: "count(goals) >= 2 and months(trialStarted, started) >= 1",
        message: LocalizedText(id: "Inovasi {entry} …", en: "Innovation {entry} …"),
        advice: LocalizedText(id: "Perbaiki {title}.", en: "Mend {title}."), basis: .assumption("uji")))
    var (few, undecided, other) = (entry, entry, entry)
    (few.id, undecided.id, other.id) = ("few", "undecided", "other")
    few.goals = [1]
    other.group = "khusus"
    other.goals = []
    var rulebook = Rulebook(id: "uji", title: LocalizedText("Uji"), level: .regency)
    rulebook.ownRules = [rule]
    #expect(rulebook.allFindings == [])
    let competition = Competition(name: "Uji", edition: "1", rulebook: rulebook, entries: [few, undecided, other])
    let report = Validator().validate(
      competition, scores: ScoreTable(), affairs: Directory(), services: Directory())
    let own = report.findings.filter { $0.path.hasPrefix("ownRules") }
    #expect(own.map { "\($0.subject.name) \($0.code)" } == ["few KOTA_DUA_TUJUAN", "undecided OWN_RULE_UNDECIDED"])
    #expect(own[0].message(in: .indonesian) == "Inovasi few …")
    #expect(own[0].basis == .assumption("uji"))
    #expect(report.refused.keys.sorted().contains("few") && report.refused["undecided"]?.contains("OWN_RULE_UNDECIDED") != true)
    let context = RuleContext(
      competition: competition, scores: ScoreTable(), affairs: Directory(), services: Directory())
    #expect(RuleCompatTest.failures(of: OwnRules.compile(rulebook.ownRules).rules, in: context) == [])
  }

  @Test func faultsOfARulebookNameTheirPlace() throws {
    func rule(_ code: String, _ require: String, _ message: String) throws -> Rulebook.OwnRule {
      try #require(
        Rulebook.OwnRule(
          code: code, require: require, message: LocalizedText(message), advice: LocalizedText("x"), basis: .assumption("uji")))
    }
    var rulebook = Rulebook(id: "uji", title: LocalizedText("Uji"), level: .regency)
    rulebook.ownRules = [
      try rule("KOTA_A", "titel = 'x'", "{entry}"), try rule("KOTA_A", "true", "{umur}"), try rule("FIELD_MISSING", "true", "x"),
    ]
    #expect(
      rulebook.allFindings.map { "\($0.code) \($0.path)" }.sorted() == [
        "RULEBOOK_DUPLICATE_ID rulebook.ownRules[1].code", "RULEBOOK_DUPLICATE_ID rulebook.ownRules[2].code",
        "RULEBOOK_EXPRESSION rulebook.ownRules[0].require", "RULEBOOK_PARAMETER rulebook.ownRules[1].message",
      ])
    #expect(
      Rulebook.OwnRule(
        code: "kota", require: "true", message: LocalizedText("x"), advice: LocalizedText("x"), basis: .assumption("x")) == nil)
  }

  /// Blank for every entry, a section that nobody declares would switch its rule off.
  @Test func sectionsOfOwnRulesAreDeclared() throws {
    func rule(_ code: String, when: String? = nil, _ require: String) throws -> Rulebook.OwnRule {
      try #require(
        Rulebook.OwnRule(
          code: code, when: when, require: require, message: LocalizedText("x"), advice: LocalizedText("x"),
          basis: .assumption("uji")))
    }
    var rulebook = Rulebook(id: "uji", title: LocalizedText("Uji"), level: .regency)
    rulebook.sections = [.init(id: "dampak", heading: LocalizedText("Dampak"), basis: .assumption("uji"))]
    rulebook.ownRules = [
      try rule("KOTA_A", "words(section('dampak')) > 1 and not missing(section('ringkasan'))"),
      try rule(
        "KOTA_B", when: "missing(bagian('damapk'))",
        "contains(section('latar'), section('latar')) or section('inti') = section('dampak')"),
    ]
    #expect(
      rulebook.allFindings.map { "\($0.code) \($0.path) \($0.parameters["id"] ?? "")" } == [
        "RULEBOOK_UNKNOWN_ID rulebook.ownRules[1].require inti", "RULEBOOK_UNKNOWN_ID rulebook.ownRules[1].require latar",
        "RULEBOOK_UNKNOWN_ID rulebook.ownRules[1].when damapk",
      ])
    #expect(try RuleExpression("section('b') = section('a') or section('b') = ''").sections == ["b", "a"])
  }
}
