public import InovasiModel

/// How many entries were registered, how far they came, and how many passed: the numbers that an edition publishes.
///
/// KIPP 2022: 3,478 registered, of which 612 still in the unit and 412 with the administrator; 2,454 submitted; 1,917 passed
/// (siaran pers Kementerian PANRB).
public struct FilingFunnel: Hashable, Sendable, Codable {
  /// The counts of one group, or of all.
  public struct Counts: Hashable, Sendable, Codable {
    /// Still being written.
    public var draft = 0
    /// With the institution's administrator.
    public var review = 0
    /// Filed with the organiser.
    public var submitted = 0
    /// Filed, and not refused by the check.
    public var admitted = 0

    /// All that were registered.
    public var registered: Int { draft + review + submitted }

    /// No entries.
    public init() {}
  }

  /// All entries.
  public private(set) var total = Counts()

  /// The entries of each group.
  public private(set) var groups: [Rulebook.Group.ID: Counts] = [:]

  /// Counts the entries of a competition that has been checked.
  public init(_ competition: Competition, report: ValidationReport) {
    for entry in competition.entries {
      let isAdmitted = report.isAdmitted(entry.id)
      total.count(entry, isAdmitted)
      if let group = entry.group { groups[group, default: Counts()].count(entry, isAdmitted) }
    }
  }
}

extension FilingFunnel.Counts {
  fileprivate mutating func count(_ entry: Entry, _ isAdmitted: Bool) {
    switch entry.filing {
    case .draft: draft += 1
    case .review: review += 1
    case .submitted:
      submitted += 1
      if isAdmitted { admitted += 1 }
    }
  }
}
