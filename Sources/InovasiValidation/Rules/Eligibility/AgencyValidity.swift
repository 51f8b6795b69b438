public import InovasiModel

/// An agency that files entries existed, under its name, on the last day of registration.
public struct AgencyValidity: Rule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.agencyNotValid] }

  /// Looks at each agency that filed something.
  public func check(_ context: RuleContext, into findings: inout [Finding]) {
    guard let closing = context.closingDate else { return }
    let expired = Set(context.agencies.values.filter { !$0.validity.contains(closing) }.map(\.id))
    guard !expired.isEmpty else { return }
    let filing = expired.intersection(context.competition.entries.compactMap(\.agency))
    for id in filing.sorted() {
      findings.append(
        Finding(
          .agencyNotValid, about: .agency(id), path: "validity",
          parameters: ["agency": id.rawValue, "closing": "\(closing)"], basis: context.agency(id)?.source))
    }
  }
}
