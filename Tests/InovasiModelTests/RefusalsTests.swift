import InovasiModel
import Testing

@Suite struct RefusalsTests {
  private func kind(_ code: String) -> FindingKind {
    FindingKind(code: code, severity: .error, message: LocalizedText("?"), advice: LocalizedText("?"))
  }

  @Test func codesStandOnceAndInOrder() {
    let findings = [
      Finding(kind("X"), about: .competition),
      Finding(kind("B"), about: .entry("E1"), path: "a"),
      Finding(kind("A"), about: .entry("E1"), path: "b"),
      Finding(kind("B"), about: .entry("E1"), path: "c"),
      Finding(kind("C"), about: .entry("E1"), path: "d", severity: .warning),
      Finding(kind("D"), about: .entry("E2"), severity: .warning),
      Finding(kind("A"), about: .entry("E3")),
      Finding(kind("A"), about: .score("E4")),
    ]
    #expect(findings == findings.sorted())
    #expect(Refusals(inOrder: findings).byEntry == ["E1": ["A", "B"], "E3": ["A"]])
  }

  @Test func oneAfterAnotherIsFoundInOrder() {
    let byEntry: [Entry.ID: [String]] = ["E1": ["A"], "E2": ["B"], "E5": ["C"], "E7": ["D"]]
    let refusals = Refusals(byEntry)
    var place = 0
    // E5 stands twice; E1 and E2 are nobody's.
    let asked: [Entry.ID] = ["E3", "E5", "E5", "E6", "E7", "E8"]
    #expect(asked.map { refusals.codes(of: $0, from: &place) } == [nil, ["C"], ["C"], nil, ["D"], nil])
    #expect(refusals.byEntry == byEntry)
  }
}
