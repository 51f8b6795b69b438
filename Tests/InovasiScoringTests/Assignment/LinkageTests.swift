import InovasiModel
import InovasiScoring
import Testing

struct LinkageTests {
  @Test func setsAndTheWeakestLinkAreFound() {
    let pairs = ["A J1", "A J2", "B J1", "B J2", "C J2", "C J3", "D J4", "D J5"].map(assignment)
    let apart = Linkage(of: pairs)
    #expect(apart.components == [["J1", "J2", "J3"], ["J4", "J5"]])
    #expect(apart.weakestLink == nil)
    #expect(!apart.isLinked)
    let together = Linkage(of: pairs + ["E J3", "E J4", "F J4", "F J5", "G J3", "G J4", "H J2", "H J3"].map(assignment))
    #expect(together.isLinked)
    #expect(together.weakestLink.map { [$0.first.rawValue, $0.second.rawValue, "\($0.entries)"] } == ["J1", "J2", "2"])
    #expect(Linkage(of: pairs.reversed()) == apart)
  }

  @Test func linksOfEqualStrengthAreTakenInTheOrderOfNames() {
    let chain = ["A J1", "A J2", "B J2", "B J3"].map(assignment)
    #expect(Linkage(of: chain).weakestLink?.first == "J1")
    #expect(Linkage(of: []).isLinked)
    #expect(Linkage(of: []).weakestLink == nil)
  }

  @Test func setsAreLinkedBySwapsThatChangeNoLoad() throws {
    // Expertise drives the judges into two camps that share nothing.
    var asked = camps()
    asked.linksJudges = false
    let apart = try Assigner().plan(asked)
    #expect(apart.linkage.components == [["J0", "J1"], ["J2", "J3"]])
    #expect(apart.findings.map(\.code) == ["ASSIGN_NOT_LINKED"])
    asked.linksJudges = true
    let linked = try Assigner().plan(asked)
    #expect(linked.linkage.isLinked)
    #expect(linked.loads == apart.loads)
    #expect(linked.linkage.repairs.map(\.swap.count) == [2])
    #expect(linked.cost == apart.cost + linked.linkage.repairs.reduce(0) { $0 + $1.cost })
    #expect(linked.pairs.count { $0.origin == .linking } == 2)
    #expect(linked.findings == [])
  }

  @Test func whereNoSwapHelpsAPairIsAdded() throws {
    // With one judge an entry there is nothing to swap for.
    let plan = try Assigner().plan(request(entries: 6, judges: 3, perEntry: 1))
    #expect(plan.linkage.isLinked)
    #expect(plan.linkage.repairs.compactMap(\.addition).count == 2)
    #expect(plan.pairs.count == 8)
  }

  @Test func keptPairsAreNotSwapped() throws {
    var asked = camps()
    asked.linksJudges = false
    asked.previous = try Assigner().plan(asked).assignments
    asked.linksJudges = true
    let plan = try Assigner().plan(asked)
    #expect(plan.changes.lost == [])
    #expect(plan.linkage.repairs.compactMap(\.addition).count == 1)
    #expect(plan.linkage.isLinked)
  }

  @Test func whatCannotBeLinkedSaysSo() throws {
    var asked = camps()
    for number in 0..<4 { asked.judges[number].panels = [number < 2 ? "A" : "B"] }
    for number in asked.entries.indices { asked.entries[number].panel = number < 4 ? "A" : "B" }
    let plan = try Assigner().plan(asked)
    #expect(!plan.linkage.isLinked)
    #expect(plan.linkage.repairs == [])
    #expect(plan.findings.first?.parameters["sets"] == "J0, J1 | J2, J3")
  }

  @Test func calibrationEntriesAreScoredByEverybodyWhoMay() throws {
    var asked = camps()
    asked.calibration = ["E0"]
    asked.conflicts = ConflictRegister(
      judges: asked.judges, declared: [DeclaredConflict(judge: "J3", kind: .coach, entry: "E0")])
    let plan = try Assigner().plan(asked)
    #expect(plan.pairs.filter { $0.entry == "E0" }.map(\.judge) == ["J0", "J1", "J2"])
    #expect(plan.linkage.isLinked)
    #expect(plan.linkage.repairs == [])
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func everyOpenRequestIsLinked(seed: UInt64) throws {
    var asked = AssignmentSample(seed: 1 + 105 * seed, entries: 12, judges: 6).request
    asked.linksJudges = true
    asked.capacity = 12
    for judge in asked.judges.indices { asked.judges[judge].capacity = nil }
    asked.conflicts = ConflictRegister(judges: asked.judges)
    let plan = try Assigner().plan(asked)
    #expect(plan.linkage.isLinked)
    #expect(plan.pairs.count >= 12 * asked.perEntry)
  }

  private func camps() -> AssignmentRequest {
    var asked = request(entries: 8, judges: 4, perEntry: 2)
    for number in 0..<4 { asked.judges[number].affairs = [number < 2 ? "1.01" : "1.02"] }
    for number in 0..<8 { asked.entries[number].affairs = [number < 4 ? "1.01" : "1.02"] }
    return asked
  }

  private func assignment(_ text: String) -> Assignment {
    let parts = text.split(separator: " ").map(String.init)
    return Assignment(entry: id(parts[0]), judge: id(parts[1]), stage: "s")
  }
}
