public import InovasiModel

/// A change to what a ranking stands on: a score, or an entry's part in the competition.
public enum RankingChange: Hashable, Sendable {
  /// These points, and no others, stand in the cell.
  case set(Points, in: ScoreCell)
  /// These points stand in the cell beside what stands there, as when a row comes twice; points that stand twice do not count.
  case add(Points, in: ScoreCell)
  /// Nothing stands in the cell any more; a score that is not given is not zero.
  case clear(ScoreCell)
  /// An entry is filed; of entries that share an identifier, the first in the order of a competition counts.
  case file(Entry)
  /// The entries of this identifier are no longer filed; what judges wrote of them stays, should they be filed again.
  case unfile(Entry.ID)
  /// The check refuses the entry, for errors with these codes.
  case refuse(Entry.ID, codes: [String])
  /// The check refuses the entry no longer.
  case admit(Entry.ID)

  /// The entry that the change is about.
  public var entry: Entry.ID {
    switch self {
    case .set(_, let cell), .add(_, let cell), .clear(let cell): cell.entry
    case .file(let entry): entry.id
    case .unfile(let entry), .refuse(let entry, _), .admit(let entry): entry
    }
  }
}
