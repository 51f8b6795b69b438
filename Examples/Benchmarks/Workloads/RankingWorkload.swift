import Foundation
import Inovasi

/// Three stages, three judges an entry and eight criteria, faultless.
struct RankingWorkload {
  static let stages = [("desk", 30), ("presentation", 50), ("visit", 20)]
  static let criteria = 8
  static let scoresPerEntry = 3 * 3 * criteria

  let competition: Competition
  let scores: ScoreTable

  /// Writes `scores.csv`.
  static func write(_ entries: Int, to folder: String) throws {
    var draw = Draw(seed: 1)
    var file = try TextFile(path: "\(folder)/scores.csv")
    try file.write("innovation,judge,stage,criterion,score\n")
    for number in 0..<entries {
      for (stage, _) in stages {
        for judge in draw.different(3, below: 60) {
          for criterion in 1...criteria {
            let tenths = 400 + draw.below(600)
            try file.write(
              "\(EvaluationWorkload.entry(number)),J\(judge),\(stage),C\(criterion),\(tenths / 10).\(tenths % 10)\n")
          }
        }
      }
    }
    try file.close()
  }

  /// Reads it, and makes up the rules.
  static func read(from folder: String) throws -> RankingWorkload {
    var table = ScoreTable()
    var entries: [Entry] = []
    var source = try CSVSource(path: "\(folder)/scores.csv")
    while let batch = try source.next() {
      for row in 0..<batch.count {
        let cells = (0..<5).map { batch.text(row: row, column: $0) ?? "" }
        guard let entry = Entry.ID(cells[0]), let judge = Judge.ID(cells[1]), let stage = Stage.ID(cells[2]),
          let criterion = Criterion.ID(cells[3])
        else { continue }
        if entries.last?.id != entry { entries.append(Entry(id: entry, title: "Inovasi \(cells[0])")) }
        try table.append(
          entry: table.internEntry(entry), judge: table.internJudge(judge), stage: table.internStage(stage),
          criterion: table.internCriterion(criterion), points: Points(text: cells[4]))
      }
    }
    return RankingWorkload(
      competition: Competition(name: "Benchmark", edition: "1", rulebook: rulebook, entries: entries), scores: table)
  }

  private static var rulebook: Rulebook {
    let criteria = (1...criteria).compactMap { number -> Criterion? in
      guard let id = Criterion.ID("C\(number)"), let eighth = Weight(tenThousandths: 1250) else { return nil }
      return Criterion(id: id, name: LocalizedText("C\(number)"), weight: eighth)
    }
    let stages = stages.compactMap { name, percent -> Stage? in
      guard let id = Stage.ID(name), let weight = Weight(percent: percent) else { return nil }
      return Stage(id: id, name: LocalizedText(name), weight: weight, criteria: criteria, basis: .assumption("benchmark"))
    }
    return Rulebook(id: "benchmark", title: LocalizedText("Benchmark"), level: .national, stages: stages)
  }
}
