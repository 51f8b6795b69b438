import InovasiModel
import InovasiScoring
import Testing

struct KendallWTests {
  /// Four judges, ten items, with the published sums of ranks 10 8 12 16 21 22 25 31 37 38: S = 1048 (scribd 659863121). The judges' own ranks
  /// are made up to fit.
  @Test func tenItems() throws {
    let judges: [[Double?]] = [
      [3, 1, 2, 4, 5, 7, 6, 9, 8, 10], [1, 5, 4, 2, 3, 7, 6, 8, 10, 9], [3, 1, 2, 4, 8, 6, 5, 7, 10, 9],
      [3, 1, 4, 6, 5, 2, 8, 7, 9, 10],
    ]
    let w = try KendallW(RatingPanels.table(RatingPanels.transposed(judges)))
    #expect(w.value.isNear(0.7939393939393939, within: 1e-14) && w.uncorrected == w.value)
    #expect(w.chiSquare.isNear(28.58181818181818, within: 1e-13) && w.degrees == 9)
    #expect(w.p.isNear(0.00076208006845, within: 1e-9))
  }

  /// Shrout and Fleiss' table as four judges ranking six targets.
  @Test func tiedRanks() throws {
    let w = try KendallW(RatingPanels.table(RatingPanels.shroutFleiss))
    #expect(w.value.isNear(0.8870370370370371, within: 1e-14))
    #expect(w.uncorrected.isNear(0.8553571428571428, within: 1e-14))
    #expect(w.degrees == 5)
  }

  /// Sums of ranks 9 7 8 18 18 of four judges are W = 0.7625; a page of studyx.ai prints 0.73.
  @Test func fiveItems() throws {
    let judges: [[Double?]] = [[2, 1, 3, 4, 5], [3, 2, 1, 5, 4], [1, 3, 2, 4, 5], [3, 1, 2, 5, 4]]
    #expect(try KendallW(RatingPanels.table(RatingPanels.transposed(judges))).value.isNear(0.7625, within: 1e-14))
  }

  @Test func whollyTheSameOrderIsOne() throws {
    let w = try KendallW(RatingPanels.table([[1, 10, 7], [2, 20, 8], [3, 30, 8.5], [3, 30, 8.5]]))
    #expect(w.value == 1 && w.uncorrected < 1)
  }

  @Test func refusals() throws {
    #expect(throws: StatisticsError.noVariation) { try KendallW(RatingPanels.table([[1, 2], [1, 2]])) }
    for rows: [[Double?]] in [[], [[1, 2]], [[1], [2]], [[1, nil], [nil, 2]]] {
      #expect(throws: StatisticsError.tooFew) { try KendallW(RatingPanels.table(rows)) }
    }
  }
}
