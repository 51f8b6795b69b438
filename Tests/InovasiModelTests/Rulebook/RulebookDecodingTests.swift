import InovasiModel
import Testing

struct RulebookDecodingTests {
  /// A rulebook with a part of every kind; `insert` puts a line into one of them.
  private static func text(into part: String = "", insert line: String = "") -> String {
    func extra(_ name: String) -> String { name == part ? ", \(line)" : "" }
    let basis = #"basis: {document: "test"\#(extra("basis"))}"#
    return """
      {
        // JSON5: a person may comment.
        id: "r", title: {id: "R", en: "R"\(extra("title"))}, level: "regency", year: 2021,
        assumptions: [{path: "stages", reason: "x"\(extra("assumptions"))}],
        calendar: [{id: "registration", name: "x", days: {from: "2021-01-01", through: "2021-02-03"\(extra("days"))}, \(basis)\(extra("calendar"))}],
        groups: [{id: "umum", name: "Umum", \(basis)\(extra("groups"))}],
        categories: [{id: "kesehatan", name: "Kesehatan", \(basis)\(extra("categories"))}],
        requiredFields: [{field: "title", \(basis)\(extra("requiredFields"))}],
        titleLimit: {maximum: 200, \(basis)\(extra("titleLimit"))},
        sections: [{id: "ringkasan", heading: "Ringkasan", maximumWords: 200, \(basis)\(extra("sections"))}],
        minimumAges: [{months: 12, \(basis)\(extra("minimumAges"))}],
        formerWinners: [{competition: "KIPP", \(basis)\(extra("formerWinners"))}],
        quotas: [{per: "agency", maximum: 3, \(basis)\(extra("quotas"))}],
        severities: {ENTRY_TITLE_LONG: "error"},
        stages: [{
          id: "proposal", name: "Proposal", panel: {minimumSheets: 2\(extra("panel"))}, \(basis)\(extra("stages")),
          criteria: [
            {id: "C1", name: "Satu", weight: "60%"\(extra("criteria"))},
            {id: "C2", name: "Dua", weight: 0.4, scale: {maximum: 100\(extra("scale"))}},
          ],
        }],
        tieBreak: {keys: [{stage: "proposal"\(extra("key"))}, {earlierStart: true}], \(basis)\(extra("tieBreak"))},
        awards: [{id: "juara", name: "Juara", lastPlace: 3, \(basis)\(extra("awards"))}],
        incentive: {
          method: {bandShares: [{from: 0, each: 1\(extra("step"))}]\(extra("method"))}, recipients: ["juara"], floor: 1, cap: 9,
          rest: "unallocated", oddRupiah: ["claim"], \(basis)\(extra("incentive")),
          standardisation: {improvement: {previous: "lalu", target: 100\(extra("improvement"))}\(extra("standardisation"))},
          pots: {by: "group", empty: "toOthers", shares: [{name: "umum", share: "100%"\(extra("pot"))}]\(extra("pots"))},
          gates: [{id: "wtp", name: "WTP", variable: "wtp", missing: "exclude", \(basis)\(extra("gate"))}],
          forbiddenUses: [{name: "Honorarium", \(basis)\(extra("use"))}],
        },
        grading: {
          variables: [{id: "inovasi", name: "Inovasi", weight: "100%", source: "innovationMean"\(extra("variables"))}],
          bands: [{id: "semua", name: "Semua", from: 0, to: 100\(extra("bands"))}], \(basis)\(extra("grading")),
        },
        sanctions: [{id: "pembinaan", name: "Pembinaan", condition: {band: "semua"\(extra("condition"))}, effect: {allowanceCut: "50%", months: 6\(extra("effect"))}, \(basis)\(extra("sanctions"))}]
        \(extra("rulebook"))
      }
      """
  }

  @Test func readsEveryPart() throws {
    let rulebook = try JSON.decode(Rulebook.self, Self.text())
    #expect(rulebook.findings.isEmpty)
    #expect(rulebook.stages[0].criteria.map(\.weight.description) == ["60%", "40%"])
    #expect(rulebook.stages[0].panel == Stage.Panel(aggregation: "mean", minimumSheets: 2))
    #expect(rulebook.stages[0].scale == .hundred)
    #expect(rulebook.awards[0].firstPlace == 1)
    #expect(rulebook.sections[0].isRequired)
    #expect(rulebook.minimumAges[0].countedFrom == .started)
    #expect(rulebook.tieBreak.keys == [.stage("proposal"), .earlierStart])
    #expect(rulebook.severities == ["ENTRY_TITLE_LONG": .error])
    #expect(rulebook.phase("registration")?.days.last?.description == "2021-02-03")
    #expect(try JSON.roundTrip(rulebook) == rulebook)
  }

  @Test(arguments: [
    "rulebook", "title", "assumptions", "calendar", "days", "groups", "categories", "requiredFields", "titleLimit", "sections",
    "minimumAges", "formerWinners", "quotas", "stages", "panel", "criteria", "scale", "key", "tieBreak", "awards", "incentive",
    "variables", "bands", "grading", "condition", "sanctions", "basis", "step", "method", "improvement", "standardisation", "pot",
    "pots", "gate", "use", "effect",
  ])
  func refusesAKeyThatItDoesNotKnow(part: String) throws {
    let error = #expect(throws: DecodingError.self) {
      try JSON.decode(Rulebook.self, Self.text(into: part, insert: "bobott: 1"))
    }
    guard case .dataCorrupted(let context) = try #require(error) else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(context.codingPath.last?.stringValue == "bobott")
    #expect(context.debugDescription.contains("known are"))
  }

  @Test func anErrorNamesItsPath() throws {
    let broken = Self.text().replacing(#"weight: "60%""#, with: #"weight: "60,5%""#)
    let thrown = #expect(throws: DecodingError.self) { try JSON.decode(Rulebook.self, broken) }
    let error = try #require(thrown)
    let finding = Finding(error, in: "rulebook.json5")
    #expect(finding.code == "FILE_UNDECODABLE")
    #expect(finding.path == "stages[0].criteria[0].weight")
    #expect(finding.location?.file == "rulebook.json5")
    #expect(finding.message(in: .english).contains("60,5%"))
  }

  @Test(arguments: [
    (#"id: "r","#, "", "id"), (#"lastPlace: 3,"#, "", "awards[0].lastPlace"),
    (#"method: {bandShares: [{from: 0, each: 1}]}"#, #"method: "luck""#, "incentive.method"),
    (#"through: "2021-02-03""#, #"through: "2021-02-31""#, "calendar[0].days.through"),
    (#"through: "2021-02-03""#, #"through: "2020-01-01""#, "calendar[0].days.through"),
    (#"lastPlace: 3,"#, #"lastPlace: "tiga","#, "awards[0].lastPlace"),
  ])
  func findingsNameTheKey(part: String, replacement: String, path: String) throws {
    let text = Self.text().replacing(part, with: replacement)
    let thrown = #expect(throws: DecodingError.self) { try JSON.decode(Rulebook.self, text) }
    let error = try #require(thrown)
    #expect(Finding(error, in: "r.json5").path == path)
  }

  @Test(arguments: [
    (#"condition: {band: "semua"}"#, #"condition: {band: "semua", entriesBelow: 1}"#, "sanctions[0].condition"),
    (#"condition: {band: "semua"}"#, #"condition: {band: "semua", measure: "mean"}"#, "sanctions[0].condition"),
    (#"condition: {band: "semua"}"#, "condition: {}", "sanctions[0].condition"),
    (#"keys: [{stage: "proposal"}"#, #"keys: [{stage: "proposal", lot: ["A"], minutes: "1"}"#, "tieBreak.keys[0]"),
    (#"keys: [{stage: "proposal"}"#, #"keys: [{stage: "proposal", minutes: "1"}"#, "tieBreak.keys[0]"),
    // What only a program can carry out stands in results, and in no rulebook.
    (#"keys: [{stage: "proposal"}"#, #"keys: [{other: "tim"}"#, "tieBreak.keys"),
  ])
  func ofContradictingKeysNoneIsDropped(part: String, replacement: String, path: String) throws {
    let text = Self.text().replacing(part, with: replacement)
    let thrown = #expect(throws: DecodingError.self) { try JSON.decode(Rulebook.self, text) }
    #expect(Finding(try #require(thrown), in: "r.json5").path == path)
  }

  @Test func aBasisIsOneOfThree() {
    #expect(throws: DecodingError.self) { try JSON.decode(LegalBasis.self, #"{regulation: "a", document: "b"}"#) }
    #expect(throws: DecodingError.self) { try JSON.decode(LegalBasis.self, #"{article: "a"}"#) }
    #expect(throws: DecodingError.self) { try JSON.decode(PrintedRange.self, "{from: 1, above: 2}") }
    #expect(throws: DecodingError.self) { try JSON.decode(PrintedRange.self, "{from: 1, through: 3, below: 2}") }
  }

  // Each level of the tree takes two levels of JSON; the decoder refuses more than 512 of them before the stack runs out.
  @Test(arguments: [10, 100, 250, 300, 100_000])
  func aTreeOfAnyDepthIsNoTrap(depth: Int) {
    let open = #"{"id": "C", "name": "C", "weight": 1, "children": ["#
    let tree = String(repeating: open, count: depth) + String(repeating: "]}", count: depth)
    let decoded = try? JSON.decode(Criterion.self, tree)
    #expect((decoded != nil) == (depth <= 250))
  }

  @Test(arguments: ["", "{", "[]", "null", "{} {}", #"{"id": }"#, "\u{FEFF}", String(repeating: "[", count: 100_000)])
  func whatIsNoRulebookIsAnError(text: String) {
    #expect(throws: (any Error).self) { try JSON.decode(Rulebook.self, text) }
  }
}
