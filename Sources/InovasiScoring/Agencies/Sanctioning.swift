import InovasiModel

/// What follows for an agency under the rulebook's sanctions, and what cannot be said yet.
struct Sanctioning {
  private let sanctions: [Rulebook.Sanction]
  private let values: AgencyValues

  init(_ rulebook: Rulebook, values: AgencyValues) {
    sanctions = rulebook.sanctions
    self.values = values
  }

  /// Fills in the sanctions that follow and those that are undecided.
  func judge(_ figures: inout AgencyFigures) {
    for sanction in sanctions {
      switch meets(sanction.condition, figures) {
      case true?: figures.sanctions.append(.init(sanction))
      case false?: break
      case nil: figures.undecided.append(sanction.id)
      }
    }
  }

  /// `nil` when a value is missing, or lies where the rulebook has no band for it.
  private func meets(_ condition: Rulebook.Sanction.Condition, _ figures: AgencyFigures) -> Bool? {
    switch condition {
    case .noEntry: figures.entries == 0
    case .entriesBelow(let count): figures.entries < count
    case .admittedBelow(let count): figures.admitted < count
    case .band(let id): figures.grade?.band.map { $0 == id }
    case .targetNotMet(let target, let measure):
      if let target = values[figures.agency, target], let reached = figures.value(of: measure) {
        reached < Fraction(target)
      } else {
        nil
      }
    }
  }
}

extension AgencyFigures {
  fileprivate func value(of measure: Rulebook.Sanction.Measure) -> Fraction? {
    switch measure {
    case .entries: Fraction(entries)
    case .admitted: Fraction(admitted)
    case .ranked: Fraction(ranked)
    case .mean: mean
    case .best: best
    case .grade: grade?.score
    }
  }
}
