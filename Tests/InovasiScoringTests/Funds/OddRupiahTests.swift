import InovasiModel
import InovasiScoring
import Testing

/// Who gets the rupiah that does not divide, and by which key; the key is part of the result.
@Suite struct OddRupiahTests {
  private func given(_ keys: [OddRupiahKey], _ claims: [Claim], _ fund: Int) throws -> [Allocation] {
    try ProportionalShares(AllocationTerms(oddRupiah: keys)).allocate(rupiah(fund), to: claims)
  }

  /// Rp5 billion by 87, 85, 85, 81, 79, 77: the second and the third differ by one rupiah, and the place says why.
  @Test func theBetterPlaceTakesIt() throws {
    let given = try given([.place], claims([87, 85, 85, 81, 79, 77]), 5_000_000_000)
    #expect(given.map(\.decidedBy) == [nil, .place, .place, nil, nil, nil])
    #expect(given.map(\.roundedUp) == [false, true, false, true, true, true])
  }

  @Test func aSharedPlaceLeavesItToTheIdentifier() throws {
    let given = try given([.place], claims([87, 85, 85, 81, 79, 77], places: [1, 2, 2, 4, 5, 6]), 5_000_000_000)
    #expect(given.map(\.decidedBy) == [nil, .identifier, .identifier, nil, nil, nil])
    #expect(given[1].amount.amount - given[2].amount.amount == 1)
  }

  /// 2 : 1 : 1 of 2 leaves ½ and ½ to the second and third, which stand in the other order of names.
  @Test func keysAreAskedInTheirOrder() throws {
    let claims = [("B", 2, 1), ("A", 3, 1), ("C", 1, 2)].map { name, place, value in
      Claim(entry: id(name), agency: nil, place: place, claim: Fraction(value))
    }
    #expect(try given([.place], claims, 2).map(\.amount.amount) == [1, 1, 0])
    let byName = try given([.identifier, .place], claims, 2)
    #expect(byName.map(\.entry) == ["C", "B", "A"])
    #expect(byName.map(\.amount.amount) == [1, 0, 1])
    #expect(byName.map(\.decidedBy) == [nil, .identifier, .identifier])
  }

  /// 3 : 1 of 2 leaves 1½ and ½: equal remainders of unequal claims.
  @Test func theGreaterClaimMayTakeIt() throws {
    let claims = [("A", 1, 1), ("B", 2, 3)].map { name, place, value in
      Claim(entry: id(name), agency: nil, place: place, claim: Fraction(value))
    }
    #expect(try given([.claim], claims, 2).map(\.decidedBy) == [.claim, .claim])
    #expect(try given([.claim], claims, 2).map(\.amount.amount) == [0, 2])
    #expect(try given([.place], claims, 2).map(\.amount.amount) == [1, 1])
  }

  @Test func nothingIsDecidedWhereEverythingDivides() throws {
    #expect(try given([.place], claims([1, 1]), 2).map(\.decidedBy) == [nil, nil])
    #expect(try given([.place], claims([1, 1]), 3).map(\.decidedBy) == [.place, .place])
  }
}
