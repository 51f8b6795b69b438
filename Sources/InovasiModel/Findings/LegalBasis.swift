/// Where a rule comes from: a regulation with its article, a document, or an assumption that says it is one.
public struct LegalBasis: Hashable, Sendable {
  /// What kind of authority stands behind the rule.
  public enum Kind: String, Hashable, Sendable, Codable {
    /// A law, regulation or decree.
    case regulation
    /// A guide, form, training deck or another published copy.
    case document
    /// Nothing published says so; whoever runs the competition has to confirm it.
    case assumption
  }

  /// What kind of authority it is.
  public let kind: Kind

  /// The instrument, document, or the reason of an assumption: `PermenPANRB 7/2021`; the same in both languages where only one is known.
  public let name: LocalizedText

  /// The article, where it is known: `Pasal 13`.
  public let article: String?

  /// What ``name`` says in Indonesian.
  public var source: String { name.indonesian }

  /// A basis of any kind, in both languages.
  public init(_ kind: Kind, _ name: LocalizedText, article: String? = nil) {
    self.kind = kind
    self.name = name
    self.article = article
  }

  /// A basis of any kind, by one name.
  public init(_ kind: Kind, _ source: String, article: String? = nil) {
    self.init(kind, LocalizedText(source), article: article)
  }

  /// A law, regulation or decree.
  public static func regulation(_ instrument: String, article: String? = nil) -> LegalBasis {
    LegalBasis(.regulation, instrument, article: article)
  }

  /// A guide, form, training deck or another published copy.
  public static func document(_ title: String) -> LegalBasis { LegalBasis(.document, title) }

  /// A value that no source gives.
  public static func assumption(_ reason: String) -> LegalBasis { LegalBasis(.assumption, reason) }

  /// A value that no source gives, with the reason in both languages.
  public static func assumption(_ reason: LocalizedText) -> LegalBasis { LegalBasis(.assumption, reason) }

  /// `PermenPANRB 7/2021 Pasal 13`; an assumption says so first.
  public func text(in language: Language) -> String {
    let text = article.map { "\(name[language]) \($0)" } ?? name[language]
    guard kind == .assumption else { return text }
    return LocalizedText(id: "asumsi: ", en: "assumption: ")[language] + text
  }
}

extension LegalBasis: CustomStringConvertible {
  /// The text in Indonesian.
  public var description: String { text(in: .indonesian) }
}

extension LegalBasis: Codable {
  private enum Key: String, CodingKey, CaseIterable { case regulation, document, assumption, article }

  /// Reads `{regulation, article}`, `{document}` or `{assumption}`, each one text or `{id, en}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: Key.self)
    article = try container.decodeIfPresent(String.self, forKey: .article)
    let key = try container.exactlyOne(of: .regulation, .document, .assumption)
    name = try container.decode(LocalizedText.self, forKey: key)
    switch key {
    case .document: kind = .document
    case .assumption: kind = .assumption
    case .regulation, .article: kind = .regulation
    }
  }

  /// Writes the form that ``init(from:)`` reads.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    let key: Key =
      switch kind {
      case .regulation: .regulation
      case .document: .document
      case .assumption: .assumption
      }
    try container.encode(name, forKey: key)
    try container.encodeIfPresent(article, forKey: .article)
  }
}
