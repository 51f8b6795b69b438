import InovasiModel
import InovasiScoring
import InovasiTesting
import Testing

/// What a score counts for: PMK 91/2024 annex A and PMK 97/2023 article 3.
@Suite struct StandardisationTests {
  private func standard(_ rule: Rulebook.Incentive.Standardisation, _ claims: [Claim]) throws -> [String] {
    try StandardisedShares(rule, then: ProportionalShares()).standardised(claims).map(\.claim.description)
  }

  @Test(
    arguments: [
      (.plain, .higher, ["1", "1/2", "0"]), (.plusOne, .higher, ["2", "3/2", "1"]),
      (.plusOneWithin, .higher, ["41/40", "21/40", "1/40"]), (.plain, .lower, ["0", "1/2", "1"]),
      (.plusOne, .lower, ["1", "3/2", "2"]), (.plusOneWithin, .lower, ["1/40", "21/40", "41/40"]),
    ] as [(Rulebook.Incentive.MinMax, Rulebook.Incentive.Direction, [String])])
  func minMax(reading: Rulebook.Incentive.MinMax, better: Rulebook.Incentive.Direction, expected: [String]) throws {
    #expect(try standard(.minMax(reading, better: better), claims([90, 70, 50])) == expected)
  }

  @Test(arguments: Rulebook.Incentive.MinMax.allCases)
  func equalValuesSetNobodyApart(reading: Rulebook.Incentive.MinMax) throws {
    #expect(try standard(.minMax(reading, better: .higher), claims([7, 7])) == ["1", "1"])
    #expect(try standard(.minMax(reading, better: .lower), claims([0])) == ["1"])
    #expect(try standard(.minMax(reading, better: .lower), []) == [])
  }

  /// The amounts that follow: with the plain reading the worst gets nothing, with the others it does.
  @Test func theReadingDecidesAboutMoney() throws {
    let amounts = try Rulebook.Incentive.MinMax.allCases.map { reading in
      try StandardisedShares(.minMax(reading, better: .higher), then: ProportionalShares())
        .amounts(rupiah(900), claims([90, 70, 50]))
    }
    #expect(amounts == [[600, 300, 0], [400, 300, 200], [586, 300, 14]])
  }

  @Test func shareOfTheMaximum() throws {
    #expect(try standard(.shareOfMaximum, claims([80, 40, 0])) == ["100", "50", "0"])
    #expect(try standard(.shareOfMaximum, claims([0, 0])) == ["0", "0"])
    #expect(try standard(.shareOfMaximum, claims([-1, -2])) == ["0", "0"])
  }

  private func improving(_ value: Int, _ previous: Int?, _ target: Int?) -> Claim {
    Claim(
      entry: "E", agency: nil, place: 1, claim: Fraction(value), previous: previous.map { Fraction($0) },
      target: target.map { Fraction($0) })
  }

  @Test(
    arguments: [
      (80, 60, 100, .higher, "1/2"), (100, 60, 100, .higher, "1"), (110, 60, 100, .higher, "5/4"), (50, 60, 100, .higher, "-1/4"),
      (8, 10, 6, .lower, "1/2"), (12, 10, 6, .lower, "-1/2"),
      // Who stood at the target, or past it, keeps all by staying there.
      (100, 100, 100, .higher, "1"), (99, 100, 100, .higher, "0"), (105, 110, 100, .higher, "1"), (95, 110, 100, .higher, "0"),
      (5, 5, 6, .lower, "1"), (7, 5, 6, .lower, "0"),
    ] as [(Int, Int, Int, Rulebook.Incentive.Direction, String)])
  func improvement(
    value: Int, previous: Int, target: Int, better: Rulebook.Incentive.Direction, expected: String
  ) throws {
    let rule = Rulebook.Incentive.Standardisation.improvement(
      .init(previous: "lalu", target: .variable("target")), better: better)
    #expect(try standard(rule, [improving(value, previous, target)]) == [expected])
  }

  @Test func improvementFromNowhereIsAnError() {
    let rule = Rulebook.Incentive.Standardisation.improvement(
      .init(previous: "lalu", target: .variable("target")), better: .higher)
    for claim in [improving(1, nil, 2), improving(1, 1, nil)] {
      #expect(throws: AllocationError.missingValue("E")) {
        try StandardisedShares(rule, then: ProportionalShares()).allocate(rupiah(1), to: [claim])
      }
    }
    #expect(AllocationError.missingValue("E").finding.code == "FUND_MISSING_VALUE")
  }

  @Test func keepsTheContract() {
    let rules: [Rulebook.Incentive.Standardisation] =
      Rulebook.Incentive.MinMax.allCases.map { .minMax($0, better: .higher) }
      + [.shareOfMaximum, .improvement(.init(previous: "p", target: .variable("t")), better: .higher)]
    for rule in rules {
      #expect(FundAllocationCompatTest.failures(of: StandardisedShares(rule, then: ProportionalShares())) == [], "\(rule)")
    }
    let lower = StandardisedShares(.minMax(.plusOne, better: .lower), then: ProportionalShares())
    #expect(FundAllocationCompatTest.failures(of: lower, keeping: [.spendsAll, .ignoresPlaces]) == [])
  }
}
