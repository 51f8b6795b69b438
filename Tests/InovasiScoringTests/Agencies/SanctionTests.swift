import InovasiModel
import InovasiScoring
import Testing

/// What follows for agencies that fall short, and that nothing follows which the rulebook does not say.
@Suite struct SanctionTests {
  private let agencies = ["GIAT", "KURANG", "KOSONG", "TANPA"].map { Agency(id: id($0), name: $0) }

  private func figures(_ sanctions: [Rulebook.Sanction], targets: [String: Int] = [:]) throws -> [AgencyFigures] {
    let filed = [
      Entry(id: "A", agency: "GIAT"), Entry(id: "B", agency: "GIAT"), Entry(id: "C", agency: "KURANG"),
      Entry(id: "D", agency: "KURANG"),
    ]
    let variables = targets.map { AgencyVariable(agency: id($0.key), variable: "target", value: Points($0.value) ?? .zero) }
    return try Scoring().results(
      of: competition(
        rulebook(sanctions: sanctions), entries: filed, agencies: agencies, variables: variables),
      scores: try finals(["A": "90", "B": "70", "C": "60"]), refused: ["D": ["X"]]
    ).agencies
  }

  private func sanction(
    _ name: String, _ condition: Rulebook.Sanction.Condition, _ effect: Rulebook.Sanction.Effect? = nil
  ) -> Rulebook.Sanction {
    Rulebook.Sanction(id: id(name), name: text(name), effect: effect, condition: condition, basis: assumed)
  }

  @Test func anAgencyWithoutEntriesIsListedAndFreeUntilTheRulebookHasAFloor() throws {
    let free = try figures([])
    #expect(free.map(\.agency) == ["GIAT", "KOSONG", "KURANG", "TANPA"])
    #expect(free.allSatisfy { $0.sanctions.isEmpty && $0.undecided.isEmpty })
    let cut = Rulebook.Sanction.Effect.allowanceCut(try #require(Weight(percent: 50)), months: nil)
    let strict = try figures([sanction("potong", .noEntry, cut)])
    #expect(strict.map { $0.sanctions.map(\.effect) } == [[], [cut], [], [cut]])
  }

  /// An agency that was merged into another before registration closed could file nothing; one that filed all the same is looked at.
  @Test func whoWasNotThereMissesNothing() throws {
    func agency(_ name: String, from first: CalendarDate? = nil, through last: CalendarDate? = nil) throws -> Agency {
      Agency(id: id(name), name: name, validity: try #require(DateSpan(from: first, through: last)))
    }
    let (before, closing) = (CalendarDate(year: 2019, month: 12, day: 31), CalendarDate(year: 2021, month: 2, day: 3))
    let after = CalendarDate(year: 2022, month: 1, day: 1)
    var competition = competition(
      rulebook(sanctions: [sanction("kosong", .noEntry), sanction("target", .targetNotMet("target", by: .admitted))]),
      entries: [Entry(id: "A", agency: "DULU")],
      agencies: [
        try agency("ADA"), try agency("BARU", from: after), try agency("DULU", through: before),
        try agency("GABUNG", through: before),
      ])
    competition.closingDate = closing
    let figures = try Scoring().results(of: competition, scores: try finals(["A": "90"])).agencies
    #expect(figures.map(\.agency) == ["ADA", "BARU", "DULU", "GABUNG"])
    #expect(figures.map { $0.sanctions.map(\.sanction) } == [["kosong"], [], [], []])
    #expect(figures.map(\.undecided) == [["target"], [], ["target"], []])
    // Without a day nothing is known of that.
    competition.closingDate = nil
    let anyDay = try Scoring().results(of: competition, scores: try finals(["A": "90"])).agencies
    #expect(anyDay.map { $0.sanctions.map(\.sanction) } == [["kosong"], ["kosong"], [], ["kosong"]])
  }

  /// A target of the performance agreement: below it is below, at it is met, and without one nothing is decided.
  @Test func targetsAreEachAgencysOwn() throws {
    let sanctions = [
      sanction("entries", .targetNotMet("target", by: .entries)), sanction("admitted", .targetNotMet("target", by: .admitted)),
      sanction("ranked", .targetNotMet("target", by: .ranked)),
    ]
    let figures = try figures(sanctions, targets: ["GIAT": 2, "KURANG": 2, "KOSONG": 1])
    #expect(
      figures.map { $0.sanctions.map(\.sanction) } == [[], ["entries", "admitted", "ranked"], ["admitted", "ranked"], []])
    #expect(figures.map { $0.undecided } == [[], [], [], ["entries", "admitted", "ranked"]])
  }

  /// Every agency has a target of one admitted entry. That of GIAT is out by decision, that of KURANG was withdrawn, that of KOSONG has too
  /// few sheets and stays admitted. All three were filed.
  @Test func whatIsOutByDecisionIsNotAdmitted() throws {
    let filed = [
      Entry(id: "A", agency: "GIAT"), Entry(id: "B", agency: "KURANG"), Entry(id: "C", agency: "KOSONG"),
      Entry(id: "D", agency: "TANPA"), Entry(id: "D", title: "dua kali", agency: "TANPA"),
    ]
    let competition = competition(
      rulebook(sanctions: [
        sanction("kurang", .admittedBelow(1)), sanction("target", .targetNotMet("target", by: .admitted)),
        sanction("kosong", .noEntry),
      ]), entries: filed, agencies: agencies,
      variables: agencies.map { AgencyVariable(agency: $0.id, variable: "target", value: Points(1) ?? .zero) })
    let results = try Scoring().results(
      of: competition, scores: try finals(["A": "90", "B": "80", "D": "70"]),
      decisions: log([.ineligibility(entry: "A", from: nil), .withdrawal(entry: "B"), .withdrawal(entry: "D")]))
    #expect(results.standings.isEmpty)
    let figures = results.agencies
    #expect(figures.map(\.agency) == ["GIAT", "KOSONG", "KURANG", "TANPA"])
    #expect(figures.map(\.entries) == [1, 1, 1, 2])
    #expect(figures.map(\.admitted) == [0, 1, 0, 0])
    #expect(
      figures.map { $0.sanctions.map(\.sanction) } == [
        ["kurang", "target"], [], ["kurang", "target"], ["kurang", "target"],
      ])
  }

  @Test func aMissingFigureIsUndecidedAndNotZero() throws {
    let sanctions = [
      sanction("mean", .targetNotMet("target", by: .mean)), sanction("best", .targetNotMet("target", by: .best)),
      sanction("grade", .targetNotMet("target", by: .grade)),
    ]
    let figures = try figures(sanctions, targets: ["GIAT": 85, "KOSONG": 1, "KURANG": 60])
    #expect(figures.map { $0.sanctions.map(\.sanction) } == [["mean"], [], [], []])
    #expect(figures.map { $0.undecided } == [["grade"], ["mean", "best", "grade"], ["grade"], ["mean", "best", "grade"]])
  }

  /// A value below or above every band is no reason to let an agency off.
  @Test(arguments: ["-5", "850"])
  func aBandIsUndecidedWhereTheValueLiesOffTheBands(value: String) throws {
    let grading = Rulebook.Grading(
      variables: [.init(id: "v", name: text("v"), weight: .one, source: .input)],
      bands: [
        .init(id: "high", name: text("high"), from: Points(60) ?? .zero, to: Points(100) ?? .zero),
        .init(id: "low", name: text("low"), from: .zero, to: Points(60) ?? .zero),
      ], basis: assumed)
    let values = [("GIAT", value), ("KURANG", "59.5"), ("KOSONG", "60")]
    let results = try Scoring().results(
      of: competition(
        rulebook(grading: grading, sanctions: [sanction("low", .band("low"), .coaching)]), agencies: agencies,
        variables: try values.map { AgencyVariable(agency: id($0.0), variable: "v", value: try Points(text: $0.1)) }),
      scores: ScoreTable())
    #expect(results.agencies.map(\.agency) == ["GIAT", "KOSONG", "KURANG", "TANPA"])
    #expect(results.agencies.map { $0.sanctions.map(\.sanction) } == [[], [], ["low"], []])
    #expect(results.agencies.map { $0.undecided } == [["low"], [], [], ["low"]])

    let findings = results.gradeFindings(under: grading)
    #expect(findings.map(\.code) == ["GRADE_OFF_BANDS"])
    #expect(findings.first?.subject == .agency("GIAT"))
    #expect(
      findings.first?.message(in: .english)
        == "The grade of GIAT comes to \(value), outside of all bands (low 0–60, high 60–100); it has no tier.")
  }

  @Test func aBandIsUndecidedWithoutAGrade() throws {
    let grading = Rulebook.Grading(
      variables: [.init(id: "v", name: text("v"), weight: .one, source: .innovationBest)],
      bands: [
        .init(id: "low", name: text("low"), from: .zero, to: Points(80) ?? .zero),
        .init(id: "high", name: text("high"), from: Points(80) ?? .zero, to: Points(100) ?? .zero),
      ], basis: assumed)
    let results = try Scoring().results(
      of: competition(
        rulebook(grading: grading, sanctions: [sanction("low", .band("low"), .coaching)]),
        entries: [Entry(id: "A", agency: "GIAT")],
        agencies: agencies), scores: try finals(["A": "70"]))
    #expect(results.agencies.map { $0.sanctions.map(\.sanction) } == [["low"], [], [], []])
    #expect(results.agencies.map { $0.undecided } == [[], ["low"], ["low"], ["low"]])
  }
}
