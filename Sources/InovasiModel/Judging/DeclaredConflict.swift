/// A conflict of interest that somebody has declared (pernyataan benturan kepentingan): the judge, the agency, or the organiser.
///
/// It is about one entry, or about everything of an agency; where both are named, about the entry alone. Kin is named by its
/// relation alone (`pasangan`, `saudara`); no personal data belongs here.
public struct DeclaredConflict: Hashable, Sendable, Codable {
  /// Who declared a conflict.
  public enum Side: String, Hashable, Sendable, Codable, CaseIterable {
    /// The judge.
    case judge
    /// The agency that filed the entry.
    case agency
    /// The organiser of the competition.
    case organiser
  }

  /// The judge whom it binds.
  public var judge: Judge.ID

  /// What kind of conflict it is.
  public var kind: ConflictKind

  /// The agency whose entries it is about, with those of all units under it; `nil` where it is about one entry.
  public var agency: Agency.ID?

  /// The entry that it is about; `nil` where it is about all of an agency's.
  public var entry: Entry.ID?

  /// Why, in a few words.
  public var reason: String?

  /// Who said so; `nil` when that is not recorded.
  public var declaredBy: Side?

  /// A declared conflict.
  public init(
    judge: Judge.ID, kind: ConflictKind, agency: Agency.ID? = nil, entry: Entry.ID? = nil, reason: String? = nil,
    declaredBy: Side? = nil
  ) {
    self.judge = judge
    self.kind = kind
    self.agency = agency
    self.entry = entry
    self.reason = reason
    self.declaredBy = declaredBy
  }
}

extension DeclaredConflict: Comparable {
  /// By judge, then by kind, then by what it is about and what it says.
  public static func < (lhs: DeclaredConflict, rhs: DeclaredConflict) -> Bool {
    (lhs.judge, lhs.kind) != (rhs.judge, rhs.kind)
      ? (lhs.judge, lhs.kind) < (rhs.judge, rhs.kind) : lhs.key.lexicographicallyPrecedes(rhs.key)
  }

  private var key: [String] {
    [agency?.rawValue ?? "", entry?.rawValue ?? "", reason ?? "", declaredBy?.rawValue ?? ""]
  }
}
