import InovasiModel

extension PlainModel {
  /// The figures of an agency that is listed.
  struct Figures {
    let agency: Agency.ID
    var entries = 0
    var admitted = 0
    var finals: [Exact] = []
    var mean: Exact? { finals.isEmpty ? nil : finals.mean }
    /// The graded sum; `nil` when nobody is graded, or a value is missing.
    var grade: Exact?
    var band: Rulebook.Band.ID?
  }

  func figures(of agency: Agency.ID) -> Figures {
    let own = competition.entries.filter { $0.agency == agency }.map(\.id)
    var figures = Figures(agency: agency)
    figures.entries = own.count
    figures.admitted = own.count { refused[$0] == nil && !decided.isOut($0) }
    figures.finals = places.filter { own.contains($0.entry) }.map(\.final)
    guard let grading = competition.rulebook.grading else { return figures }
    let values = grading.variables.map { variable -> (weight: Weight, value: Exact?) in
      switch variable.source {
      case .innovationMean: (variable.weight, figures.mean)
      case .innovationBest: (variable.weight, figures.finals.max())
      case .input: (variable.weight, value(variable.id, of: agency))
      }
    }
    guard grading.missing == .zero || !values.contains(where: { $0.value == nil }) else { return figures }
    let grade = values.map { Exact($0.weight) * ($0.value ?? .zero) }.sum
    let highest = grading.bands.map(\.to).max()
    figures.grade = grade
    figures.band =
      grading.bands.first { band in
        grade >= Exact(band.from) && (grade < Exact(band.to) || (band.to == highest && grade == Exact(band.to)))
      }?.id
    return figures
  }

  /// Whether a sanction follows; `nil` when that cannot be decided.
  func follows(_ sanction: Rulebook.Sanction, for figures: Figures) -> Bool? {
    switch sanction.condition {
    case .noEntry: return figures.entries == 0
    case .entriesBelow(let count): return figures.entries < count
    case .admittedBelow(let count): return figures.admitted < count
    case .band(let band): return figures.band.map { $0 == band }
    case .targetNotMet(let variable, let measure):
      let figure: Exact? =
        switch measure {
        case .entries: Exact(figures.entries)
        case .admitted: Exact(figures.admitted)
        case .ranked: Exact(figures.finals.count)
        case .mean: figures.mean
        case .best: figures.finals.max()
        case .grade: figures.grade
        }
      guard let figure, let target = value(variable, of: figures.agency) else { return nil }
      return figure < target
    }
  }
}
