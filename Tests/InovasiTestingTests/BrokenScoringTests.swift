import InovasiModel
import InovasiScoring
import InovasiTesting
import Testing

struct BrokenScoringTests {
  @Test func panelRuleThatLooksAtOrderIsFound() {
    struct First: PanelAggregation {
      let name = "first"
      func score(of totals: [Fraction]) throws(ArithmeticOverflow) -> Fraction? { totals.first }
    }
    #expect(PanelAggregationCompatTest.failures(of: Mean()) == [])
    #expect(PanelAggregationCompatTest.failures(of: First()) != [])
  }

  @Test func panelRuleThatLeavesTheRangeIsFound() {
    struct Sum: PanelAggregation {
      let name = "sum"
      func score(of totals: [Fraction]) throws(ArithmeticOverflow) -> Fraction? {
        guard !totals.isEmpty else { return nil }
        var sum = Fraction.zero
        for total in totals { sum = try sum.adding(total) }
        return sum
      }
    }
    #expect(PanelAggregationCompatTest.failures(of: Sum()) != [])
  }

  @Test func allocationThatLosesARupiahIsFound() {
    struct Leak: FundAllocation {
      func allocate(_ fund: Rupiah, to claims: [Claim]) throws(AllocationError) -> [Allocation] {
        var allocations = try ProportionalShares().allocate(fund, to: claims)
        if let first = allocations.first, first.amount > .zero {
          allocations[0].amount = Rupiah(first.amount.amount - 1) ?? .zero
        }
        return allocations
      }
    }
    #expect(FundAllocationCompatTest.failures(of: ProportionalShares()) == [])
    #expect(FundAllocationCompatTest.failures(of: Leak()) != [])
  }

  @Test func methodWhoseFactorsAreNotItsContributionsIsFound() throws {
    struct TwoMinds: ScoringMethod {
      func contributions(of sheet: ScoreSheet) throws(ArithmeticOverflow) -> [Fraction?] {
        sheet.points.map { points in points.map { Fraction($0) } }
      }
      func factors(for leaves: ScoredLeaves) throws(ArithmeticOverflow) -> [Fraction]? {
        leaves.leaves.map { _ in Fraction(2) }
      }
    }
    let half = try #require(Weight(percent: 50))
    let stage = Stage(
      id: "s", name: LocalizedText("S"),
      criteria: [
        Criterion(id: "a", name: LocalizedText("A"), weight: half), Criterion(id: "b", name: LocalizedText("B"), weight: half),
      ],
      basis: .assumption("uji"))
    #expect(ScoringMethodCompatTest.failures(of: WeightedRubric(), in: stage) == [])
    #expect(ScoringMethodCompatTest.failures(of: TwoMinds(), in: stage) != [])
  }
}
