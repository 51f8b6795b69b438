import Inovasi

/// A log of decisions: every line that is not blank is taken or rejected, and what was taken is read again as itself.
struct DecisionTarget: FuzzTarget {
  let name = "decisions"

  var corpus: [[UInt8]] { Corpus.decisions }

  func fault(with input: [UInt8], round: Int) throws -> String? {
    try Scratch.with(["d.jsonl": input]) { folder in
      guard let reading = try? DecisionFile("\(folder)/d.jsonl").read() else { return nil }
      let rest = input.starts(with: [0xEF, 0xBB, 0xBF]) ? input[3...] : input[...]
      let lines = rest.split(separator: 0x0A).count { $0.contains { $0 > 0x20 } }
      if reading.summary.read != lines { return "\(lines) lines in, \(reading.summary.read) accounted for" }
      let text = try DecisionFile.text(of: reading.log)
      try Scratch.with(["d.jsonl": Array(text.utf8)]) { copy in
        let again = try DecisionFile("\(copy)/d.jsonl").read()
        guard again.findings.isEmpty, again.log.decisions.count == reading.log.decisions.count else {
          throw FuzzFault("\(text) is not read as it was written")
        }
      }
      return nil
    }
  }
}

/// Tables of ratings, in either layout: read, or refused.
struct RatingTarget: FuzzTarget {
  let name = "ratings"

  var corpus: [[UInt8]] { Corpus.ratings }

  func fault(with input: [UInt8], round: Int) throws -> String? {
    try Scratch.with(["r.csv": input]) { folder in
      let file = RatingFile("\(folder)/r.csv")
      for layout in [nil, RatingLayout.long, .wide] { _ = try? file.read(layout: layout) }
      return nil
    }
  }
}

/// Matrices, ballots and pairs, read as what they are and as what they are not; what was read is ranked by every method.
struct RankingTarget: FuzzTarget {
  let name = "rankings"

  var corpus: [[UInt8]] { Corpus.rankings }

  func fault(with input: [UInt8], round: Int) throws -> String? {
    try Scratch.with(["r.csv": input]) { folder in
      if let judged = try? JudgementFile("\(folder)/r.csv").read() {
        let sum = judged.hierarchy.weights.reduce(0, +)
        if abs(sum - 1) > 1e-9 { return "weights add up to \(sum)" }
      }
      let file = RankingFile("\(folder)/r.csv")
      for kind in [nil] + RankingFile.Kind.allCases {
        guard let reading = try? file.read(as: kind) else { continue }
        switch reading.content {
        case .matrix(let table):
          guard let matrix = try? table.matrix(isNormalizing: true) else { continue }
          for method in DecisionMethods.standard {
            guard let result = try? method.evaluate(matrix) else { continue }
            if !result.preferences.allSatisfy(\.isFinite) { return "\(method.name) prefers \(result.preferences)" }
          }
        case .ballots(let table):
          guard let profile = try? table.profile() else { continue }
          for method in BallotMethods.standard { _ = try? method.evaluate(profile) }
        case .pairs(let tally):
          for method in BallotMethods.standard { _ = try? (method as? any PairwiseMethod)?.evaluate(tally) }
        }
      }
      return nil
    }
  }
}

/// What a target throws when it is deep in its work.
struct FuzzFault: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
