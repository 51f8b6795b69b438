extension Rulebook {
  /// A field that an entry must have.
  public struct RequiredField: Hashable, Sendable, Codable {
    /// The field of ``Entry``.
    public enum Field: String, Hashable, Sendable, Codable, CaseIterable, SettingsChoice {
      /// The title.
      case title
      /// The agency that files it.
      case agency
      /// At least one affair, given itself or through a service.
      case affair
      /// The first day of use.
      case started
      /// The first day of the trial.
      case trialStarted
      /// The group.
      case group
      /// At least one category.
      case category
      /// At least one sustainable development goal.
      case goal
      /// At least one member of the team.
      case team

      /// The field as people call it.
      public var name: LocalizedText {
        switch self {
        case .title: LocalizedText(id: "judul", en: "title")
        case .agency: LocalizedText(id: "perangkat daerah", en: "agency")
        case .affair: LocalizedText(id: "urusan", en: "affair")
        case .started: LocalizedText(id: "tanggal penerapan", en: "first day of use")
        case .trialStarted: LocalizedText(id: "tanggal uji coba", en: "first day of the trial")
        case .group: LocalizedText(id: "kelompok", en: "group")
        case .category: LocalizedText(id: "kategori", en: "category")
        case .goal: LocalizedText(id: "TPB/SDGs", en: "sustainable development goal")
        case .team: LocalizedText(id: "tim", en: "team")
        }
      }

      /// The names of its column in `innovations.csv`, of which a file has one: in Indonesian first the one that is of that language.
      package var columns: LocalizedText {
        let (own, indonesian): (String, String) =
          switch self {
          case .title: ("title", "judul")
          case .agency: ("agency", "opd")
          case .affair: ("affair", "urusan")
          case .started: ("started", "mulai")
          case .trialStarted: ("trial_started", "uji_coba")
          case .group: ("group", "kelompok")
          case .category: ("categories", "kategori")
          case .goal: ("goals", "tpb")
          case .team: ("team", "tim")
          }
        return LocalizedText(id: "\(indonesian) (\(own))", en: "\(own) (\(indonesian))")
      }
    }

    /// The field.
    public var field: Field
    /// Where the rule comes from.
    public var basis: LegalBasis

    /// A field that an entry must have.
    public init(_ field: Field, basis: LegalBasis) {
      self.field = field
      self.basis = basis
    }
  }

  /// A largest number with its basis.
  public struct Limit: Hashable, Sendable, Codable {
    /// The largest number allowed.
    public var maximum: Int
    /// Where the rule comes from.
    public var basis: LegalBasis

    /// A largest number.
    public init(maximum: Int, basis: LegalBasis) {
      self.maximum = maximum
      self.basis = basis
    }
  }

  /// A section of the proposal (bagian proposal), limited in words.
  public struct Section: Hashable, Sendable, Codable, Identifiable {
    /// A short name: `signifikansi`.
    public typealias ID = Identifier<Section>

    /// A short name; also the name of the column in a file of entries.
    public var id: ID
    /// The heading that people read.
    public var heading: LocalizedText
    /// What is asked there; an answer that repeats it is no answer.
    public var question: LocalizedText?
    /// The fewest words; `nil` when there is no such limit.
    public var minimumWords: Int?
    /// The most words; `nil` when there is no such limit.
    public var maximumWords: Int?
    /// Whether an entry without it is incomplete.
    public var isRequired: Bool
    /// The groups that fill it in; all of them when empty.
    public var groups: [Group.ID]
    /// Where it comes from.
    public var basis: LegalBasis

    /// A section.
    public init(
      id: ID, heading: LocalizedText, question: LocalizedText? = nil, minimumWords: Int? = nil, maximumWords: Int? = nil,
      isRequired: Bool = true,
      groups: [Group.ID] = [], basis: LegalBasis
    ) {
      self.id = id
      self.heading = heading
      self.question = question
      self.minimumWords = minimumWords
      self.maximumWords = maximumWords
      self.isRequired = isRequired
      self.groups = groups
      self.basis = basis
    }

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case id, heading, question, minimumWords, maximumWords, isRequired = "required", groups, basis
    }

    /// Reads a section; it is required unless the file says otherwise.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      id = try container.decode(ID.self, forKey: .id)
      heading = try container.decode(LocalizedText.self, forKey: .heading)
      question = try container.decodeIfPresent(LocalizedText.self, forKey: .question)
      minimumWords = try container.decodeIfPresent(Int.self, forKey: .minimumWords)
      maximumWords = try container.decodeIfPresent(Int.self, forKey: .maximumWords)
      isRequired = try container.decodeIfPresent(Bool.self, forKey: .isRequired) ?? true
      groups = try container.list(.groups)
      basis = try container.decode(LegalBasis.self, forKey: .basis)
    }
  }
}
