/// Reads a decision matrix.
struct MatrixReader {
  private(set) var rows: RankingRows

  private static let weightNames: Set<String> = ["weight", "weights", "bobot"]
  private static let typeNames: Set<String> = ["type", "types", "jenis", "direction", "arah"]
  private static let benefitNames: Set<String> = ["benefit", "keuntungan", "max", "maks", "profit", "1"]
  private static let costNames: Set<String> = ["cost", "biaya", "min"]

  init(_ rows: RankingRows) { self.rows = rows }

  mutating func read() throws(EvaluationError) -> DecisionTable {
    let criteria = Array(rows.columns.dropFirst())
    guard !criteria.isEmpty, criteria.allSatisfy({ !$0.isEmpty }) else {
      throw rows.failure(DecisionError.noCriteria.finding)
    }
    var values: [String: [Double?]] = [:]
    var weights: [Double]?
    var directions: [DecisionMatrix.Direction]?
    var isUsable = true
    for row in rows.rows {
      guard rows.isWhole(row), let first = row.first else { continue }
      let cells = Array(row.dropFirst())
      let key = first.text.folded
      let isWeights = Self.weightNames.contains(key)
      if isWeights || Self.typeNames.contains(key) {
        guard isWeights ? weights == nil : directions == nil else {
          rows.report(.matrixDuplicateName, at: first.location, ["name": first.text], value: first.text)
          isUsable = false
          continue
        }
        if isWeights { weights = weightRow(cells) } else { directions = directionRow(cells) }
        isUsable = isUsable && (isWeights ? weights != nil : directions != nil)
      } else if first.text.isEmpty {
        rows.report(.rowWithoutIdentifier, at: first.location, ["column": rows.columns.first ?? "1"])
      } else if values[first.text] != nil {
        rows.report(.matrixDuplicateName, at: first.location, ["name": first.text], value: first.text)
        isUsable = false
      } else if let numbers = valueRow(cells, of: first.text) {
        values[first.text] = numbers
      }
    }
    guard isUsable else { throw .ranking(rows.findings.filter { $0.severity == .error }) }
    let alternatives = values.keys.sorted()
    return DecisionTable(
      alternatives: alternatives, criteria: criteria, values: alternatives.map { values[$0] ?? [] }, weights: weights,
      directions: directions ?? criteria.map { _ in .benefit })
  }

  private mutating func valueRow(_ cells: [RankingRows.Cell], of name: String) -> [Double?]? {
    var numbers: [Double?] = []
    var isSound = true
    for (number, cell) in cells.enumerated() {
      if cell.text.isEmpty {
        rows.report(
          .rankValueMissing, at: cell.location, ["alternative": name, "criterion": rows.name(ofColumn: number + 1)],
          path: rows.name(ofColumn: number + 1))
        numbers.append(nil)
      } else if let value = rows.number(cell.text, inColumn: number + 1) {
        numbers.append(value)
      } else {
        rows.reportInvalid(cell, column: number + 1)
        isSound = false
      }
    }
    return isSound ? numbers : nil
  }

  /// Weights such as `0.25` or `25%`.
  private mutating func weightRow(_ cells: [RankingRows.Cell]) -> [Double]? {
    var weights: [Double] = []
    for (number, cell) in cells.enumerated() {
      let isPercent = cell.text.hasSuffix("%")
      let text = isPercent ? String(cell.text.dropLast()) : cell.text
      guard let value = rows.number(text, inColumn: number + 1), value >= 0 else {
        rows.reportInvalid(cell, column: number + 1)
        continue
      }
      weights.append(isPercent ? value / 100 : value)
    }
    return weights.count == cells.count ? weights : nil
  }

  private mutating func directionRow(_ cells: [RankingRows.Cell]) -> [DecisionMatrix.Direction]? {
    var directions: [DecisionMatrix.Direction] = []
    for (number, cell) in cells.enumerated() {
      let key = cell.text == "-1" ? "cost" : cell.text.folded
      if Self.costNames.contains(key) {
        directions.append(.cost)
      } else if cell.text.isEmpty || Self.benefitNames.contains(key) {
        directions.append(.benefit)
      } else {
        rows.reportInvalid(cell, column: number + 1)
      }
    }
    return directions.count == cells.count ? directions : nil
  }
}
