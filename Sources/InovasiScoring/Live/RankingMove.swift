public import InovasiModel

/// Where an entry stood before a change, and where it stands after it.
public struct RankingMove: Hashable, Sendable, Codable {
  /// The entry.
  public var entry: Entry.ID
  /// The place before; `nil` when it had none.
  public var placeBefore: Int?
  /// The place after; `nil` when it has none.
  public var placeAfter: Int?
  /// The final score before, exact; `nil` when it had no place.
  public var finalBefore: Fraction?
  /// The final score after, exact; `nil` when it has no place.
  public var finalAfter: Fraction?

  /// A move.
  public init(
    entry: Entry.ID, placeBefore: Int? = nil, placeAfter: Int? = nil, finalBefore: Fraction? = nil,
    finalAfter: Fraction? = nil
  ) {
    self.entry = entry
    self.placeBefore = placeBefore
    self.placeAfter = placeAfter
    self.finalBefore = finalBefore
    self.finalAfter = finalAfter
  }

  /// Whether the entry stands where it stood, with the score that it had.
  public var isStill: Bool { placeBefore == placeAfter && finalBefore == finalAfter }
}
