import InovasiModel
import InovasiScoring
import Testing

@Suite struct RankingOrderTests {
  /// The points over a denominator that differs from entry to entry.
  private struct Parts: ScoringMethod {
    let denominators: [Int]

    func contributions(of sheet: ScoreSheet) throws(ArithmeticOverflow) -> [Fraction?] {
      sheet.points.map { points in
        guard let points else { return nil }
        let number = points.tenThousandths
        return Fraction(number, over: denominators[number / 100 % denominators.count])
      }
    }
  }

  /// Denominators that have a common one that fits, and some that have none.
  @Test(arguments: [[1], [1, 2, 3, 7, 30], [6_700_417, 2_147_483_647, 4_294_967_291, 1_000_000_007, 998_244_353]])
  func greatestFirstWhateverTheDenominators(denominators: [Int]) throws {
    var random = Seeded(7)
    let names = (0..<500).map { "E\(1000 + $0)" }
    // Few different numbers, so that many are the same.
    let rows = names.map { "\($0) J s C 0.\(1 + Int.random(in: 0..<90, using: &random))" }
    let standings = try Scoring(method: Parts(denominators: denominators)).results(
      of: competition(entries: names.map { Entry(id: id($0)) }), scores: try table(rows)
    ).standings

    #expect(standings.count == names.count)
    let sorted = standings.sorted { ($1.final, $0.entry) < ($0.final, $1.entry) }
    #expect(standings.map(\.entry) == sorted.map(\.entry))
    for (index, standing) in standings.enumerated() {
      let equals = standings.filter { $0.final == standing.final }
      #expect(standing.place == 1 + (standings.firstIndex { $0.final == standing.final } ?? index))
      #expect(standing.rank == Fraction(standing.place))
      #expect(standing.tie == (equals.count > 1 ? TieResolution(among: equals.map(\.entry), decidedBy: nil) : nil))
    }
  }
}
