import InovasiModel

/// An entry without a place, with its reasons in words and the rules behind them.
struct Refusal {
  let entry: Entry.ID
  let title: String
  let agency: Agency.ID?
  let reasons: [Reason]

  struct Reason {
    let code: String?
    let text: String
    let basis: String?
  }
}

extension ReportInput {
  /// The entries without a place, in order of identifiers.
  func refusals(in language: Language) -> [Refusal] {
    let errors = Dictionary(grouping: findings.filter { $0.refusedEntry != nil }, by: \.refusedEntry)
    let words = Words(language)
    return results.unranked.map { unranked in
      let reasons: [Refusal.Reason]
      switch unranked.reason {
      case .refused(let codes):
        let found = errors[unranked.entry] ?? []
        reasons =
          found.isEmpty
          ? codes.map { Refusal.Reason(code: $0, text: $0, basis: nil) }
          : found.map {
            Refusal.Reason(
              code: $0.code, text: $0.message(in: language) + " " + $0.advice(in: language), basis: $0.basis?.description)
          }
      case .tooFewSheets(let stage, let complete, let needed):
        let name = competition.rulebook.stage(stage)?.name[language] ?? stage.rawValue
        reasons = [
          Refusal.Reason(
            code: nil,
            text: words(
              "\(name): \(complete) lembar nilai yang lengkap, perlu \(needed).",
              "\(name): \(complete) complete sheets, \(needed) needed."), basis: nil)
        ]
      case .belowPassMark(let stage, let score, let mark):
        let name = competition.rulebook.stage(stage)?.name[language] ?? stage.rawValue
        let number = words.number(score, places: 2)
        reasons = [
          Refusal.Reason(
            code: nil,
            text: words(
              "\(name): nilai \(number) di bawah ambang \(words.number(mark)).",
              "\(name): score \(number), below the pass mark of \(words.number(mark))."),
            basis: competition.rulebook.stage(stage)?.basis.description)
        ]
      case .notAdvanced(let stage, let place, let count):
        let name = competition.rulebook.stage(stage)?.name[language] ?? stage.rawValue
        reasons = [
          Refusal.Reason(
            code: nil,
            text: words(
              "\(name): peringkat \(place), yang lolos \(count).", "\(name): place \(place), and \(count) go on."),
            basis: competition.rulebook.stage(stage)?.basis.description)
        ]
      case .ineligible(let decision):
        reasons = [
          Refusal.Reason(
            code: nil, text: words("Gugur menurut keputusan \(decision).", "Out by decision \(decision)."),
            basis: decision.document)
        ]
      case .withdrawn(let decision):
        reasons = [
          Refusal.Reason(
            code: nil,
            text: words("Ditarik oleh pengusul, keputusan \(decision).", "Withdrawn by its agency, decision \(decision)."),
            basis: decision.document)
        ]
      }
      return Refusal(entry: unranked.entry, title: unranked.title, agency: unranked.agency, reasons: reasons)
    }
  }
}
