import Foundation
import Inovasi

/// Three stages, three judges and eight criteria each: how long ranking takes, with everything kept that explains a place, and how
/// long one explanation takes beside it.
struct RankingBenchmark {
  let count: Int
  let folder: String

  func run() throws {
    let competition = try competition()
    let scores = try scores()
    try write(scores)
    let scoring = Scoring()
    let clock = ContinuousClock()
    var results = Results()
    let ranking = try clock.measure { results = try scoring.results(of: competition, scores: scores) }
    var explainer: Explainer?
    let keeping = try clock.measure {
      explainer = try scoring.explainer(of: competition, scores: scores, results: results)
    }
    var items = 0
    let sample = results.standings.prefix(1000)
    let explaining = try clock.measure {
      for standing in sample {
        items += try explainer?.explanation(of: standing.entry)?.stages.flatMap(\.sheets).flatMap(\.items).count ?? 0
      }
    }
    let total = (ranking + keeping).inSeconds
    try write("\(total)\n", to: "seconds.txt")
    try write(results.standings.map { "\($0.place) \($0.entry)\n" }.joined(), to: "ours.txt")
    print(
      "\(count) entries, \(scores.count) scores: ranked in \(ranking.inSeconds.text), ready to explain after",
      "\(keeping.inSeconds.text) more; one explanation of \(items / max(sample.count, 1)) items",
      "\(String(format: "%.1f", explaining.inSeconds / Double(max(sample.count, 1)) * 1e6)) µs")
  }

  private static let stages = ["desk", "presentation", "visit"]

  private func competition() throws -> Competition {
    guard let eighth = Weight(tenThousandths: 1250) else { throw CocoaError(.featureUnsupported) }
    let shares = [30, 50, 20].compactMap { Weight(percent: $0) }
    let criteria = (1...8).compactMap { number in
      Criterion.ID("C\(number)").map { Criterion(id: $0, name: LocalizedText("C\(number)"), weight: eighth) }
    }
    let stages = zip(Self.stages, shares).compactMap { name, weight in
      Stage.ID(name).map {
        Stage(id: $0, name: LocalizedText(name), weight: weight, criteria: criteria, basis: .assumption("benchmark"))
      }
    }
    let rulebook = Rulebook(id: "benchmark", title: LocalizedText("Benchmark"), level: .national, stages: stages)
    let entries = (0..<count).compactMap { number in name(number).map { Entry(id: $0, title: "Inovasi \(number)") } }
    return Competition(name: "Benchmark", edition: "1", rulebook: rulebook, entries: entries)
  }

  private func name(_ number: Int) -> Entry.ID? { Entry.ID("I" + String(format: "%07d", number)) }

  private func scores() throws -> ScoreTable {
    var random = Numbers()
    var table = ScoreTable()
    table.reserveCapacity(count * 72)
    let judges = (0..<60).compactMap { Judge.ID("J\($0)") }.map { table.internJudge($0) }
    let criteria = (1...8).compactMap { Criterion.ID("C\($0)") }.map { table.internCriterion($0) }
    let stages = Self.stages.compactMap { Stage.ID($0) }.map { table.internStage($0) }
    for number in 0..<count {
      guard let id = name(number) else { continue }
      let entry = table.internEntry(id)
      for stage in stages {
        let first = random.next(60)
        for offset in 0..<3 {
          for criterion in criteria {
            try table.append(
              entry: entry, judge: judges[(first + offset * 17) % 60], stage: stage, criterion: criterion,
              points: Points(tenThousandths: (400 + random.next(600)) * 1000))
          }
        }
      }
    }
    return table
  }

  private func write(_ scores: ScoreTable) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var text = "innovation,judge,stage,criterion,score\n"
    for row in 0..<scores.count {
      let score = scores[row]
      text += "\(score.entry),\(score.judge),\(score.stage),\(score.criterion),\(score.points)\n"
    }
    try write(text, to: "scores.csv")
  }

  private func write(_ text: String, to name: String) throws {
    try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
  }
}

/// Numbers that are the same in every run.
private struct Numbers {
  private var state: UInt64 = 1

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}

extension Duration {
  fileprivate var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}

extension Double {
  fileprivate var text: String { String(format: "%.2f s", self) }
}
