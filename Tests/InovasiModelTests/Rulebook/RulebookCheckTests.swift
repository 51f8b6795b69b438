import InovasiModel
import Testing

private func points(_ whole: Int) -> Points { Points(tenThousandths: whole * 10_000) }

struct RulebookCheckTests {
  private static let basis = LegalBasis.assumption("test")

  private static func weight(_ percent: Int) throws -> Weight { try #require(Weight(percent: percent)) }

  private static func criterion(_ id: Criterion.ID, _ percent: Int, _ children: [Criterion] = []) throws -> Criterion {
    Criterion(id: id, name: LocalizedText(id.rawValue), weight: try weight(percent), children: children)
  }

  private static func sound() throws -> Rulebook {
    var rulebook = Rulebook(id: "r", title: LocalizedText("R"), level: .regency)
    rulebook.groups = [Rulebook.Group(id: "umum", name: LocalizedText("Umum"), basis: basis)]
    rulebook.stages = [
      Stage(
        id: "proposal", name: LocalizedText("Proposal"),
        criteria: [try criterion("C1", 60, [try criterion("C1a", 33), try criterion("C1b", 67)]), try criterion("C2", 40)],
        basis: basis)
    ]
    rulebook.awards = [AwardTier(id: "top", name: LocalizedText("Top"), places: 1...3, basis: basis)]
    rulebook.grading = Rulebook.Grading(
      variables: [
        Rulebook.Grading.Variable(id: "inovasi", name: LocalizedText("Inovasi"), weight: .one, source: .innovationMean)
      ], bands: try bands([(0, 35), (35, 60), (60, 100)]), basis: basis)
    return rulebook
  }

  private static func bands(_ ranges: [(Int, Int)]) throws -> [Rulebook.Band] {
    try ranges.enumerated().map { number, range in
      Rulebook.Band(
        id: try #require(Rulebook.Band.ID("b\(number)")), name: LocalizedText("b"), from: points(range.0),
        to: points(range.1))
    }
  }

  private static func codes(_ change: (inout Rulebook) throws -> Void) throws -> [String] {
    var rulebook = try sound()
    try change(&rulebook)
    return rulebook.findings.map { "\($0.code) \($0.parameters["path"] ?? "")" }
  }

  @Test func nothingIsWrongWithASoundOne() throws {
    #expect(try Self.sound().findings == [])
    let shares = try Self.sound().stages[0].leaves.map { "\($0.criterion.id) \($0.share)" }
    #expect(shares == ["C1a 99/500", "C1b 201/500", "C2 2/5"])
  }

  @Test func ninetyNinePercentIsNotAWhole() throws {
    var rulebook = try Self.sound()
    rulebook.stages[0].criteria[1].weight = try Self.weight(39)
    let finding = try #require(rulebook.findings.first)
    #expect(rulebook.findings.count == 1)
    #expect(finding.code == "RULEBOOK_WEIGHTS")
    #expect(finding.path == "rulebook.stages[0].criteria")
    #expect(finding.message(in: .indonesian).contains("99%"))
  }

  @Test func weightsAddUpUnderEveryParent() throws {
    let child = try Self.codes { $0.stages[0].criteria[0].children[0].weight = try Self.weight(34) }
    #expect(child.contains("RULEBOOK_WEIGHTS stages[0].criteria[0].children"))
    #expect(try Self.codes { $0.stages[0].weight = try Self.weight(99) } == ["RULEBOOK_WEIGHTS stages"])
    #expect(
      try Self.codes { $0.grading?.variables[0].weight = .zero } == ["RULEBOOK_WEIGHTS grading.variables"])
  }

  @Test(
    arguments: [
      ([(0, 35), (36, 100)], ["35–36"]), ([(0, 35), (34, 100)], ["34–35"]), ([(1, 100)], ["0–1"]), ([(0, 99)], ["99–100"]),
      ([], ["0–100"]), ([(0, 100), (0, 100)], ["0–100"]), ([(60, 100), (0, 60)], []),
    ] as [([(Int, Int)], [String])])
  func bandsCoverTheirRange(ranges: [(Int, Int)], holes: [String]) throws {
    var rulebook = try Self.sound()
    rulebook.grading?.bands = try Self.bands(ranges)
    #expect(rulebook.findings.filter { $0.code == "RULEBOOK_BANDS" }.compactMap { $0.parameters["range"] } == holes)
  }

  @Test func aBandHasALength() throws {
    let codes = try Self.codes { $0.grading?.bands = try Self.bands([(0, 50), (50, 50), (50, 100)]) }
    #expect(codes == ["RULEBOOK_RANGE grading.bands"])
  }

  @Test func unknownNamesAreFound() throws {
    let codes = try Self.codes { rulebook in
      rulebook.quotas = [Rulebook.Quota(per: .agency, maximum: 1, groups: ["khusus"], basis: Self.basis)]
      rulebook.minimumAges = [Rulebook.AgeLimit(months: 12, categories: ["seni"], basis: Self.basis)]
      rulebook.incentive = Rulebook.Incentive(method: .equal, recipients: ["top-45"], basis: Self.basis)
      rulebook.tieBreak = TieBreak(
        keys: [
          .criterion("C1", stage: "proposal"), .stage("wawancara"), .criterion("C2", stage: "proposal"),
          .other(LocalizedText("tim")),
        ], basis: Self.basis)
      rulebook.sanctions = [
        Rulebook.Sanction(id: "s", name: LocalizedText("s"), condition: .band("x"), basis: Self.basis)
      ]
    }
    #expect(
      Set(codes) == [
        "RULEBOOK_UNKNOWN_ID quotas[0].groups", "RULEBOOK_UNKNOWN_ID minimumAges[0].categories",
        "RULEBOOK_UNKNOWN_ID incentive.recipients", "RULEBOOK_UNKNOWN_ID tieBreak.keys[0].criterion",
        "RULEBOOK_UNKNOWN_ID tieBreak.keys[1].stage", "RULEBOOK_UNKNOWN_ID tieBreak.keys[3]",
        "RULEBOOK_UNKNOWN_ID sanctions[0].condition.band",
      ])
  }

  @Test func duplicatesAreFound() throws {
    #expect(try Self.codes { $0.groups += $0.groups } == ["RULEBOOK_DUPLICATE_ID groups"])
    #expect(try Self.codes { $0.awards += $0.awards } == ["RULEBOOK_DUPLICATE_ID awards"])
    // A criterion's name is one in its whole stage, at whatever depth.
    #expect(try Self.codes { $0.stages[0].criteria[1].id = "C1a" } == ["RULEBOOK_DUPLICATE_ID stages[0].criteria"])
  }

  @Test func numbersOutOfRangeAreFound() throws {
    let codes = try Self.codes { rulebook in
      rulebook.minimumAges = [Rulebook.AgeLimit(months: -1, basis: Self.basis)]
      rulebook.quotas = [Rulebook.Quota(per: .agency, maximum: -1, basis: Self.basis)]
      rulebook.titleLimit = Rulebook.Limit(maximum: 0, basis: Self.basis)
      rulebook.formerWinners = [
        Rulebook.FormerWinners(competition: "KIPP", firstYear: 2021, lastYear: 2020, basis: Self.basis)
      ]
      rulebook.sections = [
        Rulebook.Section(id: "s", heading: LocalizedText("s"), minimumWords: 10, maximumWords: 5, basis: Self.basis)
      ]
      rulebook.awards[0].lastPlace = 0
      rulebook.stages[0].panel.minimumSheets = 0
    }
    #expect(
      Set(codes) == [
        "RULEBOOK_RANGE minimumAges[0].months", "RULEBOOK_RANGE quotas[0].maximum", "RULEBOOK_RANGE titleLimit.maximum",
        "RULEBOOK_RANGE formerWinners[0]", "RULEBOOK_RANGE sections[0]", "RULEBOOK_RANGE awards[0]",
        "RULEBOOK_RANGE stages[0].panel.minimumSheets",
      ])
  }

  @Test func scalesAreNotMixed() throws {
    let ten = try #require(Scale(from: .zero, through: points(10)))
    #expect(try Self.codes { $0.stages[0].criteria[1].scale = ten } == ["RULEBOOK_MIXED_SCALES stages[0]"])
    #expect(
      try Self.codes { rulebook in
        rulebook.stages[0].criteria[1].scale = ten
        rulebook.stages[0].scaling = .percentOfMaximum
      } == [])
  }

  /// Limits of an adjustment are at least one, say something, and belong to an adjustment.
  @Test func limitsOfAdjustmentsArePossible() throws {
    func codes(_ adjustment: String, _ limits: Stage.Panel.AdjustmentLimits) throws -> [String] {
      try Self.codes { rulebook in
        rulebook.stages[0].panel.adjustment = adjustment
        rulebook.stages[0].panel.adjustmentLimits = limits
      }
    }
    let wrong = ["RULEBOOK_RANGE stages[0].panel.adjustmentLimits"]
    #expect(try codes("zScore", .init(judges: 5, entries: 20, sheets: 4)) == [])
    #expect(try codes("zScore", .init(judges: 1)) == [])
    #expect(try codes("zScore", .init()) == wrong)
    #expect(try codes("zScore", .init(judges: 5, entries: 0)) == wrong)
    #expect(try codes("zScore", .init(sheets: -1)) == wrong)
    #expect(try codes("none", .init(judges: 5)) == wrong)
  }

  @Test func limitsOfAdjustmentsAreRead() throws {
    let panel = try JSON.decode(
      Stage.Panel.self, #"{adjustment: "zScore", adjustmentLimits: {judges: 5, sheets: 4}}"#)
    #expect(panel.adjustmentLimits == Stage.Panel.AdjustmentLimits(judges: 5, sheets: 4))
    #expect(try JSON.roundTrip(panel) == panel)
    #expect(try JSON.decode(Stage.Panel.self, #"{adjustment: "zScore"}"#).adjustmentLimits == nil)
    #expect(throws: DecodingError.self) {
      try JSON.decode(Stage.Panel.self, #"{adjustmentLimits: {judge: 5}}"#)
    }
  }

  @Test func marksCanBeReached() throws {
    #expect(try Self.codes { $0.stages[0].passMark = points(100) } == [])
    #expect(
      try Self.codes { $0.stages[0].passMark = Points(tenThousandths: 1_000_001) } == ["RULEBOOK_UNREACHABLE stages[0].passMark"])
    #expect(try Self.codes { $0.awards[0].minimumScore = points(500) } == ["RULEBOOK_UNREACHABLE awards[0].minimumScore"])
    // Totals freed of the judges' severity may lie beyond the scale.
    #expect(
      try Self.codes { rulebook in
        rulebook.stages[0].panel.adjustment = "severity"
        rulebook.stages[0].passMark = points(101)
      } == [])
    let ten = try #require(Scale(from: .zero, through: points(10)))
    #expect(
      try Self.codes { rulebook in
        rulebook.stages[0].scale = ten
        rulebook.stages[0].passMark = points(70)
      } == ["RULEBOOK_UNREACHABLE stages[0].passMark"])
    #expect(
      try Self.codes { rulebook in
        rulebook.stages[0].scale = ten
        rulebook.stages[0].scaling = .percentOfMaximum
        rulebook.stages[0].passMark = points(70)
      } == [])
  }

  @Test func aScaleGoesUp() throws {
    #expect(Scale(from: .zero, through: .zero) == nil)
    #expect(Scale(from: points(10), through: points(5)) == nil)
    #expect(Scale(from: points(-10), through: points(-5)) == nil)
    #expect(Scale.hundred.contains(.zero))
    #expect(Scale.hundred.contains(points(100)))
    #expect(!Scale.hundred.contains(Points(tenThousandths: 1_000_001)))
    #expect(!Scale.hundred.contains(Points(tenThousandths: -1)))
  }

  @Test func aTreeOfAnyDepthIsNoTrap() throws {
    var criterion = try Self.criterion("leaf", 100)
    for depth in 0..<200 {
      let id = try #require(Criterion.ID("d\(depth)"))
      criterion = try Self.criterion(id, 33, [criterion])
    }
    let deep = criterion
    let codes = try Self.codes { $0.stages[0].criteria = [deep] }
    #expect(codes.contains("RULEBOOK_WEIGHTS stages[0].criteria"))
  }
}
