public import InovasiModel

/// An innovation lies within the remit of the agency that filed it.
public struct RemitRule: SectionlessRule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.remitSupport, .remitCross, .remitNotRegional] }

  /// Sets each entry's affairs against its agency's remit.
  public func check(_ context: RuleContext, into findings: inout [Finding]) { checkInOwnPass(context, into: &findings) }
}

extension RemitRule: EntryPassRule {
  func pass(in context: RuleContext) -> (any EntryPass)? { Pass(remits: RemitCheck(context)) }

  private struct Pass: EntryPass {
    let remits: RemitCheck

    func look(at entry: Entry, in context: RuleContext, into findings: inout [Finding]) {
      guard let agency = entry.agency else { return }
      let affairs = remits.affairs(of: entry)
      guard let verdict = remits.verdict(on: affairs, inRemitOf: agency), verdict != .match else { return }
      let remit = remits.remit(of: agency)
      // Where no affair of the remit is known, nobody can tell that an affair lies outside it.
      let hasKnownAffair = remit.contains { context.affairs.affair($0) != nil }
      let kind: FindingKind
      switch verdict {
      case .match: return
      case .support: kind = .remitSupport
      case .cross: kind = hasKnownAffair ? .remitCross : .remitNotGiven
      case .notRegional: kind = .remitNotRegional
      }
      // An unknown affair is for another rule to report.
      let codes = remits.affairs(behind: verdict, among: affairs).map(\.rawValue).joined(separator: ", ")
      var parameters: TextParameters = [
        "entry": entry.id.rawValue, "agency": agency.rawValue, "affairs": codes,
        "remit": remit.isEmpty ? "–" : remit.map(\.rawValue).namedInPart,
      ]
      if verdict == .cross, !hasKnownAffair { parameters["column"] = "scope" }
      findings.append(
        Finding(
          kind, about: .entry(entry.id), path: "affairs", location: entry.location, value: codes, parameters: parameters))
    }
  }
}
