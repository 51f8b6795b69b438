public import InovasiModel

/// Each section keeps to its fewest and most words (kata).
public struct WordLimits: EntryRule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.sectionTooLong, .sectionTooShort] }

  /// The rulebook asks nothing of this kind.
  public func isIdle(in context: RuleContext) -> Bool { context.competition.rulebook.sections.isEmpty }

  /// Those whose words are counted.
  public func sections(under rulebook: Rulebook) -> SectionSelection {
    .only(Set(rulebook.sections.filter(\.limitsWords).map(\.id)))
  }

  /// Counts the words of one entry's sections.
  public func check(_ entry: Entry, in context: RuleContext, into findings: inout [Finding]) {
    guard !entry.sections.isEmpty else { return }
    for section in context.competition.rulebook.sections where section.groups.apply(to: entry) {
      guard section.limitsWords, let text = entry.text(of: section.id), !text.isBlank else { continue }
      let words = text.wordCount
      if let most = section.maximumWords, words > most {
        report(.sectionTooLong, entry, section, words, most, &findings)
      }
      if let fewest = section.minimumWords, words < fewest {
        report(.sectionTooShort, entry, section, words, fewest, &findings)
      }
    }
  }

  private func report(
    _ kind: FindingKind, _ entry: Entry, _ section: Rulebook.Section, _ words: Int, _ limit: Int,
    _ findings: inout [Finding]
  ) {
    findings.append(
      Finding(
        kind, about: .entry(entry.id), path: "sections.\(section.id)", location: entry.location,
        parameters: [
          "entry": entry.id.rawValue, "section": section.id.rawValue, "words": "\(words)", "limit": "\(limit)",
        ], basis: section.basis))
  }
}

extension Rulebook.Section {
  fileprivate var limitsWords: Bool { minimumWords != nil || maximumWords != nil }
}

extension WordLimits: StatelessEntryRule {}
