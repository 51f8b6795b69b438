/// A file of judgements of criteria two at a time (perbandingan berpasangan), from which weights follow: for `inovasi weights`.
///
/// A square CSV file: the header names the criteria behind its first cell, each row begins with one of them, and a cell says how many times as
/// important the row's criterion is as the column's: `3`, `1/3`, `0.333`. A blank cell is what the one on the other side of the
/// diagonal says, turned round; on the diagonal it is one.
///
/// A cell or a row that makes no sense is a finding with line and column, and then there are no weights.
public struct JudgementFile: Sendable {
  /// Where the file lies.
  public let path: String
  private let limits: ReadingLimits

  /// A file at this path; 1 MiB at most unless told otherwise.
  public init(_ path: String, limits: ReadingLimits = ReadingLimits(maximumFileBytes: 1 << 20)) {
    self.path = path
    self.limits = limits
  }

  /// Reads the file and finds the weights.
  ///
  /// - Throws: an error when there is no such file, it is no table, a cell is none of the above, or a pair is not judged or judged in two ways.
  /// - Complexity: O(*n*²) a step of the power iteration, for *n* criteria.
  public func read() throws(EvaluationError) -> JudgementInput {
    let rows: RankingRows
    do {
      rows = try RankingRows(path: path, limits: limits)
    } catch {
      throw .reading(error)
    }
    var reader = JudgementReader(rows)
    return try reader.read()
  }
}

/// What judgements of criteria come to.
public struct JudgementInput: Hashable, Sendable {
  /// The criteria, in the file's order.
  public let criteria: [String]
  /// How many times as important the first criterion is as the second, by their positions.
  public let judgements: [[Double]]
  /// The weights in the order of the criteria, and how far the judgements agree.
  public let hierarchy: AnalyticHierarchy
  /// What there is to say about the judgements: whether they should be looked at again.
  public let findings: [Finding]

  /// The weights of these criteria, in their order, whatever the case and spacing of their names.
  ///
  /// - Throws: a finding for each criterion that was not judged, and for each that was judged and is none of these.
  public func weights(of names: [String]) throws(EvaluationError) -> [Double] {
    let known = Dictionary(zip(criteria.map(\.folded), hierarchy.weights)) { first, _ in first }
    let asked = Set(names.map(\.folded))
    let strange = names.filter { known[$0.folded] == nil } + criteria.filter { !asked.contains($0.folded) }
    guard strange.isEmpty else {
      throw .ranking(
        strange.map { name in
          Finding(.judgementUnknownCriterion, about: .competition, path: name, value: name, parameters: ["criterion": name])
        })
    }
    return names.map { known[$0.folded] ?? 0 }
  }
}
