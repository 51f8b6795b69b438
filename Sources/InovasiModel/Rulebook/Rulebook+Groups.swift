extension Rulebook {
  /// A group in which entries compete (kelompok): umum, replikasi, khusus.
  public struct Group: Hashable, Sendable, Codable, Identifiable {
    /// A short name: `umum`.
    public typealias ID = Identifier<Group>

    /// A short name.
    public var id: ID
    /// The name that people read.
    public var name: LocalizedText
    /// Whether the organiser asks entries into it, so that none can be filed unasked (undangan khusus).
    public var isByInvitation: Bool
    /// Where it comes from.
    public var basis: LegalBasis

    /// A group.
    public init(id: ID, name: LocalizedText, isByInvitation: Bool = false, basis: LegalBasis) {
      self.id = id
      self.name = name
      self.isByInvitation = isByInvitation
      self.basis = basis
    }

    private enum CodingKeys: String, CodingKey, CaseIterable { case id, name, isByInvitation = "byInvitation", basis }

    /// Reads a group; open to all unless the file says otherwise.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      id = try container.decode(ID.self, forKey: .id)
      name = try container.decode(LocalizedText.self, forKey: .name)
      isByInvitation = try container.decodeIfPresent(Bool.self, forKey: .isByInvitation) ?? false
      basis = try container.decode(LegalBasis.self, forKey: .basis)
    }
  }

  /// A category that an entry fits (kategori): kesehatan, pendidikan.
  public struct Category: Hashable, Sendable, Codable, Identifiable {
    /// A short name: `kesehatan`.
    public typealias ID = Identifier<Category>

    /// A short name.
    public var id: ID
    /// The name that people read.
    public var name: LocalizedText
    /// Where it comes from.
    public var basis: LegalBasis

    /// A category.
    public init(id: ID, name: LocalizedText, basis: LegalBasis) {
      self.id = id
      self.name = name
      self.basis = basis
    }
  }

  /// A kind of participant (kelas peserta): perangkat daerah, puskesmas, sekolah, kelurahan, BUMD.
  public struct ParticipantClass: Hashable, Sendable, Codable, Identifiable {
    /// A short name: `puskesmas`.
    public typealias ID = Identifier<ParticipantClass>

    /// A short name.
    public var id: ID
    /// The name that people read.
    public var name: LocalizedText
    /// Where it comes from.
    public var basis: LegalBasis

    /// A kind of participant.
    public init(id: ID, name: LocalizedText, basis: LegalBasis) {
      self.id = id
      self.name = name
      self.basis = basis
    }

    private enum CodingKeys: String, CodingKey, CaseIterable { case id, name, basis }

    /// Reads a kind of participant; a key that is not known is an error.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      id = try container.decode(ID.self, forKey: .id)
      name = try container.decode(LocalizedText.self, forKey: .name)
      basis = try container.decode(LegalBasis.self, forKey: .basis)
    }
  }
}
