/// Reads judgements of criteria two at a time.
struct JudgementReader {
  private var rows: RankingRows
  private let criteria: [String]
  /// The cells of each criterion's row.
  private var cells: [[RankingRows.Cell]?]

  /// Further apart than this no two criteria are; Saaty's scale ends at nine.
  private static let range = 1e-6...1e6

  init(_ rows: RankingRows) {
    self.rows = rows
    criteria = Array(rows.columns.dropFirst())
    cells = criteria.map { _ in nil }
  }

  mutating func read() throws(EvaluationError) -> JudgementInput {
    guard !criteria.isEmpty, criteria.allSatisfy({ !$0.isEmpty }) else {
      throw rows.failure(DecisionError.noCriteria.finding)
    }
    placeRows()
    let given = cells.indices.map { numbers(ofRow: $0) }
    let judgements = reciprocal(given)
    guard rows.findings.allSatisfy({ $0.severity < .error }), let hierarchy = AnalyticHierarchy(judgements) else {
      throw .ranking(rows.findings)
    }
    if hierarchy.isConsistent == false { reportInconsistency(hierarchy, judgements) }
    return JudgementInput(criteria: criteria, judgements: judgements, hierarchy: hierarchy, findings: rows.findings)
  }

  /// Puts each row where its criterion stands in the header.
  private mutating func placeRows() {
    var positions: [String: Int] = [:]
    for (position, name) in criteria.enumerated() where positions.updateValue(position, forKey: name.folded) != nil {
      rows.report(.matrixDuplicateName, at: nil, ["name": name], value: name)
    }
    for row in rows.rows {
      guard rows.isWhole(row), let first = row.first else { continue }
      guard let position = positions[first.text.folded] else {
        rows.report(.judgementUnknownCriterion, at: first.location, ["criterion": first.text], value: first.text)
        continue
      }
      if cells[position] != nil { rows.report(.matrixDuplicateName, at: first.location, ["name": first.text], value: first.text) }
      cells[position] = Array(row.dropFirst())
    }
  }

  /// What the row of a criterion says; `nil` where it says nothing.
  private mutating func numbers(ofRow position: Int) -> [Double?] {
    criteria.indices.map { column in
      guard let cell = cells[position]?[column], !cell.text.isEmpty else { return position == column ? 1 : nil }
      guard let number = number(cell.text, column + 1), Self.range.contains(number), position != column || number == 1 else {
        rows.reportInvalid(cell, column: column + 1)
        return nil
      }
      return number
    }
  }

  /// A number, or one divided by another.
  private func number(_ text: String, _ column: Int) -> Double? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else { return rows.number(text, inColumn: column) }
    guard let over = rows.number(parts[0], inColumn: column), let under = rows.number(parts[1], inColumn: column), under > 0
    else { return nil }
    return over / under
  }

  /// The whole matrix: what one side of the diagonal leaves out, the other says.
  private mutating func reciprocal(_ given: [[Double?]]) -> [[Double]] {
    var judgements = given.map { $0.map { $0 ?? 1 } }
    guard rows.findings.allSatisfy({ $0.severity < .error }) else { return judgements }
    for row in criteria.indices {
      for column in criteria.indices where column > row {
        let pair: TextParameters = ["first": criteria[row], "second": criteria[column]]
        switch (given[row][column], given[column][row]) {
        case (nil, nil):
          rows.report(.judgementMissing, at: cells[row]?[column].location, pair, path: criteria[row])
        case (let above?, nil): judgements[column][row] = 1 / above
        case (nil, let below?): judgements[row][column] = 1 / below
        case (let above?, let below?):
          guard abs(above * below - 1) > AnalyticHierarchy.reciprocityTolerance else { continue }
          rows.report(
            .judgementNotReciprocal, at: cells[column]?[row].location, pair, value: cells[column]?[row].text,
            path: criteria[column])
        }
      }
    }
    return judgements
  }

  /// Says that judgements agree too little, and which of them lies furthest from what the weights say.
  private mutating func reportInconsistency(_ hierarchy: AnalyticHierarchy, _ judgements: [[Double]]) {
    guard let ratio = hierarchy.consistencyRatio, let furthest = hierarchy.furthestJudgement(of: judgements) else { return }
    var (row, column) = furthest
    // As it was written, on whichever side of the diagonal that was.
    if cells[row]?[column].text.isEmpty != false { (row, column) = (column, row) }
    rows.report(
      .judgementsInconsistent, at: cells[row]?[column].location,
      [
        "ratio": Self.text(ratio), "limit": Self.text(AnalyticHierarchy.greatestConsistencyRatio), "first": criteria[row],
        "second": criteria[column], "given": cells[row]?[column].text ?? "",
        "implied": Self.text(hierarchy.weights[row] / hierarchy.weights[column]),
      ], value: cells[row]?[column].text)
  }

  /// A number with two decimal places.
  private static func text(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let decimals = hundredths % 100
    return "\(hundredths / 100).\(decimals < 10 ? "0" : "")\(decimals)"
  }
}
