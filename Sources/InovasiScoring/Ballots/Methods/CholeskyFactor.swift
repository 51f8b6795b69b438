/// A symmetric positive definite matrix as L·Lᵀ, for solving equations with it.
struct CholeskyFactor {
  private let lower: [[Double]]

  /// The factor; `nil` when the matrix is not positive definite. Complexity: O(*n*³).
  init?(_ matrix: [[Double]]) {
    var lower = matrix.map { row in row.map { _ in 0.0 } }
    for row in matrix.indices {
      for column in 0...row {
        var value = matrix[row][column]
        for k in 0..<column { value -= lower[row][k] * lower[column][k] }
        if row == column {
          guard value > 0, value.isFinite else { return nil }
          lower[row][row] = value.squareRoot()
        } else {
          lower[row][column] = value / lower[column][column]
        }
      }
    }
    self.lower = lower
  }

  /// The x with matrix·x = b.
  func solve(_ b: [Double]) -> [Double] {
    var x = b
    for row in lower.indices {
      for k in 0..<row { x[row] -= lower[row][k] * x[k] }
      x[row] /= lower[row][row]
    }
    for row in lower.indices.reversed() {
      for k in (row + 1)..<max(lower.count, row + 1) { x[row] -= lower[k][row] * x[k] }
      x[row] /= lower[row][row]
    }
    return x
  }

  /// The inverse of the matrix.
  func inverse() -> [[Double]] {
    lower.indices.map { column in solve(lower.indices.map { $0 == column ? 1 : 0 }) }
  }
}
