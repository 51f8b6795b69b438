import InovasiModel
import InovasiTesting
import InovasiValidation
import Testing

/// Conflicts of interest are seen in the scores as they are when judges are assigned, and names that lead nowhere are found.
struct JudgingTests {
  private let integrity = Rulebook.Integrity(excludesOwnAgency: true, basis: .assumption("uji"))

  /// Two agencies, one of them with a unit; each of three judges scored an entry of each.
  private func competition(_ change: (inout Competition) throws -> Void = { _ in }) rethrows -> Competition {
    var competition = Competition(
      name: "Uji", edition: "1",
      rulebook: Rulebook(
        id: "uji", title: LocalizedText("Uji"), level: .regency,
        stages: [
          Stage(
            id: "s", name: LocalizedText("S"), weight: .one,
            criteria: [Criterion(id: "C1", name: LocalizedText("C1"), weight: .one)], basis: .assumption("uji"))
        ]),
      agencies: [
        Agency(id: "DINKES", name: "Dinas Kesehatan"), Agency(id: "PUSKESMAS", name: "Puskesmas", parent: "DINKES"),
        Agency(id: "CAPIL", name: "Dispendukcapil"),
      ],
      judges: [Judge(id: "J1", name: "J1", agency: "DINKES"), Judge(id: "J2", name: "J2"), Judge(id: "J3", name: "J3")],
      entries: [
        Entry(id: "A", title: "A", agency: "PUSKESMAS"), Entry(id: "B", title: "B", agency: "CAPIL"),
        Entry(id: "C", title: "C", agency: "DINKES"),
      ])
    try change(&competition)
    return competition
  }

  private func findings(
    _ competition: Competition, under rules: [any Rule] = [JudgeIntegrity(), UnknownReferences()]
  ) throws -> [Finding] {
    var scores = ScoreTable(file: "scores.csv")
    for (line, entry) in competition.entries.map(\.id).enumerated() {
      for (judge, id) in competition.judges.map(\.id).enumerated() {
        try scores.append(
          entry: entry, judge: id, stage: "s", criterion: "C1", points: .zero, line: 2 + line * competition.judges.count + judge)
      }
    }
    return Validator(rules: RuleSet(rules))
      .validate(competition, scores: scores, affairs: Directory(), services: Directory()).findings
  }

  private func pairs(_ competition: Competition) throws -> [String] {
    try findings(competition).map { "\($0.code) \($0.parameters["judge"] ?? "") \($0.parameters["entry"] ?? "")" }
  }

  @Test func onlyTheRulebookExcludesOwnAgencies() throws {
    #expect(try pairs(competition()) == [])
    #expect(try pairs(competition { $0.rulebook.integrity = integrity }) == ["SCORE_CONFLICT J1 A", "SCORE_CONFLICT J1 C"])
  }

  @Test func aDecisionSetsAConflictAside() throws {
    let decided = ConflictOverride(
      judge: "J1", agency: "PUSKESMAS", decidedBy: "Sekretaris Daerah", reason: "Satu-satunya ahli", document: "BA 1")
    let competition = try competition {
      $0.rulebook.integrity = integrity
      $0.overrides = [try #require(decided)]
    }
    #expect(try pairs(competition) == ["SCORE_CONFLICT J1 C"])
  }

  /// A decision about what is no conflict is pointed out; about names that nobody knows other things are said.
  @Test(
    arguments: [
      ("J1", nil, nil, "A", false), ("J1", .subordinateUnit, nil, "A", false), ("J1", .ownAgency, nil, "A", true),
      ("J1", nil, nil, "B", true), ("J1", nil, "PUSKESMAS", nil, false), ("J1", nil, "CAPIL", nil, true),
      ("J1", .kin, "DINKES", nil, true), ("J2", nil, nil, "C", false), ("J2", .coach, "PUSKESMAS", nil, false),
      ("J2", .kin, "PUSKESMAS", nil, true), ("J3", .kin, "CAPIL", nil, false), ("J3", .kin, "DINKES", nil, true),
      ("J3", .coach, nil, "B", true), ("J9", nil, nil, "A", false), ("J1", nil, nil, "Z", false), ("J1", nil, "Z", nil, false),
    ] as [(Judge.ID, ConflictKind?, Agency.ID?, Entry.ID?, Bool)])
  func aDecisionIsAboutAConflictThatThereIs(
    judge: Judge.ID, kind: ConflictKind?, agency: Agency.ID?, entry: Entry.ID?, isIdle: Bool
  ) throws {
    let decided = ConflictOverride(
      judge: judge, kind: kind, agency: agency, entry: entry, decidedBy: "Sekda", reason: "Ahli", document: "BA 1")
    let competition = try competition {
      $0.conflicts = [
        DeclaredConflict(judge: "J2", kind: .coach, agency: "DINKES"), DeclaredConflict(judge: "J3", kind: .kin, entry: "B"),
      ]
      $0.overrides = [try #require(decided)]
    }
    let found = try findings(competition, under: [JudgingContradictions()])
    #expect(found.map(\.code) == (isIdle ? ["OVERRIDE_WITHOUT_CONFLICT"] : []))
    #expect(found.allSatisfy { $0.severity == .warning && $0.subject == .judge(judge) })
  }

  /// People read the kind in their language; what they would have to type stands beside.
  @Test func aKindOfConflictIsSaidInWords() throws {
    let decisions = [ConflictKind.kin, nil].map {
      ConflictOverride(judge: "J1", kind: $0, entry: "B", decidedBy: "Sekda", reason: "Ahli", document: "BA 1")
    }
    let idle = try findings(competition { $0.overrides = decisions.compactMap(\.self) }, under: [JudgingContradictions()])
    #expect(idle.map { $0.message(in: .indonesian).contains("B (keluarga atau pasangan)") } == [false, true])
    #expect(idle.map { $0.message(in: .english).contains("B (of any kind)") } == [true, false])
    #expect(idle.map { $0.advice(in: .english).contains("kind (kin)") } == [false, true])
    let scored = try findings(competition { $0.conflicts = [DeclaredConflict(judge: "J3", kind: .formerPost, entry: "B")] })
    let finding = try #require(scored.first)
    #expect(finding.message(in: .indonesian).hasSuffix("benturan kepentingan (jabatan terdahulu)."))
    #expect(finding.message(in: .english).hasSuffix("conflict of interest (former post)."))
    #expect(finding.advice(in: .indonesian).hasSuffix("overrides.csv (kind: formerPost)."))
  }

  /// A judge may say the same twice, and different things about different entries.
  @Test func aJudgeIsOfOneMind() throws {
    let said: [(Judge.ID, Entry.ID, Int)] = [
      ("J1", "A", 20), ("J1", "A", -20), ("J1", "A", 20), ("J1", "B", 3), ("J2", "A", 5), ("J2", "A", 5), ("J3", "A", -1),
    ]
    let competition = try competition {
      $0.preferences = try said.map { try #require(Preference(judge: $0.0, entry: $0.1, value: $0.2)) }
    }
    let finding = try #require(findings(competition, under: [JudgingContradictions()]).first)
    #expect(try findings(competition, under: [JudgingContradictions()]).count == 1)
    #expect(
      finding.message(in: .english) == "What judge J1 prefers about innovation A contradicts itself (-20, 20); -20 counts.")
  }

  @Test func declaredConflictsNeedNoRule() throws {
    let declared = [
      DeclaredConflict(judge: "J2", kind: .coach, agency: "DINKES"), DeclaredConflict(judge: "J3", kind: .kin, entry: "B"),
      DeclaredConflict(judge: "J1", kind: .ownAgency, agency: "DINKES"),
    ]
    let found = try findings(competition { $0.conflicts = declared })
    #expect(
      found.map { "\($0.parameters["judge"] ?? "") \($0.parameters["entry"] ?? "") \($0.parameters["kind"] ?? "")" }
        == ["J1 A ownAgency", "J2 A coach", "J3 B kin", "J1 C ownAgency", "J2 C coach"])
    #expect(Set(found.map(\.code)) == ["SCORE_DECLARED_CONFLICT"])
    #expect(found.map(\.location?.line) == [2, 3, 7, 8, 9])
  }

  @Test func theRulebookSaysWhichDeclarationsExclude() throws {
    let competition = competition {
      $0.conflicts = [
        DeclaredConflict(judge: "J2", kind: .coach, entry: "A"), DeclaredConflict(judge: "J2", kind: .kin, entry: "B"),
      ]
      $0.rulebook.integrity = Rulebook.Integrity(conflicts: [.kin], basis: .assumption("uji"))
    }
    #expect(try pairs(competition) == ["SCORE_DECLARED_CONFLICT J2 B"])
  }

  /// Where judges were assigned for a stage, what others scored there is pointed out, once for each judge; it counts as it did.
  @Test func scoresThatNobodyWasAssignedArePointedOut() throws {
    let assigned = [
      Assignment(entry: "A", judge: "J1", stage: "s"), Assignment(entry: "B", judge: "J1", stage: "s"),
      Assignment(entry: "C", judge: "J1", stage: "s"), Assignment(entry: "B", judge: "J2", stage: "s"),
    ]
    func said(_ change: (inout Competition) -> Void) throws -> [String] {
      try findings(competition(change), under: [ScoreReferences()]).map {
        "\($0.code) \($0.subject.name) \($0.location?.line ?? 0) \($0.parameters["entries"] ?? "–")"
      }
    }
    #expect(
      try said { $0.assignments = assigned } == [
        "SCORE_JUDGE_NOT_ASSIGNED J2 3 A, C", "SCORE_JUDGE_NOT_ASSIGNED J3 4 A, B, C",
      ])
    #expect(try said { $0.assignments = [] } == [])
    #expect(try said { $0.assignments = assigned.map { Assignment(entry: $0.entry, judge: $0.judge, stage: "t") } } == [])
    // Of a judge who has no part in the stage that is said, and no more.
    let isElsewhere = try said {
      $0.assignments = assigned
      $0.judges[2].stages = ["t"]
    }
    #expect(isElsewhere == ["SCORE_JUDGE_NOT_ASSIGNED J2 3 A, C", "SCORE_JUDGE_NOT_ASSIGNED J3 4 –"])
    let finding = try #require(findings(competition { $0.assignments = assigned }, under: [ScoreReferences()]).first)
    #expect(finding.severity == .warning)
    #expect(
      finding.message(in: .english)
        == "There are 2 scores by J2 in stage s for innovations that were not assigned to the judge: A, C.")
  }

  @Test func everyNameThatLeadsNowhereIsFoundOnce() throws {
    let competition = try competition {
      $0.assignments = [
        Assignment(entry: "A", judge: "J9", stage: "s"), Assignment(entry: "B", judge: "J9", stage: "s"),
        Assignment(entry: "Z", judge: "J1", stage: "x"),
      ]
      $0.conflicts = [DeclaredConflict(judge: "J9", kind: .kin, agency: "DINKE")]
      $0.overrides = [
        try #require(ConflictOverride(judge: "J8", entry: "Y", decidedBy: "Sekda", reason: "Ahli", document: "BA 1"))
      ]
      $0.preferences = [try #require(Preference(judge: "J7", entry: "X", value: 1))]
    }
    let found = try findings(competition)
    #expect(
      Set(found.map { "\($0.code) \($0.path) \($0.value ?? "")" }) == [
        "JUDGE_UNKNOWN assignments.judge J9", "ENTRY_UNKNOWN assignments.innovation Z", "STAGE_UNKNOWN assignments.stage x",
        "JUDGE_UNKNOWN conflicts.judge J9", "OPD_UNKNOWN conflicts.agency DINKE", "JUDGE_UNKNOWN overrides.judge J8",
        "ENTRY_UNKNOWN overrides.entry Y", "JUDGE_UNKNOWN preferences.judge J7", "ENTRY_UNKNOWN preferences.innovation X",
      ])
    #expect(found.count == 9)
    #expect(found.first { $0.code == "OPD_UNKNOWN" }?.parameters["similar"]?.hasPrefix("DINKES") == true)
    #expect(found.allSatisfy { $0.refusedEntry == nil })
  }
}
