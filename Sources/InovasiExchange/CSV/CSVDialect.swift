/// How a delimited file is written (ragam CSV): found in its first bytes, or set.
public struct CSVDialect: Hashable, Sendable {
  /// Which line ending a file has.
  public enum LineEnding: String, Hashable, Sendable, CaseIterable {
    /// LF, as on Unix.
    case lineFeed = "lf"
    /// CR LF, as RFC 4180 and Windows have it.
    case carriageReturnLineFeed = "crlf"
    /// CR alone, as on old Macintosh computers.
    case carriageReturn = "cr"
    /// More than one of them.
    case mixed
  }

  /// The byte between cells: `,` `;` tab or `|`.
  public var separator: UInt8

  /// How bytes stand for letters.
  public var encoding: TextEncoding

  /// Whether the file begins with a byte order mark.
  public var hasByteOrderMark: Bool

  /// Which line ending the first lines have. Reading takes any, mixed as they come; writing takes this one, LF where it is mixed.
  public var lineEnding: LineEnding

  /// The mark before the decimals of numbers; `nil` where each number says it by its own form, or the rest of the file does.
  public var decimalMark: DecimalMark?

  /// Whether the first row holds the names of the columns; where it does not, they are named by their numbers: `1`, `2`.
  public var hasHeader: Bool

  /// Whether a text that a spreadsheet would run stands behind an apostrophe: put before it on writing, taken off on reading.
  ///
  /// Such a text begins with `=`, `+`, `-`, `@`, a tab or a carriage return. Apostrophes that stand before one already are counted in, so
  /// that any text comes back as it was. Numbers are not texts: -1 stays -1. Source: OWASP, CSV Injection.
  public var guardsFormulas: Bool

  /// Whether a file is refused at its first deviation from RFC 4180, and nothing in it is found out, trimmed or skipped.
  public var isStrict: Bool

  /// A dialect; what most programs write unless told otherwise.
  public init(
    separator: UInt8 = UInt8(ascii: ","), encoding: TextEncoding = .utf8, hasByteOrderMark: Bool = false,
    lineEnding: LineEnding = .lineFeed, decimalMark: DecimalMark? = nil, hasHeader: Bool = true,
    guardsFormulas: Bool = true, isStrict: Bool = false
  ) {
    self.separator = separator
    self.encoding = encoding
    self.hasByteOrderMark = hasByteOrderMark
    self.lineEnding = lineEnding
    self.decimalMark = decimalMark
    self.hasHeader = hasHeader
    self.guardsFormulas = guardsFormulas
    self.isStrict = isStrict
  }

  /// RFC 4180 and nothing else: commas, UTF-8, every row as many cells as the first, quotes where they belong.
  ///
  /// Lines end with CR LF, or with LF alone, which the RFC's own grammar does not have and every writer of it on Unix does.
  public static let rfc4180 = CSVDialect(lineEnding: .carriageReturnLineFeed, guardsFormulas: false, isStrict: true)

  /// What Indonesian Excel writes and opens without a question: semicolons, a byte order mark, CR LF, decimal commas.
  public static let indonesianExcel = CSVDialect(
    separator: UInt8(ascii: ";"), hasByteOrderMark: true, lineEnding: .carriageReturnLineFeed, decimalMark: .comma)

  static let separators = [",", ";", "\t", "|"].flatMap { Array($0.utf8) }
}

extension CSVDialect: CustomStringConvertible {
  /// The separator, where it can be seen, and whatever differs from plain UTF-8 with LF: `,`, `; utf-16le bom crlf`.
  public var description: String {
    var parts = [separator == 9 ? "\\t" : String(UnicodeScalar(separator))]
    if encoding != .utf8 { parts.append(encoding.description) }
    if hasByteOrderMark { parts.append("bom") }
    if lineEnding != .lineFeed { parts.append(lineEnding.rawValue) }
    if let decimalMark, decimalMark == .comma { parts.append("decimal-comma") }
    if !hasHeader { parts.append("no-header") }
    if isStrict { parts.append("rfc4180") }
    return parts.joined(separator: " ")
  }
}
