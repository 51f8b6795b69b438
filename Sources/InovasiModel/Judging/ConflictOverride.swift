/// A decision that a judge may score in spite of a conflict of interest (pengecualian), with who took it, why and where it stands.
public struct ConflictOverride: Hashable, Sendable, Codable {
  /// The judge who may score.
  public var judge: Judge.ID

  /// The kind of conflict that is set aside; every kind when `nil`.
  public var kind: ConflictKind?

  /// The agency whose entries it is about, with those of all units under it; `nil` where it is about one entry.
  public let agency: Agency.ID?

  /// The entry that it is about; `nil` where it is about all of an agency's.
  public let entry: Entry.ID?

  /// Who decided, by office.
  public let decidedBy: String

  /// Why.
  public let reason: String

  /// The number of the document that records the decision (nomor berita acara).
  public let document: String

  /// A decision; `nil` when it is about neither an agency nor an entry, or does not say who, why and where.
  public init?(
    judge: Judge.ID, kind: ConflictKind? = nil, agency: Agency.ID? = nil, entry: Entry.ID? = nil, decidedBy: String,
    reason: String, document: String
  ) {
    guard agency != nil || entry != nil, !decidedBy.isEmpty, !reason.isEmpty, !document.isEmpty else { return nil }
    self.judge = judge
    self.kind = kind
    self.agency = agency
    self.entry = entry
    self.decidedBy = decidedBy
    self.reason = reason
    self.document = document
  }

  private enum CodingKeys: String, CodingKey { case judge, kind, agency, entry, decidedBy, reason, document }

  /// Reads a decision that says who took it, why and where it stands.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    guard
      let read = ConflictOverride(
        judge: try container.decode(Judge.ID.self, forKey: .judge),
        kind: try container.decodeIfPresent(ConflictKind.self, forKey: .kind),
        agency: try container.decodeIfPresent(Agency.ID.self, forKey: .agency),
        entry: try container.decodeIfPresent(Entry.ID.self, forKey: .entry),
        decidedBy: try container.decode(String.self, forKey: .decidedBy),
        reason: try container.decode(String.self, forKey: .reason),
        document: try container.decode(String.self, forKey: .document))
    else {
      throw DecodingError.dataCorruptedError(
        forKey: .decidedBy, in: container, debugDescription: "an override says about what, by whom, why and in which document")
    }
    self = read
  }
}

extension ConflictOverride {
  /// Where findings about it point.
  package var path: String { "overrides.\(entry?.rawValue ?? agency?.rawValue ?? "")" }
}

extension ConflictOverride: Comparable {
  /// By judge, then by kind, then by what it is about and what it says.
  public static func < (lhs: ConflictOverride, rhs: ConflictOverride) -> Bool {
    lhs.key.lexicographicallyPrecedes(rhs.key)
  }

  private var key: [String] {
    [judge.rawValue, kind?.rawValue ?? "", agency?.rawValue ?? "", entry?.rawValue ?? "", decidedBy, reason, document]
  }
}
