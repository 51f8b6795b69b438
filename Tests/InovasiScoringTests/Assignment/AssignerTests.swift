import InovasiModel
import InovasiScoring
import Testing

struct AssignerTests {
  @Test func costIsTheLeastThereIs() throws {
    var solved = 0
    for seed in 0..<300 as Range<UInt64> {
      let sample = AssignmentSample(seed: seed)
      let least = sample.leastCost
      do {
        let plan = try Assigner().plan(sample.request)
        solved += 1
        #expect(plan.cost == least, "seed \(seed)")
        check(plan, of: sample.request)
      } catch {
        #expect(least == nil, "seed \(seed): \(error)")
      }
    }
    #expect(solved > 100 && solved < 300)
  }

  @Test func largerPanelsAreSolvedExactlyAsWell() throws {
    for seed in 1000..<1030 as Range<UInt64> {
      let sample = AssignmentSample(seed: seed, entries: 4, judges: 6)
      let plan = try? Assigner().plan(sample.request)
      #expect(plan?.cost == sample.leastCost, "seed \(seed)")
    }
  }

  /// Everything that a plan has to keep whatever its cost.
  private func check(_ plan: AssignmentPlan, of request: AssignmentRequest) {
    let byEntry = Dictionary(grouping: plan.pairs, by: \.entry)
    for entry in request.entries {
      let judges = byEntry[entry.id]?.map(\.judge) ?? []
      #expect(judges.count == request.perEntry)
      #expect(Set(judges).count == judges.count)
      #expect(judges.allSatisfy { request.conflicts.allows($0, entry) })
    }
    for load in plan.loads {
      #expect(load.entries == plan.pairs.count { $0.judge == load.judge })
      #expect(load.entries <= load.capacity ?? .max)
      #expect(load.entries >= load.minimum)
    }
    let load = plan.loads.reduce(0) { $0 + request.weights.load * $1.entries * $1.entries }
    #expect(plan.pairs.reduce(load) { $0 + $1.expertiseCost + $1.preferenceCost } == plan.cost)
  }

  @Test func orderOfRowsChangesNothing() throws {
    var shuffled = 0
    for seed in 0..<60 as Range<UInt64> {
      let sample = AssignmentSample(seed: seed, entries: 12, judges: 7)
      guard let plan = try? Assigner().plan(sample.request) else { continue }
      shuffled += 1
      var other = sample.request
      other.entries.reverse()
      other.judges.sort { "\($0.affairs)\($0.id)" > "\($1.affairs)\($1.id)" }
      other.preferences.reverse()
      other.quotas.reverse()
      other.linksJudges = false
      #expect(try Assigner().plan(other) == plan)
    }
    #expect(shuffled > 10)
  }

  @Test func loadsAreEvenWhereNothingElseMatters() throws {
    let plan = try Assigner().plan(request(entries: 20, judges: 7, perEntry: 3))
    #expect(Set(plan.loads.map(\.entries)) == [8, 9])
    #expect(plan.loads.reduce(0) { $0 + $1.entries } == 60)
  }

  @Test func conflictIsAssignedOnlyWhereItWasSetAside() throws {
    var asked = request(entries: 1, judges: 2, perEntry: 2)
    let conflict = DeclaredConflict(judge: "J0", kind: .kin, entry: "E0", reason: "saudara", declaredBy: .judge)
    asked.conflicts = ConflictRegister(judges: asked.judges, declared: [conflict])
    #expect(throws: AssignmentError.self) { try Assigner().plan(asked) }
    let decision = try #require(
      ConflictOverride(
        judge: "J0", kind: .kin, entry: "E0", decidedBy: "ketua panitia", reason: "tidak ada juri lain",
        document: "BA/7/2021"))
    asked.conflicts = ConflictRegister(judges: asked.judges, declared: [conflict], overrides: [decision])
    let plan = try Assigner().plan(asked)
    #expect(plan.refused == [])
    #expect(plan.pairs.first?.conflicts.first?.override == decision)
    #expect(plan.pairs.first?.conflicts.first?.reason == "saudara")
  }

  @Test func decidedAndForbiddenPairsHold() throws {
    var asked = request(entries: 6, judges: 4, perEntry: 2)
    asked.preferences = (0..<6).compactMap { Preference(judge: "J3", entry: id("E\($0)"), value: 20) }
    asked.fixed = [Assignment(entry: "E0", judge: "J0", stage: "s"), Assignment(entry: "E0", judge: "J1", stage: "lain")]
    asked.forbidden = [Assignment(entry: "E1", judge: "J3", stage: "s")]
    let plan = try Assigner().plan(asked)
    #expect(plan.assignments.contains(Assignment(entry: "E0", judge: "J0", stage: "s")))
    #expect(!plan.assignments.contains(Assignment(entry: "E1", judge: "J3", stage: "s")))
    #expect(plan.pairs.first { $0.entry == "E0" && $0.judge == "J0" }?.origin == .fixed)
  }

  /// J0 declined E0 in every stage and E1 in this one; what J1 declined in another, and what is said of somebody else's entry, says
  /// nothing here. E2 is marked for calibration, and goes to all four.
  @Test func aRequestOfACompetitionKnowsWhoDeclinedAndWhatEverybodyScores() throws {
    var competition = competition(entries: entries("E0", "E1", "E2", "E3"), judges: ["J0", "J1", "J2", "J3"])
    competition.entries[2].isCalibration = true
    competition.absences = [
      Absence(entry: "E0", judge: "J0", kind: .recused), Absence(entry: "E1", judge: "J0", stage: "s", kind: .abstained),
      Absence(entry: "E1", judge: "J1", stage: "lain", kind: .recused), Absence(entry: "E9", judge: "J0", kind: .recused),
      Absence(entry: "E3", judge: "J9", kind: .recused),
    ]
    var asked = AssignmentRequest(of: competition, stage: stage())
    #expect(asked.forbidden.map { "\($0.entry) \($0.judge) \($0.stage)" } == ["E0 J0 s", "E1 J0 s"])
    #expect(asked.calibration == ["E2"])
    asked.perEntry = 3
    let plan = try Assigner().plan(asked)
    let judges = Dictionary(grouping: plan.pairs, by: \.entry).mapValues { Set($0.map(\.judge)) }
    #expect(judges["E0"] == ["J1", "J2", "J3"])
    #expect(judges["E1"] == ["J1", "J2", "J3"])
    #expect(judges["E2"] == ["J0", "J1", "J2", "J3"])
    asked.perEntry = 4
    let error = #expect(throws: AssignmentError.self) { try Assigner().plan(asked) }
    #expect(
      error?.shortfalls
        == ["E0", "E1"].map { (entry: Entry.ID) in
          AssignmentShortfall.fewJudges(entry: entry, asked: 4, available: 3, conflicts: [], panel: nil)
        })
  }

  @Test func aThirdEvaluatorIsGivenWhereOneIsAsked() throws {
    var asked = request(entries: 5, judges: 4, perEntry: 2)
    asked.additionalJudges = ["E3": 1, "E4": -5]
    let plan = try Assigner().plan(asked)
    #expect((0..<5).map { number in plan.pairs.count { $0.entry == id("E\(number)") } } == [2, 2, 2, 3, 2])
  }

  @Test func boundEntriesGoToTheirPanelAlone() throws {
    var asked = request(entries: 6, judges: 6, perEntry: 2)
    for number in 0..<3 { asked.judges[number].panels = ["kesehatan"] }
    asked.entries[5].panel = "kesehatan"
    let plan = try Assigner().plan(asked)
    #expect(plan.pairs.filter { $0.entry == "E5" }.allSatisfy { ["J0", "J1", "J2"].contains($0.judge) })
  }

  @Test func reasonsAreSaid() throws {
    var asked = request(entries: 1, judges: 2, perEntry: 1)
    asked.entries[0].affairs = ["1.02"]
    asked.judges[0].affairs = ["1.02"]
    asked.judges[1].affairs = ["1.01"]
    asked.preferences = [Preference(judge: "J0", entry: "E0", value: 3)].compactMap(\.self)
    let pair = try #require(try Assigner().plan(asked).pairs.first)
    #expect(pair.judge == "J0")
    #expect(pair.expertise == .affair)
    #expect((pair.expertiseCost, pair.preference, pair.preferenceCost, pair.loadCost) == (0, 3, -15, 1))
  }
}

/// A request of entries and judges about whom nothing is known.
func request(entries: Int, judges: Int, perEntry: Int) -> AssignmentRequest {
  AssignmentRequest(
    stage: "s", entries: (0..<entries).map { Entry(id: id("E\($0)")) },
    judges: (0..<judges).map { Judge(id: id("J\($0)"), name: "J") }, perEntry: perEntry)
}
