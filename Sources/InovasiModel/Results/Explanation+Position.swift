extension Explanation {
  /// Where an entry stands, and between whom.
  public struct Position: Hashable, Sendable, Codable {
    /// The place.
    public var place: Int
    /// How many are ranked.
    public var count: Int
    /// How the place was decided among equal scores; `nil` when no other has the score.
    public var tie: TieResolution?
    /// The entry next above it in the ranking, which may share the place; `nil` for the first.
    public var above: Neighbour?
    /// The entry next below it in the ranking, which may share the place; `nil` for the last.
    public var below: Neighbour?

    /// A position.
    public init(place: Int, count: Int, tie: TieResolution?, above: Neighbour?, below: Neighbour?) {
      self.place = place
      self.count = count
      self.tie = tie
      self.above = above
      self.below = below
    }
  }

  /// An entry next to the one that is explained.
  public struct Neighbour: Hashable, Sendable, Codable {
    /// The entry.
    public var entry: Entry.ID
    /// Its place.
    public var place: Int
    /// Its final score.
    public var final: Fraction
    /// Its final score less that of the entry that is explained; zero in a tie, and `nil` where it does not fit.
    public var gap: Fraction?

    /// A neighbour.
    public init(entry: Entry.ID, place: Int, final: Fraction, gap: Fraction?) {
      self.entry = entry
      self.place = place
      self.final = final
      self.gap = gap
    }
  }

  /// What would be different if one judge had not been asked to score this entry, all else being as it is.
  public struct JudgeInfluence: Hashable, Sendable, Codable {
    /// The judge.
    public var judge: Judge.ID
    /// The final score without the judge; `nil` when the entry would have none.
    public var final: Fraction?
    /// The best place that this score takes among the others as they are; `nil` when there is none.
    public var place: Int?
    /// Why the entry would take no place: too few sheets, or a gate, at which the others stand as they are; `nil` when it would take
    /// one, and where it takes none whatever its score.
    public var reason: Unranked.Reason?

    /// What would be different without a judge.
    public init(judge: Judge.ID, final: Fraction?, place: Int?, reason: Unranked.Reason? = nil) {
      self.judge = judge
      self.final = final
      self.place = place
      self.reason = reason
    }
  }
}
