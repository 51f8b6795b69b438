import InovasiModel
import InovasiScoring
import Testing

struct AdjustmentEffectTests {
  private let raw: [Entry.ID: Fraction] = ["A": Fraction(90), "B": Fraction(85), "C": Fraction(85), "D": Fraction(80)]
  private let adjusted: [Entry.ID: Fraction] = ["A": Fraction(81), "B": Fraction(85), "C": Fraction(84), "D": Fraction(90)]

  @Test func ranksBothSidesAndSaysWhoMoves() {
    let effect = AdjustmentEffect(raw: raw, adjusted: adjusted)
    #expect(effect.lines.map(\.entry) == ["D", "B", "C", "A"])
    #expect(effect.lines.map(\.rawRank) == [4, 2, 2, 1].map { Fraction($0) })
    #expect(effect.lines.map(\.adjustedRank) == [1, 2, 3, 4].map { Fraction($0) })
    #expect(effect.lines.map(\.climb) == [3, 0, -1, -3].map { Fraction($0) })
    #expect(effect.moved.map(\.entry) == ["D", "A", "C"])
    #expect(effect.lines.first?.rawScore == Fraction(80) && effect.lines.first?.adjustedScore == Fraction(90))
  }

  @Test func otherRankStyles() {
    let effect = AdjustmentEffect(raw: raw, adjusted: adjusted, style: .fractional)
    #expect(effect.lines.map(\.rawRank) == [Fraction(4), Fraction(5, over: 2), Fraction(5, over: 2), Fraction(1)])
    #expect(effect.lines[1].climb == Fraction(1, over: 2))
  }

  /// An entry without a score has no rank, and is never first.
  @Test func missingIsLast() {
    let effect = AdjustmentEffect(raw: raw, adjusted: ["B": Fraction(70), "Z": Fraction(60)])
    #expect(effect.lines.map(\.entry) == ["B", "Z", "A", "C", "D"])
    #expect(effect.lines.map(\.climb) == [Fraction(1), nil, nil, nil, nil])
    #expect(effect.lines[1].rawRank == nil && effect.lines[2].adjustedRank == nil)
    #expect(AdjustmentEffect(raw: [:], adjusted: [:]).lines.isEmpty)
  }
}
