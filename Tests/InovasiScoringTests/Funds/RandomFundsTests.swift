import InovasiModel
import InovasiScoring
import InovasiTesting
import Testing

/// Ten thousand random funds for every formula: money adds up, bounds hold, order does not show, a higher claim gets no less.
@Suite struct RandomFundsTests {
  struct Formula: CustomTestStringConvertible, Sendable {
    let name: String
    let formula: any FundAllocation
    var promises: FundAllocationCompatTest.Promises = .all
    var terms = AllocationTerms()

    var testDescription: String { name }
  }

  private static let bounded = AllocationTerms(
    floor: rupiah(1000), cap: rupiah(3_000_000), rest: .unallocated, oddRupiah: [.claim, .place])

  private static let pots = ["A", "B", "C"].enumerated().map { number, name in
    PotShares.Pot(
      name, weight: Fraction([50, 35, 15][number]),
      formula: [ProportionalShares() as any FundAllocation, EqualShares(), PlaceShares([3, 2, 1].map { Fraction($0) })][number])
  }

  private static let steps = [(0, 1), (50, 4), (80, 9)].compactMap { from, each in
    Points(from).flatMap { from in Points(each).map { Rulebook.Incentive.Step(from: from, each: $0) } }
  }

  static let formulas: [Formula] = [
    Formula(name: "proportional", formula: ProportionalShares()), Formula(name: "equal", formula: EqualShares()),
    Formula(name: "bounded", formula: ProportionalShares(bounded), promises: [.ignoresPlaces, .rewardsClaims], terms: bounded),
    Formula(name: "equal, bounded", formula: EqualShares(bounded), promises: [.ignoresPlaces, .rewardsClaims], terms: bounded),
    Formula(name: "by place", formula: PlaceShares([9, 5, 2, 1].map { Fraction($0) }), promises: [.spendsAll, .rewardsClaims]),
    Formula(
      name: "prizes", formula: PlacePrizes([500, 300, 100].map(rupiah), terms: AllocationTerms(rest: .unallocated)),
      promises: [.rewardsClaims]),
    Formula(name: "by band", formula: BandShares(steps)),
    Formula(name: "min–max", formula: StandardisedShares(.minMax(.plain, better: .higher), then: ProportionalShares())),
    Formula(name: "min–max + 1", formula: StandardisedShares(.minMax(.plusOne, better: .higher), then: ProportionalShares())),
    Formula(name: "of the maximum", formula: StandardisedShares(.shareOfMaximum, then: ProportionalShares())),
    Formula(
      name: "pots", formula: PotShares(pots, empty: .toOthers), promises: [.spendsAll, .rewardsClaims]),
    Formula(name: "pots that stay", formula: PotShares(pots, empty: .unallocated), promises: [.rewardsClaims]),
  ]

  @Test(arguments: formulas)
  func tenThousandFunds(formula: Formula) throws {
    var random = Seeded(UInt64(formula.name.utf8.count) * 7919 + 3)
    var paid = 0
    for number in 0..<10_000 {
      let fund = rupiah(Int.random(in: 0...5_000_000_000 >> (number % 24), using: &random))
      let claims = try claims(&random)
      // The whole contract takes several times as long as the sharing; one fund in five shows it.
      if number.isMultiple(of: 5) {
        let failures = FundAllocationCompatTest.failures(
          of: formula.formula, keeping: formula.promises, fund: fund, claims: claims)
        try #require(failures == [])
      }
      guard let given = try? formula.formula.allocate(fund, to: claims), !given.isEmpty else { continue }
      paid += 1
      let sum = given.reduce(0) { $0 + $1.amount.amount }
      try #require(sum == fund.amount || (sum < fund.amount && !formula.promises.contains(.spendsAll)))
      guard let cap = formula.terms.cap else { continue }
      try #require(given.allSatisfy { $0.amount >= formula.terms.floor && $0.amount <= cap })
      // What stays, stays because everybody has the most there is.
      try #require(sum == fund.amount || given.allSatisfy { $0.amount == cap || $0.claim <= .zero })
    }
    #expect(paid > 5000)
  }

  /// Claims in the order of their places, some of them equal, some sharing a place.
  private func claims(_ random: inout Seeded) throws -> [Claim] {
    let count = Int.random(in: 0...6, using: &random)
    let values = (0..<count).map { _ in Int.random(in: 0...100, using: &random) }.sorted(by: >)
    var place = 0
    return try values.enumerated().map { number, value in
      let isTie = number > 0 && values[number - 1] == value && Bool.random(using: &random)
      if !isTie { place = number + 1 }
      return Claim(
        entry: id("E\(Int.random(in: 0...99, using: &random))-\(number)"), agency: nil, place: place,
        claim: try #require(Fraction(value, over: 3)), pot: ["A", "B", "C"].randomElement(using: &random))
    }
  }
}
