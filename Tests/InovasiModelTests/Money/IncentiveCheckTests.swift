import InovasiModel
import Testing

/// What is wrong with a rule for money before any money is shared out.
struct IncentiveCheckTests {
  private static let basis = LegalBasis.assumption("test")

  private func codes(_ incentive: Rulebook.Incentive, sanctions: [Rulebook.Sanction] = []) -> [String] {
    var rulebook = Rulebook(id: "r", title: LocalizedText("R"), level: .regency)
    rulebook.incentive = incentive
    rulebook.sanctions = sanctions
    rulebook.classes = ["A", "B"].map { Rulebook.ParticipantClass(id: $0, name: LocalizedText("x"), basis: Self.basis) }
    return rulebook.findings.map { "\($0.code) \($0.parameters["path"] ?? "")" }
  }

  private func points(_ whole: Int) -> Points { Points(tenThousandths: whole * 10_000) }

  private func rupiah(_ amount: Int) -> Rupiah { Rupiah(amount) ?? .zero }

  private func rule(_ method: Rulebook.Incentive.Method, floor: Int? = nil, cap: Int? = nil) -> Rulebook.Incentive {
    Rulebook.Incentive(method: method, floor: floor.map(rupiah), cap: cap.map(rupiah), basis: Self.basis)
  }

  @Test func soundRulesHaveNothingWrong() {
    let steps = [(90, 3), (80, 1)]
    for method: Rulebook.Incentive.Method in [
      .proportional, .equal, .prizes([rupiah(3), rupiah(3), rupiah(1)]), .placeShares([points(2), points(1)]),
      .bandAmounts(steps.map { .init(from: points($0.0), each: rupiah($0.1)) }),
      .bandShares(steps.map { .init(from: points($0.0), each: points($0.1)) }),
    ] {
      #expect(codes(rule(method)) == [])
    }
    #expect(codes(rule(.proportional, floor: 1, cap: 1)) == [])
  }

  @Test func aTableNeverPaysTheBetterLess() {
    let wrong: [Rulebook.Incentive.Method] = [
      .prizes([]), .prizes([rupiah(1), rupiah(2)]), .placeShares([points(1), points(2)]), .placeShares([points(-1)]),
      .bandAmounts([]), .bandAmounts([.init(from: points(90), each: rupiah(1)), .init(from: points(80), each: rupiah(2))]),
      .bandShares([.init(from: points(90), each: points(1)), .init(from: points(90), each: points(1))]),
      .bandShares([.init(from: points(90), each: points(-1))]),
    ]
    for method in wrong { #expect(codes(rule(method)) == ["RULEBOOK_RANGE incentive.method"], "\(method)") }
  }

  /// On a scale to 100 nobody gets what a step from 120 names; a score that is counted for something else has no such bound.
  @Test func stepsCanBeReached() throws {
    var rulebook = Rulebook(id: "r", title: LocalizedText("R"), level: .regency)
    let whole = try #require(Weight(percent: 100))
    rulebook.stages = [
      Stage(
        id: "s", name: LocalizedText("S"), criteria: [Criterion(id: "C", name: LocalizedText("C"), weight: whole)],
        basis: Self.basis)
    ]
    func found(_ incentive: Rulebook.Incentive) -> [String] {
      rulebook.incentive = incentive
      return rulebook.findings.map { "\($0.severity.rawValue) \($0.code) \($0.parameters["path"] ?? "")" }
    }
    let reached = Rulebook.Incentive.Method.bandAmounts([
      .init(from: points(80), each: rupiah(1)), .init(from: points(100), each: rupiah(2)),
    ])
    let beyond = Rulebook.Incentive.Method.bandShares([
      .init(from: points(80), each: points(1)), .init(from: points(120), each: points(2)),
    ])
    #expect(found(rule(reached)) == [])
    #expect(found(rule(beyond)) == ["warning RULEBOOK_STEP_UNREACHABLE incentive.method[1].from"])
    var counted = rule(beyond)
    counted.standardisation = .shareOfMaximum
    #expect(found(counted) == [])
    var parted = rule(.equal)
    parted.pots = .init(by: .region, empty: .toOthers, pots: [.init(name: "35.73", share: whole, method: beyond)])
    #expect(found(parted) == ["warning RULEBOOK_STEP_UNREACHABLE incentive.pots.shares[0].method[1].from"])
    rulebook.stages[0].scale = try #require(Scale(from: .zero, through: points(1_000)))
    #expect(found(rule(beyond)) == [])
  }

  @Test func boundsDoNotCrossAndBoundNoFixedAmounts() {
    #expect(codes(rule(.proportional, floor: 2, cap: 1)) == ["RULEBOOK_RANGE incentive.floor"])
    #expect(codes(rule(.prizes([rupiah(1)]), cap: 1)) == ["RULEBOOK_RANGE incentive.cap"])
    #expect(codes(rule(.prizes([rupiah(1)]), floor: 1)) == ["RULEBOOK_RANGE incentive.floor"])
  }

  @Test func potsAddUpAndAreDeclared() throws {
    func pots(_ shares: [(String, Int)]) throws -> [Rulebook.Incentive.Pot] {
      try shares.map { .init(name: $0.0, share: try #require(Weight(percent: $0.1))) }
    }
    var incentive = rule(.proportional)
    incentive.pots = .init(by: .participantClass, empty: .toOthers, pots: try pots([("A", 60), ("B", 40)]))
    #expect(codes(incentive) == [])
    incentive.pots?.pots = try pots([("A", 60), ("B", 39)])
    #expect(codes(incentive) == ["RULEBOOK_WEIGHTS incentive.pots.shares"])
    incentive.pots?.pots = try pots([("A", 60), ("C", 40)])
    #expect(codes(incentive) == ["RULEBOOK_UNKNOWN_ID incentive.pots.shares[1].name"])
    incentive.pots?.pots = try pots([("A", 60), ("A", 40)])
    #expect(codes(incentive) == ["RULEBOOK_DUPLICATE_ID incentive.pots.shares"])
    incentive.pots?.pots = try pots([("A", 60), ("B", 40)])
    incentive.pots?.pots[1].method = .prizes([])
    #expect(codes(incentive) == ["RULEBOOK_RANGE incentive.pots.shares[1].method"])
    // No rulebook lists the regions.
    incentive.pots = .init(by: .region, empty: .toOthers, pots: try pots([("35.73", 100)]))
    #expect(codes(incentive) == [])
  }

  @Test func gatesCanBePassed() {
    func gate(_ minimum: Int?, _ maximum: Int?) -> Rulebook.Incentive.Gate {
      .init(
        id: "g", name: LocalizedText("g"), variable: "v", minimum: minimum.map(points), maximum: maximum.map(points),
        missing: .exclude, basis: Self.basis)
    }
    var incentive = rule(.equal)
    incentive.gates = [gate(nil, nil)]
    #expect(codes(incentive) == ["RULEBOOK_RANGE incentive.gates[0]"])
    incentive.gates = [gate(2, 1)]
    #expect(codes(incentive) == ["RULEBOOK_RANGE incentive.gates[0]"])
    incentive.gates = [gate(1, 1), gate(1, nil)]
    #expect(codes(incentive) == ["RULEBOOK_DUPLICATE_ID incentive.gates"])
  }

  @Test func effectsHaveASizeAndKeysStandOnce() {
    func sanction(
      _ effect: Rulebook.Sanction.Effect?, _ condition: Rulebook.Sanction.Condition = .noEntry
    ) -> Rulebook.Sanction {
      .init(id: "s", name: LocalizedText("s"), effect: effect, condition: condition, basis: Self.basis)
    }
    var incentive = rule(.equal)
    let wrong: [Rulebook.Sanction.Effect] = [
      .allowanceCut(.zero, months: nil), .allowanceCut(.one, months: 0), .allowanceDelay(months: 0),
    ]
    for effect in wrong {
      #expect(codes(incentive, sanctions: [sanction(effect)]) == ["RULEBOOK_RANGE sanctions[0].effect"])
    }
    #expect(codes(incentive, sanctions: [sanction(.allowanceCut(.one, months: nil))]) == [])
    #expect(
      codes(incentive, sanctions: [sanction(nil, .targetNotMet("t", by: .grade))])
        == ["RULEBOOK_RANGE sanctions[0].condition.measure"])
    incentive.oddRupiah = [.place, .place]
    #expect(codes(incentive) == ["RULEBOOK_DUPLICATE_ID incentive.oddRupiah"])
  }
}
