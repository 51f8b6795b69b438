import InovasiModel
import InovasiScoring
import InovasiTesting
import Testing

/// Floors and caps: water filling to the rupiah.
@Suite struct BoundsTests {
  private func shares(floor: Int = 0, cap: Int? = nil, rest: Rulebook.Incentive.Rest = .refused) -> ProportionalShares {
    ProportionalShares(AllocationTerms(floor: rupiah(floor), cap: cap.map(rupiah), rest: rest))
  }

  /// Each line worked by hand: who is set to a bound, and what the others share of what is left.
  @Test(
    arguments: [
      // 60 : 30 : 10 of 100; the third is lifted to 20, and 80 is shared 60 : 30.
      (100, [60, 30, 10], 20, nil, [53, 27, 20]),
      // The first is held at 40, and 60 would be shared 45 : 15; so the second is held too.
      (100, [60, 30, 10], 0, 40, [40, 40, 20]),
      // Both: held at 45, lifted to 20, what is left is 35.
      (100, [60, 30, 10], 20, 45, [45, 35, 20]),
      // Lifting the third brings the second below the floor too.
      (100, [80, 11, 9], 11, nil, [78, 11, 11]), (90, [1, 1, 1], 30, 30, [30, 30, 30]),
      // A claim of nothing is paid the floor, and no more.
      (100, [3, 1, 0], 10, nil, [68, 22, 10]), (20, [0, 0], 10, nil, [10, 10]),
    ] as [(Int, [Int], Int, Int?, [Int])])
  func waterFilling(fund: Int, values: [Int], floor: Int, cap: Int?, expected: [Int]) throws {
    #expect(try shares(floor: floor, cap: cap).amounts(rupiah(fund), claims(values)) == expected)
  }

  /// In the same order as the results: the bound is said where it decided, and nowhere else.
  @Test func theBoundIsSaid() throws {
    let given = try shares(floor: 20, cap: 45).allocate(rupiah(100), to: claims([60, 30, 10]))
    #expect(given.map(\.bound) == [.cap, nil, .floor])
    #expect(given.map(\.share) == [Fraction(45), Fraction(35), Fraction(20)])
  }

  /// Where money stays, every amount is the cap, and each of them says so: the last one no less than those that were held first.
  @Test func theCapIsSaidOfEverybodyWhereMoneyStays() throws {
    let given = try shares(cap: 30, rest: .unallocated).allocate(rupiah(100), to: claims([3, 2, 1, 0]))
    #expect(given.map(\.amount.amount) == [30, 30, 30, 0])
    #expect(given.map(\.bound) == [.cap, .cap, .cap, nil])
    let equal = try shares(cap: 30, rest: .unallocated).allocate(rupiah(100), to: claims([1, 1]))
    #expect(equal.map(\.bound) == [.cap, .cap])
    // A fund that is used up by shares that are the cap by themselves was not bounded.
    let exact = try shares(cap: 50, rest: .unallocated).allocate(rupiah(100), to: claims([1, 1]))
    #expect(exact.map(\.bound) == [nil, nil])
    let lifted = try shares(floor: 10, cap: 30, rest: .unallocated).allocate(rupiah(100), to: claims([3, 0]))
    #expect(lifted.map(\.bound) == [.cap, .floor])
    let fixed = try shares(floor: 30, cap: 30, rest: .unallocated).allocate(rupiah(100), to: claims([3, 2]))
    #expect(fixed.map(\.bound) == [.cap, .cap])
  }

  @Test func whatCannotBeIsAnErrorThatSaysHowMuchCould() throws {
    #expect(throws: AllocationError.fundTooSmall(rupiah(59), least: rupiah(60), pot: nil)) {
      try shares(floor: 20).allocate(rupiah(59), to: claims([3, 2, 1]))
    }
    #expect(throws: AllocationError.fundTooLarge(rupiah(91), most: rupiah(90), pot: nil)) {
      try shares(cap: 30).allocate(rupiah(91), to: claims([3, 2, 1]))
    }
    #expect(throws: AllocationError.fundTooLarge(rupiah(71), most: rupiah(70), pot: nil)) {
      try shares(floor: 10, cap: 30).allocate(rupiah(71), to: claims([3, 2, 0]))
    }
    #expect(throws: AllocationError.floorAboveCap(floor: rupiah(2), cap: rupiah(1))) {
      try shares(floor: 2, cap: 1).allocate(rupiah(3), to: claims([1]))
    }
    let finding = AllocationError.fundTooSmall(billion(1), least: billion(2), pot: "A").finding
    #expect(finding.code == "FUND_TOO_SMALL")
    #expect(finding.message(in: .english).contains("Rp1.000.000.000 (A) is not enough"))
    #expect(finding.message(in: .indonesian).contains("Rp2.000.000.000"))
  }

  @Test func theRestStaysWhereTheRulesLetIt() throws {
    #expect(try shares(cap: 30, rest: .unallocated).amounts(rupiah(100), claims([3, 2, 1])) == [30, 30, 30])
    // Until 2017 every region that took part was promised a minimum (kontan.co.id, 10 October 2017: Rp7.5 billion).
    let given = try shares(floor: 7_500_000_000).allocate(billion(30), to: claims([50, 30, 10]))
    #expect(given.map(\.amount.amount) == [14_062_500_000, 8_437_500_000, 7_500_000_000])
  }

  @Test func hostileBoundsDoNotTrap() throws {
    for (floor, cap) in [(Int.max, Int.max), (0, Int.max), (Int.max, nil), (0, 0)] as [(Int, Int?)] {
      for fund in [0, 1, Int.max] {
        for values in [[], [0], [1], [1, 1], [Int.max, 1], [Int.max, Int.max], [-1, 0]] {
          for rest in Rulebook.Incentive.Rest.allCases {
            guard let given = try? shares(floor: floor, cap: cap, rest: rest).amounts(rupiah(fund), claims(values)) else {
              continue
            }
            #expect(given.reduce(Int128(0)) { $0 + Int128($1) } <= Int128(fund))
          }
        }
      }
    }
  }

  @Test func keepsTheContract() {
    #expect(FundAllocationCompatTest.failures(of: shares(cap: .max)) == [])
    let terms = AllocationTerms(floor: rupiah(5), cap: rupiah(200_000_000), rest: .unallocated)
    #expect(
      FundAllocationCompatTest.failures(of: ProportionalShares(terms), keeping: [.ignoresPlaces, .rewardsClaims]) == [])
    #expect(FundAllocationCompatTest.failures(of: EqualShares(terms), keeping: [.ignoresPlaces, .rewardsClaims]) == [])
  }
}
