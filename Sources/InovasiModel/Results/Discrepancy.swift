/// A panel whose judges lie further apart than the rulebook allows, so that another judge is asked (selisih nilai).
///
/// The score stands as it is until the organiser decides; it is pointed out, not changed.
public struct Discrepancy: Hashable, Sendable, Codable {
  /// The entry.
  public var entry: Entry.ID
  /// The stage.
  public var stage: Stage.ID
  /// The lowest total of a complete sheet.
  public var lowest: Fraction
  /// The highest total of a complete sheet.
  public var highest: Fraction
  /// How far apart they may lie.
  public var limit: Points

  /// A panel that lies too far apart.
  public init(entry: Entry.ID, stage: Stage.ID, lowest: Fraction, highest: Fraction, limit: Points) {
    self.entry = entry
    self.stage = stage
    self.lowest = lowest
    self.highest = highest
    self.limit = limit
  }
}
