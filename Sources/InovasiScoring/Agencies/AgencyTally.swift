import InovasiModel

/// Counts what the competition says about each agency, those without entries included.
///
/// Entries whose agency the competition does not list are in nobody's figures.
struct AgencyTally {
  private struct Tally {
    var entries = 0
    var admitted = 0
    var finals = FractionSum()
    var best: Fraction?
    var incentive = Rupiah.zero

    /// Takes in an entry that is ranked.
    mutating func add(_ final: Fraction) throws(ArithmeticOverflow) {
      entries += 1
      admitted += 1
      try finals.add(final)
      if best.map({ $0 < final }) ?? true { best = final }
    }
  }

  let figures: [AgencyFigures]

  /// Counts.
  ///
  /// - Parameters:
  ///   - competition: the competition.
  ///   - standings: the entries that take a place.
  ///   - unranked: those that take none.
  ///   - repeated: those that are neither here nor there, since another has their identifier; they were filed all the same.
  ///   - allocations: the money.
  init(
    _ competition: Competition, standings: [Standing], unranked: [Unranked], repeated: [Int], allocations: [Allocation]
  ) throws(ScoringError) {
    let numbers = Dictionary(
      competition.agencies.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var tallies = Array(repeating: Tally(), count: competition.agencies.count)
    for index in standings.indices {
      guard let agency = standings[index].agency, let number = numbers[agency] else { continue }
      try about(.agency(agency)) { () throws(ArithmeticOverflow) in try tallies[number].add(standings[index].final) }
    }
    for index in unranked.indices {
      guard let agency = unranked[index].agency, let number = numbers[agency] else { continue }
      tallies[number].entries += 1
      if !unranked[index].isRefused { tallies[number].admitted += 1 }
    }
    for entry in repeated {
      guard let agency = competition.entries[entry].agency, let number = numbers[agency] else { continue }
      tallies[number].entries += 1
      tallies[number].admitted += 1
    }
    for allocation in allocations {
      guard let agency = allocation.agency, let number = numbers[agency] else { continue }
      tallies[number].incentive = try about(.agency(agency)) { () throws(ArithmeticOverflow) in
        try tallies[number].incentive.adding(allocation.amount)
      }
    }

    let values = AgencyValues(competition.agencyVariables)
    let grading = competition.rulebook.grading.map { Grader($0, values: values) }
    let sanctioning = Sanctioning(competition.rulebook, values: values)
    var figures: [AgencyFigures] = []
    for (number, agency) in competition.agencies.enumerated() where numbers[agency.id] == number {
      let tally = tallies[number]
      figures.append(
        try about(.agency(agency.id)) { () throws(ArithmeticOverflow) in
          var own = AgencyFigures(
            agency: agency.id, name: agency.name, entries: tally.entries, admitted: tally.admitted,
            ranked: tally.finals.count, mean: try tally.finals.mean, best: tally.best,
            incentive: tally.incentive)
          own.grade = try grading?.grade(of: own)
          sanctioning.judge(&own)
          return own
        })
    }
    self.figures = figures
  }
}

extension Unranked {
  fileprivate var isRefused: Bool {
    if case .refused = reason { true } else { false }
  }
}
