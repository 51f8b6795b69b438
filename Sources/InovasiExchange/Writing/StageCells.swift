import InovasiModel

/// What some rows of a ranking say of judges and stages, gathered before the rows are written.
///
/// Standings are in the order of places, but the lists and texts that belong to them lie in the order in which they were made:
/// whoever writes row after row waits for memory at each of them. Reads with nothing between them are answered together, and
/// retain nothing.
struct StageCells {
  private let stages: [Stage.ID]
  private var judges: [Int] = []
  /// A score for each stage of each row.
  private var scores: [Fraction?] = []

  /// - Parameter stages: the stages that have a column, in order.
  init(_ stages: [Stage.ID]) { self.stages = stages }

  /// Gathers the cells of these rows in place of those before.
  mutating func gather(_ standings: [Standing], _ rows: Range<Int>) {
    judges.removeAll(keepingCapacity: true)
    scores.removeAll(keepingCapacity: true)
    var firstBytes = 0
    for row in rows {
      judges.append(
        standings[row].stages.count == 1
          ? standings[row].stages[0].panel.count : Set(standings[row].stages.flatMap(\.judges)).count)
      for stage in stages {
        var score: Fraction?
        for place in standings[row].stages.indices where standings[row].stages[place].stage == stage {
          score = standings[row].stages[place].score
          break
        }
        scores.append(score)
      }
      // Of titles only the memory is fetched.
      firstBytes |= Int(standings[row].title.utf8.first ?? 0)
    }
    // Always holds; without a use of the result the compiler would leave the reads out.
    precondition(firstBytes >= 0)  // safe: a byte is never negative
  }

  /// How many judges' sheets count, in whichever stage, for a row by its place among those that were gathered.
  func judgeCount(_ row: Int) -> Int { judges[row] }

  /// The score of such a row in a stage, by its place among the stages; `nil` when it has none.
  func score(_ row: Int, _ stage: Int) -> Fraction? { scores[row * stages.count + stage] }
}
