/// A criterion that counts, with the values of all alternatives.
struct DecisionColumn {
  let criterion: DecisionMatrix.Criterion
  let values: [Double]

  var weight: Double { criterion.weight }
  var isCost: Bool { criterion.direction == .cost }
  var least: Double { values.min() ?? 0 }
  var greatest: Double { values.max() ?? 0 }
  var best: Double { isCost ? least : greatest }
  var worst: Double { isCost ? greatest : least }

  /// Ends the method with an error that names the column when it does not hold.
  func require(_ holds: Bool, _ requirement: DecisionError.Requirement, by method: String) throws(DecisionError) {
    guard holds else { throw .column(criterion: criterion.name, method: method, requirement) }
  }

  /// Ends the method where what a column is divided by is out of range: over infinity all values would look alike.
  func requireFinite(_ scale: Double, by method: String) throws(DecisionError) {
    guard scale.isFinite, scale > 0 else { throw .notANumber(method: method) }
  }

  /// Values over their sum; of a cost, reciprocals over the sum of reciprocals.
  ///
  /// A benefit may be zero, but not all of them; a cost has to be above zero.
  func sumNormalized(for method: String) throws(DecisionError) -> [Double] {
    if isCost {
      try require(least > 0, .positive, by: method)
      let reciprocals = values.map { 1 / $0 }
      let sum = reciprocals.orderedSum()
      try requireFinite(sum, by: method)
      return reciprocals.map { $0 / sum }
    }
    try require(least >= 0, .notNegative, by: method)
    try require(greatest > 0, .notAllZero, by: method)
    let sum = values.orderedSum()
    try requireFinite(sum, by: method)
    return values.map { $0 / sum }
  }

  /// Where each value lies between the worst, 0, and the best, 1.
  func rangeNormalized(for method: String) throws(DecisionError) -> [Double] {
    try require(least < greatest, .notConstant, by: method)
    try requireFinite(greatest - least, by: method)
    return values.map { ($0 - worst) / (best - worst) }
  }
}

extension DecisionMatrix {
  /// The criteria that count: those of a weight above zero.
  var columns: [DecisionColumn] { column(of: criteria.indices.filter { criteria[$0].weight > 0 }) }

  /// The weights of the criteria that count.
  var countingWeights: [Double] { criteria.map(\.weight).filter { $0 > 0 } }

  /// Every criterion, whatever its weight.
  var allColumns: [DecisionColumn] { column(of: Array(criteria.indices)) }

  private func column(of numbers: [Int]) -> [DecisionColumn] {
    numbers.map { number in DecisionColumn(criterion: criteria[number], values: values.map { $0[number] }) }
  }

  /// For each alternative the sum over columns of weight times term.
  ///
  /// - Parameter terms: for each column that counts, one number an alternative.
  func weightedSums(_ terms: [[Double]]) -> [Double] {
    let weights = countingWeights
    return alternatives.indices.map { row in zip(weights, terms).map { $0 * $1[row] }.orderedSum() }
  }
}
