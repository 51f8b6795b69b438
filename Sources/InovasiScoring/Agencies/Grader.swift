import InovasiModel

/// Grades agencies (penjenjangan): a weighted sum of variables, looked up in bands.
struct Grader {
  private let grading: Rulebook.Grading
  private let values: AgencyValues
  private let highest: Points?

  init(_ grading: Rulebook.Grading, values: AgencyValues) {
    self.grading = grading
    self.values = values
    highest = grading.bands.map(\.to).max()
  }

  func grade(of figures: AgencyFigures) throws(ArithmeticOverflow) -> AgencyFigures.Grade {
    var sum = Fraction.zero
    var missing: [Rulebook.Grading.Variable.ID] = []
    var contributions: [AgencyFigures.Contribution] = []
    for variable in grading.variables {
      let value = value(of: variable, for: figures)
      if let value {
        sum = try sum.adding(try value.multiplied(by: Fraction(variable.weight)))
      } else {
        missing.append(variable.id)
      }
      contributions.append(.init(variable: variable.id, value: value, weight: variable.weight))
    }
    let score = missing.isEmpty || grading.missing == .zero ? sum : nil
    let band = score.flatMap { self.band(of: $0) }
    return AgencyFigures.Grade(
      score: score, band: band?.id, name: band?.name, missing: missing, contributions: contributions)
  }

  private func value(of variable: Rulebook.Grading.Variable, for figures: AgencyFigures) -> Fraction? {
    switch variable.source {
    case .innovationMean: figures.mean
    case .innovationBest: figures.best
    case .input: values[figures.agency, variable.id].map { Fraction($0) }
    }
  }

  /// The lower end is included; the upper one only in the highest band.
  private func band(of score: Fraction) -> Rulebook.Band? {
    grading.bands.first { band in
      score >= Fraction(band.from)
        && (score < Fraction(band.to) || (band.to == highest && score == Fraction(band.to)))
    }
  }
}
