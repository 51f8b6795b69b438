#if CommandLine
import Inovasi

/// Ballots counted by some methods, to be printed.
struct BallotRanking {
  /// What is counted.
  enum Votes {
    case ballots(BallotProfile)
    case pairs(PairwiseTally)

    var tally: PairwiseTally {
      switch self {
      case .ballots(let profile): PairwiseTally(profile)
      case .pairs(let tally): tally
      }
    }

    /// Whether a method can make anything of it: of comparisons between two, only one that looks at pairs.
    func canBeCounted(by method: any BallotMethod) -> Bool {
      if case .ballots = self { true } else { method is any PairwiseMethod }
    }

    func counted(by method: any BallotMethod) throws(BallotError) -> BallotResult {
      switch self {
      case .ballots(let profile): return try method.evaluate(profile)
      case .pairs(let tally):
        guard let method = method as? any PairwiseMethod else { throw .uneven(method: method.name) }
        return try method.evaluate(tally)
      }
    }
  }

  let votes: Votes
  let style: RankStyle
  let findings: [Finding]
  var results: [BallotResult] = []
  var refusals: [Refusal] = []

  init(votes: Votes, style: RankStyle, findings: [Finding]) {
    self.votes = votes
    self.style = style
    self.findings = findings
  }

  func print(on terminal: Terminal) throws {
    switch terminal.format {
    case .json: try terminal.print(json: BallotDocument(self, terminal.language))
    case .csv, .text:
      terminal.noteRanking(findings, refusals)
      try terminal.print(table(english: terminal.language == .english))
    }
  }

  /// One row a method and candidate, best first.
  private func table(english: Bool) -> Table {
    Table(
      [
        .text("method", english ? "Method" : "Metode"), .number("rank", english ? "Rank" : "Peringkat"),
        .text("candidate", english ? "Candidate" : "Calon"), .number("score", english ? "Score" : "Nilai"),
      ],
      results.flatMap { result in
        let ranks = result.ranks(style)
        let placed = result.groups.flatMap(\.self)
        let unranked = result.candidates.indices.filter { ranks[$0] == nil }
        return (placed + unranked).map { number in
          [result.method, ranks[number]?.text ?? "", result.candidates[number], result.scores.text(number)]
        }
      })
  }
}

extension BallotResult.Scores {
  /// A score for people and for CSV.
  fileprivate func text(_ number: Int) -> String {
    switch self {
    case .exact(let scores): scores[number]?.decimal(places: 6) ?? ""
    case .estimated(let scores): scores[number]?.text ?? ""
    }
  }
}

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
