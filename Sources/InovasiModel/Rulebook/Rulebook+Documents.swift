extension Rulebook {
  /// A document, link or film that has to be handed in with an entry.
  public struct RequiredDocument: Hashable, Sendable, Codable {
    /// What the rulebook calls it: `sk-tim`, `surat-pernyataan`, `video`.
    public var kind: String
    /// The name that people read.
    public var name: LocalizedText
    /// The endings of file names that are taken: `pdf`; any when empty.
    public var formats: [String]
    /// The largest file, in bytes; `nil` when there is no limit.
    public var maximumBytes: Int?
    /// The hosts on which a link may lie: `youtube.com`; any, or a file, when empty.
    public var hosts: [String]
    /// How long a film may be, in seconds; `nil` when there is no limit.
    public var maximumSeconds: Int?
    /// Whether it has to be signed.
    public var isSigned: Bool
    /// Where a form to fill in is to be had.
    public var template: String?
    /// The groups to which the rule applies; all of them when empty.
    public var groups: [Group.ID]
    /// Where the rule comes from.
    public var basis: LegalBasis

    /// A document that has to be handed in.
    public init(
      kind: String, name: LocalizedText, formats: [String] = [], maximumBytes: Int? = nil, hosts: [String] = [],
      maximumSeconds: Int? = nil, isSigned: Bool = false, template: String? = nil, groups: [Group.ID] = [],
      basis: LegalBasis
    ) {
      self.kind = kind
      self.name = name
      self.formats = formats
      self.maximumBytes = maximumBytes
      self.hosts = hosts
      self.maximumSeconds = maximumSeconds
      self.isSigned = isSigned
      self.template = template
      self.groups = groups
      self.basis = basis
    }

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case kind, name, formats, maximumBytes, hosts, maximumSeconds, isSigned = "signed", template, groups, basis
    }

    /// Reads a document; a key that is not known is an error.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      kind = try container.decode(String.self, forKey: .kind)
      name = try container.decode(LocalizedText.self, forKey: .name)
      formats = try container.list(.formats)
      maximumBytes = try container.decodeIfPresent(Int.self, forKey: .maximumBytes)
      hosts = try container.list(.hosts)
      maximumSeconds = try container.decodeIfPresent(Int.self, forKey: .maximumSeconds)
      isSigned = try container.decodeIfPresent(Bool.self, forKey: .isSigned) ?? false
      template = try container.decodeIfPresent(String.self, forKey: .template)
      groups = try container.list(.groups)
      basis = try container.decode(LegalBasis.self, forKey: .basis)
    }
  }

  /// A statement that has to be ticked: that the data are true, that the innovation may be replicated.
  public struct RequiredStatement: Hashable, Sendable, Codable {
    /// A short name: `kebenaran-data`.
    public var id: Identifier<Statement>
    /// What is stated.
    public var text: LocalizedText
    /// The groups to which the rule applies; all of them when empty.
    public var groups: [Group.ID]
    /// Where the rule comes from.
    public var basis: LegalBasis

    /// A statement that has to be ticked.
    public init(id: Identifier<Statement>, text: LocalizedText, groups: [Group.ID] = [], basis: LegalBasis) {
      self.id = id
      self.text = text
      self.groups = groups
      self.basis = basis
    }

    private enum CodingKeys: String, CodingKey, CaseIterable { case id, text, groups, basis }

    /// Reads a statement; a key that is not known is an error.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      id = try container.decode(Identifier<Statement>.self, forKey: .id)
      text = try container.decode(LocalizedText.self, forKey: .text)
      groups = try container.list(.groups)
      basis = try container.decode(LegalBasis.self, forKey: .basis)
    }
  }

  /// What counts as an answer that nobody took trouble over (jawaban asal-asalan).
  ///
  /// Careless answers are among the reasons that KIPP 2017 and 2018 published for failing; the numbers are the rulebook's.
  public struct Carelessness: Hashable, Sendable, Codable {
    /// So many times the same character or word in a row is no answer.
    public var repeats: Int
    /// From so many words on, two sections with the same text are a copy.
    public var copiedWords: Int
    /// Where the rule comes from.
    public var basis: LegalBasis

    /// What counts as careless.
    public init(repeats: Int = 6, copiedWords: Int = 5, basis: LegalBasis) {
      self.repeats = repeats
      self.copiedWords = copiedWords
      self.basis = basis
    }

    private enum CodingKeys: String, CodingKey, CaseIterable { case repeats, copiedWords, basis }

    /// Reads the rule; six repeats and five words unless the file says otherwise.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      repeats = try container.decodeIfPresent(Int.self, forKey: .repeats) ?? 6
      copiedWords = try container.decodeIfPresent(Int.self, forKey: .copiedWords) ?? 5
      basis = try container.decode(LegalBasis.self, forKey: .basis)
    }
  }
}
