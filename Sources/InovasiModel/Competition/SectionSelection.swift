/// Some sections of the proposals, or all of them: those at which a rule looks, those that are kept when entries are read.
public enum SectionSelection: Hashable, Sendable {
  /// Every section, those included that the rulebook does not name.
  case all
  /// These sections and no others.
  case only(Set<Rulebook.Section.ID>)

  /// No section.
  public static let none = SectionSelection.only([])

  /// Whether a section is one of them.
  public func contains(_ section: Rulebook.Section.ID) -> Bool {
    switch self {
    case .all: true
    case .only(let sections): sections.contains(section)
    }
  }

  /// Whether every section of another selection is one of these, too.
  public func isSuperset(of other: SectionSelection) -> Bool {
    switch (self, other) {
    case (.all, _): true
    case (.only, .all): false
    case (.only(let sections), .only(let others)): sections.isSuperset(of: others)
    }
  }

  /// The sections of both.
  public func union(_ other: SectionSelection) -> SectionSelection {
    switch (self, other) {
    case (.only(let sections), .only(let others)): .only(sections.union(others))
    default: .all
    }
  }
}
