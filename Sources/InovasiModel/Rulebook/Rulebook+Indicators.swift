extension Rulebook {
  /// Something that is measured in levels, with evidence (indikator): the Indeks Inovasi Daerah is made of them.
  public struct Indicator: Hashable, Sendable, Codable, Identifiable {
    /// A short name, usually the number in the form: `16`, `10a`.
    public typealias ID = Identifier<Indicator>

    /// What it is measured on.
    public enum Scope: String, Hashable, Sendable, Codable, CaseIterable {
      /// The region (Satuan Pemerintah Daerah, SPD).
      case region
      /// Each innovation (Satuan Inovasi Daerah, SID).
      case innovation
    }

    /// One level.
    public struct Level: Hashable, Sendable, Codable {
      /// The number by which the weight is multiplied.
      public var value: Int
      /// What it takes.
      public var text: String

      /// A level.
      public init(value: Int, text: String) {
        self.value = value
        self.text = text
      }

      private enum CodingKeys: String, CodingKey, CaseIterable { case value, text }

      /// Reads a level; a key that is not known is an error.
      public init(from decoder: any Decoder) throws {
        let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
        value = try container.decode(Int.self, forKey: .value)
        text = try container.decode(String.self, forKey: .text)
      }
    }

    /// A short name.
    public var id: ID
    /// The name that people read.
    public var name: LocalizedText
    /// What it is measured on.
    public var scope: Scope
    /// The heading under which it stands (variabel).
    public var variable: String?
    /// The points for one level.
    public var weight: Points
    /// Whether it has to be filled in.
    public var isRequired: Bool
    /// The levels, from the lowest.
    public var levels: [Level]
    /// What proves a level.
    public var evidence: String?
    /// The endings of file names that are taken as evidence; any when empty.
    public var formats: [String]
    /// Where it comes from.
    public var basis: LegalBasis

    /// An indicator.
    public init(
      id: ID, name: LocalizedText, scope: Scope, variable: String? = nil, weight: Points, isRequired: Bool = false,
      levels: [Level], evidence: String? = nil, formats: [String] = [], basis: LegalBasis
    ) {
      self.id = id
      self.name = name
      self.scope = scope
      self.variable = variable
      self.weight = weight
      self.isRequired = isRequired
      self.levels = levels
      self.evidence = evidence
      self.formats = formats
      self.basis = basis
    }

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case id, name, scope, variable, weight, isRequired = "required", levels, evidence, formats, basis
    }

    /// Reads an indicator; not required unless the file says so.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      id = try container.decode(ID.self, forKey: .id)
      name = try container.decode(LocalizedText.self, forKey: .name)
      scope = try container.decode(Scope.self, forKey: .scope)
      variable = try container.decodeIfPresent(String.self, forKey: .variable)
      weight = try container.decode(Points.self, forKey: .weight)
      isRequired = try container.decodeIfPresent(Bool.self, forKey: .isRequired) ?? false
      levels = try container.list(.levels)
      evidence = try container.decodeIfPresent(String.self, forKey: .evidence)
      formats = try container.list(.formats)
      basis = try container.decode(LegalBasis.self, forKey: .basis)
    }
  }
}
