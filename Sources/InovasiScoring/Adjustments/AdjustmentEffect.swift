public import InovasiModel

/// What an adjustment does to the order: each entry's place with the raw scores, and with the adjusted ones.
///
/// Both are kept, so that nobody has to take an adjustment on trust.
public struct AdjustmentEffect: Hashable, Sendable {
  /// One entry, before and after.
  public struct Line: Hashable, Sendable {
    /// The entry.
    public let entry: Entry.ID
    /// The score from raw totals; `nil` when there is none.
    public let rawScore: Fraction?
    /// The score from adjusted totals; `nil` when there is none.
    public let adjustedScore: Fraction?
    /// The rank by raw scores.
    public let rawRank: Fraction?
    /// The rank by adjusted scores.
    public let adjustedRank: Fraction?

    /// How many places the entry goes up (above zero) or down (below); `nil` when it has no rank on one of the sides.
    public var climb: Fraction? {
      guard let rawRank, let adjustedRank else { return nil }
      return try? rawRank.subtracting(adjustedRank)
    }
  }

  /// One for each entry that has a score on either side: by adjusted rank, then raw rank, then identifier; unranked ones last.
  public let lines: [Line]

  /// Compares two sets of scores, the higher the better. Complexity: O(*n* log *n*).
  public init(raw: [Entry.ID: Fraction], adjusted: [Entry.ID: Fraction], style: RankStyle = .standard) {
    let entries = Set(raw.keys).union(adjusted.keys).sorted()
    let rawRanks = style.ranks(of: entries.map { raw[$0] })
    let adjustedRanks = style.ranks(of: entries.map { adjusted[$0] })
    let last = Fraction(.max)
    lines = zip(entries, zip(rawRanks, adjustedRanks)).map { entry, ranks in
      Line(
        entry: entry, rawScore: raw[entry], adjustedScore: adjusted[entry], rawRank: ranks.0, adjustedRank: ranks.1)
    }.sorted { one, other in
      (one.adjustedRank ?? last, one.rawRank ?? last, one.entry) < (
        other.adjustedRank ?? last, other.rawRank ?? last, other.entry
      )
    }
  }

  /// The entries whose rank is another one, those that go furthest first.
  public var moved: [Line] {
    func distance(_ line: Line) -> Fraction {
      max(line.climb ?? .zero, (try? Fraction.zero.subtracting(line.climb ?? .zero)) ?? .zero)
    }
    return lines.enumerated().filter { $1.climb.map { $0 != .zero } ?? false }
      .sorted { (distance($1.element), $0.offset) < (distance($0.element), $1.offset) }.map(\.element)
  }
}
