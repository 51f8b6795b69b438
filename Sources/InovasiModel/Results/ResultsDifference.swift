/// What two results of one competition differ in, entry by entry: who moved, who gained or lost what.
public struct ResultsDifference: Hashable, Sendable, Codable {
  /// What changed for one entry.
  public struct Change: Hashable, Sendable, Codable {
    /// The entry.
    public var entry: Entry.ID
    /// Its title.
    public var title: String
    /// The place before; `nil` when it had none.
    public var placeBefore: Int?
    /// The place after; `nil` when it has none.
    public var placeAfter: Int?
    /// The final score before; `nil` when it had no place.
    public var finalBefore: Fraction?
    /// The final score after; `nil` when it has no place.
    public var finalAfter: Fraction?
    /// The awards that it gained, in order.
    public var awardsGained: [AwardTier.ID]
    /// The awards that it lost, in order.
    public var awardsLost: [AwardTier.ID]
    /// The money before.
    public var amountBefore: Rupiah
    /// The money after.
    public var amountAfter: Rupiah

    /// A change.
    public init(
      entry: Entry.ID, title: String, placeBefore: Int?, placeAfter: Int?, finalBefore: Fraction?, finalAfter: Fraction?,
      awardsGained: [AwardTier.ID] = [], awardsLost: [AwardTier.ID] = [], amountBefore: Rupiah = .zero,
      amountAfter: Rupiah = .zero
    ) {
      self.entry = entry
      self.title = title
      self.placeBefore = placeBefore
      self.placeAfter = placeAfter
      self.finalBefore = finalBefore
      self.finalAfter = finalAfter
      self.awardsGained = awardsGained
      self.awardsLost = awardsLost
      self.amountBefore = amountBefore
      self.amountAfter = amountAfter
    }
  }

  /// The entries for which something changed, in order of identifiers.
  public var changes: [Change]

  /// Whether nothing changed for anybody.
  public var isEmpty: Bool { changes.isEmpty }

  /// The difference between two results. Complexity: O(*n* log *n*) in the number of entries.
  public init(from before: Results, to after: Results) {
    let (old, new) = (Self.lines(of: before), Self.lines(of: after))
    changes = Set(old.keys).union(new.keys).sorted().compactMap { entry in
      let (was, now) = (old[entry] ?? Line(), new[entry] ?? Line())
      guard was != now else { return nil }
      let (had, has) = (Set(was.awards), Set(now.awards))
      return Change(
        entry: entry, title: now.title ?? was.title ?? "", placeBefore: was.place, placeAfter: now.place,
        finalBefore: was.final, finalAfter: now.final, awardsGained: has.subtracting(had).sorted(),
        awardsLost: had.subtracting(has).sorted(), amountBefore: was.amount, amountAfter: now.amount)
    }
  }

  /// What is compared of an entry.
  private struct Line: Equatable {
    var title: String?
    var place: Int?
    var final: Fraction?
    var awards: [AwardTier.ID] = []
    var amount = Rupiah.zero

    /// The order of awards is the rulebook's, and nobody gains or loses by it.
    static func == (lhs: Line, rhs: Line) -> Bool {
      lhs.place == rhs.place && lhs.final == rhs.final && lhs.amount == rhs.amount
        && (lhs.awards == rhs.awards || Set(lhs.awards) == Set(rhs.awards))
    }
  }

  private static func lines(of results: Results) -> [Entry.ID: Line] {
    var lines: [Entry.ID: Line] = [:]
    lines.reserveCapacity(results.standings.count + results.unranked.count)
    for unranked in results.unranked { lines[unranked.entry] = Line(title: unranked.title) }
    for standing in results.standings {
      lines[standing.entry] = Line(
        title: standing.title, place: standing.place, final: standing.final, awards: standing.awards)
    }
    for (entry, amount) in results.incentives { lines[entry, default: Line()].amount = amount }
    return lines
  }
}
