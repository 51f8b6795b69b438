public import InovasiModel

extension DecisionMatrix {
  /// One stage of a competition as a matrix: entries against the criteria that judges score.
  ///
  /// A value is the mean of the points on the criterion over the entry's complete sheets, or its percentage of the largest number of the
  /// scale where the stage counts so. Weights are the criteria's shares in the stage, bounds are their scales; criteria of share zero are
  /// left out. The weighted sum without normalisation, `WeightedSum(normalization: .plain)`, then gives the stage scores of a rulebook
  /// whose panel rule is the mean. Entries with too few complete sheets are ``incomplete``. Entries are in order of identifiers.
  ///
  /// - Parameters:
  ///   - competition: the competition.
  ///   - stage: the stage that is looked at.
  ///   - scores: what the judges wrote.
  ///   - refused: entries that the check refuses; they are left out.
  ///   - scoring: where panel rules of one's own are known.
  /// - Throws: ``DecisionError/unknownStage(_:)``, ``DecisionError/scoring(_:)``, or what a matrix asks for, such as two entries with
  ///   scores.
  public init(
    _ competition: Competition, stage: Stage.ID, scores: ScoreTable, refused: Set<Entry.ID> = [],
    scoring: Scoring = Scoring()
  ) throws(DecisionError) {
    guard let rules = competition.rulebook.stages.first(where: { $0.id == stage }) else { throw .unknownStage(stage) }
    let leaves = ScoredLeaves(of: rules).inOrder.filter { $0.share > .zero }
    var rows: (names: [String], values: [[Double?]]) = ([], [])
    do throws(ScoringError) {
      let plan = try ScoringPlan(competition, scores: scores, method: scoring.method, aggregations: scoring.aggregations)
      let index = SheetIndex(scores)
      var scorer = EntryScorer(plan, index)
      for entry in competition.entries where !refused.contains(entry.id) && rows.names.last != entry.id.rawValue {
        let own = scores.entries.number(of: entry.id).map(index.sheets(ofEntry:)) ?? 0..<0
        let means = try about(.entry(entry.id)) { () throws(ArithmeticOverflow) in
          let isScored = try scorer.score(entry.id, own).stages.contains { $0.stage == stage }
          return isScored ? try scorer.means(of: leaves.map { (stage, $0.criterion.id) }, for: entry.id, own).map(\.score) : []
        }
        rows.names.append(entry.id.rawValue)
        rows.values.append(leaves.indices.map { $0 < means.count ? means[$0].map { Double($0) } : nil })
      }
    } catch {
      throw .scoring(error)
    }
    let percent = leaves.map { leaf in
      rules.scaling == .percentOfMaximum ? 100 / Double(Fraction(leaf.scale.maximum)) : 1
    }
    try self.init(
      alternatives: rows.names,
      criteria: zip(leaves, percent).map { leaf, factor in
        Criterion(
          leaf.criterion.id.rawValue, weight: Double(leaf.share),
          bounds: (Double(Fraction(leaf.scale.minimum)) * factor)...(Double(Fraction(leaf.scale.maximum)) * factor))
      }, values: rows.values.map { row in zip(row, percent).map { value, factor in value.map { $0 * factor } } })
  }
}
