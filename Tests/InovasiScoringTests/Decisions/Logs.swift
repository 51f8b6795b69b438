import InovasiModel

/// Decisions of tests: numbered in order, on one day, each with minutes and a signature. All of them are made up.
func log(_ acts: [Decision.Act]) -> DecisionLog {
  DecisionLog(
    acts.enumerated().compactMap { index, act in
      CalendarDate(year: 2021, month: 3, day: 17).map { day in
        Decision(
          number: index + 1, date: day, act: act, reason: text("uji"), document: "BA/\(index + 1)", signedBy: ["Ketua"])
      }
    })
}

func deduct(_ entry: String, _ points: String, stage: String? = nil) throws -> Decision.Act {
  .deduction(entry: id(entry), points: try Points(text: points), stage: stage.map { id($0) })
}

func select(_ entry: String, _ award: String) -> Decision.Act {
  .selection(entry: id(entry), award: id(award), ground: .proportional)
}

func correct(_ entry: String, _ old: String, _ new: String) throws -> Decision.Act {
  .correction(
    ScoreCorrection(
      entry: id(entry), judge: "J", stage: "s", criterion: "C", old: try Points(text: old), new: try Points(text: new)))
}

/// `place entry final`, one entry a line.
func lines(_ results: Results) -> [String] {
  results.standings.map { "\($0.place) \($0.entry) \($0.final.decimal(places: 4))" }
}

/// `tier place entry`, and the number of the decision where there is one.
func lines(_ awards: [Award]) -> [String] {
  awards.map { award in "\(award.tier) \(award.place) \(award.entry)" + (award.decision.map { " #\($0.number)" } ?? "") }
}
