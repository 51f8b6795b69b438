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
    var cells = StageCells(stages)
    for start in stride(from: rows.lowerBound, to: rows.upperBound, by: Self.blockLength) {
      let block = start..<min(start + Self.blockLength, rows.upperBound)
      cells.gather(standings, block)
      // By number and field: a standing as a whole is too large to be copied for every line.
      for index in block {
        sink.add(.integer(standings[index].place))
        sink.add(standings[index].entry.rawValue)
        sink.add(standings[index].agency?.rawValue)
        sink.add(standings[index].title)
        sink.add(decimal: standings[index].final)
        sink.add(.integer(cells.judgeCount(index - start)))
        sink.add(.list(standings[index].awards.map(\.rawValue)))
        if let tie = standings[index].tie {
          sink.add(tie.code)
          tied.join(tie)
          tied.addOthers(than: standings[index].entry, to: &sink)
        } else {
          sink.add(.empty)
          sink.add(.empty)
        }
        for stage in stages.indices {
          if let score = cells.score(index - start, stage) { sink.add(decimal: score) } else { sink.add(.empty) }
        }
        if !extras.isEmpty { for cell in extras.cells(of: standings[index]) { sink.add(cell) } }
        try sink.endRecord()
      }
    }
  }

  /// How many rows are gathered before the first of them is written: few enough to be at hand still when the last is.
  private static var blockLength: Int { 64 }
}
