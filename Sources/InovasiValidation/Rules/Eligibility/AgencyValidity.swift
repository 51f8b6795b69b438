public import InovasiModel

/// An agency that files entries existed, under its name, on the last day of registration; and its innovations did not begin before it.
///
/// An innovation that is older than its agency usually came from one that was merged into it, which a person can tell.
public struct AgencyValidity: SectionlessRule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.agencyNotValid, .startedBeforeAgency] }

  /// Looks at each agency that filed something, and at each entry of one whose first day is known.
  public func check(_ context: RuleContext, into findings: inout [Finding]) {
    let firstDays = context.agencies.compactMapValues(\.validity.first)
    if !firstDays.isEmpty {
      for entry in context.competition.entries {
        guard let agency = entry.agency, let first = firstDays[agency], let started = entry.started, started < first
        else { continue }
        findings.append(
          Finding(
            .startedBeforeAgency, about: .entry(entry.id), path: "started", location: entry.location, value: "\(started)",
            parameters: [
              "entry": entry.id.rawValue, "agency": agency.rawValue, "started": "\(started)", "first": "\(first)",
            ], basis: context.agency(agency)?.source))
      }
    }
    guard let closing = context.closingDate else { return }
    let expired = Set(context.agencies.values.filter { !$0.validity.contains(closing) }.map(\.id))
    guard !expired.isEmpty else { return }
    let filing = expired.intersection(context.competition.entries.compactMap(\.agency))
    for id in filing.sorted() {
      let successor = successor(of: id, on: closing, context)?.rawValue ?? "–"
      findings.append(
        Finding(
          .agencyNotValid, about: .agency(id), path: "validity",
          parameters: ["agency": id.rawValue, "closing": "\(closing)", "successor": successor],
          basis: context.agency(id)?.source))
    }
  }

  /// The first that exists on the day of those that took an agency's place one after another; where none does, its own successor.
  private func successor(of id: Agency.ID, on day: CalendarDate, _ context: RuleContext) -> Agency.ID? {
    let own = context.agency(id)?.successor
    var seen: Set<Agency.ID> = [id]
    var next = own
    while let id = next, seen.insert(id).inserted, let agency = context.agency(id) {
      if agency.validity.contains(day) { return id }
      next = agency.successor
    }
    return own
  }
}
