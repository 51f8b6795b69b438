/// A place in a file that was read.
///
/// Lines and characters are counted from 1. A number that is none of them, or beyond 4 294 967 295, is taken for not known.
public struct SourceLocation: Hashable, Sendable {
  /// The file's name, relative to the folder that was read.
  public let file: String

  // Four bytes each, nought where it is not known: each entry and each finding has one of these.
  @usableFromInline let lineNumber: UInt32
  @usableFromInline let columnNumber: UInt32

  /// The line, counted from 1.
  @inlinable
  public var line: Int? { lineNumber == 0 ? nil : Int(lineNumber) }

  /// The character within the line, counted from 1.
  @inlinable
  public var column: Int? { columnNumber == 0 ? nil : Int(columnNumber) }

  /// A place in a file.
  public init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    lineNumber = line.flatMap(UInt32.init(exactly:)) ?? 0
    columnNumber = column.flatMap(UInt32.init(exactly:)) ?? 0
  }
}

extension SourceLocation: Codable {
  private enum CodingKeys: CodingKey { case file, line, column }

  /// Reads an object with the names of the properties.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      file: try container.decode(String.self, forKey: .file), line: try container.decodeIfPresent(Int.self, forKey: .line),
      column: try container.decodeIfPresent(Int.self, forKey: .column))
  }

  /// Writes an object with the names of the properties.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(file, forKey: .file)
    try container.encodeIfPresent(line, forKey: .line)
    try container.encodeIfPresent(column, forKey: .column)
  }
}

extension SourceLocation {
  /// The name under which findings know a sheet of a workbook: `nilai.xlsx[Juri 1]`. Its lines are rows, its columns columns.
  ///
  /// No sheet's name has brackets in it, and no other file's name ends with one.
  public static func name(ofSheet sheet: String, in workbook: String) -> String { "\(workbook)[\(sheet)]" }

  /// Whether the place is a cell of a workbook.
  public var isCell: Bool { file.hasSuffix("]") || [".xlsx", ".xlsm"].contains { file.lowercased().hasSuffix($0) } }

  /// The column as a spreadsheet writes it: `A`, `Z`, `AA`.
  var columnLetters: String? {
    guard var rest = column else { return nil }
    var letters = ""
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}

extension SourceLocation: CustomStringConvertible {
  /// `scores.csv:12:8`, as editors and terminals understand it; a cell as a spreadsheet does: `nilai.xlsx[Juri 1]:C12`.
  public var description: String {
    if isCell, let line, let columnLetters { return "\(file):\(columnLetters)\(line)" }
    return ([file] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
  }
}
