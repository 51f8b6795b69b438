import InovasiModel
import Testing

struct ConflictRegisterTests {
  /// SETDA above DINKES above PUSKESMAS above POSYANDU; DISDIK beside them.
  private let agencies = [
    Agency(id: "SETDA", name: "S"), Agency(id: "DINKES", name: "D", parent: "SETDA"),
    Agency(id: "PUSKESMAS", name: "P", parent: "DINKES"), Agency(id: "POSYANDU", name: "Y", parent: "PUSKESMAS"),
    Agency(id: "DISDIK", name: "E", parent: "SETDA"),
  ]
  private let judge = Judge(id: "J", name: "J", agency: "DINKES")

  private func kinds(
    _ agency: Agency.ID?, declared: [DeclaredConflict] = [], overrides: [ConflictOverride] = [],
    integrity: Rulebook.Integrity? = nil
  ) -> [Conflict] {
    ConflictRegister(
      judges: [judge], agencies: agencies, declared: declared, overrides: overrides, integrity: integrity
    ).conflicts(of: "J", with: Entry(id: "E", agency: agency))
  }

  @Test(
    arguments: [
      ("DINKES", .ownAgency), ("SETDA", .parentAgency), ("PUSKESMAS", .subordinateUnit), ("POSYANDU", .subordinateUnit),
      ("DISDIK", nil), ("TAK-DIKENAL", nil),
    ] as [(Agency.ID, ConflictKind?)])
  func followsFromTheOrganisationGraph(agency: Agency.ID, kind: ConflictKind?) {
    #expect(kinds(agency).map(\.kind) == [kind].compactMap(\.self))
    #expect(kinds(agency).allSatisfy { $0.isBinding && $0.agency == "DINKES" && $0.declaredBy == nil })
    #expect(kinds(nil) == [])
  }

  @Test func aCircleOfParentsIsWalkedOnce() {
    let circle = [
      Agency(id: "A", name: "A", parent: "B"), Agency(id: "B", name: "B", parent: "C"), Agency(id: "C", name: "C", parent: "A"),
    ]
    let register = ConflictRegister(judges: [Judge(id: "J", name: "J", agency: "A")], agencies: circle)
    #expect(register.conflicts(of: "J", with: Entry(id: "E", agency: "C")).map(\.kind) == [.parentAgency])
    #expect(register.conflicts(of: "J", with: Entry(id: "E", agency: "X")) == [])
    let own = ConflictRegister(
      judges: [Judge(id: "J", name: "J", agency: "A")], agencies: [Agency(id: "A", name: "A", parent: "A")])
    #expect(own.conflicts(of: "J", with: Entry(id: "E", agency: "A")).map(\.kind) == [.ownAgency])
  }

  @Test func declarationsHoldForAnAgencyWithItsUnitsOrForOneEntry() {
    let former = DeclaredConflict(judge: "J", kind: .formerPost, agency: "DISDIK", reason: "sampai 2019", declaredBy: .agency)
    #expect(kinds("DISDIK", declared: [former]).first?.reason == "sampai 2019")
    #expect(kinds("DINKES", declared: [former]).map(\.kind) == [.ownAgency])
    let above = DeclaredConflict(judge: "J", kind: .formerPost, agency: "SETDA")
    #expect(kinds("DISDIK", declared: [above]).map(\.kind) == [.formerPost])
    let one = DeclaredConflict(judge: "J", kind: .coach, agency: "DISDIK", entry: "LAIN")
    #expect(kinds("DISDIK", declared: [one]) == [])
    let another = DeclaredConflict(judge: "LAIN", kind: .kin, entry: "E")
    #expect(kinds("DISDIK", declared: [another]) == [])
  }

  @Test func everyKindIsSaidOnceInOrder() {
    let declared = [
      DeclaredConflict(judge: "J", kind: .coach, entry: "E"), DeclaredConflict(judge: "J", kind: .kin, entry: "E", reason: "b"),
      DeclaredConflict(judge: "J", kind: .kin, entry: "E", reason: "a"),
    ]
    let found = kinds("DINKES", declared: declared)
    #expect(found.map(\.kind) == [.ownAgency, .kin, .coach])
    #expect(found[1].reason == "a")
    #expect(kinds("DINKES", declared: declared.reversed()) == found)
  }

  @Test func anOverrideSetsAsideTheKindThatItNames() throws {
    let kin = DeclaredConflict(judge: "J", kind: .kin, entry: "E")
    let decision = try #require(
      ConflictOverride(
        judge: "J", kind: .kin, agency: "SETDA", decidedBy: "ketua", reason: "hanya ia ahli", document: "BA/1"))
    let found = kinds("DINKES", declared: [kin], overrides: [decision])
    #expect(found.map(\.isBinding) == [true, false])
    #expect(found.last?.override?.document == "BA/1")
    let all = try #require(
      ConflictOverride(judge: "J", entry: "E", decidedBy: "ketua", reason: "hanya ia ahli", document: "BA/2"))
    #expect(kinds("DINKES", declared: [kin], overrides: [all]).allSatisfy { !$0.isBinding })
    #expect(ConflictOverride(judge: "J", entry: "E", decidedBy: "ketua", reason: "", document: "BA/3") == nil)
    #expect(ConflictOverride(judge: "J", decidedBy: "ketua", reason: "x", document: "BA/3") == nil)
  }

  @Test func theRulebookSaysWhichKindsExclude() {
    let basis = LegalBasis.assumption("uji")
    let kin = DeclaredConflict(judge: "J", kind: .kin, entry: "E")
    let narrow = Rulebook.Integrity(conflicts: [.kin], basis: basis)
    #expect(kinds("DINKES", declared: [kin], integrity: narrow).map(\.isBinding) == [false, true])
    let wide = Rulebook.Integrity(excludesOwnAgency: true, conflicts: [], basis: basis)
    #expect(kinds("DINKES", declared: [kin], integrity: wide).map(\.isBinding) == [true, false])
    #expect(Rulebook.Integrity(basis: basis).excludedConflicts == Set(ConflictKind.allCases))
  }
}
