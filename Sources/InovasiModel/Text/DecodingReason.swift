/// Why a value of a settings file cannot be read, in both languages; the underlying error of a `DecodingError`.
package struct DecodingReason: Error {
  /// A whole sentence, with `{parameters}`.
  package let text: LocalizedText
  /// What fills its places.
  package let parameters: TextParameters

  /// A reason.
  package init(_ text: LocalizedText, _ parameters: TextParameters = [:]) {
    self.text = text
    self.parameters = parameters
  }

  /// What a decoder says on its own, as a sentence.
  init(_ error: DecodingError) {
    switch error {
    case .keyNotFound:
      self.init(LocalizedText(id: "kunci ini wajib ada, tetapi tidak ditulis.", en: "this key has to be there, and is missing."))
    case .typeMismatch(let type, _):
      self.init(LocalizedText(id: "di sini diharapkan {expected}.", en: "{expected} is expected here."), ["expected": "\(type)"])
    case .valueNotFound:
      self.init(LocalizedText(id: "di sini wajib ada nilai.", en: "there has to be a value here."))
    case .dataCorrupted(let context):
      let cause = context.debugDescription + (context.underlyingError.map { " (\($0))" } ?? "")
      self.init(LocalizedText(id: "tidak dapat dibaca: {cause}.", en: "cannot be read: {cause}."), ["cause": cause])
    @unknown default:
      self.init(LocalizedText(id: "tidak dapat dibaca: {cause}.", en: "cannot be read: {cause}."), ["cause": "\(error)"])
    }
  }
}

extension DecodingError {
  /// A value that cannot be read, for a reason in both languages that is a whole sentence.
  package static func unreadable(
    _ text: LocalizedText, _ parameters: TextParameters = [:], at path: [any CodingKey]
  ) -> DecodingError {
    .dataCorrupted(
      Context(
        codingPath: path, debugDescription: text.text(in: .english, filling: parameters),
        underlyingError: DecodingReason(text, parameters)))
  }

  /// The same about a key of a container.
  package static func unreadable<Key: CodingKey>(
    _ text: LocalizedText, _ parameters: TextParameters = [:], forKey key: Key, in container: KeyedDecodingContainer<Key>
  ) -> DecodingError {
    unreadable(text, parameters, at: container.codingPath + [key])
  }

  /// Where decoding stopped; for a key that is missing, where it would be.
  package var path: [any CodingKey] {
    switch self {
    case .keyNotFound(let key, let context): context.codingPath + [key]
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context): context.codingPath
    @unknown default: []
    }
  }

  /// Whether it says why it stopped in both languages.
  package var hasReason: Bool { ownReason != nil }

  /// Why it stopped.
  package var reason: DecodingReason { ownReason ?? DecodingReason(self) }

  private var ownReason: DecodingReason? {
    let context: Context? =
      switch self {
      case .keyNotFound(_, let context), .typeMismatch(_, let context), .valueNotFound(_, let context),
        .dataCorrupted(let context):
        context
      @unknown default: nil
      }
    return context?.underlyingError as? DecodingReason
  }
}
