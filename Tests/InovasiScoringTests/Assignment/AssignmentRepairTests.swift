import InovasiModel
import InovasiScoring
import Testing

struct AssignmentRepairTests {
  @Test(arguments: 0..<20 as Range<UInt64>)
  func aJudgeWhoDropsOutIsReplacedAndNothingElseMoves(seed: UInt64) throws {
    var asked = AssignmentSample(seed: 1 + 3 * 5 * 7 * seed, entries: 30, judges: 8).request
    asked.perEntry = 2
    asked.capacity = 20
    for judge in asked.judges.indices { asked.judges[judge].capacity = nil }
    let first = try Assigner().plan(asked)
    let gone: Judge.ID = "J3"
    asked.judges.removeAll { $0.id == gone }
    asked.previous = first.assignments
    let second = try Assigner().plan(asked)
    let stay = first.assignments.filter { $0.judge != gone }
    #expect(Set(stay).isSubset(of: second.assignments))
    #expect(second.changes.lost.map(\.pair) == first.assignments.filter { $0.judge == gone })
    #expect(second.changes.lost.allSatisfy { $0.reason == .judgeLeft })
    #expect(second.changes.added.count == second.changes.lost.count)
    #expect(second.changes.kept == stay.count)
    #expect(second.pairs.filter { $0.origin == .kept }.count == stay.count)
  }

  @Test func aNewConflictTakesOnePairAway() throws {
    var asked = request(entries: 10, judges: 5, perEntry: 2)
    let first = try Assigner().plan(asked)
    let pair = try #require(first.assignments.last)
    asked.previous = first.assignments
    asked.conflicts = ConflictRegister(
      judges: asked.judges, declared: [DeclaredConflict(judge: pair.judge, kind: .formerPost, entry: pair.entry)])
    let second = try Assigner().plan(asked)
    #expect(second.changes.lost.map(\.pair) == [pair])
    #expect(second.changes.lost.map(\.reason) == [.conflict(.formerPost)])
    #expect(second.changes.added.map(\.entry) == [pair.entry])
  }

  @Test func asFewPairsAsPossibleMoveWhereSomethingHasTo() throws {
    // J0 and J1 are full; E0 may go to J0 alone, so that one entry has to leave J0.
    var asked = request(entries: 4, judges: 2, perEntry: 1)
    asked.capacity = 2
    asked.previous = [
      Assignment(entry: "E1", judge: "J0", stage: "s"), Assignment(entry: "E2", judge: "J0", stage: "s"),
      Assignment(entry: "E3", judge: "J1", stage: "s"),
    ]
    asked.conflicts = ConflictRegister(
      judges: asked.judges, declared: [DeclaredConflict(judge: "J1", kind: .kin, entry: "E0")])
    asked.linksJudges = false
    let plan = try Assigner().plan(asked)
    #expect(plan.changes.kept == 2)
    #expect(plan.changes.lost.map(\.reason) == [.moved])
  }

  @Test func anEntryKeepsItsThirdEvaluator() throws {
    var asked = request(entries: 4, judges: 5, perEntry: 2)
    asked.additionalJudges = ["E1": 1]
    let first = try Assigner().plan(asked)
    asked.additionalJudges = [:]
    asked.previous = first.assignments
    let second = try Assigner().plan(asked)
    #expect(second.assignments == first.assignments)
    #expect(second.changes.lost == [] && second.changes.added == [])
  }

  @Test func anAssignmentTooLongForItsJudgesIsCut() throws {
    // Everybody scored E0 for calibration; when one leaves, the others are all there can be.
    var asked = request(entries: 3, judges: 4, perEntry: 2)
    asked.calibration = ["E0"]
    let first = try Assigner().plan(asked)
    #expect(first.pairs.count { $0.entry == "E0" } == 4)
    asked.judges.removeLast()
    asked.calibration = []
    asked.previous = first.assignments
    #expect(try Assigner().plan(asked).pairs.count { $0.entry == "E0" } == 3)
  }
}
