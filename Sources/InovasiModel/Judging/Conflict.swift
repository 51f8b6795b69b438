/// A conflict of interest between a judge and an entry (benturan kepentingan), with where it comes from and what was decided about it.
public struct Conflict: Hashable, Sendable, Codable {
  /// The judge.
  public let judge: Judge.ID

  /// The entry.
  public let entry: Entry.ID

  /// What kind it is.
  public let kind: ConflictKind

  /// The agency through which it comes about: the judge's own, or the one that was declared.
  public let agency: Agency.ID?

  /// Why, where it was declared.
  public let reason: String?

  /// Who declared it; `nil` when it follows from the organisation graph, or when that is not recorded.
  public let declaredBy: DeclaredConflict.Side?

  /// Whether it keeps the judge from the entry under the rulebook, were there no override.
  public let excludes: Bool

  /// The decision that set it aside, if there is one.
  public let override: ConflictOverride?

  /// Whether the judge may not score the entry because of it.
  public var isBinding: Bool { excludes && override == nil }
}
