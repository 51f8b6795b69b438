import InovasiModel
import InovasiScoring

/// What the documented rules make of a drawn competition: plain, slow, in exact fractions, from dictionaries.
///
/// Written from the articles of `InovasiScoring` and `InovasiModel` and from Documentation/Rulebooks.md, and sharing nothing with what
/// it checks: of the package it knows the values that go in, and how results name their reasons.
struct PlainModel {
  let competition: Competition
  let decided: PlainDecisions
  let refused: [Entry.ID: [String]]
  /// The sheets by stage and entry.
  private(set) var desks: [Stage.ID: [Entry.ID: Desk]] = [:]
  private(set) var outcomes: [Entry.ID: [Stage.ID: Outcome]] = [:]
  /// Why entries take no place; of several reasons that hold at once, the rules do not say which is named.
  private(set) var reasons: [Entry.ID: [Unranked.Reason]] = [:]
  /// The places, best first; entries that share one in order of identifiers.
  private(set) var places: [Place] = []

  /// What an entry comes to in one stage.
  enum Outcome {
    case scored(Exact, judges: [Judge.ID])
    /// Nobody scored it in a gate that may be passed by.
    case passedBy
    case lacking([Unranked.Reason])

    var score: Exact? {
      guard case .scored(let score, _) = self else { return nil }
      return score
    }
  }

  init(_ drawn: DrawnCompetition) {
    competition = drawn.competition
    refused = drawn.refused
    decided = PlainDecisions(drawn.decisions, on: drawn.day, rows: drawn.rows)
    for stage in competition.rulebook.stages {
      let desks = adjusted(
        Dictionary(uniqueKeysWithValues: competition.entries.map { ($0.id, desk(of: $0.id, in: stage)) }), in: stage)
      self.desks[stage.id] = desks
      for (entry, desk) in desks { outcomes[entry, default: [:]][stage.id] = outcome(of: entry, desk, in: stage) }
    }
    reasons = stopped()
    places = ranked(competition.entries.map(\.id).filter { reasons[$0] == nil })
  }

  func entry(_ id: Entry.ID) -> Entry? { competition.entries.first { $0.id == id } }

  func participantClass(of id: Entry.ID) -> Rulebook.ParticipantClass.ID? {
    competition.agencies.first { $0.id == entry(id)?.agency }?.participantClass
  }

  /// The score of a stage, decisions included.
  func score(of entry: Entry.ID, in stage: Stage.ID) -> Exact? { outcomes[entry]?[stage]?.score }

  /// Σ stage's weight × stage's score, rounded, and then without what decisions take off.
  func final(of entry: Entry.ID) -> Exact {
    let sum = competition.rulebook.stages.compactMap { stage in score(of: entry, in: stage.id).map { Exact(stage.weight) * $0 } }
      .sum
    return rounded(sum, final: true) - decided.deducted(from: entry, in: nil)
  }

  /// The final score as the judges' points alone make it; `nil` where no stage adjusts any.
  func unadjusted(of entry: Entry.ID) -> Exact? {
    let stages = competition.rulebook.stages
    guard stages.contains(where: { $0.panel.adjustment != "none" }) else { return nil }
    let sum = stages.compactMap { stage -> Exact? in
      guard score(of: entry, in: stage.id) != nil, let raw = desks[stage.id]?[entry]?.raw.values,
        let score = Self.combined(Array(raw), stage.panel.aggregation)
      else { return nil }
      return Exact(stage.weight) * (rounded(score, final: false) - decided.deducted(from: entry, in: stage.id))
    }.sum
    return rounded(sum, final: true) - decided.deducted(from: entry, in: nil)
  }

  func rounded(_ value: Exact, final: Bool) -> Exact {
    guard let rule = competition.rulebook.rounding, final ? rule.roundsFinal : rule.roundsStages else { return value }
    return value.rounded(places: rule.places)
  }

  // MARK: Gates

  /// From stage to stage: who lacks sheets, who lies below the mark, who is not among those that go on.
  private func stopped() -> [Entry.ID: [Unranked.Reason]] {
    var stopped: [Entry.ID: [Unranked.Reason]] = [:]
    for entry in competition.entries {
      var reasons = refused[entry.id].map { [Unranked.Reason.refused(codes: $0)] } ?? []
      if entry.isCalibration { reasons.append(.calibration) }
      if let decision = decided.ineligible[entry.id] { reasons.append(.ineligible(decision)) }
      if let decision = decided.withdrawn[entry.id] { reasons.append(.withdrawn(decision)) }
      if !reasons.isEmpty { stopped[entry.id] = reasons }
    }
    for stage in competition.rulebook.stages {
      var scores: [Entry.ID: Exact] = [:]
      for entry in competition.entries.map(\.id) where stopped[entry] == nil {
        switch outcomes[entry]?[stage.id] {
        case .lacking(let reasons): stopped[entry] = reasons
        case .scored(let score, _):
          if let mark = stage.passMark, score < Exact(mark) {
            stopped[entry] = [.belowPassMark(stage: stage.id, score: score.fraction ?? .zero, mark: mark)]
          } else {
            scores[entry] = score
          }
        case .passedBy, nil: break
        }
      }
      guard let advance = stage.advance else { continue }
      for (entry, score) in scores {
        let rivals = scores.filter { pool(of: $0.key, advance.per) == pool(of: entry, advance.per) }.values
        let (above, level) = (rivals.count { $0 > score }, rivals.count { $0 == score })
        if advance.ties == .keep ? above >= advance.count : above + level > advance.count {
          stopped[entry] = [.notAdvanced(stage: stage.id, place: above + 1, count: advance.count)]
        }
      }
    }
    return stopped
  }

  private func pool(of id: Entry.ID, _ scope: Stage.Advance.Scope) -> String? {
    switch scope {
    case .competition: nil
    case .group: entry(id)?.group?.rawValue
    case .participantClass: participantClass(of: id)?.rawValue
    }
  }
}
