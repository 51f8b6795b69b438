/// How gladly a judge would score an entry (minat juri), as the judge has said it.
public struct Preference: Hashable, Sendable, Codable {
  /// What a judge can say: −20, rather not, to 20, very gladly. The range is that of HotCRP's review preferences.
  public static let range = -20...20

  /// The judge.
  public let judge: Judge.ID

  /// The entry.
  public let entry: Entry.ID

  /// How gladly; 0 is the same as having said nothing.
  public let value: Int

  /// A preference; `nil` when the value is out of ``range``.
  public init?(judge: Judge.ID, entry: Entry.ID, value: Int) {
    guard Self.range.contains(value) else { return nil }
    self.judge = judge
    self.entry = entry
    self.value = value
  }

  private enum CodingKeys: String, CodingKey { case judge, entry, value }

  /// Reads a preference that is in range.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    guard
      let read = Preference(
        judge: try container.decode(Judge.ID.self, forKey: .judge), entry: try container.decode(Entry.ID.self, forKey: .entry),
        value: try container.decode(Int.self, forKey: .value))
    else {
      throw DecodingError.dataCorruptedError(
        forKey: .value, in: container, debugDescription: "a preference lies between -20 and 20")
    }
    self = read
  }
}

extension Preference {
  /// Where findings about it point.
  package var path: String { "preferences.\(entry)" }

  /// Whether the same judge says another thing of the same entry.
  package func contradicts(_ other: Preference) -> Bool {
    judge == other.judge && entry == other.entry && value != other.value
  }
}

extension Preference: Comparable {
  /// By entry, then by judge, then by value.
  public static func < (lhs: Preference, rhs: Preference) -> Bool {
    (lhs.entry, lhs.judge, lhs.value) < (rhs.entry, rhs.judge, rhs.value)
  }
}
