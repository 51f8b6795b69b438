import InovasiModel

extension ResultWriter {
  /// `place,innovation,agency,title,final,judges,awards,tie,tied_with` (the first fifty, then how many more), then `stage_…` for each stage, and at last what the rulebook
  /// asks for besides: `rank` in another style, `place_in_…` for groups and their like, `unadjusted,unadjusted_place`.
  func ranking(_ results: Results, _ competition: Competition, into sink: inout some CellSink) throws(ExchangeError) {
    let stages = competition.rulebook.stages.map(\.id)
    let columns = ["place", "innovation", "agency", "title", "final", "judges", "awards", "tie", "tied_with"]
    let extras = RankingExtras(competition.rulebook)
    try sink.add(record: (columns + stages.map { "stage_\($0)" } + extras.columns).map(Cell.text))
    var tied = TiedNames()
    // By number and field: a standing as a whole is too large to be copied for every line.
    let standings = results.standings
    for index in standings.indices {
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

  /// How many judges' sheets count, in whichever stage.
  private static func judgeCount(_ stages: [StageScore]) -> Int {
    stages.count == 1 ? stages[0].judges.count : Set(stages.flatMap(\.judges)).count
  }

  /// `award,name,place,innovation,title,agency,basis,decision`; the decision where the place alone does not give the award.
  func awards(_ results: Results, into sink: inout some RecordSink) throws(ExchangeError) {
    let titles = results.titles
    try sink.write(["award", "name", "place", "innovation", "title", "agency", "basis", "decision"].map(Cell.text))
    for award in results.awards {
      try sink.write([
        .text(award.tier.rawValue), .text(award.name[language]), .integer(award.place), .text(award.entry.rawValue),
        titles[award.entry].map(Cell.text) ?? .empty, .optional(award.agency), .text(award.basis.description),
        award.decision.map { .text($0.description) } ?? .empty,
      ])
    }
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

extension Results {
  var titles: [Entry.ID: String] {
    Dictionary(standings.map { ($0.entry, $0.title) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Cell {
  static func optional<Subject>(_ identifier: Identifier<Subject>?) -> Cell {
    identifier.map { .text($0.rawValue) } ?? .empty
  }

  static func decimal(_ fraction: Fraction?) -> Cell { fraction.map { .decimal($0.decimal(places: 10)) } ?? .empty }

  /// A list in one cell, with `;` between its items.
  static func list(_ items: [String]) -> Cell { items.isEmpty ? .empty : .text(items.joined(separator: ";")) }
}
