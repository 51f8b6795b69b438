import InovasiModel
import InovasiTesting
import InovasiValidation
import Testing

/// A clean competition in which one thing is broken at a time: exactly that finding, and no other.
struct PlantedFaultTests {
  struct Fault: CustomTestStringConvertible {
    let code: String
    let plant: @Sendable (inout Competition, inout ScoreTable) throws -> Void

    init(_ code: String, _ plant: @escaping @Sendable (inout Competition, inout ScoreTable) throws -> Void) {
      self.code = code
      self.plant = plant
    }

    var testDescription: String { code }
  }

  static let faults: [Fault] = [
    Fault("ANSWER_COPIED") { competition, _ in
      competition.entries[0].sections.append(SectionText(section: "tambahan", text: "Dua, kata!"))
    },
    Fault("ANSWER_IS_QUESTION") { competition, _ in
      competition.entries[0].sections = [SectionText(section: "inti", text: "Apa intinya")]
    },
    Fault("ANSWER_REPEATED") { competition, _ in
      competition.entries[0].sections = [SectionText(section: "inti", text: "aaaaaaaa bbb")]
    },
    Fault("AWARD_REQUIRED") { competition, _ in
      competition.rulebook.requiredAwards = [
        Rulebook.RequiredAward(competition: "KIPP", groups: ["umum"], basis: .assumption("uji"))
      ]
    },
    Fault("CATEGORY_TOO_MANY") { competition, _ in
      competition.rulebook.categoryLimit = Rulebook.Limit(maximum: 1, basis: .assumption("uji"))
      competition.entries[0].categories = ["kesehatan", "seni"]
    },
    Fault("DOCUMENT_FORMAT") { competition, _ in competition.entries[0].documents[0].reference = "sk.pdf.exe" },
    Fault("DOCUMENT_MISSING") { competition, _ in competition.entries[0].documents = [] },
    Fault("DOCUMENT_TOO_LARGE") { competition, _ in competition.entries[0].documents[0].bytes = 1_000_001 },
    Fault("DOCUMENT_UNCHECKED") { competition, _ in competition.entries[0].documents[0].isSigned = nil },
    Fault("DOCUMENT_UNSIGNED") { competition, _ in competition.entries[0].documents[0].isSigned = false },
    Fault("ENTRY_NEAR_DUPLICATE") { competition, _ in
      competition.rulebook.nearDuplicates = try nearDuplicates()
      competition.rulebook.sections = []
      let text = "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas"
      competition.entries[0].sections = [SectionText(section: "inti", text: text)]
      competition.entries[1].sections = [SectionText(section: "inti", text: text + " Dua belas.")]
    },
    Fault("ENTRY_NEAR_DUPLICATE_PAST") { competition, _ in
      competition.rulebook.nearDuplicates = try nearDuplicates()
      competition.rulebook.titleLimit = nil
      competition.entries[0].title = "Layanan akta kelahiran jemput bola di rumah sakit umum daerah"
      competition.history = [
        PastEntry(title: competition.entries[0].title + " dan puskesmas", competition: "IGA", year: 2018)
      ]
    },
    Fault("ENTRY_NOT_SUBMITTED") { competition, _ in
      competition.entries[1].filing = .draft
      competition.entries[1].title = ""
    },
    Fault("ENTRY_OUTSIDE_WINDOW") { competition, _ in
      let days = DateSpan(from: CalendarDate(year: 2019, month: 1, day: 3), through: nil) ?? .always
      competition.rulebook.startWindows = [Rulebook.StartWindow(days: days, groups: ["umum"], basis: .assumption("uji"))]
    },
    Fault("ENTRY_TOO_OLD") { competition, _ in
      competition.rulebook.maximumAges = [Rulebook.AgeLimit(months: 24, groups: ["umum"], basis: .assumption("uji"))]
    },
    Fault("INVITATION_UNCONFIRMED") { competition, _ in competition.rulebook.groups[0].isByInvitation = true },
    Fault("JUDGE_PACT_MISSING") { competition, _ in
      competition.rulebook.integrity = Rulebook.Integrity(requiresPact: true, basis: .assumption("uji"))
      competition.judges[1].hasSignedPact = true
    },
    Fault("LINK_HOST") { competition, _ in
      competition.rulebook.documents[0].hosts = ["youtube.com"]
      competition.entries[0].documents[0].reference = "https://youtube.com@example.org/sk.pdf"
    },
    Fault("REPLICATION_UNKNOWN") { competition, _ in
      competition.rulebook.replications = [
        Rulebook.Replication(groups: ["umum"], competition: "KIPP", basis: .assumption("uji"))
      ]
      competition.entries[0].replicates = ["Brexit"]
    },
    Fault("REPLICATION_UNNAMED") { competition, _ in
      competition.rulebook.replications = [Rulebook.Replication(groups: ["umum"], basis: .assumption("uji"))]
    },
    Fault("STARTED_BEFORE_AGENCY") { competition, _ in
      competition.agencies[0].validity =
        DateSpan(from: CalendarDate(year: 2019, month: 1, day: 3), through: nil) ?? .always
    },
    Fault("STATEMENT_MISSING") { competition, _ in competition.entries[0].statements = [] },
    Fault("VIDEO_TOO_LONG") { competition, _ in
      competition.rulebook.documents[0].maximumSeconds = 180
      competition.entries[0].documents[0].seconds = 181
    },
    Fault("AGENCY_DUPLICATE_ID") { competition, _ in competition.agencies.append(competition.agencies[0]) },
    Fault("CATEGORY_UNKNOWN") { competition, _ in competition.entries[0].categories = ["z"] },
    Fault("DATE_AFTER_CLOSING") { competition, _ in
      competition.rulebook.minimumAges = []
      competition.entries[0].started = CalendarDate(year: 2021, month: 2, day: 4)
    },
    Fault("DATE_ORDER") { competition, _ in
      competition.entries[0].trialStarted = CalendarDate(year: 2019, month: 6, day: 1)
    },
    Fault("ENTRY_AGE_UNKNOWN") { competition, _ in competition.entries[0].started = nil },
    Fault("ENTRY_DUPLICATE_ID") { competition, _ in
      competition.entries.append(competition.entries[0])
      competition.entries[1].title = "Lain"
    },
    Fault("ENTRY_TOO_YOUNG") { competition, _ in
      competition.entries[0].started = CalendarDate(year: 2020, month: 2, day: 4)
    },
    Fault("FIELD_MISSING") { competition, _ in competition.entries[0].title = " " },
    Fault("FORMER_WINNER") { competition, _ in
      competition.history = [PastEntry(title: "Inovasi  A", competition: "kipp", year: 2020, award: "top 45")]
    },
    Fault("GROUP_UNKNOWN") { competition, _ in competition.entries[0].group = "z" },
    Fault("HISTORY_ENTRY_UNKNOWN") { competition, _ in
      competition.history = [PastEntry(title: "Lama", competition: "KIPP", year: 2020, award: "Top 99", entry: "Z")]
    },
    Fault("JUDGE_DUPLICATE_ID") { competition, _ in competition.judges.append(competition.judges[0]) },
    Fault("OPD_NAME_OBSOLETE") { competition, _ in
      competition.agencies[0].validity = DateSpan(from: nil, through: CalendarDate(year: 2020, month: 1, day: 1)) ?? .always
    },
    Fault("OPD_PARENT_CYCLE") { competition, _ in competition.agencies[0].parent = competition.agencies[0].id },
    Fault("OPD_UNKNOWN") { competition, _ in competition.entries[0].agency = "Z" },
    Fault("OPD_UNKNOWN") { competition, _ in competition.agencies[0].successor = "Z" },
    Fault("QUOTA_EXCEEDED") { competition, _ in
      competition.rulebook.quotas = [Rulebook.Quota(per: .competition, maximum: 1, basis: .assumption("uji"))]
    },
    Fault("REMIT_CROSS") { competition, _ in competition.entries[1].affairs = ["1.02"] },
    Fault("REMIT_NOT_REGIONAL") { competition, _ in competition.entries[1].affairs = ["IMIGRASI"] },
    Fault("REMIT_SUPPORT") { competition, _ in competition.agencies[0].remit = Remit(["7.01"]) },
    Fault("SCORE_CONFLICT") { competition, _ in
      competition.rulebook.integrity = Rulebook.Integrity(excludesOwnAgency: true, basis: .assumption("uji"))
      competition.agencies.append(Agency(id: "UNIT", name: "Unit", parent: "CAPIL"))
      competition.judges[0].agency = "UNIT"
      competition.judges[1].agency = "LAIN"
    },
    Fault("SCORE_DECLARED_CONFLICT") { competition, _ in
      competition.conflicts = [DeclaredConflict(judge: "J1", kind: .kin, entry: "A")]
    },
    Fault("OVERRIDE_WITHOUT_CONFLICT") { competition, _ in
      competition.overrides = [
        try #require(ConflictOverride(judge: "J1", entry: "A", decidedBy: "Sekda", reason: "Ahli", document: "BA 1"))
      ]
    },
    Fault("PREFERENCE_CONTRADICTORY") { competition, _ in
      competition.preferences = try [3, -2].map { try #require(Preference(judge: "J1", entry: "A", value: $0)) }
    },
    Fault("ENTRY_UNKNOWN") { competition, _ in
      competition.preferences = [try #require(Preference(judge: "J1", entry: "Z", value: 3))]
    },
    Fault("JUDGE_UNKNOWN") { competition, _ in
      competition.conflicts = [DeclaredConflict(judge: "J9", kind: .kin, entry: "A")]
    },
    Fault("STAGE_UNKNOWN") { competition, _ in
      competition.assignments = [Assignment(entry: "A", judge: "J1", stage: "z")]
    },
    Fault("STAGE_UNKNOWN") { competition, _ in
      let stages = competition.rulebook.stages.map(\.id)
      competition.judges[0].stages = stages + ["z"]
    },
    Fault("URUSAN_UNKNOWN") { competition, _ in competition.judges[0].affairs = ["9.99"] },
    Fault("VARIABLE_AGENCY_UNKNOWN") { competition, _ in try plant(&competition, [("CAPLI", 1)]) },
    Fault("VARIABLE_CONTRADICTORY") { competition, _ in
      try plant(&competition, [("CAPIL", 1), ("CAPIL", 2), ("LAIN", 1), ("LAIN", 1)])
    },
    Fault("VARIABLE_UNKNOWN") { competition, _ in
      competition.agencyVariables = [AgencyVariable(agency: "CAPIL", variable: "sakpi", value: .zero)]
    },
    Fault("ABSENCE_UNKNOWN") { competition, _ in
      competition.absences = [Absence(entry: "A", judge: "J9", kind: .abstained)]
    },
    Fault("SCORE_OF_ABSENT_JUDGE") { competition, _ in
      competition.absences = [Absence(entry: "A", judge: "J1", stage: "s", kind: .recused)]
    },
    Fault("SCORE_OFF_ANCHOR") { competition, _ in
      let anchor = Criterion.Anchor(points: Points(tenThousandths: 872_500), text: LocalizedText("Baik"))
      for index in competition.rulebook.stages.indices { competition.rulebook.stages[index].criteria[0].anchors = [anchor] }
    },
    Fault("SCORE_OFF_STEP") { competition, _ in
      let points = { Points($0) ?? .zero }
      let scale = try #require(Scale(from: .zero, through: points(100), step: points(5)))
      for index in competition.rulebook.stages.indices { competition.rulebook.stages[index].scale = scale }
    },
    Fault("SCORE_DUPLICATE") { _, scores in
      try scores.append(entry: "A", judge: "J1", stage: "s", criterion: "C1", points: .zero, line: 9)
    },
    Fault("SCORE_JUDGE_NOT_ASSIGNED") { competition, _ in competition.judges[0].stages = ["t"] },
    Fault("SCORE_OUT_OF_RANGE") { _, scores in
      try scores.append(
        entry: "B", judge: "J1", stage: "s", criterion: "C1", points: Points(tenThousandths: -1), line: 9)
    },
    Fault("SCORE_SHEET_INCOMPLETE") { competition, _ in
      let half = try #require(Weight(percent: 50))
      competition.rulebook.stages[0].criteria = ["C1", "C2"].map { id in
        Criterion(id: id, name: LocalizedText(id.rawValue), weight: half)
      }
    },
    Fault("SCORE_UNKNOWN_CRITERION") { _, scores in
      try scores.append(entry: "A", judge: "J1", stage: "s", criterion: "C9", points: .zero, line: 9)
    },
    Fault("SCORE_UNKNOWN_ENTRY") { _, scores in
      try scores.append(entry: "Z", judge: "J1", stage: "s", criterion: "C1", points: .zero, line: 9)
    },
    Fault("SCORE_UNKNOWN_JUDGE") { _, scores in
      try scores.append(entry: "A", judge: "J9", stage: "s", criterion: "C1", points: .zero, line: 9)
    },
    Fault("SCORE_UNKNOWN_STAGE") { _, scores in
      try scores.append(entry: "A", judge: "J1", stage: "z", criterion: "C1", points: .zero, line: 9)
    },
    Fault("SDG_RANGE") { competition, _ in competition.entries[0].goals = [0] },
    Fault("SECTION_MISSING") { competition, _ in competition.entries[0].sections = [] },
    Fault("SECTION_TOO_LONG") { competition, _ in
      competition.entries[0].sections = [SectionText(section: "inti", text: "satu dua tiga empat lima")]
    },
    Fault("SECTION_TOO_SHORT") { competition, _ in
      competition.entries[0].sections = [SectionText(section: "inti", text: "satu –")]
    },
    Fault("SERVICE_AMBIGUOUS") { competition, _ in competition.entries[0].services = ["Akta ganda"] },
    Fault("SERVICE_UNKNOWN") { competition, _ in competition.entries[0].services = ["Z"] },
    Fault("TITLE_DUPLICATE") { competition, _ in competition.entries[0].title = "inovasi-b" },
    Fault("TITLE_TOO_LONG") { competition, _ in competition.entries[0].title = String(repeating: "e\u{301}", count: 21) },
    Fault("URUSAN_UNKNOWN") { competition, _ in competition.entries[0].affairs = ["2.12", "2.01"] },
  ]

  /// A grading that looks at one variable, and values of it.
  private static func plant(_ competition: inout Competition, _ values: [(agency: Agency.ID, value: Int)]) throws {
    competition.rulebook.grading = Rulebook.Grading(
      variables: [.init(id: "sakip", name: LocalizedText("SAKIP"), weight: .one, source: .input)], bands: [], missing: .ungraded,
      basis: .assumption("uji"))
    competition.agencyVariables = try values.map {
      AgencyVariable(agency: $0.agency, variable: "sakip", value: try #require(Points($0.value)))
    }
  }

  private static func nearDuplicates() throws -> Rulebook.NearDuplicates {
    let threshold = try #require(Weight(percent: 60))
    return try #require(Rulebook.NearDuplicates(threshold: threshold, basis: .assumption("uji")))
  }

  @Test(arguments: faults)
  func oneFaultIsOneKindOfFinding(fault: Fault) throws {
    var (competition, scores) = try clean()
    try fault.plant(&competition, &scores)
    let findings = findings(competition, scores)
    #expect(Set(findings.map(\.code)) == [fault.code])
    #expect(findings.flatMap(\.unfilled) == [])
  }

  @Test func cleanCompetitionHasNoFinding() throws {
    let (competition, scores) = try clean()
    #expect(findings(competition, scores) == [])
  }

  @Test func everyKindOfTheStandardRulesIsPlanted() {
    #expect(Set(Self.faults.map(\.code)) == Set(RuleSet.standard.kinds.map(\.code)))
  }

  private func findings(_ competition: Competition, _ scores: ScoreTable) -> [Finding] {
    Validator().validate(competition, scores: scores, affairs: Directory(), services: Directory()).findings
  }

  private func clean() throws -> (Competition, ScoreTable) {
    let basis = LegalBasis.assumption("uji")
    let criterion = Criterion(id: "C1", name: LocalizedText("C1"), weight: .one)
    let half = try #require(Weight(percent: 50))
    let rulebook = Rulebook(
      id: "uji", title: LocalizedText("Uji"), level: .regency,
      groups: [Rulebook.Group(id: "umum", name: LocalizedText("Umum"), basis: basis)],
      categories: ["kesehatan", "seni"].map { Rulebook.Category(id: $0, name: LocalizedText($0.rawValue), basis: basis) },
      requiredFields: [Rulebook.RequiredField(.title, basis: basis), Rulebook.RequiredField(.affair, basis: basis)],
      titleLimit: Rulebook.Limit(maximum: 20, basis: basis),
      sections: [
        Rulebook.Section(
          id: "inti", heading: LocalizedText("Inti"), question: LocalizedText("Apa intinya?"), minimumWords: 2,
          maximumWords: 4, basis: basis),
        Rulebook.Section(id: "tambahan", heading: LocalizedText("Tambahan"), isRequired: false, basis: basis),
      ],
      documents: [
        Rulebook.RequiredDocument(
          kind: "sk", name: LocalizedText("SK"), formats: ["pdf"], maximumBytes: 1_000_000, isSigned: true, groups: ["umum"],
          basis: basis)
      ],
      statements: [
        Rulebook.RequiredStatement(id: "benar", text: LocalizedText("Data benar."), groups: ["umum"], basis: basis)
      ],
      carelessness: Rulebook.Carelessness(copiedWords: 2, basis: basis),
      minimumAges: [Rulebook.AgeLimit(months: 12, basis: basis)],
      formerWinners: [Rulebook.FormerWinners(competition: "KIPP", awards: ["Top 45"], basis: basis)],
      quotas: [Rulebook.Quota(per: .agency, maximum: 2, basis: basis)],
      stages: [
        Stage(id: "s", name: LocalizedText("S"), weight: half, criteria: [criterion], basis: basis),
        Stage(id: "t", name: LocalizedText("T"), weight: half, criteria: [criterion], basis: basis),
      ])
    let text = [SectionText(section: "inti", text: "dua kata")]
    let started = CalendarDate(year: 2019, month: 1, day: 2)
    let competition = Competition(
      name: "Uji", edition: "1", rulebook: rulebook, closingDate: CalendarDate(year: 2021, month: 2, day: 3),
      agencies: [Agency(id: "CAPIL", name: "Capil", remit: Remit(["2.12"])), Agency(id: "LAIN", name: "Lain")],
      judges: [Judge(id: "J1", name: "J1"), Judge(id: "J2", name: "J2")],
      entries: [
        Entry(
          id: "A", title: "Inovasi A", agency: "CAPIL", affairs: ["2.12"], services: ["AKTA"], started: started,
          group: "umum", categories: ["kesehatan"], goals: [16], sections: text,
          documents: [Document(kind: "SK", reference: "sk.PDF", bytes: 1_000_000, isSigned: true)], statements: ["benar"]),
        Entry(id: "B", title: "Inovasi B", agency: "CAPIL", affairs: ["2.12"], started: started, sections: text),
      ])
    var scores = ScoreTable(file: "scores.csv")
    try scores.append(entry: "A", judge: "J1", stage: "s", criterion: "C1", points: .zero, line: 2)
    let points = Points(tenThousandths: 872_500)
    try scores.append(entry: "A", judge: "J2", stage: "t", criterion: "C1", points: points, line: 3)
    return (competition, scores)
  }
}
