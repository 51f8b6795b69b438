import InovasiModel
import InovasiScoring

extension DrawnCompetition {
  /// Without a fund, of which a rulebook may not be able to dispose.
  func penniless(unless keepsFund: Bool) -> DrawnCompetition {
    var drawn = self
    if !keepsFund { drawn.competition.fund = nil }
    return drawn
  }

  /// Every list in another order, but for the decisions, whose order counts.
  mutating func shuffle() {
    var random = Seeded(seed &+ 1)
    rows.shuffle(using: &random)
    competition.entries.shuffle(using: &random)
    competition.judges.shuffle(using: &random)
    competition.agencies.shuffle(using: &random)
    competition.absences.shuffle(using: &random)
    competition.assignments.shuffle(using: &random)
    competition.agencyVariables.shuffle(using: &random)
  }

  /// One entry more, with the scores of another, which its agency took back; `nil` where that comes after the day that is asked for.
  ///
  /// Nobody's judges' severity may be adjusted: every sheet informs that.
  func withOneTakenBack() -> (drawn: DrawnCompetition, entry: Entry.ID)? {
    let date = decisions.decisions.last?.date ?? CalendarDate(year: 2021, month: 3, day: 1)
    guard let date, day.map({ date <= $0 }) ?? true, let model = competition.entries.first,
      competition.rulebook.stages.allSatisfy({ $0.panel.adjustment == "none" })
    else { return nil }
    let entry: Entry.ID = id("\(prefix)E15x")
    var drawn = self
    drawn.competition.entries.append(
      Entry(
        id: entry, title: "Inovasi ditarik", started: model.started, group: model.group, categories: model.categories))
    drawn.rows += rows.filter { $0.cell.entry == model.id }.map { row in
      var row = row
      row.cell.entry = entry
      return row
    }
    drawn.decisions.decisions.append(
      Decision(
        number: (decisions.decisions.last?.number ?? 0) + 1, date: date, act: .withdrawal(entry: entry), reason: text("uji")))
    return (drawn, entry)
  }

  /// Any change, most often of a score.
  mutating func change(_ random: inout Seeded) -> RankingChange {
    let entry = random.one(of: competition.entries + [Entry(id: id("\(prefix)E30"), title: "Inovasi baru", group: "G0")])
    let stage = random.one(of: competition.rulebook.stages)
    let leaf = random.one(of: PlainModel.leaves(of: stage))
    let cell = ScoreCell(entry: entry.id, judge: random.one(of: judges), stage: stage.id, criterion: leaf.id)
    switch random.number(0...11) {
    case 0: return .add(leaf.scale.maximum, in: cell)
    case 1, 2: return .clear(cell)
    case 3: return .refuse(entry.id, codes: ["Y"])
    case 4: return .admit(entry.id)
    case 5 where competition.entries.count > 2: return .unfile(entry.id)
    case 6 where !competition.entries.contains(where: { $0.id == entry.id }): return .file(entry)
    default: return .set(random.percent(50) ? leaf.scale.maximum : leaf.scale.minimum, in: cell)
    }
  }

  /// The change in plain lists.
  mutating func take(_ change: RankingChange) {
    switch change {
    case .set(let points, let cell): rows = rows.filter { $0.cell != cell } + [Row(cell: cell, points: points)]
    case .add(let points, let cell): rows.append(Row(cell: cell, points: points))
    case .clear(let cell): rows.removeAll { $0.cell == cell }
    case .file(let entry): competition.entries.append(entry)
    case .unfile(let entry): competition.entries.removeAll { $0.id == entry }
    case .refuse(let entry, let codes): refused[entry] = codes
    case .admit(let entry): refused[entry] = nil
    }
  }
}
