import InovasiModel
import Testing

/// Formulas, standardisations, pots, gates and effects as a rulebook writes them.
struct IncentiveCodingTests {
  private typealias Incentive = Rulebook.Incentive

  private func points(_ whole: Int) -> Points { Points(tenThousandths: whole * 10_000) }

  private func rupiah(_ amount: Int) -> Rupiah { Rupiah(amount) ?? .zero }

  @Test func theShortFormHasNoBoundsAndNoPots() throws {
    let rule = try JSON.decode(
      Incentive.self, #"{method: "proportional", recipients: ["juara"], basis: {document: "x"}}"#)
    #expect(rule == Incentive(method: .proportional, recipients: ["juara"], basis: .document("x")))
    #expect(rule.rest == .refused && rule.oddRupiah == [.place])
  }

  @Test func formulas() throws {
    let texts: [(String, Incentive.Method)] = [
      (#""proportional""#, .proportional), (#""equal""#, .equal), ("{prizes: [3, 2]}", .prizes([rupiah(3), rupiah(2)])),
      ("{placeShares: [3, 1.5]}", .placeShares([points(3), Points(tenThousandths: 15_000)])),
      ("{bandAmounts: [{from: 90, each: 7}]}", .bandAmounts([.init(from: points(90), each: rupiah(7))])),
      ("{bandShares: [{from: 90, each: 2}]}", .bandShares([.init(from: points(90), each: points(2))])),
    ]
    for (text, method) in texts {
      #expect(try JSON.decode(Incentive.Method.self, text) == method)
      #expect(try JSON.roundTrip(method) == method)
      #expect(method.isFixed == text.contains("prizes") || text.contains("Amounts") == method.isFixed)
    }
  }

  @Test func standardisations() throws {
    let texts: [(String, Incentive.Standardisation)] = [
      (#""shareOfMaximum""#, .shareOfMaximum), (#"{minMax: "plain"}"#, .minMax(.plain, better: .higher)),
      (#"{minMax: "plusOneWithin", better: "lower"}"#, .minMax(.plusOneWithin, better: .lower)),
      (
        #"{improvement: {previous: "a", target: 90}}"#,
        .improvement(.init(previous: "a", target: .value(points(90))), better: .higher)
      ),
      (
        #"{improvement: {previous: "a", target: "b"}, better: "lower"}"#,
        .improvement(.init(previous: "a", target: .variable("b")), better: .lower)
      ),
      (
        #"{improvement: {previous: "a", target: {variable: "2024"}}}"#,
        .improvement(.init(previous: "a", target: .variable("2024")), better: .higher)
      ),
    ]
    for (text, rule) in texts {
      #expect(try JSON.decode(Incentive.Standardisation.self, text) == rule)
      #expect(try JSON.roundTrip(rule) == rule)
    }
  }

  @Test func effects() throws {
    let half = try #require(Weight(percent: 50))
    let day = try #require(CalendarDate(year: 2026, month: 12, day: 31))
    let texts: [(String, Rulebook.Sanction.Effect, String)] = [
      (#""warning""#, .warning, "warning"), (#""coaching""#, .coaching, "coaching"),
      (#""publication""#, .publication, "publication"),
      (#"{allowanceCut: "50%"}"#, .allowanceCut(half, months: nil), "allowanceCut 50%"),
      (#"{allowanceCut: "50%", months: 6}"#, .allowanceCut(half, months: 6), "allowanceCut 50% 6"),
      ("{allowanceDelay: true, months: 3}", .allowanceDelay(months: 3), "allowanceDelay 3"),
      (#"{allowanceDelay: true, until: "2026-12-31"}"#, .allowanceDelayUntil(day), "allowanceDelay 2026-12-31"),
    ]
    for (text, effect, description) in texts {
      #expect(try JSON.decode(Rulebook.Sanction.Effect.self, text) == effect)
      #expect(try JSON.roundTrip(effect) == effect)
      #expect(effect.description == description)
      #expect(effect.text.indonesian != effect.text.english)
    }
  }

  @Test func conditions() throws {
    let texts: [(String, Rulebook.Sanction.Condition)] = [
      ("{noEntry: true}", .noEntry), ("{entriesBelow: 2}", .entriesBelow(2)), ("{admittedBelow: 1}", .admittedBelow(1)),
      (#"{targetNotMet: "t", measure: "admitted"}"#, .targetNotMet("t", by: .admitted)), (#"{band: "b"}"#, .band("b")),
    ]
    for (text, condition) in texts {
      #expect(try JSON.decode(Rulebook.Sanction.Condition.self, text) == condition)
      #expect(try JSON.roundTrip(condition) == condition)
    }
  }

  @Test(arguments: [
    #"{prizes: [1], placeShares: [1]}"#, "{}", #""luck""#, "{prizes: [-1]}", "{prizes: [1.5]}", "{prizes: 3}", "null",
  ])
  func whatIsNoFormulaIsAnError(text: String) {
    #expect(throws: DecodingError.self) { try JSON.decode(Incentive.Method.self, text) }
  }

  @Test(arguments: [
    #""halve""#, "{}", "{allowanceDelay: true}", #"{allowanceDelay: true, months: 3, until: "2026-12-31"}"#,
    #"{allowanceCut: "101%"}"#, #"{allowanceCut: "5%", allowanceDelay: true, months: 1}"#, "{months: 3}",
  ])
  func whatIsNoEffectIsAnError(text: String) {
    #expect(throws: DecodingError.self) { try JSON.decode(Rulebook.Sanction.Effect.self, text) }
  }

  @Test(arguments: ["{noEntry: false}", #"{targetNotMet: "t"}"#, "{}"])
  func whatIsNoConditionIsAnError(text: String) {
    #expect(throws: DecodingError.self) { try JSON.decode(Rulebook.Sanction.Condition.self, text) }
  }

  @Test(arguments: [
    #"{minMax: "plain", improvement: {previous: "a", target: 1}}"#, #"{minMax: "twice"}"#, #""minMax""#, "{}",
    #"{better: "higher"}"#,
  ])
  func whatIsNoStandardisationIsAnError(text: String) {
    #expect(throws: DecodingError.self) { try JSON.decode(Incentive.Standardisation.self, text) }
  }

  /// What has no default has to be said: a gate without a value, an empty pot.
  @Test func whatARulebookHasToSay() {
    #expect(throws: DecodingError.self) {
      try JSON.decode(Incentive.Gate.self, #"{id: "a", name: "a", variable: "a", basis: {document: "x"}}"#)
    }
    #expect(throws: DecodingError.self) {
      try JSON.decode(Incentive.Pots.self, #"{by: "class", shares: [{name: "A", share: "100%"}]}"#)
    }
  }

  @Test(arguments: [("", 1, nil), ("minimum: 85,", 85, nil), ("maximum: 3,", nil, 3)] as [(String, Int?, Int?)])
  func aGateWithoutLimitsAsksForAYes(limits: String, minimum: Int?, maximum: Int?) throws {
    let gate = try JSON.decode(
      Incentive.Gate.self,
      #"{id: "a", name: "a", variable: "a", \#(limits) missing: "admit", basis: {document: "x"}}"#)
    #expect(gate.minimum == minimum.map(points))
    #expect(gate.maximum == maximum.map(points))
    #expect(try JSON.roundTrip(gate) == gate)
  }

  @Test func aGateWithoutLimitsStaysOne() throws {
    let gate = Incentive.Gate(id: "a", name: LocalizedText("a"), variable: "a", missing: .admit, basis: .document("x"))
    #expect(try JSON.roundTrip(gate) == gate)
  }
}
