#if CommandLine
import Inovasi

/// Counted ballots as a program reads them.
struct BallotDocument: Encodable {
  struct Method: Encodable {
    struct Line: Encodable {
      let candidate: String
      let rank: Double
      let score: Double?
      let exact: String?
      let standardError: Double?
    }

    let method: String
    let higherIsBetter: Bool
    let results: [Line]
    let unranked: [String]
    let strongestPaths: [String: [String: Int]]?
  }

  let kind: RankingFile.Kind
  let style: RankStyle
  let candidates: [String]
  let ballots: Int?
  let pairwise: [String: [String: Int]]
  let methods: [Method]
  let refused: [RefusalDocument]
  let findings: [FindingDocument]

  init(_ ranking: BallotRanking, _ language: Language) {
    let tally = ranking.votes.tally
    if case .ballots(let profile) = ranking.votes {
      (kind, ballots) = (.ballots, profile.total)
    } else {
      (kind, ballots) = (.pairs, nil)
    }
    style = ranking.style
    candidates = tally.candidates
    pairwise = Self.square(tally.wins, tally.candidates)
    methods = ranking.results.map { Method($0, ranking.style) }
    refused = ranking.refusals.map { RefusalDocument($0, language) }
    findings = ranking.findings.map { FindingDocument($0, language) }
  }

  /// A number for each two candidates, by name.
  static func square(_ numbers: [[Int]], _ names: [String]) -> [String: [String: Int]] {
    var square: [String: [String: Int]] = [:]
    for (one, row) in zip(names, numbers) {
      for (other, number) in zip(names, row) where other != one { square[one, default: [:]][other] = number }
    }
    return square
  }
}

extension BallotDocument.Method {
  init(_ result: BallotResult, _ style: RankStyle) {
    let ranks = result.ranks(style)
    method = result.method
    higherIsBetter = result.isHigherBetter
    results = result.groups.flatMap(\.self).map { number in
      let (score, exact): (Double?, String?) =
        switch result.scores {
        case .exact(let scores): (scores[number]?.number, scores[number]?.description)
        case .estimated(let scores): (scores[number]?.steady, nil)
        }
      return Line(
        candidate: result.candidates[number], rank: ranks[number]?.number ?? 0, score: score, exact: exact,
        standardError: result.standardErrors?[number]?.steady)
    }
    unranked = result.candidates.indices.filter { ranks[$0] == nil }.map { result.candidates[$0] }
    strongestPaths = result.strongestPaths.map { BallotDocument.square($0, result.candidates) }
  }
}

#endif
