import InovasiModel
import InovasiScoring

extension DrawnCompetition {
  static let groups: [Rulebook.Group.ID] = ["G0", "G1"]
  static let classes: [Rulebook.ParticipantClass.ID] = ["K0", "K1"]
  static let categories: [Rulebook.Category.ID] = ["C0", "C1", "C2"]

  /// Who takes part, and who is not to.
  mutating func drawEntries(_ random: inout Seeded) {
    competition.rulebook.groups = Self.groups.map { .init(id: $0, name: text($0.rawValue), basis: assumed) }
    competition.rulebook.classes = Self.classes.map { .init(id: $0, name: text($0.rawValue), basis: assumed) }
    competition.rulebook.categories = Self.categories.map { .init(id: $0, name: text($0.rawValue), basis: assumed) }
    competition.agencies = (0..<4).map { number in
      Agency(
        id: id("D\(number)"), name: "D\(number)", participantClass: random.percent(80) ? random.one(of: Self.classes) : nil)
    }
    // One agency that nobody lists, and one that nobody named.
    let agencies: [Agency.ID?] = ["D0", "D0", "D1", "D1", "D2", "D2", "D0", "D1", "D9", nil]
    let started = [nil] + [2018, 2018, 2019].map { CalendarDate(year: $0, month: 1, day: 2) }
    competition.entries = (0..<random.one(of: [0, 1, 3, 5, 6, 7, 8, 9, 10, 11, 12])).map { number in
      Entry(
        id: id("\(prefix)E\(10 + number)"), title: "Inovasi \(number)", agency: random.one(of: agencies),
        started: random.one(of: started),
        group: random.percent(80) ? random.one(of: Self.groups) : nil, categories: random.some(of: Self.categories, 40),
        isCalibration: random.percent(6))
    }
    for entry in competition.entries where random.percent(6) { refused[entry.id] = ["X"] }
    if random.percent(60) {
      competition.judges = judges.filter { _ in random.percent(85) }.map { Judge(id: $0, name: $0.rawValue) }
    }
  }

  /// What judges wrote, were asked to write, and declined to write.
  mutating func drawScores(_ random: inout Seeded) {
    let (stages, entries) = (competition.rulebook.stages, competition.entries.map(\.id))
    let ends = random.one(of: [20, 60, 90, 100])
    for stage in stages {
      let (sheets, cells) = (random.one(of: [100, 90, 60, 40]), random.one(of: [100, 100, 97, 90]))
      // A visit is often paid to some of them only.
      for entry in entries + [id("\(prefix)E99")] where !stage.isOptional || random.percent(50) {
        for judge in judges where random.percent(sheets) {
          for leaf in PlainModel.leaves(of: stage) where random.percent(leaf.share == .zero ? 50 : cells) {
            draw(ScoreCell(entry: entry, judge: judge, stage: stage.id, criterion: leaf.id), leaf.scale, ends, &random)
          }
        }
      }
    }
    rows.shuffle(using: &random)
    let (asks, declines) = (random.percent(45) ? 50 : 0, random.percent(45) ? 10 : 0)
    for entry in entries {
      for judge in knownJudges {
        if random.percent(asks) {
          competition.assignments.append(Assignment(entry: entry, judge: judge, stage: random.one(of: stages).id))
        }
        if random.percent(declines) {
          competition.absences.append(
            Absence(
              entry: entry, judge: judge, stage: random.percent(50) ? nil : random.one(of: stages).id,
              kind: random.one(of: [.abstained, .recused])))
        }
      }
    }
  }

  /// One cell, most often at an end of its scale, seldom off it or twice.
  private mutating func draw(_ cell: ScoreCell, _ scale: Scale, _ ends: Int, _ random: inout Seeded) {
    let (least, most) = (scale.minimum.tenThousandths / 10_000, scale.maximum.tenThousandths / 10_000)
    var points =
      random.percent(ends) ? random.one(of: [scale.maximum, scale.maximum, scale.minimum]) : random.points(least...most)
    if random.percent(1) { points = random.points((most + 1)...(most + 2)) }
    rows.append(Row(cell: cell, points: points))
    if random.number(0...249) == 0 { rows.append(Row(cell: cell, points: points)) }
  }
}
