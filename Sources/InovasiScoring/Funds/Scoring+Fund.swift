import InovasiModel

extension Scoring {
  /// Shares the competition's fund out among its ranked entries; `nil` without a fund, or without a rule for it.
  func shared(of competition: Competition, among standings: [Standing]) throws(ScoringError) -> FundSharing.Shared? {
    guard let fund = competition.fund, let incentive = competition.rulebook.incentive else { return nil }
    let sharing = FundSharing(incentive, formula: allocation)
    let holders = Set(incentive.recipients)
    let values = AgencyValues(competition.agencyVariables)
    let pots = allocation == nil ? PotFinder(competition) : nil
    let recipients = standings.filter { holders.isEmpty || !holders.isDisjoint(with: $0.awards) }.flatMap { standing in
      let claim = Claim(entry: standing.entry, agency: standing.agency, place: standing.place, claim: standing.final)
      let own = standing.agency.map { values[$0] } ?? [:]
      return (pots?.pots(of: claim) ?? [claim]).map { FundSharing.Recipient($0, values: own) }
    }
    do {
      return try sharing.share(fund, among: recipients)
    } catch .overflow(let overflow) {
      throw .overflow(overflow, about: .competition)
    } catch {
      throw .allocation(error)
    }
  }
}

/// Finds the pots that entries share in.
private struct PotFinder {
  private let competition: Competition
  private let kind: Division.Kind
  private let names: Set<String>
  private let entries: [Entry.ID: Entry]
  private let agencies: [Agency.ID: Agency]

  /// `nil` when the fund is not parted.
  init?(_ competition: Competition) {
    guard let pots = competition.rulebook.incentive?.pots else { return nil }
    self.competition = competition
    kind = pots.by
    names = Set(pots.pots.map(\.name))
    entries = Dictionary(competition.entries.map { ($0.id, $0) }) { first, _ in first }
    agencies = Dictionary(competition.agencies.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The claim once for each pot that it shares in; once without a pot when there is none.
  func pots(of claim: Claim) -> [Claim] {
    guard let entry = entries[claim.entry] else { return [claim] }
    let divisions = competition.divisions(of: entry, by: [kind], agency: claim.agency.flatMap { agencies[$0] })
    let own = Set(divisions.map(\.name)).intersection(names).sorted()
    guard !own.isEmpty else { return [claim] }
    return own.map { name in
      var claim = claim
      claim.pot = name
      return claim
    }
  }
}
