/// How entries with equal final scores were set apart.
public struct TieResolution: Hashable, Sendable {
  /// The entries with the same final score, this one among them, in order of identifiers; where some are ``unnamed``, the first of them.
  public var among: [Entry.ID]
  /// The key that set this entry apart from its neighbours; `nil` when it shares its place.
  public var decidedBy: TieBreak.Key?
  /// How many more entries have the final score than ``among`` names: nobody, but for a large tie that was read from JSON.
  public private(set) var unnamed = 0

  /// A resolution.
  public init(among: [Entry.ID], decidedBy: TieBreak.Key?) {
    self.among = among
    self.decidedBy = decidedBy
  }
}

extension TieResolution: Codable {
  private enum Key: String, CodingKey { case among, count, decidedBy }

  /// How many names are written at most. Every entry of a tie says who is in it: of ten thousand with one score, whole lists would be a
  /// hundred million names.
  private static let mostNamed = 100

  /// Reads an object that ``encode(to:)`` wrote; of a large tie the names that it has.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    among = try container.decode([Entry.ID].self, forKey: .among)
    decidedBy = try container.decodeIfPresent(TieBreak.Key.self, forKey: .decidedBy)
    guard let count = try container.decodeIfPresent(Int.self, forKey: .count) else { return }
    guard count >= among.count else {
      throw DecodingError.dataCorruptedError(
        forKey: .count, in: container, debugDescription: "a tie has as many entries as it names, or more")
    }
    unnamed = count - among.count
  }

  /// Writes an object with the names of the properties; of a tie of more than a hundred the first hundred names, and how many entries
  /// there are as `count`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(Array(among.prefix(Self.mostNamed)), forKey: .among)
    if unnamed > 0 || among.count > Self.mostNamed { try container.encode(among.count + unnamed, forKey: .count) }
    try container.encodeIfPresent(decidedBy, forKey: .decidedBy)
  }
}
