import InovasiModel

/// Counts what the competition says about each agency, those without entries included.
///
/// Entries whose agency the competition does not list are in nobody's figures.
struct AgencyTally: Sendable {
  private struct Tally {
    var entries = 0
    var admitted = 0
    var finals = FractionSum()
    var best: Fraction?

    /// Takes in an entry that is ranked.
    mutating func add(_ final: Fraction) throws(ArithmeticOverflow) {
      entries += 1
      admitted += 1
      try finals.add(final)
      if best.map({ $0 < final }) ?? true { best = final }
    }

    /// Takes in other entries of the agency.
    mutating func add(_ other: Tally) throws(ArithmeticOverflow) {
      entries += other.entries
      admitted += other.admitted
      try finals.add(other.finals)
      if let other = other.best { best = best.map { max($0, other) } ?? other }
    }
  }

  private let agencies: [Agency]
  /// The first of the agencies that have an identifier, by its position.
  private let positions: NamePositions
  private var tallies: [Tally]

  /// Nothing counted yet.
  init(_ agencies: [Agency]) {
    self.agencies = agencies
    positions = NamePositions(agencies.map(\.id.rawValue))
    tallies = Array(repeating: Tally(), count: agencies.count)
  }

  /// Counts an entry that takes a place.
  mutating func add(rankedOf agency: Agency.ID?, _ final: Fraction) throws(ScoringError) {
    guard let agency, let number = positions.position(of: agency.rawValue) else { return }
    try about(.agency(agency)) { () throws(ArithmeticOverflow) in try tallies[number].add(final) }
  }

  /// Counts an entry that takes none.
  mutating func add(unrankedOf agency: Agency.ID?, isAdmitted: Bool) {
    guard let agency, let number = positions.position(of: agency.rawValue) else { return }
    tallies[number].entries += 1
    if isAdmitted { tallies[number].admitted += 1 }
  }

  /// Counts what another tally of the same agencies has counted.
  mutating func add(_ other: AgencyTally) throws(ScoringError) {
    for number in tallies.indices {
      try about(.agency(agencies[number].id)) { () throws(ArithmeticOverflow) in
        try tallies[number].add(other.tallies[number])
      }
    }
  }

  /// What was counted, each agency once, with what it gets and what follows from its figures.
  func figures(
    in competition: Competition, allocations: [Allocation]
  ) throws(ScoringError) -> [AgencyFigures] {
    var incentives: [Int: Rupiah] = [:]
    for allocation in allocations {
      guard let agency = allocation.agency, let number = positions.position(of: agency.rawValue) else { continue }
      incentives[number] = try about(.agency(agency)) { () throws(ArithmeticOverflow) in
        try incentives[number, default: .zero].adding(allocation.amount)
      }
    }
    let values = AgencyValues(competition.agencyVariables)
    let grading = competition.rulebook.grading.map { Grader($0, values: values) }
    let sanctioning = Sanctioning(competition.rulebook, values: values)
    var figures: [AgencyFigures] = []
    for number in agencies.indices where positions.position(of: agencies[number].id.rawValue) == number {
      let (agency, tally) = (agencies[number], tallies[number])
      figures.append(
        try about(.agency(agency.id)) { () throws(ArithmeticOverflow) in
          var own = AgencyFigures(
            agency: agency.id, name: agency.name, entries: tally.entries, admitted: tally.admitted,
            ranked: tally.finals.count, mean: try tally.finals.mean, best: tally.best,
            incentive: incentives[number] ?? .zero)
          own.grade = try grading?.grade(of: own)
          // Who was not there when registration closed, and has filed nothing, has missed nothing.
          if tally.entries > 0 || competition.closingDate.map(agency.validity.contains) != false { sanctioning.judge(&own) }
          return own
        })
    }
    return figures
  }
}
