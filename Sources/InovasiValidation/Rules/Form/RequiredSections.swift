public import InovasiModel

/// Every section that the rulebook requires of the entry's group is filled in.
public struct RequiredSections: EntryRule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.sectionMissing] }

  /// The rulebook asks nothing of this kind.
  public func isIdle(in context: RuleContext) -> Bool { context.competition.rulebook.sections.isEmpty }

  /// Those that are required of some entries.
  public func sections(under rulebook: Rulebook) -> SectionSelection {
    .only(Set(rulebook.sections.filter(\.isRequired).map(\.id)))
  }

  /// Looks at the sections of one entry.
  public func check(_ entry: Entry, in context: RuleContext, into findings: inout [Finding]) {
    for section in context.competition.rulebook.sections where section.isRequired && section.groups.apply(to: entry) {
      guard entry.text(of: section.id)?.isBlank ?? true else { continue }
      let path = "sections.\(section.id)"
      if context.isReported(entry.id, path) { continue }
      findings.append(
        Finding(
          .sectionMissing, about: .entry(entry.id), path: path, location: entry.location,
          parameters: ["entry": entry.id.rawValue, "section": section.id.rawValue], basis: section.basis))
    }
  }
}

extension [Rulebook.Group.ID] {
  /// Whether a rule for these groups is for the entry; no groups mean every entry.
  func apply(to entry: Entry) -> Bool { isEmpty || entry.group.map(contains) == true }
}

extension RequiredSections: StatelessEntryRule {}
