import InovasiModel
import InovasiScoring
import Testing

/// A fund under a rulebook: gates, pots, what is left, who is left out.
@Suite struct FundSharingTests {
  private typealias Incentive = Rulebook.Incentive

  private let wtp = Incentive.Gate(
    id: "wtp", name: text("Opini WTP"), variable: "wtp", minimum: Points(1), missing: .exclude,
    basis: .regulation("PMK 160/2021"))
  private let budget = Incentive.Gate(
    id: "apbd", name: text("APBD tepat waktu"), variable: "apbd", minimum: Points(1), missing: .admit,
    basis: .regulation("PMK 160/2021"))

  private func variable(_ agency: String, _ name: String, _ value: Int) -> AgencyVariable {
    AgencyVariable(agency: id(agency), variable: id(name), value: Points(value) ?? .zero)
  }

  private func results(
    _ incentive: Incentive?, fund: Int? = 1000, scores: [String: String] = ["A": "90", "B": "60", "C": "50"],
    variables: [AgencyVariable] = [], change: (inout Competition) -> Void = { _ in }
  ) throws -> Results {
    let filed = ["A", "B", "C"].map { Entry(id: id($0), title: $0, agency: id("D\($0)")) }
    let agencies = ["A", "B", "C"].map { Agency(id: id("D\($0)"), name: $0) }
    var competition = competition(
      rulebook(incentive: incentive), entries: filed, agencies: agencies, fund: fund, variables: variables)
    change(&competition)
    return try Scoring().results(of: competition, scores: try finals(scores))
  }

  @Test func whoFailsAGateGetsNothingAndIsListed() throws {
    let results = try results(
      Incentive(method: .proportional, gates: [wtp, budget], basis: assumed),
      variables: [variable("DA", "wtp", 1), variable("DB", "wtp", 0), variable("DB", "apbd", 0), variable("DC", "apbd", 1)])
    #expect(results.allocations.map(\.entry) == ["A"])
    #expect(results.allocations.map(\.amount.amount) == [1000])
    let fund = try #require(results.fund)
    #expect(fund.exclusions.map(\.entry) == ["B", "C"])
    #expect(fund.exclusions[0].reasons.map(\.description) == ["gate wtp", "gate apbd"])
    // C has no audit opinion, which leaves it out; its budget was on time.
    #expect(fund.exclusions[1].reasons == [.gate("wtp", name: wtp.name, value: nil, basis: wtp.basis)])
    #expect(fund.exclusions[1].reasons[0].text[.english] == "Opini WTP: no value is given (PMK 160/2021)")
    #expect(fund.paid == rupiah(1000) && fund.unallocated == .zero)
    #expect(results.agencies.map(\.incentive.amount) == [1000, 0, 0])
  }

  @Test func aMissingValueAdmitsWhereTheRulebookSaysSo() throws {
    let fund = try results(Incentive(method: .equal, gates: [budget], basis: assumed), variables: [variable("DA", "apbd", 0)])
      .fund
    #expect(fund?.exclusions.map(\.entry) == ["A"])
    #expect(fund?.paid == rupiah(1000))
  }

  @Test func contradictingValuesAreNone() throws {
    let values = [variable("DA", "wtp", 1), variable("DA", "wtp", 0), variable("DA", "wtp", 1)]
    let fund = try results(Incentive(method: .equal, gates: [wtp], basis: assumed), variables: values).fund
    #expect(fund?.exclusions.count == 3)
    #expect(fund?.unallocated == rupiah(1000))
  }

  @Test(
    arguments: [(nil, nil, true), (5, nil, true), (6, nil, false), (nil, 5, true), (nil, 4, false), (4, 6, true)]
      as [(Int?, Int?, Bool)])
  func limitsOfAGateAreIncluded(minimum: Int?, maximum: Int?, passes: Bool) {
    let gate = Incentive.Gate(
      id: "g", name: text("g"), variable: "v", minimum: minimum.flatMap { Points($0) }, maximum: maximum.flatMap { Points($0) },
      missing: .exclude, basis: assumed)
    #expect(gate.admits(Points(5)) == passes)
    #expect(!gate.admits(nil))
  }

  /// Clusters A and B share 60 : 40; C belongs to none.
  @Test func potsOfClasses() throws {
    let rule = Incentive(
      method: .proportional, pots: .init(by: .participantClass, empty: .toOthers, pots: try pots(["a": 60, "b": 40])),
      basis: assumed)
    let results = try results(rule) { competition in
      competition.agencies[0].participantClass = "a"
      competition.agencies[1].participantClass = "b"
    }
    #expect(results.allocations.map(\.amount.amount) == [600, 400])
    #expect(results.allocations.map(\.pot) == ["a", "b"])
    #expect(results.fund?.exclusions == [AllocationExclusion(entry: "C", agency: "DC", reasons: [.noPot])])
    #expect(results.fund?.pots.map(\.recipients) == [1, 1])
  }

  /// An entry of two categories shares in both pots; the amounts of its agency add up.
  @Test func potsOfCategories() throws {
    let rule = Incentive(
      method: .equal, pots: .init(by: .category, empty: .unallocated, pots: try pots(["x": 50, "y": 30, "z": 20])), basis: assumed
    )
    let results = try results(rule) { competition in
      competition.entries[0].categories = ["x", "y", "y"]
      competition.entries[1].categories = ["x"]
      competition.entries[2].categories = ["y", "w"]
    }
    #expect(
      results.allocations.map { "\($0.entry) \($0.pot ?? "") \($0.amount.amount)" } == [
        "A x 250", "A y 150", "B x 250", "C y 150",
      ])
    #expect(results.agencies.map(\.incentive.amount) == [400, 250, 150])
    #expect(results.fund?.unallocated == rupiah(200))
  }

  @Test func improvementNeedsTheValuesOfBothYears() throws {
    let rule = Incentive(
      method: .proportional,
      standardisation: .improvement(.init(previous: "lalu", target: .variable("target")), better: .higher), basis: assumed)
    let values = [
      variable("DA", "lalu", 80), variable("DA", "target", 100), variable("DB", "lalu", 20), variable("DB", "target", 100),
      variable("DC", "target", 60),
    ]
    // A made half of its way and so did B; of C nothing is known of the year before.
    let results = try results(rule, variables: values)
    #expect(results.allocations.map(\.amount.amount) == [500, 500])
    #expect(results.fund?.exclusions.map(\.reasons) == [[.missingValue("lalu")]])
  }

  @Test func anImpossibleFundStopsTheScoringAndSaysWhatIsPossible() throws {
    let rule = Incentive(method: .proportional, floor: rupiah(400), basis: assumed)
    let error = #expect(throws: ScoringError.self) { try results(rule) }
    #expect(error == .allocation(.fundTooSmall(rupiah(1000), least: rupiah(1200), pot: nil)))
    #expect(error?.finding.code == "FUND_TOO_SMALL")
  }

  /// All scores are zero, so that no formula in proportion to them can give anything to anybody.
  @Test func aFundThatNobodyCanBeGivenIsAnErrorUnlessItMayStay() throws {
    let scores = ["A": "0", "B": "0", "C": "0"]
    let error = #expect(throws: ScoringError.self) {
      try results(Incentive(method: .proportional, basis: assumed), scores: scores)
    }
    #expect(error == .allocation(.fundTooLarge(rupiah(1000), most: .zero, pot: nil)))

    let stays = try results(Incentive(method: .proportional, rest: .unallocated, basis: assumed), scores: scores)
    #expect(stays.allocations.map(\.entry) == ["A", "B", "C"])
    #expect(stays.allocations.map(\.amount) == [.zero, .zero, .zero])
    #expect(stays.fund?.paid == .zero && stays.fund?.unallocated == rupiah(1000))

    // A floor and equal shares look at no score.
    let floor = try results(
      Incentive(method: .proportional, floor: rupiah(100), rest: .unallocated, basis: assumed), scores: scores)
    #expect(floor.allocations.map(\.amount.amount) == [100, 100, 100])
    #expect(
      try results(Incentive(method: .equal, basis: assumed), scores: scores).allocations.map(\.amount.amount) == [334, 333, 333])
    // A fund of nothing is given out whole.
    #expect(
      try results(Incentive(method: .proportional, basis: assumed), fund: 0, scores: scores).allocations.map(\.amount.amount)
        == [0, 0, 0])
    // Nobody is ranked, and nobody takes part: the fund stays, as it does before anything is scored.
    let nobody = try results(Incentive(method: .proportional, basis: assumed), scores: [:])
    #expect(nobody.allocations.isEmpty && nobody.fund?.unallocated == rupiah(1000))
  }

  @Test func potsOfWhichNobodyCanBeGivenAnythingGoByTheirRule() throws {
    let scores = ["A": "0", "B": "0", "C": "0"]
    func rule(_ empty: Incentive.Pots.Empty, _ rest: Incentive.Rest = .refused) throws -> Incentive {
      Incentive(
        method: .proportional, rest: rest, pots: .init(by: .participantClass, empty: empty, pots: try pots(["a": 60, "b": 40])),
        basis: assumed)
    }
    func shared(_ rule: Incentive) throws -> Results {
      try results(rule, scores: scores) { competition in
        competition.agencies[0].participantClass = "a"
        competition.agencies[1].participantClass = "b"
      }
    }
    let error = #expect(throws: ScoringError.self) { try shared(rule(.toOthers)) }
    #expect(error == .allocation(.fundTooLarge(rupiah(1000), most: .zero, pot: nil)))
    for lenient in [try rule(.toOthers, .unallocated), try rule(.unallocated)] {
      let stays = try shared(lenient)
      #expect(stays.allocations.map { "\($0.entry) \($0.pot ?? "") \($0.amount.amount)" } == ["A a 0", "B b 0"])
      #expect(stays.fund?.unallocated == rupiah(1000))
    }
  }

  @Test func aFormulaOfOnesOwnStillGoesThroughTheGates() throws {
    let competition = competition(
      rulebook(incentive: Incentive(method: .prizes([rupiah(1)]), gates: [wtp], basis: assumed)),
      entries: [Entry(id: "A", agency: "DA"), Entry(id: "B", agency: "DB")], fund: 7, variables: [variable("DB", "wtp", 1)])
    let results = try Scoring(allocation: EqualShares()).results(of: competition, scores: try finals(["A": "9", "B": "8"]))
    #expect(results.allocations.map(\.entry) == ["B"])
    #expect(results.fund?.paid == rupiah(7))
  }

  @Test func withoutAFundOrARuleThereIsNoSummary() throws {
    #expect(try results(nil).fund == nil)
    #expect(try results(Incentive(method: .equal, basis: assumed), fund: nil).fund == nil)
  }

  private func pots(_ shares: KeyValuePairs<String, Int>) throws -> [Incentive.Pot] {
    try shares.map { Incentive.Pot(name: $0.key, share: try #require(Weight(percent: $0.value))) }
  }
}
