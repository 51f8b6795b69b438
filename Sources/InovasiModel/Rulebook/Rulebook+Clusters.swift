extension Rulebook {
  /// A set of regions that are compared with one another and with no others (klaster): provinces, cities, border regions.
  ///
  /// The Innovative Government Award ranks provinces, regencies, cities, lagging regions, border regions and Papua apart.
  public struct Cluster: Hashable, Sendable, Codable, Identifiable {
    /// A short name: `kota`.
    public typealias ID = Identifier<Cluster>

    /// What kind of government a region has.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable, SettingsChoice {
      /// Provinsi.
      case province
      /// Kabupaten.
      case regency
      /// Kota.
      case city

      /// The kind of a region; `nil` for a district or a village, which governs nothing itself.
      public init?(of region: RegionCode) {
        switch region.level {
        case .province: self = .province
        case .regency: self = region.isCity ? .city : .regency
        case .district, .village: return nil
        }
      }
    }

    /// A short name.
    public var id: ID
    /// The name that people read.
    public var name: LocalizedText
    /// The kinds of region that belong to it, where they are not listed one by one.
    public var kinds: [Kind]
    /// The regions that belong to it by name.
    public var regions: [RegionCode]
    /// Where it comes from.
    public var basis: LegalBasis

    /// A cluster.
    public init(id: ID, name: LocalizedText, kinds: [Kind] = [], regions: [RegionCode] = [], basis: LegalBasis) {
      self.id = id
      self.name = name
      self.kinds = kinds
      self.regions = regions
      self.basis = basis
    }

    private enum CodingKeys: String, CodingKey, CaseIterable { case id, name, kinds, regions, basis }

    /// Reads a cluster; a key that is not known is an error.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      id = try container.decode(ID.self, forKey: .id)
      name = try container.decode(LocalizedText.self, forKey: .name)
      kinds = try container.list(.kinds)
      regions = try container.list(.regions)
      basis = try container.decode(LegalBasis.self, forKey: .basis)
    }
  }

  /// The cluster of a region: the first that lists it by name, or else the first that takes its kind; `nil` when there is none.
  public func cluster(of region: RegionCode) -> Cluster? {
    if let listed = clusters.first(where: { $0.regions.contains(region) }) { return listed }
    guard let kind = Cluster.Kind(of: region) else { return nil }
    return clusters.first { $0.kinds.contains(kind) }
  }
}
