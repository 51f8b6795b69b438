/// The mean squares of the two-way analysis of variance of a complete table.
struct MeanSquares {
  let items: Double
  let judges: Double
  /// Between items.
  let between: Double
  /// Within items: judges and error together.
  let within: Double
  /// Between judges.
  let judgesBetween: Double
  /// What neither items nor judges account for.
  let error: Double

  /// - Parameter rows: as many ratings in each.
  /// - Throws: ``StatisticsError/tooFew`` below two rows or columns.
  init(_ rows: [[Double]]) throws(StatisticsError) {
    guard rows.count >= 2, let columns = rows.first?.count, columns >= 2 else { throw .tooFew }
    let (n, k) = (Double(rows.count), Double(columns))
    let whole = rows.scaledToWhole
    let flat = whole.flatMap(\.self).scaledToUnit
    let table = whole.indices.map { Array(flat[($0 * columns)..<(($0 + 1) * columns)]) }
    let rowSums = table.map { $0.reduce(0, +) }
    let columnSums = (0..<columns).map { judge in table.reduce(0) { $0 + $1[judge] } }
    let total = rowSums.reduce(0, +)
    // Deviations n·k times as large as they are, so that whole numbers stay whole; what is left of others is rounding.
    let rounding = n * k * 0x1p-48 * (flat.map(\.magnitude).max() ?? 0)
    let square = { (deviation: Double) in deviation.magnitude <= rounding ? 0 : deviation * deviation }
    var (sumBetween, sumJudges, sumError) = (0.0, 0.0, 0.0)
    for sum in rowSums { sumBetween += square(n * sum - total) }
    for sum in columnSums { sumJudges += square(k * sum - total) }
    for (row, rowSum) in zip(table, rowSums) {
      for (value, columnSum) in zip(row, columnSums) {
        sumError += square(n * k * value - n * rowSum - k * columnSum + total)
      }
    }
    let unit = n * n * k * k
    items = n
    judges = k
    between = k * sumBetween / unit / (n - 1)
    judgesBetween = n * sumJudges / unit / (k - 1)
    error = sumError / unit / ((n - 1) * (k - 1))
    within = (n * sumJudges + sumError) / unit / (n * (k - 1))
  }
}
