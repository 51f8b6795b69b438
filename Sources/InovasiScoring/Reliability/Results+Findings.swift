public import InovasiModel

extension Results {
  /// What scoring has to say beside the results: judges who were not adjusted, and what publication lacks.
  public var scoringFindings: [Finding] {
    severities.flatMap { AdjustedPanel(totals: [], judges: $0.judges).findings(in: $0.stage) }
      + (publication?.shortfalls ?? []).map { $0.finding(basis: publication?.basis) }
  }
}

extension Publication.Shortfall {
  fileprivate func finding(basis: LegalBasis?) -> Finding {
    switch self {
    case .needsAnotherJudge(let entry, let stage, let sheets, let needed):
      Finding(
        .publicationNeedsJudge, about: .score(entry), path: "stages.\(stage)",
        parameters: [
          "entry": entry.rawValue, "stage": stage.rawValue, "sheets": "\(sheets)", "needed": "\(needed)",
        ], basis: basis)
    case .alpha(let stage, let value, let needed): Self.low("Krippendorff α", stage, value, needed, basis)
    case .icc(let stage, let value, let needed): Self.low("ICC(2,k)", stage, value, needed, basis)
    case .concordance(let stage, let value, let needed): Self.low("Kendall W", stage, value, needed, basis)
    }
  }

  private static func low(
    _ name: String, _ stage: Stage.ID, _ value: Double?, _ needed: Points, _ basis: LegalBasis?
  ) -> Finding {
    let shown = value.flatMap { try? Fraction(millionthsOf: $0) }.map { $0.decimal(places: 3) } ?? "–"
    return Finding(
      .publicationReliability, about: .competition, path: "stages.\(stage)",
      parameters: ["coefficient": name, "stage": stage.rawValue, "value": shown, "needed": "\(needed)"], basis: basis)
  }
}
