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
#endif
