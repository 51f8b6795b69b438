/// A text in Indonesian and in English, possibly with `{parameters}` to fill in.
public struct LocalizedText: Hashable, Sendable {
  /// The text in Bahasa Indonesia.
  public let indonesian: String

  /// The text in English.
  public let english: String

  /// A text in both languages.
  public init(id indonesian: String, en english: String) {
    self.indonesian = indonesian
    self.english = english
  }

  /// A name that is the same in both languages.
  public init(_ name: String) {
    indonesian = name
    english = name
  }

  /// The text in the language; Indonesian for a language that is not known here.
  public subscript(language: Language) -> String {
    language == .english ? english : indonesian
  }

  /// The text in the language with each `{name}` replaced by the parameter of that name.
  ///
  /// A name without a parameter stays as it is, so that a slip is seen. In English, the parameter `name.en` goes before `name`. Replacements
  /// are not searched again. `{count|row|rows}` is the first word where the parameter is 1, and otherwise the second.
  public func text(in language: Language, filling parameters: TextParameters) -> String {
    TextTemplate(self[language], in: language).text(filling: parameters)
  }
}

extension LocalizedText: Codable {
  private enum Key: String, CodingKey, CaseIterable { case id, en }

  /// Reads `{id, en}`, or one text for both languages.
  public init(from decoder: any Decoder) throws {
    if let name = try? decoder.singleValueContainer().decode(String.self) {
      self.init(name)
      return
    }
    let container = try decoder.strictContainer(keyedBy: Key.self)
    let indonesian = try container.decode(String.self, forKey: .id)
    self.init(id: indonesian, en: try container.decodeIfPresent(String.self, forKey: .en) ?? indonesian)
  }

  /// Writes `{id, en}`, or one text where both languages have the same.
  public func encode(to encoder: any Encoder) throws {
    if indonesian == english {
      var container = encoder.singleValueContainer()
      try container.encode(indonesian)
      return
    }
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(indonesian, forKey: .id)
    try container.encode(english, forKey: .en)
  }
}
