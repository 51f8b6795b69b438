import InovasiModel

/// Counts what the competition says about each agency, those without entries included.
///
/// Entries whose agency the competition does not list are in nobody's figures.
struct AgencyTally {
  private struct Tally {
    var entries = 0
    var admitted = 0
    var finals: [Fraction] = []
    var incentive = Rupiah.zero
  }

  let figures: [AgencyFigures]

  init(
    _ competition: Competition, standings: [Standing], allocations: [Allocation], refused: [Entry.ID: [String]]
  ) throws(ScoringError) {
    let numbers = Dictionary(
      competition.agencies.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var tallies = Array(repeating: Tally(), count: competition.agencies.count)
    for entry in competition.entries {
      guard let number = entry.agency.flatMap({ numbers[$0] }) else { continue }
      tallies[number].entries += 1
      if refused[entry.id] == nil { tallies[number].admitted += 1 }
    }
    for index in standings.indices {
      if let number = standings[index].agency.flatMap({ numbers[$0] }) { tallies[number].finals.append(standings[index].final) }
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
            ranked: tally.finals.count, mean: try Fraction.mean(of: tally.finals), best: tally.finals.max(),
            incentive: tally.incentive)
          own.grade = try grading?.grade(of: own)
          sanctioning.judge(&own)
          return own
        })
    }
    self.figures = figures
  }
}
