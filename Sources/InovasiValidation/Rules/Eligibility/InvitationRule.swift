public import InovasiModel

/// An entry in a group by invitation is pointed out: whether it was invited is in no file.
public struct InvitationRule: EntryRule, SectionlessRule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.invitationUnconfirmed] }

  /// No group is by invitation.
  public func isIdle(in context: RuleContext) -> Bool {
    !context.competition.rulebook.groups.contains(where: \.isByInvitation)
  }

  /// Looks at the group of one entry.
  public func check(_ entry: Entry, in context: RuleContext, into findings: inout [Finding]) {
    guard let group = context.competition.rulebook.groups.first(where: { $0.id == entry.group }), group.isByInvitation
    else { return }
    findings.append(
      Finding(
        .invitationUnconfirmed, about: .entry(entry.id), path: "group", location: entry.location,
        parameters: ["entry": entry.id.rawValue, "group": group.id.rawValue], basis: group.basis))
  }
}
