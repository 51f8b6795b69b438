/// The normal equations of the additive model with the entries eliminated: one unknown for each judge.
///
/// For an entry with *k* sheets, each judge of it has one sheet less his share 1/*k* in the entry's mean on the diagonal, −1/*k* towards
/// every judge of it beside, and on the right the sheet's distance from the entry's mean. On a linked design the matrix is
/// positive semidefinite and only a constant added to all severities goes unnoticed; adding the same small number to every cell fixes
/// that constant at 0 and leaves the solution alone.
struct SeverityEquations {
  private let count: Int
  private var matrix: [Double]
  private var right: [Double]

  init(_ panel: PanelSheets) {
    count = panel.judges.names.count
    matrix = Array(repeating: 0, count: count * count)
    right = Array(repeating: 0, count: count)
    var start = 0
    while start < panel.sheets.count {
      let entry = panel.sheets[start].entry
      let end = panel.sheets[start...].firstIndex { $0.entry != entry } ?? panel.sheets.count
      add(panel.sheets[start..<end])
      start = end
    }
    let diagonal = (0..<count).reduce(0) { $0 + matrix[$1 * count + $1] }
    let lift = diagonal / Double(count * count)
    for cell in matrix.indices { matrix[cell] += lift }
  }

  private mutating func add(_ sheets: ArraySlice<PanelSheets.Sheet>) {
    let share = 1 / Double(sheets.count)
    let mean = sheets.reduce(0) { $0 + $1.total } * share
    for sheet in sheets {
      right[sheet.judge] += sheet.total - mean
      matrix[sheet.judge * count + sheet.judge] += 1
      for other in sheets { matrix[sheet.judge * count + other.judge] -= share }
    }
  }

  /// The severities, adding up to 0; all 0 for one judge, who can be compared with nobody.
  var solution: [Double] {
    guard count > 1 else { return right.map { _ in 0 } }
    let severities = substituted(factored())
    let mean = severities.reduce(0, +) / Double(count)
    return severities.map { $0 - mean }
  }

  /// Cholesky's factorisation without roots: the lower triangle L with D on its diagonal, matrix = L D Lᵀ.
  private func factored() -> [Double] {
    var lower = matrix
    for column in 0..<count {
      for row in column..<count {
        var value = lower[row * count + column]
        for before in 0..<column {
          value -= lower[row * count + before] * lower[column * count + before] * lower[before * count + before]
        }
        lower[row * count + column] = row == column ? value : value / lower[column * count + column]
      }
    }
    return lower
  }

  private func substituted(_ lower: [Double]) -> [Double] {
    var values = right
    for row in 0..<count {
      for before in 0..<row { values[row] -= lower[row * count + before] * values[before] }
    }
    for row in 0..<count { values[row] /= lower[row * count + row] }
    for row in (0..<count).reversed() {
      for after in (row + 1)..<count { values[row] -= lower[after * count + row] * values[after] }
    }
    return values
  }
}
