import InovasiModel
import InovasiScoring

extension DrawnCompetition {
  /// How scores are rounded, ties broken and places numbered, and what is won.
  mutating func drawOrder(_ random: inout Seeded) {
    if random.percent(30) {
      competition.rulebook.rounding = Rulebook.Rounding(
        places: random.number(0...3), stages: random.percent(50), final: random.percent(60), basis: assumed)
    }
    competition.rulebook.tieBreak = TieBreak(keys: (0..<random.number(0...4)).map { _ in key(&random) }, basis: assumed)
    if random.percent(60) {
      competition.rulebook.ranking = Rulebook.RankingRule(
        style: random.one(of: RankStyle.allCases), within: random.some(of: [.group, .category, .participantClass], 60),
        basis: assumed)
    }
    competition.rulebook.awards = (0..<random.number(0...3)).map { number in
      let first = random.one(of: [1, 1, 1, 2, 3])
      return AwardTier(
        id: id("A\(number)"), name: text("A\(number)"), places: first...(first + random.number(0...5)),
        minimumScore: random.percent(20) ? random.points(1...40) : nil, ties: random.one(of: [.keep, .cut]),
        groups: random.percent(20) ? [random.one(of: Self.groups)] : [],
        classes: random.percent(20) ? [random.one(of: Self.classes)] : [], basis: assumed)
    }
    if random.percent(80) {
      competition.rulebook.revocation = Rulebook.RevocationRule(
        successor: random.one(of: [.nobody, .nextInLine, .nextInLine]), basis: assumed)
    }
  }

  private func key(_ random: inout Seeded) -> TieBreak.Key {
    let stage = random.one(of: competition.rulebook.stages)
    switch random.number(0...3) {
    case 0: return .criterion(random.one(of: PlainModel.leaves(of: stage)).id, stage: stage.id)
    case 1: return .stage(stage.id)
    case 2: return .earlierStart
    default: return .recordedLot(random.some(of: competition.entries.map(\.id), 60), minutes: "BA/0")
    }
  }

  /// What was decided afterwards, and up to which day it is asked for.
  mutating func drawDecisions(_ random: inout Seeded) {
    guard !competition.entries.isEmpty, random.percent(60) else { return }
    let first = CalendarDate(year: 2021, month: 3, day: 1)?.dayNumber ?? 0
    for number in 1...random.number(1...6) {
      guard let date = CalendarDate(dayNumber: first + Int32(number)) else { continue }
      decisions.decisions.append(
        Decision(
          number: number, date: date, act: act(number, after: first, &random), reason: text("uji"), document: "BA/\(number)",
          signedBy: ["Ketua"]))
    }
    if random.percent(30) { day = CalendarDate(dayNumber: first + Int32(random.number(0...7))) }
  }

  private func act(_ number: Int, after first: Int32, _ random: inout Seeded) -> Decision.Act {
    let entry = random.one(of: competition.entries.map(\.id))
    let tier = competition.rulebook.awards.isEmpty ? nil : random.one(of: competition.rulebook.awards)
    switch random.number(0...9) {
    case 0: return .withdrawal(entry: entry)
    case 1:
      return .ineligibility(
        entry: entry, from: random.percent(40) ? CalendarDate(dayNumber: first + Int32(random.number(0...9))) : nil)
    case 2 where number > 1: return .cancellation(of: random.number(1...(number - 1)))
    case 3 where !rows.isEmpty, 4 where !rows.isEmpty: if let correction = correction(&random) { return .correction(correction) }
    case 5:
      // A lot says something of a tie of which it names two or more, as one of many entries mostly does.
      let lot = competition.entries.map(\.id).shuffled(using: &random).prefix(random.one(of: [2, 12, 60, 60]))
      if lot.count > 1 { return .lot(Array(lot)) }
    case 6: if let tier { return .exclusion(entry: entry, award: tier.id) }
    case 7: if let tier { return .revocation(entry: entry, award: random.percent(60) ? tier.id : nil) }
    case 8:
      if let tier, tier.groups.isEmpty, tier.classes.isEmpty { return .selection(entry: entry, award: tier.id, ground: .newFace) }
    default: break
    }
    return .deduction(
      entry: entry, points: Points(tenThousandths: random.one(of: [2_500, 10_000, 15_000, 50_000])),
      stage: random.percent(50) ? random.one(of: competition.rulebook.stages).id : nil)
  }

  /// A score that was copied wrongly; now and then what is to be corrected is not what stands there.
  private func correction(_ random: inout Seeded) -> ScoreCorrection? {
    let row = random.one(of: rows)
    let leaves = competition.rulebook.stages.filter { $0.id == row.cell.stage }.flatMap(PlainModel.leaves)
    guard let scale = leaves.first(where: { $0.id == row.cell.criterion })?.scale,
      competition.entries.contains(where: { $0.id == row.cell.entry })
    else { return nil }
    return ScoreCorrection(
      entry: row.cell.entry, judge: row.cell.judge, stage: row.cell.stage, criterion: row.cell.criterion,
      old: random.percent(85) ? row.points : random.one(of: [scale.minimum, scale.maximum]),
      new: random.one(of: [scale.minimum, scale.maximum]))
  }
}
