import InovasiModel

/// Grades agencies (penjenjangan): a weighted sum of variables, looked up in bands.
struct Grader {
  private struct Key: Hashable {
    let agency: Agency.ID
    let variable: Rulebook.Grading.Variable.ID
  }

  private let grading: Rulebook.Grading
  private let values: [Key: Points?]
  private let highest: Points?

  init(_ grading: Rulebook.Grading, variables: [AgencyVariable]) {
    self.grading = grading
    highest = grading.bands.map(\.to).max()
    // Two values that contradict each other are as good as none: to choose would be a guess.
    values = Dictionary(
      variables.map { (Key(agency: $0.agency, variable: $0.variable), Optional($0.value)) },
      uniquingKeysWith: { $0 == $1 ? $0 : nil })
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
    case .input: (values[Key(agency: figures.agency, variable: variable.id)] ?? nil).map { Fraction($0) }
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
