import InovasiModel
import InovasiScoring
import Testing

/// What a ranking stands on, kept in plain lists, so that a full run can be made of it after every change.
struct LiveModel {
  /// What is scored under which rules.
  struct Setting: Sendable, CustomTestStringConvertible {
    let name: String
    var rulebook: Rulebook
    var judges = ["J0", "J1", "J2"]
    var acts: [Decision.Act] = []
    var absences: [Absence] = []
    var assignments: [Assignment] = []
    var scoring = Scoring()

    var testDescription: String { name }
  }

  struct Row {
    let cell: ScoreCell
    let points: Points
  }

  let setting: Setting
  var entries: [Entry] = []
  var rows: [Row] = []
  var refused: [Entry.ID: [String]] = [:]
  private var random: Seeded

  init(_ setting: Setting, seed: UInt64) {
    self.setting = setting
    random = Seeded(seed)
    for number in 0..<12 { entries.append(entry(number)) }
    for entry in entries {
      for cell in cells(of: entry.id) where Int.random(in: 0..<20, using: &random) > 0 {
        rows.append(Row(cell: cell, points: points()))
      }
    }
  }

  // MARK: The full run

  var competition: Competition {
    Competition(
      name: "test", edition: "1", rulebook: setting.rulebook,
      agencies: (0..<3).map { Agency(id: id("D\($0)"), name: "D\($0)", participantClass: id("K\($0 % 2)")) },
      judges: setting.judges.map { Judge(id: id($0), name: $0) }, entries: entries, absences: setting.absences,
      assignments: setting.assignments)
  }

  var decisions: DecisionLog { log(setting.acts) }

  func table() throws -> ScoreTable {
    var table = ScoreTable()
    for row in rows {
      try table.append(
        entry: row.cell.entry, judge: row.cell.judge, stage: row.cell.stage, criterion: row.cell.criterion,
        points: row.points)
    }
    return table
  }

  func results() throws -> Results {
    try setting.scoring.results(of: competition, scores: try table(), refused: refused, decisions: decisions)
  }

  func live() throws -> LiveRanking {
    try LiveRanking(
      competition, scores: try table(), refused: refused, decisions: decisions, scoring: setting.scoring)
  }

  // MARK: Changes

  mutating func take(_ change: RankingChange) {
    switch change {
    case .set(let points, let cell):
      rows.removeAll { $0.cell == cell }
      rows.append(Row(cell: cell, points: points))
    case .add(let points, let cell): rows.append(Row(cell: cell, points: points))
    case .clear(let cell): rows.removeAll { $0.cell == cell }
    case .file(let entry): entries.append(entry)
    case .unfile(let id): entries.removeAll { $0.id == id }
    case .refuse(let id, let codes): refused[id] = codes
    case .admit(let id): refused[id] = nil
    }
  }

  /// Any change, most often one that matters.
  mutating func change() -> RankingChange {
    let number = Int.random(in: 0..<14, using: &random)
    let entry: Entry.ID = id("E\(number)")
    // Sometimes somebody who is no judge, a stage that is none, and a criterion that is not scored.
    let cell = cells(of: entry).randomElement(using: &random) ?? ScoreCell(entry: entry, judge: "X", stage: "q", criterion: "Q")
    switch Int.random(in: 0..<30, using: &random) {
    case 0..<16: return .set(points(), in: cell)
    case 16..<18: return .add(points(), in: cell)
    case 18..<22: return .clear(cell)
    case 22: return .set(points(), in: ScoreCell(entry: entry, judge: id("N\(number)"), stage: "s", criterion: "A"))
    case 23: return .set(points(), in: ScoreCell(entry: entry, judge: cell.judge, stage: cell.stage, criterion: "unknown"))
    case 24: return .set(points(), in: ScoreCell(entry: entry, judge: cell.judge, stage: "unknown", criterion: "A"))
    case 25: return .file(self.entry(number))
    case 26: return .unfile(entry)
    case 27: return .refuse(entry, codes: ["X\(number % 3)"])
    default: return .admit(entry)
    }
  }

  private mutating func entry(_ number: Int) -> Entry {
    Entry(
      id: id("E\(number)"), title: "Inovasi \(number)", agency: id("D\(number % 4)"),
      started: CalendarDate(year: 2018 + Int.random(in: 0..<2, using: &random), month: 1, day: 1),
      group: number % 3 == 0 ? nil : id("G\(number % 2)"), isCalibration: number == 11)
  }

  private func cells(of entry: Entry.ID) -> [ScoreCell] {
    let judges = setting.judges.isEmpty ? ["J0", "J1", "J2"] : setting.judges + ["X"]
    return judges.flatMap { judge in
      setting.rulebook.stages.flatMap { stage in
        stage.leaves.map { leaf in
          ScoreCell(entry: entry, judge: id(judge), stage: stage.id, criterion: leaf.criterion.id)
        }
      }
    }
  }

  /// Few different points, so that there are ties; some outside the scale.
  private mutating func points() -> Points {
    let draw = Int.random(in: 0..<40, using: &random)
    return Points(draw == 0 ? 101 : draw == 1 ? -1 : 70 + 10 * (draw % 3)) ?? .zero
  }
}

extension Standing {
  /// What a place goes by, without what is made of places afterwards.
  var bare: Standing {
    var bare = self
    bare.rank = Fraction(place)
    bare.awards = []
    bare.divisions = []
    bare.unadjusted = nil
    return bare
  }
}
