import InovasiModel
import InovasiScoring
import InovasiTesting
import Testing

/// Funds that are parted into pots first.
@Suite struct PotSharesTests {
  private func pots(
    _ weights: KeyValuePairs<String, Int>, empty: Rulebook.Incentive.Pots.Empty = .toOthers,
    formula: any FundAllocation = ProportionalShares()
  ) -> PotShares {
    PotShares(weights.map { .init($0.key, weight: Fraction($0.value), formula: formula) }, empty: empty)
  }

  /// The money of each pot, with one recipient in each.
  private func money(_ fund: Rupiah, _ shares: PotShares) throws -> [Int] {
    let claims = claims(shares.pots.map { _ in 1 }, pots: shares.pots.map(\.name))
    let shared = try shares.share(fund, among: claims)
    #expect(shared.pots.map(\.amount) == shared.pots.map(\.paid))
    return shared.pots.map(\.amount.amount)
  }

  @Test func publishedShares() throws {
    // PMK 160/2021: clusters A, B and C take 50, 35 and 15 % of Rp4 trillion.
    #expect(
      try money(billion(4000), pots(["A": 50, "B": 35, "C": 15])) == [2000, 1400, 600].map { billion($0).amount })
    // PMK 170/2022: Rp1.5 trillion at 31, 23, 23, 23.
    #expect(
      try money(billion(1500), pots(["1": 31, "2": 23, "3": 23, "4": 23])) == [465, 345, 345, 345].map { billion($0).amount })
    // KMK 295/2024: 24, 216 and 60 billion for 4 provinces, 36 regencies and 10 cities.
    #expect(try money(billion(300), pots(["prov": 8, "kab": 72, "kota": 20])) == [24, 216, 60].map { billion($0).amount })
    // PMK 67/2023: three periods of 330, 330 and 340 billion.
    #expect(try money(billion(1000), pots(["1": 33, "2": 33, "3": 34])) == [330, 330, 340].map { billion($0).amount })
    // PMK 43/2024: 3 × 300 for inflation and 4 × 775 for welfare.
    #expect(
      try money(billion(4000), pots(["i1": 300, "i2": 300, "i3": 300, "w1": 775, "w2": 775, "w3": 775, "w4": 775]))
        == ([300, 300, 300] + Array(repeating: 775, count: 4)).map { billion($0).amount })
  }

  /// KMK 295/2024: 50 regions of equal claims get Rp6 billion each, whichever pot they share in.
  @Test func sixBillionEach() throws {
    let names = Array(repeating: "prov", count: 4) + Array(repeating: "kab", count: 36) + Array(repeating: "kota", count: 10)
    let amounts = try pots(["prov": 24, "kab": 216, "kota": 60]).amounts(billion(300), claims(names.map { _ in 1 }, pots: names))
    #expect(amounts == Array(repeating: billion(6).amount, count: 50))
  }

  @Test func potsDivideToTheRupiahInTheirOrder() throws {
    #expect(try money(rupiah(100), pots(["A": 1, "B": 1, "C": 1])) == [34, 33, 33])
    #expect(try money(rupiah(101), pots(["C": 1, "A": 1, "B": 1])) == [34, 34, 33])
  }

  @Test func aPotHasItsOwnFormula() throws {
    let shares = PotShares(
      [
        .init("A", weight: Fraction(1), formula: EqualShares()),
        .init("B", weight: Fraction(1), formula: PlacePrizes([rupiah(40), rupiah(10)])),
      ], empty: .toOthers)
    let given = try shares.allocate(rupiah(100), to: claims([9, 8, 7, 6], pots: ["B", "A", "A", "B"]))
    #expect(given.map(\.amount.amount) == [40, 25, 25, 10])
    #expect(given.map(\.pot) == ["B", "A", "A", "B"])
  }

  @Test func anEmptyPotGoesToTheOthersOrStays() throws {
    let weights: KeyValuePairs = ["A": 50, "B": 35, "C": 15]
    let two = claims([1, 1], pots: ["A", "C"])
    let others = try pots(weights).share(rupiah(650), among: two)
    #expect(others.pots.map(\.amount.amount) == [500, 0, 150])
    #expect(others.allocations.map(\.amount.amount) == [500, 150])
    let stays = try pots(weights, empty: .unallocated).share(rupiah(1000), among: two)
    #expect(stays.pots.map(\.amount.amount) == [500, 350, 150])
    #expect(stays.pots.map(\.paid.amount) == [500, 0, 150])
    #expect(stays.pots.map(\.recipients) == [1, 0, 1])
  }

  /// A pot whose recipients have no claim is empty too: nobody in it can be given anything.
  @Test func aPotWithoutClaimsIsEmpty() throws {
    let given = try pots(["A": 50, "B": 50]).share(rupiah(100), among: claims([3, 0, 1], pots: ["A", "B", "A"]))
    #expect(given.allocations.map(\.amount.amount) == [75, 0, 25])
    #expect(given.pots.map(\.amount.amount) == [100, 0])
    #expect(try pots(["A": 50, "B": 50]).allocate(rupiah(100), to: claims([0, 0], pots: ["A", "B"])) == [])
    #expect(try pots(["A": 0]).amounts(rupiah(100), claims([1], pots: ["A"])) == [0])
  }

  /// The same under any formula, and the others have what they need once they have the money.
  @Test func aPotWithoutWinnersIsEmpty() throws {
    let steps = [(85, 600), (70, 400)].compactMap { from, each in
      Points(from).map { Rulebook.Incentive.Step(from: $0, each: rupiah(each)) }
    }
    let formula = BandAmounts(steps)
    let three = claims([90, 80, 40], pots: ["A", "A", "B"])
    let given = try pots(["A": 50, "B": 50], formula: formula).share(rupiah(1000), among: three)
    #expect(given.allocations.map(\.amount.amount) == [600, 400, 0])
    #expect(given.pots.map(\.amount.amount) == [1000, 0])
    let stays = try pots(["A": 100, "B": 50], empty: .unallocated, formula: formula).share(rupiah(1500), among: three)
    #expect(stays.pots.map(\.paid.amount) == [1000, 0] && stays.pots.map(\.amount.amount) == [1000, 500])
    #expect(try formula.allocate(rupiah(10), to: claims([69])) == [])

    // Prizes of 1,000 beside a pot in which every score is zero.
    let prizes = PotShares(
      [
        .init("A", weight: Fraction(1), formula: PlacePrizes([rupiah(700), rupiah(300)])),
        .init("B", weight: Fraction(1), formula: ProportionalShares()),
      ], empty: .toOthers)
    #expect(try prizes.amounts(rupiah(1000), claims([9, 8, 0], pots: ["A", "A", "B"])) == [700, 300, 0])
    #expect(throws: AllocationError.fundTooSmall(rupiah(500), least: rupiah(1000), pot: "A")) {
      try prizes.allocate(rupiah(1000), to: claims([9, 8, 1], pots: ["A", "A", "B"]))
    }
  }

  @Test func anErrorNamesThePot() {
    let shares = pots(["A": 50, "B": 50], formula: ProportionalShares(AllocationTerms(floor: rupiah(30))))
    #expect(throws: AllocationError.fundTooSmall(rupiah(50), least: rupiah(60), pot: "B")) {
      try shares.allocate(rupiah(100), to: claims([1, 1, 1], pots: ["A", "B", "B"]))
    }
  }

  @Test func keepsTheContract() {
    #expect(FundAllocationCompatTest.failures(of: pots(["A": 2, "B": 1])) == [])
    #expect(
      FundAllocationCompatTest.failures(
        of: pots(["A": 2, "B": 1], empty: .unallocated), keeping: [.ignoresPlaces, .rewardsClaims]) == [])
    // Claims to a pot that is not there are given nothing.
    #expect(FundAllocationCompatTest.failures(of: pots(["A": 1])) == [])
  }
}
