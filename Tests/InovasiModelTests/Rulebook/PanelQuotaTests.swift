import Foundation
import InovasiModel
import Testing

struct PanelQuotaTests {
  @Test func numbersOfJudgesAreRead() throws {
    let text = #"{"judgesPerEntry":3,"quotas":[{"panel":"praktisi"},{"panel":"internal","minimum":0,"maximum":1}]}"#
    let panel = try JSONDecoder().decode(Stage.Panel.self, from: Data(text.utf8))
    #expect(panel.judgesPerEntry == 3)
    #expect(
      panel.quotas == [
        Stage.PanelQuota(panel: "praktisi", minimum: 1), Stage.PanelQuota(panel: "internal", minimum: 0, maximum: 1),
      ])
    #expect(try JSONDecoder().decode(Stage.Panel.self, from: Data("{}".utf8)).judgesPerEntry == nil)
  }

  @Test(arguments: [#"{"judgesPerEntri":3}"#, #"{"quotas":[{"panel":"x","minimal":1}]}"#, #"{"quotas":[{"minimum":1}]}"#])
  func aSlipIsRefused(text: String) {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Stage.Panel.self, from: Data(text.utf8)) }
  }

  @Test(
    arguments: [
      (nil, 1, [], true), (3, 2, [], true), (1, 2, [], false), (0, 1, [], false), (2, 1, [("a", 1, nil), ("b", 1, 1)], true),
      (2, 1, [("a", 2, nil), ("b", 1, nil)], false), (2, 1, [("a", 3, nil)], false), (2, 1, [("a", -1, nil)], false),
      (3, 1, [("a", 2, 1)], false), (3, 1, [("a", 0, 0)], false), (3, 1, [("a", 1, nil), ("a", 1, nil)], false),
      (nil, 1, [("a", .max, nil), ("b", .max, nil)], false),
    ] as [(Int?, Int, [(JudgePanel.ID, Int, Int?)], Bool)])
  func numbersThatCannotBeKeptAreAFinding(
    perEntry: Int?, sheets: Int, quotas: [(JudgePanel.ID, Int, Int?)], isPossible: Bool
  ) {
    let basis = LegalBasis.assumption("uji")
    let panel = Stage.Panel(
      minimumSheets: sheets, judgesPerEntry: perEntry,
      quotas: quotas.map { Stage.PanelQuota(panel: $0.0, minimum: $0.1, maximum: $0.2) })
    let criterion = Criterion(id: "C", name: LocalizedText("C"), weight: .one)
    let rulebook = Rulebook(
      id: "uji", title: LocalizedText("Uji"), level: .regency,
      stages: [Stage(id: "s", name: LocalizedText("S"), criteria: [criterion], panel: panel, basis: basis)],
      tieBreak: TieBreak(keys: [], basis: basis))
    let found = rulebook.findings.filter { $0.path.hasSuffix("judgesPerEntry") }
    #expect(found.map(\.code) == (isPossible ? [] : ["RULEBOOK_RANGE"]))
  }

  @Test func integrityNamesKindsOfConflict() throws {
    let text = #"{"conflicts":["kin","coach"],"basis":{"assumption":"uji"}}"#
    let integrity = try JSONDecoder().decode(Rulebook.Integrity.self, from: Data(text.utf8))
    #expect(integrity.excludedConflicts == [.kin, .coach])
    let slip = #"{"conflicts":["friend"],"basis":{"assumption":"uji"}}"#
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Rulebook.Integrity.self, from: Data(slip.utf8)) }
  }
}
