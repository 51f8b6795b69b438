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
              code: $0.code, text: $0.message(in: language) + " " + $0.advice(in: language), basis: $0.basis?.text(in: language))
          }
      default:
        let text = unranked.reason.text(
          in: language, stageName: { competition.rulebook.stage($0)?.name[language] ?? $0.rawValue },
          number: { words.number($0, places: 2) })
        let stage = unranked.reason.stage.flatMap { competition.rulebook.stage($0)?.basis.text(in: language) }
        let basis = unranked.reason.decision?.document ?? stage
        reasons = [Refusal.Reason(code: nil, text: text, basis: basis)]
      }
      return Refusal(entry: unranked.entry, title: unranked.title, agency: unranked.agency, reasons: reasons)
    }
  }
}
