import InovasiModel
import InovasiScoring
import Testing

struct AssignmentErrorTests {
  @Test func capacityThatIsTooSmallIsNamedWithTheOneThatIsEnough() throws {
    // The national field of 2022: 3,478 innovations.
    var asked = request(entries: 3478, judges: 60, perEntry: 3)
    asked.capacity = 55
    let error = try #require(throws: AssignmentError.self) { try Assigner().plan(asked) }
    #expect(error.shortfalls == [.capacity(asked: 10_434, available: 3_300, judges: 60)])
    #expect(error.findings.first?.advice(in: .english).contains("at least 174") == true)
  }

  @Test func anEntryWithTooFewJudgesIsNamedWithTheConflicts() throws {
    var asked = request(entries: 3, judges: 3, perEntry: 3)
    asked.conflicts = ConflictRegister(
      judges: asked.judges, declared: [DeclaredConflict(judge: "J1", kind: .coach, entry: "E2")])
    #expect(
      shortfalls(asked) == [.fewJudges(entry: "E2", asked: 3, available: 2, conflicts: [.coach], panel: nil)])
  }

  @Test func aPanelThatIsTooSmallIsNamed() {
    var asked = request(entries: 10, judges: 6, perEntry: 2)
    asked.capacity = 5
    for number in 0..<3 { asked.judges[number].panels = ["kesehatan"] }
    for number in 0..<8 { asked.entries[number].panel = "kesehatan" }
    #expect(
      shortfalls(asked) == [.panelCapacity(panel: "kesehatan", entries: 8, asked: 16, available: 15, judges: 3)])
  }

  @Test func aGroupOfJudgesWithoutRoomIsNamed() {
    var asked = request(entries: 4, judges: 4, perEntry: 1)
    asked.capacity = 1
    let conflicts = (0..<3).flatMap { entry in
      [2, 3].map { DeclaredConflict(judge: id("J\($0)"), kind: .kin, entry: id("E\(entry)")) }
    }
    asked.conflicts = ConflictRegister(judges: asked.judges, declared: conflicts)
    #expect(
      shortfalls(asked) == [
        .groupCapacity(judges: ["J0", "J1"], entries: ["E0", "E1", "E2"], asked: 3, available: 2)
      ])
  }

  @Test func quotasThatCannotBeReachedAreNamed() {
    var asked = request(entries: 4, judges: 4, perEntry: 2)
    asked.judges[0].panels = ["praktisi"]
    asked.judges[0].capacity = 3
    asked.quotas = [Stage.PanelQuota(panel: "praktisi", minimum: 1)]
    #expect(shortfalls(asked).count == 1)
    guard case .quota(_, "praktisi", asked: 1, given: 0) = shortfalls(asked).first else {
      Issue.record("\(shortfalls(asked))")
      return
    }
    asked.quotas = [Stage.PanelQuota(panel: "praktisi", minimum: 2)]
    #expect(
      shortfalls(asked)
        == (0..<4).map { .fewOfPanel(entry: id("E\($0)"), panel: "praktisi", asked: 2, available: 1) })
    asked.quotas = [Stage.PanelQuota(panel: "praktisi", minimum: 3)]
    #expect(shortfalls(asked) == [.quotasExceed(asked: 3, perEntry: 2)])
    asked.quotas = [Stage.PanelQuota(panel: "praktisi"), Stage.PanelQuota(panel: "peneliti")]
    asked.judges[0].panels.append("peneliti")
    #expect(shortfalls(asked) == [.quotasOverlap(judge: "J0", panels: ["peneliti", "praktisi"])])
  }

  @Test func largestNumbersOfAPanelCanStandInTheWay() {
    var asked = request(entries: 1, judges: 3, perEntry: 3)
    for number in 0..<2 { asked.judges[number].panels = ["internal"] }
    asked.quotas = [Stage.PanelQuota(panel: "internal", minimum: 0, maximum: 1)]
    #expect(
      shortfalls(asked) == [.fewJudges(entry: "E0", asked: 3, available: 2, conflicts: [], panel: "internal")])
  }

  @Test func largestNumbersOfAPanelCountInWhatAGroupIsAskedFor() {
    // Each entry can have one of the two of the panel, and so needs J0 besides, who takes one.
    var asked = request(entries: 3, judges: 3, perEntry: 2)
    asked.judges[0].capacity = 1
    for number in 1...2 { asked.judges[number].panels = ["internal"] }
    asked.quotas = [Stage.PanelQuota(panel: "internal", minimum: 0, maximum: 1)]
    #expect(
      shortfalls(asked) == [.groupCapacity(judges: ["J0"], entries: ["E0", "E1", "E2"], asked: 3, available: 1)])
  }

  @Test func decidedPairsThatCannotBeAreNamed() {
    var asked = request(entries: 3, judges: 2, perEntry: 1)
    asked.fixed = (0..<3).map { Assignment(entry: id("E\($0)"), judge: "J0", stage: "s") }
    asked.capacity = 2
    #expect(shortfalls(asked) == [.fixedLost(Assignment(entry: "E2", judge: "J0", stage: "s"))])
    asked.capacity = 3
    asked.conflicts = ConflictRegister(
      judges: asked.judges, declared: [DeclaredConflict(judge: "J0", kind: .kin, entry: "E1")])
    #expect(shortfalls(asked) == [.fixedPair(Assignment(entry: "E1", judge: "J0", stage: "s"), conflict: .kin)])
    asked.fixed = [Assignment(entry: "E9", judge: "J9", stage: "s")]
    #expect(shortfalls(asked) == [.unknown("E9"), .unknown("J9")])
  }

  @Test func leastLoadsThatCannotBeReachedAreNamed() {
    var asked = request(entries: 2, judges: 3, perEntry: 1)
    for number in 0..<3 { asked.judges[number].minimumLoad = 1 }
    #expect(shortfalls(asked) == [.minimumLoad(judge: "J2", asked: 1, given: 0)])
  }

  @Test func hostileRequestsAreErrorsAndNotTraps() {
    #expect(shortfalls(request(entries: 0, judges: 0, perEntry: 0)) == [.noEntries, .noJudges, .nothingAsked(perEntry: 0)])
    #expect(shortfalls(request(entries: 2, judges: 2, perEntry: -1)) == [.nothingAsked(perEntry: -1)])
    #expect(shortfalls(request(entries: 2, judges: 2, perEntry: .max)) == [.moreThanThereAre(perEntry: .max, judges: 2)])
    var asked = request(entries: 2, judges: 2, perEntry: 1)
    asked.capacity = .max
    asked.judges[0].capacity = .min
    asked.judges[1].minimumLoad = .max
    asked.additionalJudges = ["E0": .max]
    asked.quotas = [Stage.PanelQuota(panel: "x", minimum: .max, maximum: .min)]
    asked.judges[1].panels = ["x", "x"]
    #expect(shortfalls(asked).count == 1)
    asked.quotas = []
    #expect(shortfalls(asked) == [.fewJudges(entry: "E0", asked: .max, available: 2, conflicts: [], panel: nil)])
  }

  @Test func moreJudgesThanCanBeHeldAreAnError() {
    #expect(shortfalls(request(entries: 1, judges: Assigner.largestPanel + 1, perEntry: 1)) == [.tooLarge])
  }

  @Test func duplicateRowsCountOnce() throws {
    var asked = request(entries: 3, judges: 3, perEntry: 2)
    let plan = try Assigner().plan(asked)
    asked.entries += asked.entries
    asked.judges += asked.judges
    asked.fixed = plan.assignments + plan.assignments
    #expect(try Assigner().plan(asked).assignments == plan.assignments)
  }

  @Test func everyErrorHasItsTextInBothLanguages() {
    for shortfall in shortfalls(request(entries: 0, judges: 0, perEntry: 0)) {
      for language in [Language.indonesian, .english] {
        #expect(!shortfall.finding.message(in: language).contains("{"))
        #expect(!shortfall.finding.advice(in: language).contains("{"))
      }
    }
  }

  private func shortfalls(_ request: AssignmentRequest) -> [AssignmentShortfall] {
    do {
      _ = try Assigner().plan(request)
      return []
    } catch {
      return error.shortfalls
    }
  }
}
