/// In which way a judge's sheet is lacking.
public enum SheetLack: String, Hashable, Sendable, Codable, CaseIterable, SettingsChoice {
  /// The judge was assigned and has written nothing.
  case missing
  /// The judge has written something, but not all that is required.
  case incomplete
  /// The judge has declared not to score the entry (abstain).
  case abstained
  /// The judge may not score the entry for a conflict of interest (benturan kepentingan).
  case recused
}

/// A judge's declaration not to score an entry, which is not a score of zero.
public struct Absence: Hashable, Sendable, Codable {
  /// Why the judge does not score.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable, SettingsChoice {
    /// The judge declines, for a reason other than a conflict of interest.
    case abstained
    /// The judge stands back for a conflict of interest.
    case recused

    /// The way in which the sheet is lacking.
    public var lack: SheetLack { self == .abstained ? .abstained : .recused }
  }

  /// The entry.
  public var entry: Entry.ID
  /// The judge.
  public var judge: Judge.ID
  /// The stage; every stage when `nil`.
  public var stage: Stage.ID?
  /// Why the judge does not score.
  public var kind: Kind
  /// The reason in words.
  public var reason: String?

  /// A declaration.
  public init(entry: Entry.ID, judge: Judge.ID, stage: Stage.ID? = nil, kind: Kind, reason: String? = nil) {
    self.entry = entry
    self.judge = judge
    self.stage = stage
    self.kind = kind
    self.reason = reason
  }
}
