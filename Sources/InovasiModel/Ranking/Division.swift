/// A part of the competition in which entries are ranked among themselves: one group, category, kind of participant or cluster.
public struct Division: Hashable, Sendable, Codable {
  /// By what entries are parted.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable, SettingsChoice {
    /// By group (kelompok).
    case group
    /// By category (kategori); an entry of several categories is ranked in each.
    case category
    /// By kind of participant (kelas peserta).
    case participantClass = "class"
    /// By cluster of regions (klaster).
    case cluster
    /// By region (daerah).
    case region
  }

  /// By what entries are parted.
  public var kind: Kind
  /// The group, category, class, cluster or region, by its identifier.
  public var name: String

  /// A part of the competition.
  public init(kind: Kind, name: String) {
    self.kind = kind
    self.name = name
  }
}

extension Division: Comparable {
  /// Orders by kind and then by name.
  public static func < (lhs: Division, rhs: Division) -> Bool {
    (lhs.kind.rawValue, lhs.name) < (rhs.kind.rawValue, rhs.name)
  }
}

extension Competition {
  /// The divisions of these kinds to which an entry belongs, in order; an entry without a group belongs to no group's division.
  ///
  /// - Parameters:
  ///   - entry: an entry of the competition.
  ///   - kinds: by what entries are parted.
  ///   - agency: the agency that filed it, looked up by the caller.
  public func divisions(of entry: Entry, by kinds: [Division.Kind], agency: Agency?) -> [Division] {
    var divisions: [Division] = []
    for kind in Set(kinds) {
      let region = agency?.region ?? self.region
      let names: [String] =
        switch kind {
        case .group: [entry.group?.rawValue].compactMap(\.self)
        case .category: entry.categories.map(\.rawValue)
        case .participantClass: [agency?.participantClass?.rawValue].compactMap(\.self)
        case .cluster: [region.flatMap { rulebook.cluster(of: $0)?.id.rawValue }].compactMap(\.self)
        case .region: [region?.rawValue].compactMap(\.self)
        }
      divisions += names.map { Division(kind: kind, name: $0) }
    }
    return divisions.sorted()
  }
}
