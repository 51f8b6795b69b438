/// Printed ranges with the rule that closes their holes and overlaps: a number in, one range out, and how it was decided.
public struct RangeTable: Hashable, Sendable {
  /// A range with what it stands for.
  public struct Row: Hashable, Sendable {
    /// The range as printed.
    public var range: PrintedRange
    /// The level, or the place of the band counted from the lowest: what decides an overlap.
    public var rank: Int

    /// A row.
    public init(_ range: PrintedRange, rank: Int) {
      self.range = range
      self.rank = rank
    }
  }

  /// A place where the printed ranges are no function.
  public struct Seam: Hashable, Sendable {
    /// What is wrong there.
    public enum Kind: String, Hashable, Sendable, Codable {
      /// No range holds what lies between the ends.
      case hole
      /// Two ranges hold what lies between the ends.
      case overlap
      /// A range holds nothing at all.
      case empty
    }

    /// What is wrong there.
    public var kind: Kind
    /// From where; `nil` for no lower end.
    public var from: Points?
    /// To where; `nil` for no upper end.
    public var to: Points?

    /// The seam in signs: `40–40.01`.
    public var range: String { "\(from.map(\.description) ?? "–∞")–\(to.map(\.description) ?? "∞")" }
  }

  /// How a number came to its range.
  public enum Decision: String, Hashable, Sendable, Codable {
    /// One range holds it as printed.
    case printed
    /// It lay in a hole, or elsewhere, until it was rounded.
    case rounded
    /// It lay in a hole or an overlap, and each range reaches up to the next.
    case halfOpen
    /// Two ranges hold it, and the rule says which wins.
    case overlap
    /// It lies below the lowest range, which reaches down to the end of the scale.
    case reachesDown
  }

  /// The ranges, in the order in which they were given.
  public var rows: [Row]
  /// What closes holes and overlaps; `nil` when nothing does.
  public var closing: ClosingRule?

  /// A table.
  public init(_ rows: [Row], closing: ClosingRule?) {
    self.rows = rows
    self.closing = closing
  }

  /// The range in which a number falls, by its index in ``rows``, and how that was decided; `nil` outside all of them, and where
  /// nothing decides. Complexity: O(*n*) in the number of ranges.
  public func row(of value: Fraction) -> (index: Int, decision: Decision)? {
    let printed = rows.indices.filter { rows[$0].range.contains(value) }
    if closing?.holes == .halfOpen {
      guard let last = ascending.last(where: { rows[$0].range.reachesDown(to: value) }) else { return nil }
      let isTop = ascending.last == last
      guard !isTop || rows[last].range.reachesUp(to: value) else { return nil }
      return (last, printed == [last] ? .printed : .halfOpen)
    }
    let number = closing?.holes == .round ? value.rounded(places: closing?.places ?? 2) : value
    let holding = number == value ? printed : rows.indices.filter { rows[$0].range.contains(number) }
    guard holding.count > 1 else {
      return holding.first.map { ($0, printed == holding ? .printed : .rounded) }
    }
    let ordered = holding.sorted { (rows[$0].rank, $0) < (rows[$1].rank, $1) }
    switch closing?.overlaps {
    case .higher: return ordered.last.map { ($0, .overlap) }
    case .lower: return ordered.first.map { ($0, .overlap) }
    case nil: return nil
    }
  }

  /// The indices of the ranges from the lowest to the highest.
  public var ascending: [Int] {
    rows.indices.sorted { first, second in
      let (left, right) = (rows[first].range.lower, rows[second].range.lower)
      guard let right else { return left == nil && first < second }
      guard let left else { return true }
      if left.value != right.value { return left.value < right.value }
      if left.isIncluded != right.isIncluded { return left.isIncluded }
      return first < second
    }
  }
}
