public import InovasiModel

/// What a check says about one entry.
public enum EntryVerdict: Hashable, Sendable, Codable {
  /// Nothing stands against it.
  case admitted
  /// Nothing refuses it, but the data do not decide everything; the codes of what a person has to decide, in order.
  case needsPerson(codes: [String])
  /// At least one error; the codes of the errors, in order.
  case refused(codes: [String])
}

/// An entry on which two checks say different things, such as those of two editions' rules.
public struct VerdictChange: Hashable, Sendable, Codable {
  /// The entry.
  public let entry: Entry.ID
  /// What the first check says; `nil` when it does not know the entry.
  public let before: EntryVerdict?
  /// What the second check says; `nil` when it does not know the entry.
  public let after: EntryVerdict?
}

extension ValidationReport {
  /// The entries on which another check says something else, in order of identifiers.
  ///
  /// - Parameters:
  ///   - other: the other check.
  ///   - competition: the competition of this check.
  ///   - otherCompetition: the competition of the other, which may have been read under another rulebook.
  public func changes(
    to other: ValidationReport, of competition: Competition, and otherCompetition: Competition
  ) -> [VerdictChange] {
    let (before, after) = (verdicts(of: competition), other.verdicts(of: otherCompetition))
    return Set(before.keys).union(after.keys).sorted().compactMap { entry in
      before[entry] == after[entry] ? nil : VerdictChange(entry: entry, before: before[entry], after: after[entry])
    }
  }
}
