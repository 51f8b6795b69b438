import InovasiModel
import Testing

struct ResultsDifferenceTests {
  private func standing(_ place: Int, _ entry: Entry.ID, _ final: Int, _ awards: [AwardTier.ID] = []) -> Standing {
    Standing(
      place: place, entry: entry, title: "Inovasi \(entry)", agency: nil, final: Fraction(final), stages: [], awards: awards)
  }

  private func money(_ entry: Entry.ID, _ amount: Int) -> Allocation {
    Allocation(
      entry: entry, agency: nil, claim: .zero, share: .zero, amount: Rupiah(amount) ?? .zero, roundedUp: false)
  }

  private var before: Results {
    Results(
      standings: [standing(1, "A", 90, ["first", "top"]), standing(2, "B", 80, ["top"]), standing(3, "C", 70)],
      allocations: [money("A", 60), money("B", 40)])
  }

  @Test func nothingChangesBetweenAResultAndItself() {
    #expect(ResultsDifference(from: before, to: before).isEmpty)
  }

  @Test func whoMovedAndWhoGainedOrLostWhat() throws {
    let after = Results(
      standings: [standing(1, "B", 80, ["first", "top"]), standing(2, "C", 70, ["top"])],
      unranked: [Unranked(entry: "A", title: "Inovasi A", agency: nil, reason: .refused(codes: []))],
      allocations: [money("B", 53), money("C", 47)])
    let changes = ResultsDifference(from: before, to: after).changes
    #expect(changes.map(\.entry) == ["A", "B", "C"])
    let first = try #require(changes.first)
    #expect(first.title == "Inovasi A")
    #expect((first.placeBefore, first.placeAfter) == (1, nil))
    #expect((first.finalBefore, first.finalAfter) == (Fraction(90), nil))
    #expect(first.awardsLost == ["first", "top"])
    #expect((first.amountBefore, first.amountAfter) == (Rupiah(60), .zero))
    #expect(changes[1].awardsGained == ["first"])
    #expect(changes[2].awardsGained == ["top"])
    #expect(changes[2].amountAfter == Rupiah(47))
  }

  /// An entry of two categories shares in two pots, and has what both give it.
  @Test func theMoneyOfAllPotsIsAdded() throws {
    var (before, after) = (before, before)
    before.allocations = [money("A", 60), money("A", 25), money("B", 15)]
    after.allocations = [money("A", 60), money("A", 20), money("B", 20)]
    let changes = ResultsDifference(from: before, to: after).changes
    #expect(changes.map(\.entry) == ["A", "B"])
    #expect(changes.map(\.amountBefore) == [Rupiah(85), Rupiah(15)])
    #expect(changes.map(\.amountAfter) == [Rupiah(80), Rupiah(20)])
    // The order of pots is no difference, nor is a rupiah that came from another of them.
    after.allocations = [money("B", 15), money("A", 24), money("A", 61)]
    #expect(ResultsDifference(from: before, to: after).isEmpty)
  }

  /// Rulebooks may list the same tiers in another order; nobody wins or loses by that.
  @Test func theOrderOfAwardsIsNoDifference() {
    var after = before
    after.standings[0].awards = ["top", "first"]
    #expect(ResultsDifference(from: before, to: after).isEmpty)
    after.standings[0].awards = ["top", "last"]
    #expect(ResultsDifference(from: before, to: after).changes.map(\.awardsGained) == [["last"]])
    #expect(ResultsDifference(from: before, to: after).changes.map(\.awardsLost) == [["first"]])
  }

  @Test func onlyThoseForWhomSomethingChangedAreThere() {
    var after = before
    after.standings[2].final = Fraction(71)
    #expect(ResultsDifference(from: before, to: after).changes.map(\.entry) == ["C"])
    #expect(ResultsDifference(from: after, to: before).changes.map(\.finalAfter) == [Fraction(70)])
  }
}
