/// The name of one thing of one kind: an agency's identifier cannot be passed where an entry's is asked for.
///
/// An identifier is not empty, at most 200 characters long, has no space at its ends and no control character within.
/// Upper and lower case differ.
public struct Identifier<Subject>: Sendable {
  /// The identifier as text.
  public let rawValue: String

  /// An identifier from text that comes from outside; spaces at the ends are cut.
  ///
  /// - Returns: `nil` for an empty text, one of more than 200 characters, or one with control characters.
  public init?(_ text: some StringProtocol) { self.init(String(text)) }

  @inlinable
  init(checked text: String) { rawValue = text }
}

/// What makes a text an identifier, of whatever kind.
@usableFromInline
enum IdentifierText {
  /// The text as an identifier has it; `nil` when it is none.
  @usableFromInline
  static func checked(_ text: String) -> String? {
    if isPlain(text) { return text }
    var trimmed = text[...]
    while trimmed.utf8.first == 0x20 { trimmed.removeFirst() }
    while trimmed.utf8.last == 0x20 { trimmed.removeLast() }
    guard !trimmed.isEmpty, trimmed.utf8.count <= 200 || trimmed.count <= 200,
      trimmed.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F })
    else { return nil }
    return String(trimmed)
  }

  /// Whether a text is an identifier as it stands, as nearly all are: short, of visible ASCII.
  private static func isPlain(_ text: String) -> Bool {
    guard (1...200).contains(text.utf8.count) else { return false }
    let isVisible = { (byte: UInt8) in byte > 0x20 && byte < 0x7F }
    return text.utf8.withContiguousStorageIfAvailable { $0.allSatisfy(isVisible) } ?? text.utf8.allSatisfy(isVisible)
  }
}

extension Identifier: Hashable {
  /// Whether both are the same identifier.
  @inlinable
  public static func == (lhs: Identifier, rhs: Identifier) -> Bool { lhs.rawValue == rhs.rawValue }

  /// Hashes the text.
  @inlinable
  public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}

extension Identifier: Comparable {
  /// Orders by Unicode value: the same on every machine and in every locale.
  @inlinable
  public static func < (lhs: Identifier, rhs: Identifier) -> Bool { lhs.rawValue < rhs.rawValue }
}

extension Identifier: ExpressibleByStringLiteral {
  /// An identifier written in source code, where the programmer can see that it is one.
  public init(stringLiteral text: StaticString) {
    guard let identifier = Identifier(text.description) else {
      preconditionFailure("\"\(text)\" is no identifier")  // safe: a literal in source code, never data from outside
    }
    self = identifier
  }
}

extension Identifier: LosslessStringConvertible {
  /// The identifier as text.
  public var description: String { rawValue }

  /// See ``init(_:)-(StringProtocol)``.
  @inlinable
  public init?(_ description: String) {
    guard let text = IdentifierText.checked(description) else { return nil }
    self.init(checked: text)
  }
}

extension Identifier: Codable {
  /// Reads a text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let identifier = Identifier(text) else {
      throw DecodingError.unreadable(
        LocalizedText(
          id: "pengenal adalah teks 1 sampai 200 karakter tanpa karakter kendali.",
          en: "an identifier is a text of 1 to 200 characters without control characters."), at: decoder.codingPath)
    }
    self = identifier
  }

  /// Writes a text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

extension Identifier: CodingKeyRepresentable {
  /// The identifier as a key of a JSON object.
  public var codingKey: any CodingKey { IdentifierKey(stringValue: rawValue) }

  /// An identifier that was a key of a JSON object.
  public init?(codingKey: some CodingKey) { self.init(codingKey.stringValue) }
}

private struct IdentifierKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
