import InovasiModel

/// `place,innovation,agency,title,final,judges,awards,tie,tied_with` (the first of them, then how many more), then `stage_…` for each
/// stage, and at last what the rulebook asks for besides: `rank` in another style, `place_in_…` for groups and their like,
/// `unadjusted,unadjusted_place`.
struct RankingTable: TableInPieces {
  private let standings: [Standing]
  private let stages: [Stage.ID]
  private let extras: RankingExtras

  init(_ results: Results, _ competition: Competition) {
    standings = results.standings
    stages = competition.rulebook.stages.map(\.id)
    extras = RankingExtras(competition.rulebook)
  }

  var columns: [String] {
    ["place", "innovation", "agency", "title", "final", "judges", "awards", "tie", "tied_with"]
      + stages.map { "stage_\($0)" } + extras.columns
  }

  var count: Int { standings.count }

  func write(_ rows: Range<Int>, into sink: inout some CellSink) throws(ExchangeError) {
    var tied = TiedNames()
    var ahead = rows.lowerBound
    // By number and field: a standing as a whole is too large to be copied for every line.
    for index in rows {
      if index == ahead {
        ahead = min(index + Self.blockLength, rows.upperBound)
        standings.glance(at: index..<ahead)
      }
      sink.add(.integer(standings[index].place))
      sink.add(.text(standings[index].entry.rawValue))
      sink.add(.optional(standings[index].agency))
      sink.add(.text(standings[index].title))
      sink.add(decimal: standings[index].final)
      sink.add(.integer(Self.judgeCount(standings[index].stages)))
      sink.add(.list(standings[index].awards.map(\.rawValue)))
      if let tie = standings[index].tie {
        sink.add(.text(tie.decision))
        tied.join(tie.among)
        tied.addOthers(than: standings[index].entry, to: &sink)
      } else {
        sink.add(.empty)
        sink.add(.empty)
      }
      let scores = standings[index].stages
      for stage in stages {
        if let place = scores.firstIndex(where: { $0.stage == stage }) {
          sink.add(decimal: scores[place].score)
        } else {
          sink.add(.empty)
        }
      }
      if !extras.isEmpty { for cell in extras.cells(of: standings[index]) { sink.add(cell) } }
      try sink.endRecord()
    }
  }

  /// How many rows are looked at before the first of them is written: few enough to be at hand still when the last is.
  private static var blockLength: Int { 64 }

  /// How many judges' sheets count, in whichever stage.
  private static func judgeCount(_ stages: [StageScore]) -> Int {
    stages.count == 1 ? stages[0].judges.count : Set(stages.flatMap(\.judges)).count
  }
}

extension TieResolution {
  /// What set the entry apart, by the key's name in the rulebook; `shared` when nothing did.
  fileprivate var decision: String {
    switch decidedBy {
    case nil: "shared"
    case .criterion(let criterion, let stage): "criterion \(stage).\(criterion)"
    case .stage(let stage): "stage \(stage)"
    case .earlierStart: "earlierStart"
    case .recordedLot(_, let minutes): "lot \(minutes)"
    }
  }
}
