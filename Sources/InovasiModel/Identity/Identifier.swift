/// The name of one thing of one kind: an agency's identifier cannot be passed where an entry's is asked for.
///
/// An identifier is not empty, at most 200 characters long, has no space at its ends, and within no control character and none
/// that cannot be seen. Upper and lower case differ.
public struct Identifier<Subject>: Sendable {
  /// The identifier as text.
  public let rawValue: String

  /// An identifier from text that comes from outside, as people see it.
  ///
  /// At the ends spaces of every kind are cut, tabs, and characters that cannot be seen, as the no-break space, the zero-width space and
  /// the byte order mark; within, a space of another kind becomes a plain one. So two cells that look alike are one identifier.
  ///
  /// - Returns: `nil` for an empty text, one of more than 200 characters, or one with control characters, line breaks or, between
  ///   others, characters that cannot be seen: soft hyphens, zero-width spaces and joiners, marks of direction.
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
    var trimmed = text.unicodeScalars[...]
    while let first = trimmed.first, isCut(first) { trimmed.removeFirst() }
    while let last = trimmed.last, isCut(last) { trimmed.removeLast() }
    let checked = String(trimmed)
    guard !trimmed.isEmpty, checked.utf8.count <= 200 || checked.count <= 200, trimmed.allSatisfy(isTaken) else { return nil }
    guard trimmed.contains(where: isOtherSpace) else { return checked }
    return String(String.UnicodeScalarView(trimmed.map { isOtherSpace($0) ? " " : $0 }))
  }

  /// Whether nobody would see the character at an end of a text. A line break would be seen.
  private static func isCut(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || isOtherSpace(scalar) || isInvisible(scalar)
  }

  private static func isOtherSpace(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII && scalar.properties.generalCategory == .spaceSeparator
  }

  /// Whether the character shows nothing wherever it stands. What chooses between forms of the character before it shows in that.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII && scalar.properties.isDefaultIgnorableCodePoint && !scalar.properties.isVariationSelector
  }

  /// Whether the character may stand within.
  private static func isTaken(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value >= 0x20 && scalar.value != 0x7F }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return false
    default: return !isInvisible(scalar)
    }
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
          id: "pengenal adalah teks 1 sampai 200 karakter yang terlihat.",
          en: "an identifier is a text of 1 to 200 visible characters."), at: decoder.codingPath)
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
