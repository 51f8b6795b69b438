public import InovasiModel

/// No agency belongs to itself by way of those it belongs to.
///
/// A remit takes in those of all agencies above; in a circle there is no above, and each takes in the others'.
public struct ParentCycles: SectionlessRule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.agencyParentCycle] }

  /// Goes up from each agency until it comes to one that was seen before. Complexity: O(agencies).
  public func check(_ context: RuleContext, into findings: inout [Finding]) {
    var seen: Set<Agency.ID> = []
    for agency in context.competition.agencies where agency.parent != nil {
      var line: [Agency.ID] = []
      var next: Agency.ID? = agency.id
      while let id = next, seen.insert(id).inserted {
        line.append(id)
        next = context.agency(id)?.parent
      }
      guard let next, let start = line.firstIndex(of: next) else { continue }
      report(Array(line[start...]), &findings)
    }
  }

  private func report(_ cycle: [Agency.ID], _ findings: inout [Finding]) {
    let names = (cycle + cycle.prefix(1)).map(\.rawValue)
    findings.append(
      Finding(
        .agencyParentCycle, about: .agency(cycle[0]), path: "parent", value: names[1],
        parameters: ["agency": names[0], "cycle": names.joined(separator: " → ")]))
  }
}
