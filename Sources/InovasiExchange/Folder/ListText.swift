/// Lists in one cell: items with `;` between them, and a backslash before a mark that belongs to an item.
///
/// `Ani; Budi` is two items, `Ani\; Budi` one. A backslash counts only before `;` `|` `=` and another backslash; spaces around an item are
/// no part of it. Marks are told by their code point, whatever accent is written behind one.
enum ListText {
  private static let marks: Set<Unicode.Scalar> = [";", "|", "=", "\\"]

  /// Whether a byte separates items or takes the meaning from one that does.
  static func isMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\\") }

  /// The items of a list, without those that are empty.
  static func items(_ text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "\\")) else {
      return text.utf8.split(separator: UInt8(ascii: ";")).compactMap { trimmed(Substring($0)) }
    }
    return parts(text, at: ";").map(plain).filter { !$0.isEmpty }
  }

  /// The items as one text.
  static func joined(_ items: some Sequence<String>) -> String { items.map { escaped($0, ";\\") }.joined(separator: ";") }

  /// The parts between marks that no backslash stands before, with their backslashes, without spaces around them.
  ///
  /// - Parameter most: how many parts at most; the last then takes the rest.
  static func parts(_ text: String, at mark: Unicode.Scalar, most: Int = .max) -> [String] {
    var parts: [String] = []
    var part = Substring.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if scalar == mark, !isEscaped, parts.count < most - 1 {
        parts.append(trimmed(Substring(part)) ?? "")
        part = Substring.UnicodeScalarView()
        continue
      }
      isEscaped = scalar == "\\" && !isEscaped
      part.append(scalar)
    }
    return parts + [trimmed(Substring(part)) ?? ""]
  }

  /// A part as the text that it stands for.
  static func plain(_ part: String) -> String {
    var text = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in part.unicodeScalars {
      if isEscaped, !marks.contains(scalar) { text.append("\\") }
      isEscaped = scalar == "\\" && !isEscaped
      if !isEscaped { text.append(scalar) }
    }
    if isEscaped { text.append("\\") }
    return String(text)
  }

  /// A text with a backslash before each of these marks.
  static func escaped(_ text: String, _ marks: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if marks.unicodeScalars.contains(scalar) { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  private static func trimmed(_ text: Substring) -> String? {
    let space = UInt8(ascii: " ")
    let start = text.utf8.drop { $0 == space }
    return start.lastIndex { $0 != space }.map { String(Substring(start[...$0])) }
  }
}
