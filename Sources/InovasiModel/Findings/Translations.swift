/// The messages of findings in a language that the library does not speak, by code: Basa Jawa, for example.
///
/// ```swift
/// let javanese = Translations(
///   language: Language(rawValue: "jv"),
///   texts: ["ENTRY_TOO_YOUNG": .init(message: "Inovasi {entry} isih enom.", advice: "Enteni taun ngarep.")])
/// finding.message(in: javanese)
/// ```
///
/// A few kinds have other words where there is more to say. `ROW_CELL_COUNT+lines` is the text of findings of that code which have the
/// parameter `lines`; without it they have the text of the code.
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

  /// The texts by code, or by code and parameter; a finding without one is shown in Indonesian.
  public var texts: [String: Text]

  /// Messages in a language.
  public init(language: Language, texts: [String: Text]) {
    self.language = language
    self.texts = texts
  }

  /// What does not fit the kinds: codes that nothing has, and parameters that the original does not fill; in order.
  ///
  /// - Parameters:
  ///   - kinds: the kinds that there are.
  ///   - wordings: the same codes with other words, for findings that have one parameter more.
  public func faults(for kinds: some Sequence<FindingKind>, wordings: [FindingKind] = []) -> [String] {
    let known = Dictionary(kinds.map { ($0.code, $0.placeholders) }) { first, _ in first }
    let others = Dictionary(wordings.map { ($0.code, $0.placeholders) }) { $0.union($1) }
    return texts.sorted { $0.key < $1.key }.flatMap { key, text -> [String] in
      let parts = key.split(separator: "+", maxSplits: 1).map(String.init)
      guard let code = parts.first, var allowed = known[code] else { return ["\(key): unknown code"] }
      if parts.count == 2 {
        allowed.formUnion(others[code] ?? [])
        guard allowed.contains(parts[1]) else { return ["\(key): unknown {\(parts[1])}"] }
      }
      return (text.message + text.advice).placeholders.subtracting(allowed).sorted().map { "\(key): unknown {\($0)}" }
    }
  }

  /// The text of a finding: that of one of its parameters, where there is one, and otherwise that of its code.
  func text(of finding: Finding) -> Text? {
    for parameter in finding.parameters.sorted where !parameter.text.isEmpty {
      if let text = texts["\(finding.code)+\(parameter.name)"] { return text }
    }
    return texts[finding.code]
  }
}

extension FindingKind {
  /// The parameters that its texts name.
  fileprivate var placeholders: Set<String> { (message.indonesian + advice.indonesian).placeholders }
}

extension Finding {
  /// What is wrong, in a language that the library does not speak; in Indonesian where there is no translation.
  public func message(in translations: Translations) -> String {
    translations.text(of: self).map { LocalizedText($0.message).text(in: .indonesian, filling: parameters) }
      ?? message(in: .indonesian)
  }

  /// What to do about it, likewise.
  public func advice(in translations: Translations) -> String {
    translations.text(of: self).map { LocalizedText($0.advice).text(in: .indonesian, filling: parameters) }
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
