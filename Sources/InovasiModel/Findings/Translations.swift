/// The messages of findings in a language that the library does not speak, by code: Basa Jawa, for example.
///
/// ```swift
/// let javanese = Translations(
///   language: Language(rawValue: "jv"),
///   texts: ["ENTRY_TOO_YOUNG": .init(message: "Inovasi {entry} isih enom.", advice: "Enteni taun ngarep.")])
/// finding.message(in: javanese)
/// ```
public struct Translations: Hashable, Sendable, Codable {
  /// What is said under one code, with the same `{parameters}` as the original.
  public struct Text: Hashable, Sendable, Codable {
    /// What is wrong.
    public var message: String
    /// What to do about it.
    public var advice: String

    /// A message and its advice.
    public init(message: String, advice: String) {
      self.message = message
      self.advice = advice
    }
  }

  /// The language.
  public var language: Language

  /// The texts by code; a finding without one is shown in Indonesian.
  public var texts: [String: Text]

  /// Messages in a language.
  public init(language: Language, texts: [String: Text]) {
    self.language = language
    self.texts = texts
  }

  /// What does not fit the kinds: codes that nothing has, and parameters that the original does not fill; in order.
  public func faults(for kinds: some Sequence<FindingKind>) -> [String] {
    let known = Dictionary(kinds.map { ($0.code, $0) }) { first, _ in first }
    return texts.sorted { $0.key < $1.key }.flatMap { code, text -> [String] in
      guard let kind = known[code] else { return ["\(code): unknown code"] }
      let allowed = (kind.message.indonesian + kind.advice.indonesian).placeholders
      return (text.message + text.advice).placeholders.subtracting(allowed).sorted().map { "\(code): unknown {\($0)}" }
    }
  }
}

extension Finding {
  /// What is wrong, in a language that the library does not speak; in Indonesian where there is no translation.
  public func message(in translations: Translations) -> String {
    translations.texts[code].map { LocalizedText($0.message).text(in: .indonesian, filling: parameters) }
      ?? message(in: .indonesian)
  }

  /// What to do about it, likewise.
  public func advice(in translations: Translations) -> String {
    translations.texts[code].map { LocalizedText($0.advice).text(in: .indonesian, filling: parameters) }
      ?? advice(in: .indonesian)
  }
}

extension String {
  /// The names between braces, without the words for one and for several.
  package var placeholders: Set<String> {
    Set(
      split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
        part.firstIndex(of: "}").map { String(part[..<$0].prefix { $0 != "|" }) }
      })
  }
}
