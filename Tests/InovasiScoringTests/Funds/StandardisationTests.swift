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

  /// Each improvement has a denominator of its own: those of forty regions fit no 128 bits. The amounts come from a model in Python.
  @Test(arguments: [Rupiah?.none, rupiah(28_000_000)])
  func manyImprovementsAreExact(cap: Rupiah?) throws {
    let claims = (0..<40).map { number in
      Claim(
        entry: id("E\(number)"), agency: nil, place: number + 1,
        claim: Fraction(Points(tenThousandths: 100 * (6000 + 37 * number))),
        previous: Fraction(Points(tenThousandths: 100 * (3001 + 23 * number))), target: Fraction(100))
    }
    let rule = Rulebook.Incentive.Standardisation.improvement(
      .init(previous: "lalu", target: .variable("target")), better: .higher)
    let shares = StandardisedShares(rule, then: ProportionalShares(AllocationTerms(cap: cap)))
    let amounts = try shares.amounts(rupiah(1_000_000_000), claims)
    #expect(amounts.reduce(0, +) == 1_000_000_000)
    if let cap {
      #expect(amounts.max() == cap.amount)
      #expect(amounts == amounts.sorted())
    } else {
      #expect(amounts.prefix(3) == [21_367_662, 21_538_189, 21_709_845])
      #expect(amounts.suffix(3) == [28_526_930, 28_748_034, 28_970_805])
      #expect(amounts.enumerated().reduce(0) { $0 + ($1.offset + 1) * $1.element } == 21_537_291_462)
    }
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
