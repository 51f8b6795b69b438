import InovasiModel
import InovasiScoring
import InovasiTesting
import Testing

@Suite struct FundAllocationTests {
  private func amounts(_ fund: Int, _ claims: [Int], by allocation: any FundAllocation = ProportionalShares()) throws
    -> [Int]
  {
    let claims = claims.enumerated().map { number, claim in
      Claim(entry: id("E\(number)"), agency: nil, place: number + 1, claim: Fraction(claim))
    }
    return try allocation.allocate(try #require(Rupiah(fund)), to: claims).map(\.amount.amount)
  }

  /// The first is PMK 170/2022: Rp1.5 trillion at 31, 23, 23, 23.
  @Test(arguments: [
    (
      1_500_000_000_000, [31, 23, 23, 23], [465_000_000_000, 345_000_000_000, 345_000_000_000, 345_000_000_000]
    ), (1_000_000_000, [1, 1, 1], [333_333_334, 333_333_333, 333_333_333]),
    (1_000_000_007, [3, 2, 2], [428_571_431, 285_714_288, 285_714_288]),
    (
      5_000_000_000, [87, 85, 85, 81, 79, 77],
      [880_566_801, 860_323_887, 860_323_886, 819_838_057, 799_595_142, 779_352_227]
    ), (10, [5, 0, -5, 5], [5, 0, 0, 5]), (0, [1, 2], [0, 0]), (100, [], []), (100, [0, -1], []),
    (1, [1, 1, 2], [0, 0, 1]),
  ])
  func largestRemainder(fund: Int, claims: [Int], expected: [Int]) throws {
    #expect(try amounts(fund, claims) == expected)
  }

  @Test func equalSharesIgnoreTheClaim() throws {
    #expect(try amounts(100, [90, 0, -1], by: EqualShares()) == [34, 33, 33])
  }

  @Test func shareIsExactAndRoundingIsMarked() throws {
    let claims = [3, 2, 2].enumerated().map {
      Claim(entry: id("E\($0)"), agency: "A", place: $0 + 1, claim: Fraction($1))
    }
    let given = try ProportionalShares().allocate(try #require(Rupiah(1_000_000_007)), to: claims.reversed())
    #expect(given.map(\.entry) == ["E0", "E1", "E2"])
    #expect(given.first?.share == Fraction(3_000_000_021, over: 7))
    #expect(given.map(\.roundedUp) == [false, true, true])
  }

  /// Scores with four decimals and the largest fund: amounts stay exact where the share's terms do not fit.
  @Test func amountsStayExactWhereSharesDoNotFit() throws {
    let claims = try (1...50).map { number in
      Claim(
        entry: id("E\(number)"), agency: nil, place: number,
        claim: try #require(Fraction(97_000_000_000_003 - 7 * number, over: 1_000_000_000_000)))
    }
    let fund = try #require(Rupiah(.max))
    let given = try ProportionalShares().allocate(fund, to: claims)
    #expect(try given.reduce(Rupiah.zero) { try $0.adding($1.amount) } == fund)
    for line in given {
      let below = Fraction(line.roundedUp ? line.amount.amount - 1 : line.amount.amount)
      #expect(line.share >= below)
      #expect(line.share <= Fraction(line.amount.amount == .max ? .max : line.amount.amount + 1))
    }
  }

  private func reciprocals(of denominators: [Int]) throws -> [Claim] {
    try denominators.enumerated().map { number, denominator in
      Claim(entry: id("E\(number)"), agency: nil, place: 1, claim: try #require(Fraction(1, over: denominator)))
    }
  }

  @Test func denominatorsThatFitNo128BitsAreExactAllTheSame() throws {
    let primes = [2_147_483_647, 2_147_483_629, 2_147_483_587, 2_147_483_579, 2_147_483_563]
    let given = try ProportionalShares().allocate(try #require(Rupiah(1000)), to: reciprocals(of: primes))
    #expect(given.map(\.amount.amount) == [200, 200, 200, 200, 200])
    // The smallest denominator makes the largest share; only exact numbers know who is first for the odd rupiah.
    let odd = try ProportionalShares().allocate(try #require(Rupiah(1001)), to: reciprocals(of: primes))
    #expect(odd.map(\.amount.amount) == [200, 200, 200, 200, 201])
    #expect(odd.map(\.decidedBy) == [nil, nil, nil, nil, nil])
    #expect(odd.allSatisfy { Fraction(200) < $0.share && $0.share < Fraction(201) })
    // Equal claims stay equal, and the rupiah between them is decided by the identifier.
    let twice = try ProportionalShares().allocate(try #require(Rupiah(5001)), to: reciprocals(of: primes + primes))
    #expect(twice.map(\.amount.amount).reduce(0, +) == 5001)
    #expect(twice.filter { $0.decidedBy == .identifier }.count == 2)
  }

  @Test func hopelessDenominatorsAreAnError() throws {
    let claims = try reciprocals(of: (0..<1000).map { (1 << 61) - 2 * $0 - 1 })
    #expect(throws: AllocationError.overflow(ArithmeticOverflow(in: "common denominator of claims"))) {
      try ProportionalShares().allocate(try #require(Rupiah(1000)), to: claims)
    }
  }

  @Test func randomFundsAddUp() throws {
    var random = Seeded(4)
    for _ in 0..<2000 {
      let fund = try #require(Rupiah(Int.random(in: 0...10_000_000_000, using: &random)))
      let claims = try (0..<Int.random(in: 1...60, using: &random)).map { number in
        Claim(
          entry: id("E\(number)"), agency: nil, place: number / 2 + 1,
          claim: try #require(
            Fraction(Int.random(in: 1...3_000_000, using: &random), over: Int.random(in: 1...7, using: &random))))
      }
      let given = try ProportionalShares().allocate(fund, to: claims.shuffled(using: &random))
      #expect(given.reduce(0) { $0 + $1.amount.amount } == fund.amount)
      for line in given {
        let floor = line.roundedUp ? line.amount.amount - 1 : line.amount.amount
        #expect(Fraction(floor) <= line.share && line.share < Fraction(floor + 1))
      }
    }
  }

  @Test func keepsTheContract() {
    #expect(FundAllocationCompatTest.failures(of: ProportionalShares()) == [])
    #expect(FundAllocationCompatTest.failures(of: EqualShares()) == [])
  }

  @Test func suiteFindsAFormulaThatLosesMoney() {
    struct RoundedDown: FundAllocation {
      func allocate(_ fund: Rupiah, to claims: [Claim]) throws(AllocationError) -> [Allocation] {
        claims.map {
          Allocation(
            entry: $0.entry, agency: nil, claim: $0.claim, share: .zero,
            amount: Rupiah(fund.amount / claims.count) ?? .zero, roundedUp: false)
        }
      }
    }
    let failures = FundAllocationCompatTest.failures(of: RoundedDown())
    #expect(failures.contains { $0.contains("gives out") })
    #expect(failures.contains { $0.contains("the order shows") })
  }
}
