import InovasiModel
import InovasiScoring
import InovasiTesting
import Testing

/// Tables of prizes, shares and amounts, by place and by band.
@Suite struct TableSharesTests {
  private let threePrizes = [3, 2, 1].map(billion)

  /// PMK 87/2020: 3, 2 and 1 billion in each of 7 sectors for each of 4 clusters are 84 prizes and Rp168 billion.
  @Test func prizesOfTheNewNormalContest() throws {
    var sum = 0
    var prizes = 0
    for _ in 0..<(7 * 4) {
      let given = try PlacePrizes(threePrizes).allocate(billion(6), to: claims([90, 80, 70]))
      sum += given.reduce(0) { $0 + $1.amount.amount }
      prizes += given.count
    }
    #expect(sum == billion(168).amount)
    #expect(prizes == 84)
  }

  /// Entries that share places pool the prizes of the places they take up.
  @Test(arguments: [
    ([1, 2, 3], [3_000_000_000, 2_000_000_000, 1_000_000_000]), ([1, 1, 3], [2_500_000_000, 2_500_000_000, 1_000_000_000]),
    ([1, 2, 2], [3_000_000_000, 1_500_000_000, 1_500_000_000]), ([1, 1, 1], [2_000_000_000, 2_000_000_000, 2_000_000_000]),
    ([1, 1, 2], [2_500_000_000, 2_500_000_000, 1_000_000_000]),  // dense places
    ([4, 7, 9], [3_000_000_000, 2_000_000_000, 1_000_000_000]),  // the best of those who take part
    ([1, 2, 3, 3], [3_000_000_000, 2_000_000_000, 500_000_000, 500_000_000]),
  ])
  func sharedPlacesPool(places: [Int], expected: [Int]) throws {
    let claims = claims(places.map { 100 - $0 }, places: places)
    #expect(try PlacePrizes(threePrizes).amounts(billion(6), claims) == expected)
  }

  @Test func poolsDivideToTheRupiah() throws {
    let given = try PlacePrizes([rupiah(10), rupiah(1)]).allocate(rupiah(11), to: claims([1, 1, 1], places: [1, 1, 1]))
    #expect(given.map(\.amount.amount) == [4, 4, 3])
    #expect(given.map(\.decidedBy) == [.identifier, .identifier, .identifier])
    #expect(given.map(\.claim) == Array(repeating: try #require(Fraction(11, over: 3)), count: 3))
  }

  @Test func prizesThatDoNotMeetTheFund() throws {
    #expect(throws: AllocationError.fundTooSmall(billion(5), least: billion(6), pot: nil)) {
      try PlacePrizes(threePrizes).allocate(billion(5), to: claims([1, 1, 1]))
    }
    // Two take part: the third prize is not won, and the rules do not let it stay.
    #expect(throws: AllocationError.fundTooLarge(billion(6), most: billion(5), pot: nil)) {
      try PlacePrizes(threePrizes).allocate(billion(6), to: claims([2, 1]))
    }
    let lenient = PlacePrizes(threePrizes, terms: AllocationTerms(rest: .unallocated))
    #expect(try lenient.amounts(billion(6), claims([2, 1])) == [3_000_000_000, 2_000_000_000])
    #expect(try lenient.allocate(billion(6), to: []) == [])
  }

  @Test func sharesByPlaceGiveOutWhateverThereIs() throws {
    let shares = PlaceShares([3, 2, 1].map { Fraction($0) })
    #expect(try shares.amounts(rupiah(600), claims([1, 9, 5])) == [300, 200, 100])
    #expect(try shares.amounts(rupiah(600), claims([9, 9, 1], places: [1, 1, 3])) == [250, 250, 100])
    #expect(try shares.amounts(rupiah(500), claims([9, 8])) == [300, 200])
    #expect(try shares.amounts(rupiah(600), claims([9, 8, 7, 6])) == [300, 200, 100, 0])
  }

  private let amounts = [(90, 3), (80, 2), (60, 1)].compactMap { from, each in
    Points(from).map { Rulebook.Incentive.Step(from: $0, each: billion(each)) }
  }

  @Test(arguments: [([95, 90], [3, 3]), ([89, 80], [2, 2]), ([60, 59], [1, 0]), ([100, 79, 0], [3, 1, 0])])
  func amountsByBand(values: [Int], expected: [Int]) throws {
    let formula = BandAmounts(amounts.reversed())
    let fund = billion(expected.reduce(0, +))
    #expect(try formula.amounts(fund, claims(values)) == expected.map { billion($0).amount })
    #expect(throws: AllocationError.self) { try formula.allocate(rupiah(fund.amount + 1), to: claims(values)) }
    #expect(throws: AllocationError.self) { try formula.allocate(rupiah(fund.amount - 1), to: claims(values)) }
  }

  @Test func sharesByBand() throws {
    let steps = [(90, 3), (80, 1)].compactMap { from, each in
      Points(from).flatMap { from in Points(each).map { Rulebook.Incentive.Step(from: from, each: $0) } }
    }
    #expect(try BandShares(steps).amounts(rupiah(700), claims([95, 91, 80, 79])) == [300, 300, 100, 0])
    #expect(try BandShares(steps).allocate(rupiah(700), to: claims([79])) == [])
  }

  @Test func keepTheContract() {
    let lenient = AllocationTerms(rest: .unallocated)
    let formulas: [(any FundAllocation, FundAllocationCompatTest.Promises)] = [
      (PlacePrizes([5, 3, 1].map(rupiah), terms: lenient), []), (PlacePrizes([5, 3, 1].map(rupiah)), []),
      (PlaceShares([3, 2, 1].map { Fraction($0) }), [.spendsAll]),
      (BandAmounts(amounts, terms: lenient), [.ignoresPlaces, .rewardsClaims]),
      (BandAmounts(amounts), [.ignoresPlaces, .rewardsClaims]),
      (BandShares([.init(from: .zero, each: Points(1) ?? .zero)]), [.spendsAll, .ignoresPlaces, .rewardsClaims]),
    ]
    for (formula, promises) in formulas {
      #expect(FundAllocationCompatTest.failures(of: formula, keeping: promises) == [], "\(formula)")
    }
  }
}
