import InovasiModel
import InovasiTesting
import InovasiValidation
import Testing

struct Directory: AffairDirectory, ServiceDirectory, RegionDirectory {
  let basis = LegalBasis.assumption("test")
  var affairs: [Affair] {
    [
      Affair(id: "1.02", name: "Kesehatan", group: .basicService, source: basis),
      Affair(id: "2.12", name: "Adminduk", group: .obligatory, source: basis),
      Affair(id: "7.01", name: "Kewilayahan", group: .territorial, source: basis),
      Affair(id: "IMIGRASI", name: "Imigrasi", group: .central, source: basis),
    ]
  }
  /// Those, and as many more as a test needs, all with an X in front.
  func affair(_ id: Affair.ID) -> Affair? {
    let more = id.rawValue.hasPrefix("X") ? Affair(id: id, name: id.rawValue, group: .optional, source: basis) : nil
    return affairs.first { $0.id == id } ?? more
  }
  var services: [Service] {
    ["AKTA", "AKTA_DUA"].map { Service(id: $0, name: "Akta", affair: "2.12", basis: basis) }
  }
  func service(_ id: Service.ID) -> Service? { services.first { $0.id == id } }
  func services(named name: String) -> [Service] { name == "Akta ganda" ? services : [] }
  func regions(named name: String) -> [Region] { [] }
  func region(_ code: RegionCode) -> Region? {
    switch code.rawValue {
    case "91.01", "64.04": Region(id: code, name: "lama", isRetired: true, source: basis)
    case "35.73", "35.02", "31.71", "31.74", "93.01", "35.73.05.1001": Region(id: code, name: "ada", source: basis)
    default: nil
    }
  }
}

private let basis = LegalBasis.assumption("test")

private func context() throws -> RuleContext {
  let day = { (text: String) in try CalendarDate(iso: text) }
  let rulebook = Rulebook(
    id: "uji", title: LocalizedText("Uji"), level: .regency,
    groups: [Rulebook.Group(id: "umum", name: LocalizedText("Umum"), basis: basis)],
    requiredFields: [Rulebook.RequiredField(.title, basis: basis), Rulebook.RequiredField(.affair, basis: basis)],
    titleLimit: Rulebook.Limit(maximum: 20, basis: basis),
    sections: [Rulebook.Section(id: "inti", heading: LocalizedText("Inti"), maximumWords: 2, basis: basis)],
    minimumAges: [Rulebook.AgeLimit(months: 12, basis: basis)],
    formerWinners: [Rulebook.FormerWinners(competition: "KIPP", awards: ["Top 45"], basis: basis)],
    quotas: [Rulebook.Quota(per: .agency, maximum: 3, basis: basis)],
    stages: [
      Stage(
        id: "s", name: LocalizedText("S"),
        criteria: [Criterion(id: "C1", name: LocalizedText("C1"), weight: .one)], basis: basis)
    ])
  let full = [SectionText(section: "inti", text: "dua kata")]
  let old = try day("2019-01-01")
  let competition = Competition(
    name: "Uji", edition: "1", rulebook: rulebook, closingDate: try day("2021-02-03"),
    agencies: [
      Agency(id: "CAPIL", name: "Capil", remit: Remit(["2.12"])),
      Agency(id: "UPT", name: "UPT", parent: "CAPIL"),
      Agency(id: "CAMAT", name: "Camat", remit: Remit(["7.01"])),
    ],
    judges: [Judge(id: "J1", name: "J1")],
    entries: [
      Entry(id: "ok", title: "Satu", agency: "UPT", services: ["AKTA"], started: old, sections: full),
      Entry(id: "edge", title: "Dua", agency: "CAPIL", affairs: ["2.12"], started: try day("2020-02-03"), sections: full),
      Entry(id: "young", title: "Tiga", agency: "CAPIL", affairs: ["2.12"], started: try day("2020-02-04"), sections: full),
      Entry(id: "cross", title: "Em-pat", agency: "CAPIL", affairs: ["1.02"], started: old, sections: full),
      Entry(id: "support", title: "EMPAT", agency: "CAMAT", affairs: ["1.02"], started: old, sections: full),
      Entry(id: "central", title: "Lima", agency: "CAPIL", affairs: ["IMIGRASI"], started: old, sections: full),
      Entry(id: "twice", title: "Enam", agency: "CAMAT", affairs: ["7.01"], started: old, sections: full),
      Entry(id: "twice", title: "Tujuh", agency: "CAMAT", affairs: ["7.01"], started: old, sections: full),
      Entry(id: "won", title: "Jarik Ma'siti", agency: "UPT", affairs: ["2.12"], started: old, sections: full),
      Entry(
        id: "bad", title: "Judul yang terlalu panjang", agency: "X", affairs: ["9.99"], services: ["Y"],
        trialStarted: try day("2020-01-01"), started: old, group: "z", goals: [18],
        sections: [SectionText(section: "inti", text: "satu dua tiga")]),
      Entry(id: "blank"),
    ],
    history: [PastEntry(title: "JARIK MASITI", competition: "kipp", year: 2020, award: "top 45")])
  var scores = ScoreTable(file: "scores.csv")
  let points = try #require(Points(80))
  try scores.append(entry: "ok", judge: "J1", stage: "s", criterion: "C1", points: points, line: 2)
  try scores.append(entry: "ok", judge: "J1", stage: "s", criterion: "C1", points: points, line: 3)
  try scores.append(
    entry: "edge", judge: "J1", stage: "s", criterion: "C1", points: Points(tenThousandths: 1_000_001), line: 4)
  try scores.append(entry: "ghost", judge: "J1", stage: "s", criterion: "C1", points: points, line: 5)
  try scores.append(entry: "ok", judge: "J9", stage: "s", criterion: "C1", points: points, line: 6)
  try scores.append(entry: "ok", judge: "J1", stage: "t", criterion: "C1", points: points, line: 7)
  try scores.append(entry: "ok", judge: "J1", stage: "s", criterion: "C9", points: points, line: 8)
  let directory = Directory()
  return RuleContext(competition: competition, scores: scores, affairs: directory, services: directory)
}

private func validate(_ context: RuleContext, prior: [Finding] = []) -> ValidationReport {
  Validator().validate(
    context.competition, scores: context.scores, affairs: context.affairs, services: context.services, prior: prior)
}

@Suite struct RulesTests {
  @Test func eachEntryIsRefusedForItsOwnReasons() throws {
    let report = validate(try context())
    #expect(report.isAdmitted("ok"))
    #expect(report.isAdmitted("edge"))
    #expect(report.refused["young"] == ["ENTRY_TOO_YOUNG"])
    #expect(report.refused["cross"] == ["TITLE_DUPLICATE"])
    #expect(report.refused["support"] == ["TITLE_DUPLICATE"])
    #expect(report.refused["central"] == ["REMIT_NOT_REGIONAL"])
    #expect(report.refused["twice"] == ["ENTRY_DUPLICATE_ID"])
    #expect(report.refused["won"] == ["FORMER_WINNER"])
    #expect(
      report.refused["bad"] == [
        "DATE_ORDER", "GROUP_UNKNOWN", "OPD_UNKNOWN", "SDG_RANGE", "SECTION_TOO_LONG", "SERVICE_UNKNOWN",
        "TITLE_TOO_LONG", "URUSAN_UNKNOWN",
      ])
    #expect(report.refused["blank"] == ["FIELD_MISSING", "SECTION_MISSING"])
    let codes = Set(report.findings.map(\.code))
    for code in ["REMIT_CROSS", "REMIT_SUPPORT", "QUOTA_EXCEEDED", "ENTRY_AGE_UNKNOWN"] { #expect(codes.contains(code)) }
  }

  /// A remit stands in the finding of each entry outside of it: of one that is longer than all affairs of a region a part will do.
  @Test(arguments: [1, 100, 101, 150]) func aLongRemitIsNamedInPart(count: Int) throws {
    let plain = try context()
    var competition = plain.competition
    let affairs = try (1000..<(1000 + count)).map { try #require(Affair.ID("X\($0)")) }
    competition.agencies.append(Agency(id: "DINAS", name: "Dinas", remit: Remit(affairs)))
    competition.entries.append(Entry(id: "outside", title: "Lain", agency: "DINAS", affairs: ["1.02"]))
    let report = Validator().validate(
      competition, scores: plain.scores, affairs: plain.affairs, services: plain.services)
    let finding = try #require(report.findings.first { $0.code == "REMIT_CROSS" && $0.subject == .entry("outside") })
    let named = affairs.prefix(100).map(\.rawValue).joined(separator: ", ")
    #expect(finding.parameters["remit"] == (count > 100 ? "\(named) +\(count - 100)" : named))
  }

  /// However long a remit is, each of its affairs is found in it, and none that only lies between two of them.
  @Test(arguments: [1, 15, 16, 17, 18, 150]) func everyAffairOfARemitIsInIt(count: Int) throws {
    let plain = try context()
    var competition = plain.competition
    let affairs = try (1000..<(1000 + count)).map { try #require(Affair.ID("X\($0)")) }
    competition.agencies.append(Agency(id: "DINAS", name: "Dinas", remit: Remit(affairs.reversed())))
    for affair in affairs {
      for (id, affair) in [("in-\(affair)", affair), ("out-\(affair)", try #require(Affair.ID("\(affair)0")))] {
        competition.entries.append(Entry(id: try #require(Entry.ID(id)), title: id, agency: "DINAS", affairs: [affair]))
      }
    }
    let report = Validator().validate(
      competition, scores: plain.scores, affairs: plain.affairs, services: plain.services)
    let outside = report.findings.filter { $0.code == "REMIT_CROSS" && $0.parameters["agency"] == "DINAS" }.map(\.subject)
    #expect(outside == affairs.map { .entry(Entry.ID("out-\($0)") ?? "?") })
  }

  /// An affair that nobody knows is no other agency's: that there is no such affair is all there is to say, and others are looked at.
  @Test(arguments: [
    ("CAPIL", ["9.99"], [], ""), ("CAMAT", ["9.99"], [], ""), ("CAPIL", ["2.12", "9.99"], [], ""),
    ("CAPIL", ["1.02", "9.99"], ["REMIT_CROSS"], "1.02"), ("CAMAT", ["1.02", "9.99"], ["REMIT_SUPPORT"], "1.02"),
  ]) func anUnknownAffairIsNoOtherAgencys(agency: String, affairs: [String], codes: [String], named: String) throws {
    let findings = try remitFindings(agency, affairs)
    #expect(findings.map(\.code) == codes + ["URUSAN_UNKNOWN"])
    #expect(findings.first { $0.code != "URUSAN_UNKNOWN" }?.parameters["affairs"] ?? "" == named)
  }

  /// What is the central government's is no region's to act in; the finding names it alone.
  @Test(arguments: [["IMIGRASI"], ["1.02", "IMIGRASI"], ["IMIGRASI", "9.99"]])
  func anAffairOfTheCentralGovernmentIsNamed(affairs: [String]) throws {
    let finding = try #require(try remitFindings("CAPIL", affairs).first)
    #expect(finding.code == "REMIT_NOT_REGIONAL" && finding.severity == .error)
    #expect(
      finding.message(in: .english)
        == "The affairs IMIGRASI of innovation new of CAPIL are not a region's to act in.")
    // One affair of its own is enough.
    #expect(try remitFindings("CAPIL", affairs + ["2.12"]).allSatisfy { $0.code == "URUSAN_UNKNOWN" })
    // An office of the central government enters national competitions with its own.
    #expect(try remitFindings("KANIM", affairs.filter { $0 != "9.99" }) == [])
  }

  /// A remit that is not given is not one in which nothing lies: the finding says what to fill in.
  @Test func aRemitThatIsNotGivenIsAskedFor() throws {
    let finding = try #require(try remitFindings("KOSONG", ["1.02", "9.99"]).first)
    #expect(finding.code == "REMIT_CROSS" && finding.severity == .warning && finding.kind.needsPerson)
    #expect(
      finding.message(in: .english)
        == "The affairs 1.02 of innovation new cannot be checked: the table of agencies gives KOSONG no known affair.")
    #expect(
      finding.advice(in: .indonesian)
        == "Isi kolom cakupan (scope) KOSONG, atau induknya, menurut peraturan pembentukannya.")
    #expect(try remitFindings("UPT", ["2.12"]) == [])
  }

  /// A remit in which only unknown codes stand excludes nothing: an entry was outside of `2.12, 1.02`.
  @Test func aRemitOfUnknownCodesIsAskedForToo() throws {
    let finding = try #require(try remitFindings("KOMA", ["1.02"]).first)
    #expect(finding.code == "REMIT_CROSS")
    #expect(finding.message(in: .indonesian).contains("tanpa urusan KOMA yang dikenal"))
    #expect(finding.advice(in: .english).contains("(scope)") || finding.advice(in: .english).contains("column scope"))
  }

  /// What is said of the affairs of one more entry.
  private func remitFindings(_ agency: String, _ affairs: [String]) throws -> [Finding] {
    let plain = try context()
    var competition = plain.competition
    competition.agencies += [
      Agency(id: "KOSONG", name: "Kosong"), Agency(id: "KOMA", name: "Koma", remit: Remit(["2.12, 1.02"])),
      Agency(id: "KANIM", name: "Kantor Imigrasi", remit: Remit(["IMIGRASI"])),
    ]
    competition.entries.append(
      Entry(id: "new", title: "Baru", agency: Agency.ID(agency), affairs: affairs.compactMap { Affair.ID($0) }))
    let report = Validator().validate(
      competition, scores: plain.scores, affairs: plain.affairs, services: plain.services)
    return report.findings.filter { $0.subject == .entry("new") && $0.path == "affairs" }
  }

  @Test(arguments: [1, 100, 101, 150]) func manyAwardsOfOneTitleAreNamedInPart(count: Int) throws {
    let plain = try context()
    var competition = plain.competition
    let years = 1000..<(1000 + count)
    competition.history = years.map { PastEntry(title: "JARIK MASITI", competition: "kipp", year: $0, award: "top 45") }
    let report = Validator().validate(
      competition, scores: plain.scores, affairs: plain.affairs, services: plain.services)
    let finding = try #require(report.findings.first { $0.code == "FORMER_WINNER" && $0.subject == .entry("won") })
    let named = years.prefix(100).map { "top 45 \($0)" }.joined(separator: ", ")
    #expect(finding.parameters["awards"] == (count > 100 ? "\(named) +\(count - 100)" : named))
  }

  /// A title is found in the history however it is written there, whoever filed it then; in other words it is another.
  @Test(arguments: [
    ("JARIK  MA\u{2019}SITI", "k-i-p-p", "top-45", true), ("Jarik Masiti!", "KIPP", "Top 45", true),
    ("Jarik Ma'siti Keliling", "KIPP", "Top 45", false), ("Jarik Ma'siti", "KIPP", "Top 99", false),
  ])
  func aTitleIsFoundHoweverItIsWritten(title: String, name: String, award: String, isFound: Bool) throws {
    let plain = try context()
    var competition = plain.competition
    competition.history = [PastEntry(title: title, agency: "Dinas lain", competition: name, year: 2019, award: award)]
    let report = Validator().validate(
      competition, scores: plain.scores, affairs: plain.affairs, services: plain.services)
    #expect(report.findings.contains { $0.code == "FORMER_WINNER" && $0.subject == .entry("won") } == isFound)
  }

  /// An award that stands in the history twice, in whatever spelling and by title or identifier, was won once.
  @Test func anAwardThatIsNamedTwiceWasWonOnce() throws {
    let plain = try context()
    var competition = plain.competition
    competition.rulebook.formerWinners = [
      Rulebook.FormerWinners(competition: "KIPP", awards: ["Top 99"], allowed: 1, basis: basis)
    ]
    let past = [
      PastEntry(title: "Jarik Masiti", competition: "KIPP", year: 2019, award: "Top 99"),
      PastEntry(title: "Jarik Ma'siti", competition: "kipp", year: 2019, award: "TOP 99"),
      PastEntry(title: "Nama lama", competition: "KIPP", year: 2019, award: "Top 99", entry: "won"),
    ]
    func awards(_ history: [PastEntry]) -> String? {
      competition.history = history
      let report = Validator().validate(
        competition, scores: plain.scores, affairs: plain.affairs, services: plain.services)
      return report.findings.first { $0.code == "FORMER_WINNER" && $0.subject == .entry("won") }?.parameters["awards"]
    }
    #expect(awards(past) == nil)
    let again = PastEntry(title: "Nama lama", competition: "KIPP", year: 2020, award: "Top 99", entry: "won")
    #expect(awards(past + [again]) == "TOP 99 2019, Top 99 2020")
    #expect(awards([again] + past.reversed()) == "TOP 99 2019, Top 99 2020")
  }

  /// In a competition of a province or of the whole country an entry's past is that of its agency's region.
  @Test(arguments: ["35", nil] as [String?]) func awardsAreLookedForInTheAgencysRegion(region: String?) throws {
    let plain = try context()
    var competition = plain.competition
    competition.region = region.flatMap { RegionCode($0) }
    competition.agencies.removeAll { $0.id == "UPT" }
    competition.agencies.append(Agency(id: "UPT", name: "UPT", parent: "CAPIL", region: RegionCode("35.73")))
    competition.rulebook.requiredAwards = [Rulebook.RequiredAward(competition: "KIPP", awards: ["Top 45"], basis: basis)]
    for (place, isOwn) in [("35.73", true), ("35.02", false)] {
      competition.history = [
        PastEntry(title: "Jarik Masiti", region: RegionCode(place), competition: "KIPP", year: 2020, award: "Top 45")
      ]
      let report = Validator().validate(
        competition, scores: plain.scores, affairs: plain.affairs, services: plain.services)
      #expect(report.refused["won"] == (isOwn ? ["FORMER_WINNER"] : ["AWARD_REQUIRED"]))
    }
  }

  /// Where nobody says whether a past winner's region is the entry's, a person is asked; that of another region is another innovation.
  @Test(
    arguments: [
      ("35", nil, "35.73", true), (nil, nil, "35.73", true), (nil, "35", "35.73", true), ("35", "35.73", "35", false),
      ("35.73", nil, "35.73.05", true), (nil, "35.73.05", "35.73", true), ("35.73", nil, "35.02", false),
      ("35", nil, "31.71", false),
      ("35", "35.73", "35.02", false),
    ] as [(String?, String?, String, Bool)])
  func aPastWinnerWhoMayBeFromHereIsPointedOut(region: String?, home: String?, place: String, isAsked: Bool) throws {
    let plain = try context()
    var competition = plain.competition
    competition.region = region.flatMap { RegionCode($0) }
    competition.agencies.removeAll { $0.id == "UPT" }
    competition.agencies.append(Agency(id: "UPT", name: "UPT", parent: "CAPIL", region: home.flatMap { RegionCode($0) }))
    competition.history = [
      PastEntry(title: "Jarik Masiti", region: RegionCode(place), competition: "KIPP", year: 2020, award: "Top 45")
    ]
    let report = Validator().validate(
      competition, scores: plain.scores, affairs: plain.affairs, services: plain.services)
    let findings = report.findings.filter { $0.code == "FORMER_WINNER" && $0.severity == .warning }
    #expect(findings.count == (isAsked ? 1 : 0))
    #expect(findings.allSatisfy { $0.kind.needsPerson && $0.subject == .entry("won") })
    if isAsked {
      #expect(
        findings.first?.message(in: .english)
          == "Innovation won has the title of one of region \(place) that has won Top 45 2020 in KIPP.")
    }
    #expect(report.isAdmitted("won") == (place != region))
  }

  /// Whoever makes former winners errors bars those that are, and no title that may be another region's.
  @Test(arguments: [
    (Severity.error, Severity.error, Severity.warning), (.warning, .warning, .warning), (.note, .note, .note),
  ])
  func aTitleThatMayBeAnothersIsNeverRaised(set: Severity, certain: Severity, doubtful: Severity) throws {
    let plain = try context()
    var competition = plain.competition
    competition.region = RegionCode("35")
    competition.rulebook.severities = ["FORMER_WINNER": set]
    for (place, severity) in [("35", certain), ("35.73", doubtful)] {
      competition.history = [
        PastEntry(title: "Jarik Masiti", region: RegionCode(place), competition: "KIPP", year: 2020, award: "Top 45")
      ]
      let report = Validator().validate(
        competition, scores: plain.scores, affairs: plain.affairs, services: plain.services)
      #expect(report.findings.filter { $0.code == "FORMER_WINNER" }.map(\.severity) == [severity], "\(place)")
      #expect(report.isAdmitted("won") == (severity != .error))
    }
  }

  /// Of agencies that were renamed more than once, the one that there was on the closing date is named; a circle ends.
  @Test(arguments: [("A", "C"), ("B", "C"), ("D", "E"), ("E", "D"), ("F", "–")]) func anObsoleteAgencysSuccessorIsNamed(
    name: String, successor: String
  ) throws {
    let plain = try context()
    var competition = plain.competition
    let past = try #require(DateSpan(from: nil, through: CalendarDate(iso: "2019-12-31")))
    competition.agencies += [
      Agency(id: "A", name: "A", validity: past, successor: "B"), Agency(id: "B", name: "B", validity: past, successor: "C"),
      Agency(id: "C", name: "C"), Agency(id: "D", name: "D", validity: past, successor: "E"),
      Agency(id: "E", name: "E", validity: past, successor: "D"), Agency(id: "F", name: "F", validity: past),
    ]
    competition.entries.append(Entry(id: "old", title: "Lama", agency: try #require(Agency.ID(name))))
    let report = Validator().validate(
      competition, scores: plain.scores, affairs: plain.affairs, services: plain.services)
    let finding = try #require(report.findings.first { $0.code == "OPD_NAME_OBSOLETE" })
    #expect(finding.parameters["successor"] == successor)
    #expect(finding.message(in: .english) == "\(name) did not exist on 2021-02-03; its successor: \(successor).")
  }

  @Test func scoresAreNamedOnceEach() throws {
    let findings = validate(try context()).findings.filter { $0.code.hasPrefix("SCORE_") }
    #expect(
      findings.map(\.code).sorted() == [
        "SCORE_DUPLICATE", "SCORE_OUT_OF_RANGE", "SCORE_UNKNOWN_CRITERION", "SCORE_UNKNOWN_ENTRY",
        "SCORE_UNKNOWN_JUDGE", "SCORE_UNKNOWN_STAGE",
      ])
    #expect(findings.first { $0.code == "SCORE_DUPLICATE" }?.location?.line == 2)
  }

  @Test func theRulebookSetsSeverities() throws {
    let plain = try context()
    var competition = plain.competition
    competition.rulebook.severities = ["REMIT_CROSS": .error, "TITLE_DUPLICATE": .note]
    let report = Validator().validate(
      competition, scores: plain.scores, affairs: plain.affairs, services: plain.services)
    #expect(report.refused["cross"] == ["REMIT_CROSS"])
    #expect(report.isAdmitted("support"))
  }

  /// What nobody can see was not filled in, whatever characters it is made of.
  @Test(arguments: ["", "  ", "\u{A0}\n", "\u{200B}", "\u{FEFF}\u{2060} \u{AD}"]) func whatShowsNothingIsMissing(text: String)
    throws
  {
    let plain = try context()
    var competition = plain.competition
    competition.entries.append(
      Entry(
        id: "unseen", title: text, agency: "CAPIL", affairs: ["2.12"], started: try CalendarDate(iso: "2019-01-01"),
        sections: [SectionText(section: "inti", text: text)]))
    let report = Validator().validate(
      competition, scores: plain.scores, affairs: plain.affairs, services: plain.services)
    #expect(report.refused["unseen"] == ["FIELD_MISSING", "SECTION_MISSING"])
  }

  /// What is blank is said in the reader's language, and so is where to fill it in.
  @Test func aMissingFieldIsNamedInBothLanguages() throws {
    let missing = try validate(context()).findings.filter { $0.code == "FIELD_MISSING" && $0.subject == .entry("blank") }
    let affair = try #require(missing.first { $0.path == "affairs" })
    #expect(affair.message(in: .indonesian) == "Inovasi blank belum lengkap: urusan kosong.")
    #expect(affair.advice(in: .indonesian) == "Isi kolom urusan (affair).")
    #expect(affair.message(in: .english) == "Innovation blank is not complete: affair is blank.")
    #expect(affair.advice(in: .english) == "Fill in the column affair (urusan).")
  }

  @Test func whatAReaderReportedIsNotMissing() throws {
    let prior = Finding(.undecodable, about: .entry("blank"), path: "title")
    let missing = validate(try context(), prior: [prior]).findings.filter { $0.code == "FIELD_MISSING" }
    #expect(missing.map(\.path) == ["affairs"])
  }

  @Test func rulesCompose() throws {
    let context = try context()
    var findings: [Finding] = []
    MinimumAge().only { $0.id != "young" }.check(context, into: &findings)
    #expect(!findings.contains { $0.code == "ENTRY_TOO_YOUNG" })
    MinimumAge().with(severity: .note).check(context, into: &findings)
    #expect(findings.first { $0.code == "ENTRY_TOO_YOUNG" }?.severity == .note)
    findings = []
    RuleSet.standard.removing(codes: "ENTRY_TOO_YOUNG").check(context, into: &findings)
    #expect(!findings.contains { $0.code == "ENTRY_TOO_YOUNG" } && findings.contains { $0.code == "ENTRY_AGE_UNKNOWN" })
  }

  /// Whether the rules are known to run together, or that is asked of each.
  @Test func aSetOfRulesIsMadeInAnyWay() throws {
    let context = try context()
    let rules: [any Rule] = [MinimumAge(), AgencyValidity(), ScoreRange(), RemitRule(), ScoreDuplicates()]
    var (alone, listed, added): ([Finding], [Finding], [Finding]) = ([], [], [])
    for rule in rules { rule.check(context, into: &alone) }
    RuleSet(rules).check(context, into: &listed)
    let set = rules.reduce(RuleSet([])) { $0.adding($1) }
    set.check(context, into: &added)
    #expect(listed.sorted() == alone.sorted() && added.sorted() == alone.sorted() && !alone.isEmpty)
    #expect(Set(set.kinds) == Set(rules.flatMap(\.kinds)))
  }

  @Test func theStandardRulesKeepWhatEveryRuleKeeps() throws {
    #expect(RuleCompatTest.failures(of: RuleSet.standard, in: try context()) == [])
  }
}
