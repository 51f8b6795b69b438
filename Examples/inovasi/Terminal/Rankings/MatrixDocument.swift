#if CommandLine
import Inovasi

/// A ranked decision matrix as a program reads it.
struct MatrixDocument: Encodable {
  struct Criterion: Encodable {
    let name: String
    let type: DecisionMatrix.Direction
    let weight: Double
    let minimum: Double?
    let maximum: Double?
  }

  struct Method: Encodable {
    struct Line: Encodable {
      let alternative: String
      let preference: Double
      let rank: Double
      let measures: [String: Double]?
    }

    struct Compromise: Encodable {
      let alternatives: [String]
      let acceptableAdvantage: Bool
      let acceptableStability: Bool
    }

    let method: String
    let higherIsBetter: Bool
    let results: [Line]
    let compromise: Compromise?
  }

  struct Sensitivity: Encodable {
    struct Change: Encodable {
      let delta: Double
      let weight: Double
      let enters: String
      let leaves: String
    }

    struct Weight: Encodable {
      let method: String
      let top: Int
      let exact: Bool
      let criterion: String
      let weight: Double
      let down: Change?
      let up: Change?
    }

    struct Reversals: Encodable {
      struct Reversal: Encodable {
        let trial: RankReversals.Trial
        let alternative: String
        let firstBefore: [String]
        let firstAfter: [String]
        let pairs: Int
      }

      let method: String
      let trials: Int
      let refused: Int
      let reversals: [Reversal]
    }

    let weights: [Weight]
    let reversals: [Reversals]
  }

  let kind = "matrix"
  let style: RankStyle
  let criteria: [Criterion]
  let methods: [Method]
  let unranked: [String]
  let refused: [RefusalDocument]
  let findings: [FindingDocument]
  let sensitivity: Sensitivity?

  init(_ ranking: MatrixRanking, _ language: Language) {
    style = ranking.style
    criteria = ranking.matrix.criteria.map { criterion in
      Criterion(
        name: criterion.name, type: criterion.direction, weight: criterion.weight.steady,
        minimum: criterion.bounds?.lowerBound, maximum: criterion.bounds?.upperBound)
    }
    methods = ranking.results.map { Method($0, ranking.style) }
    unranked = ranking.matrix.incomplete.sorted()
    refused = ranking.refusals.map { RefusalDocument($0, language) }
    findings = ranking.findings.map { FindingDocument($0, language) }
    sensitivity = ranking.weights.isEmpty ? nil : Sensitivity(ranking)
  }
}

extension MatrixDocument.Method {
  init(_ result: DecisionResult, _ style: RankStyle) {
    method = result.method
    higherIsBetter = result.isHigherBetter
    let ranks = result.ranks(style)
    results = result.groups.flatMap(\.self).map { number in
      let measures = result.measures.map { ($0.name, $0.values[number].steady) }
      return Line(
        alternative: result.alternatives[number], preference: result.preferences[number].steady, rank: ranks[number].number,
        measures: measures.isEmpty ? nil : Dictionary(measures, uniquingKeysWith: { first, _ in first }))
    }
    compromise = result.compromise.map { compromise in
      Compromise(
        alternatives: compromise.alternatives, acceptableAdvantage: compromise.hasAdvantage,
        acceptableStability: compromise.isStable)
    }
  }
}

extension MatrixDocument.Sensitivity {
  init(_ ranking: MatrixRanking) {
    let change = { (change: WeightSensitivity.Change?) in
      change.map { Change(delta: $0.delta.steady, weight: $0.weight.steady, enters: $0.enters, leaves: $0.leaves) }
    }
    weights = ranking.weights.flatMap { sensitivity in
      sensitivity.lines.map { line in
        Weight(
          method: sensitivity.method, top: sensitivity.top, exact: sensitivity.isExact, criterion: line.criterion,
          weight: line.weight.steady, down: change(line.down), up: change(line.up))
      }
    }
    reversals = ranking.reversals.map { check in
      Reversals(
        method: check.method, trials: check.trials, refused: check.refused,
        reversals: check.reversals.map { reversal in
          Reversals.Reversal(
            trial: reversal.trial, alternative: reversal.alternative, firstBefore: reversal.firstBefore,
            firstAfter: reversal.firstAfter, pairs: reversal.pairs)
        })
    }
  }
}
#endif
