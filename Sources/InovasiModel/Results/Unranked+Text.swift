extension SheetLack {
  /// The lack in words: `belum ada`, `abstain`.
  public var name: LocalizedText {
    switch self {
    case .missing: LocalizedText(id: "belum ada", en: "missing")
    case .incomplete: LocalizedText(id: "tidak lengkap", en: "incomplete")
    case .abstained: LocalizedText(id: "abstain", en: "abstained")
    case .recused: LocalizedText(id: "mengundurkan diri karena benturan kepentingan", en: "recused for a conflict of interest")
    }
  }
}

extension Unranked.Reason {
  /// The reason in words; for a refused entry, the codes of its errors.
  ///
  /// - Parameters:
  ///   - language: the language.
  ///   - stageName: how a stage is called.
  ///   - number: how a score is written.
  public func text(
    in language: Language, stageName: (Stage.ID) -> String, number: (Fraction) -> String
  ) -> String {
    template.text(in: language, filling: parameters(stageName: stageName, number: number, language))
  }

  /// The stage that it is about; `nil` when it is about none.
  public var stage: Stage.ID? {
    switch self {
    case .refused, .calibration, .ineligible, .withdrawn: nil
    case .tooFewSheets(let stage, _, _), .belowPassMark(let stage, _, _), .notAdvanced(let stage, _, _),
      .awaitingSheets(let stage, _, _), .needsAnotherJudge(let stage, _, _, _), .undecided(let stage, _, _):
      stage
    }
  }

  /// The decision behind it; `nil` when there is none.
  public var decision: DecisionReference? {
    switch self {
    case .ineligible(let decision), .withdrawn(let decision): decision
    default: nil
    }
  }

  /// The reason with gaps for what is particular to an entry.
  private var template: LocalizedText {
    switch self {
    case .refused(let codes): LocalizedText(codes.joined(separator: ", "))
    case .tooFewSheets:
      LocalizedText(
        id: "{stage}: {complete} lembar nilai yang lengkap, perlu {needed}.",
        en: "{stage}: {complete} complete {complete|sheet|sheets}, {needed} needed.")
    case .belowPassMark:
      LocalizedText(
        id: "{stage}: nilai {score} di bawah ambang {mark}.", en: "{stage}: score {score}, below the pass mark of {mark}.")
    case .notAdvanced:
      LocalizedText(
        id: "{stage}: peringkat {place}, yang lolos {count}.", en: "{stage}: place {place}, and {count} {count|goes|go} on.")
    case .awaitingSheets:
      LocalizedText(
        id: "{stage}: menunggu lembar nilai ({lack}): {judges}.", en: "{stage}: waits for score sheets ({lack}): {judges}.")
    case .needsAnotherJudge:
      LocalizedText(
        id: "{stage}: nilai juri berselisih {lowest} sampai {highest}, lebih dari {limit}; perlu penilai tambahan.",
        en: "{stage}: judges differ from {lowest} to {highest}, by more than {limit}; another judge is needed.")
    case .undecided:
      LocalizedText(
        id: "{stage}: {complete} lembar lengkap, tetapi aturan {aggregation} tidak menghasilkan nilai.",
        en: "{stage}: {complete} complete {complete|sheet|sheets}, but the rule {aggregation} makes no score of them.")
    case .calibration:
      LocalizedText(
        id: "Naskah kalibrasi: dinilai untuk membandingkan juri, tidak diperingkat.",
        en: "A calibration entry: scored to compare judges, not ranked.")
    case .ineligible: LocalizedText(id: "Gugur menurut keputusan {decision}.", en: "Out by decision {decision}.")
    case .withdrawn:
      LocalizedText(id: "Ditarik oleh pengusul, keputusan {decision}.", en: "Withdrawn by its agency, decision {decision}.")
    }
  }

  /// What fills the gaps.
  private func parameters(
    stageName: (Stage.ID) -> String, number: (Fraction) -> String, _ language: Language
  ) -> TextParameters {
    switch self {
    case .refused, .calibration: [:]
    case .tooFewSheets(let stage, let complete, let needed):
      ["stage": stageName(stage), "complete": "\(complete)", "needed": "\(needed)"]
    case .belowPassMark(let stage, let score, let mark):
      ["stage": stageName(stage), "score": number(score), "mark": number(Fraction(mark))]
    case .notAdvanced(let stage, let place, let count):
      ["stage": stageName(stage), "place": "\(place)", "count": "\(count)"]
    case .awaitingSheets(let stage, let lack, let judges):
      [
        "stage": stageName(stage), "lack": lack.name[language], "judges": judges.map(\.rawValue).joined(separator: ", "),
      ]
    case .needsAnotherJudge(let stage, let lowest, let highest, let limit):
      [
        "stage": stageName(stage), "lowest": number(lowest), "highest": number(highest), "limit": number(Fraction(limit)),
      ]
    case .undecided(let stage, let aggregation, let complete):
      ["stage": stageName(stage), "complete": "\(complete)", "aggregation": aggregation]
    case .ineligible(let decision), .withdrawn(let decision): ["decision": decision.description]
    }
  }
}
