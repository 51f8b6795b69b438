extension Rulebook {
  /// Something that is measured in levels, with evidence (indikator): the Indeks Inovasi Daerah is made of them.
  public struct Indicator: Hashable, Sendable, Codable, Identifiable {
    /// A short name, usually the number in the form: `16`, `10a`.
    public typealias ID = Identifier<Indicator>

    /// What it is measured on.
    public enum Scope: String, Hashable, Sendable, Codable, CaseIterable, SettingsChoice {
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
    /// The indicator of which this is a row, where one indicator is scored in several: `5` of `5a` and `5b`; `nil` for the rest.
    public var partOf: ID?
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
    /// Which number reaches which level; `nil` when it is not a number that decides.
    public var thresholds: Thresholds?
    /// The things on which it may be measured, of which exactly one is chosen; none when there is no choice.
    public var choices: [Choice]
    /// What proves a level.
    public var evidence: String?
    /// The endings of file names that are taken as evidence; any when empty.
    public var formats: [String]
    /// Where it comes from.
    public var basis: LegalBasis

    /// An indicator.
    public init(
      id: ID, partOf: ID? = nil, name: LocalizedText, scope: Scope, variable: String? = nil, weight: Points,
      isRequired: Bool = false, levels: [Level], thresholds: Thresholds? = nil, choices: [Choice] = [],
      evidence: String? = nil, formats: [String] = [], basis: LegalBasis
    ) {
      self.id = id
      self.partOf = partOf
      self.name = name
      self.scope = scope
      self.variable = variable
      self.weight = weight
      self.isRequired = isRequired
      self.levels = levels
      self.thresholds = thresholds
      self.choices = choices
      self.evidence = evidence
      self.formats = formats
      self.basis = basis
    }

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case id, partOf, name, scope, variable, weight, isRequired = "required", levels, thresholds, choices, evidence, formats,
        basis
    }

    /// Reads an indicator; not required unless the file says so.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      id = try container.decode(ID.self, forKey: .id)
      partOf = try container.decodeIfPresent(ID.self, forKey: .partOf)
      name = try container.decode(LocalizedText.self, forKey: .name)
      scope = try container.decode(Scope.self, forKey: .scope)
      variable = try container.decodeIfPresent(String.self, forKey: .variable)
      weight = try container.decode(Points.self, forKey: .weight)
      isRequired = try container.decodeIfPresent(Bool.self, forKey: .isRequired) ?? false
      levels = try container.list(.levels)
      thresholds = try container.decodeIfPresent(Thresholds.self, forKey: .thresholds)
      choices = try container.list(.choices)
      evidence = try container.decodeIfPresent(String.self, forKey: .evidence)
      formats = try container.list(.formats)
      basis = try container.decode(LegalBasis.self, forKey: .basis)
    }

    /// The indicator to which the row belongs: the row itself, unless it is a part.
    public var number: ID { partOf ?? id }

    /// The highest level; nought when there is none.
    public var topLevel: Int { levels.map(\.value).max() ?? 0 }
  }
}
