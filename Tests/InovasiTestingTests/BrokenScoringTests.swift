import InovasiModel
import InovasiScoring
import InovasiTesting
import Synchronization
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

  @Test func panelRuleThatNeverHasAScoreIsFound() {
    struct Never: PanelAggregation {
      let name = "never"
      func score(of totals: [Fraction]) throws(ArithmeticOverflow) -> Fraction? { nil }
    }
    #expect(PanelAggregationCompatTest.failures(of: Never()) == ["no totals at all make a score"])
  }

  @Test func keyThatCoversWhatItLikesIsFound() {
    /// Sets everything apart, and says that it says nothing of anything.
    struct Silent: TieBreaker {
      let key = TieBreak.Key.other(LocalizedText("silent"))
      func compare(_ lhs: Candidate, _ rhs: Candidate) -> TieOrder { EarlierStartTieBreaker().compare(lhs, rhs) }
      func covers(_ entry: Entry.ID) -> Bool { false }
    }
    final class Whim: TieBreaker {
      let key = TieBreak.Key.other(LocalizedText("whim"))
      private let count = Mutex(0)
      func compare(_ lhs: Candidate, _ rhs: Candidate) -> TieOrder { .same }
      func covers(_ entry: Entry.ID) -> Bool {
        count.withLock { count in
          count += 1
          return count.isMultiple(of: 2)
        }
      }
    }
    #expect(TieBreakerCompatTest.failures(of: Silent()).contains { $0.contains("by a key that covers neither") })
    #expect(TieBreakerCompatTest.failures(of: Whim()).contains { $0.contains("is answered in two ways") })
  }

  @Test func tieBreakThatContradictsItselfIsFound() {
    /// On the right of its equals nobody goes first.
    struct LeftFirst: TieBreaker {
      let key = TieBreak.Key.other(LocalizedText("left"))
      func compare(_ lhs: Candidate, _ rhs: Candidate) -> TieOrder {
        lhs.entry.team.count >= rhs.entry.team.count ? .before : .after
      }
    }
    /// Near enough is the same, so that the first and the third of three are set apart and no two beside one another are.
    struct Roughly: TieBreaker {
      let key = TieBreak.Key.other(LocalizedText("roughly"))
      func compare(_ lhs: Candidate, _ rhs: Candidate) -> TieOrder {
        let difference = lhs.entry.team.count - rhs.entry.team.count
        return abs(difference) < 2 ? .same : difference > 0 ? .before : .after
      }
    }
    struct LargerTeam: TieBreaker {
      let key = TieBreak.Key.other(LocalizedText("team"))
      func compare(_ lhs: Candidate, _ rhs: Candidate) -> TieOrder {
        let difference = lhs.entry.team.count - rhs.entry.team.count
        return difference == 0 ? .same : difference > 0 ? .before : .after
      }
    }
    let breakers: [any TieBreaker] = [
      LargerTeam(), EarlierStartTieBreaker(), StageTieBreaker("s"), CriterionTieBreaker("A", stage: "s"),
      RecordedLotTieBreaker(["C", "A", "C"], minutes: "1"),
    ]
    for breaker in breakers { #expect(TieBreakerCompatTest.failures(of: breaker) == []) }
    #expect(TieBreakerCompatTest.failures(of: LeftFirst()) != [])
    #expect(TieBreakerCompatTest.failures(of: Roughly()) != [])
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

  @Test func allocationThatGivesNothingOrToAnotherAgencyIsFound() {
    struct Nothing: FundAllocation {
      func allocate(_ fund: Rupiah, to claims: [Claim]) throws(AllocationError) -> [Allocation] { [] }
    }
    struct Forgetful: FundAllocation {
      func allocate(_ fund: Rupiah, to claims: [Claim]) throws(AllocationError) -> [Allocation] {
        var allocations = try ProportionalShares().allocate(fund, to: claims)
        for index in allocations.indices { allocations[index].agency = nil }
        return allocations
      }
    }
    #expect(FundAllocationCompatTest.failures(of: Nothing()) == ["nobody is given anything, whatever the fund and the claims"])
    #expect(FundAllocationCompatTest.failures(of: Forgetful()).contains { $0.contains("E1 is another agency's") })
  }

  @Test func pointsThatAddNothingAreFound() throws {
    struct Silent: ScoringMethod {
      func contributions(of sheet: ScoreSheet) throws(ArithmeticOverflow) -> [Fraction?] { sheet.points.map { _ in nil } }
    }
    let whole = Criterion(id: "a", name: LocalizedText("A"), weight: try #require(Weight(percent: 100)))
    let stage = Stage(id: "s", name: LocalizedText("S"), criteria: [whole], basis: .assumption("uji"))
    #expect(ScoringMethodCompatTest.failures(of: Silent(), in: stage).contains("a has points, and adds nothing: not even zero"))
  }

  @Test func methodWhoseFactorsAreNotItsContributionsIsFound() throws {
    struct TwoMinds: ScoringMethod {
      func contributions(of sheet: ScoreSheet) throws(ArithmeticOverflow) -> [Fraction?] {
        sheet.points.map { points in points.map { Fraction($0) } }
      }
      func factors(for leaves: ScoredLeaves) throws(ArithmeticOverflow) -> [Fraction]? {
        leaves.inOrder.map { _ in Fraction(2) }
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

/// An adjustment that breaks a promise is found.
struct BrokenAdjustmentTests {
  /// Hands a panel on with one thing changed.
  private struct Changed: JudgeAdjustment {
    let name = "changed"
    let change: @Sendable (AdjustedPanel) throws(AdjustmentError) -> AdjustedPanel
    func adjusted(_ sheets: [JudgedTotal]) throws(AdjustmentError) -> AdjustedPanel {
      try change(try NoAdjustment().adjusted(sheets))
    }
  }

  private func failures(_ change: @escaping @Sendable (AdjustedPanel) throws(AdjustmentError) -> AdjustedPanel) -> String {
    JudgeAdjustmentCompatTest.failures(of: Changed(change: change)).joined(separator: "\n")
  }

  @Test func whatIsLostIsFound() {
    #expect(failures { panel throws(AdjustmentError) in panel } == "")
    #expect(
      failures { panel throws(AdjustmentError) in
        AdjustedPanel(totals: panel.totals.dropLast(), judges: panel.judges)
      }.contains("not one total for each sheet"))
    #expect(
      failures { panel throws(AdjustmentError) in
        AdjustedPanel(totals: panel.totals, judges: panel.judges.reversed())
      }.contains("not one record for each judge"))
    #expect(failures { panel throws(AdjustmentError) in throw .disconnected([]) }.contains("complete: throws"))
  }

  @Test func orderAndNumbersThatAreNoneAreFound() {
    let byPlace = failures { panel throws(AdjustmentError) in
      AdjustedPanel(
        totals: panel.totals.enumerated().map { AdjustedTotal(sheet: $1.sheet, adjusted: Fraction($0)) }, judges: panel.judges)
    }
    #expect(byPlace.contains("the order of sheets shows") && byPlace.contains("one judge who scores all: the order changes"))
    #expect(
      failures { panel throws(AdjustmentError) in
        AdjustedPanel(
          totals: panel.totals,
          judges: panel.judges.map {
            JudgeSeverity(judge: $0.judge, sheets: $0.sheets + 1, mean: $0.mean, standardDeviation: .nan)
          })
      }.contains("a figure is no number"))
  }

  @Test func totalsThatAreNotRoundedAreFound() {
    let sevenths = failures { panel throws(AdjustmentError) in
      AdjustedPanel(
        totals: panel.totals.map { total in
          AdjustedTotal(sheet: total.sheet, adjusted: (try? total.adjusted.divided(by: 7)) ?? .zero)
        }, judges: panel.judges)
    }
    #expect(sevenths.contains("82/7 is not in whole millionths"))
  }

  @Test func leniencyThatStaysIsFound() {
    #expect(JudgeAdjustmentCompatTest.leniencyFailures(of: MeanCentred()) == [])
    #expect(JudgeAdjustmentCompatTest.leniencyFailures(of: NoAdjustment()) != [])
    #expect(
      JudgeAdjustmentCompatTest.leniencyFailures(of: Changed { _ throws(AdjustmentError) in throw .disconnected([]) }) != [])
  }
}
