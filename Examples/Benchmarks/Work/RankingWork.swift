import Foundation
import Inovasi

/// Ranking alone, with everything kept that explains a place.
enum RankingWork: Work {
  static let name = "ranking"

  static func run(_ folder: String, to output: String) throws {
    let workload = try RankingWorkload.read(from: folder)
    let scoring = Scoring()
    let clock = ContinuousClock()
    var results = Results()
    let taken = try clock.measure {
      results = try scoring.results(of: workload.competition, scores: workload.scores)
      _ = try scoring.explainer(of: workload.competition, scores: workload.scores, results: results)
    }
    try WorkTime.write(taken.seconds, to: output)
    try results.standings.map { "\($0.place) \($0.entry)\n" }.joined()
      .write(toFile: "\(output)/places.txt", atomically: true, encoding: .utf8)
  }
}

/// The full explanation of one entry, once everything is ranked: the mean of a thousand.
enum ExplanationWork: Work {
  static let name = "explanation"

  struct Incomplete: Error {}

  static func run(_ folder: String, to output: String) throws {
    let workload = try RankingWorkload.read(from: folder)
    let scoring = Scoring()
    let results = try scoring.results(of: workload.competition, scores: workload.scores)
    let explainer = try scoring.explainer(of: workload.competition, scores: workload.scores, results: results)
    let sample = results.standings.prefix(1000)
    var items = 0
    let taken = try ContinuousClock().measure {
      for standing in sample {
        items += try explainer.explanation(of: standing.entry)?.stages.flatMap(\.sheets).flatMap(\.items).count ?? 0
      }
    }
    guard items == sample.count * RankingWorkload.scoresPerEntry else { throw Incomplete() }
    try WorkTime.write(taken.seconds / Double(max(1, sample.count)), to: output)
  }
}
