/// A place in a file that was read.
public struct SourceLocation: Hashable, Sendable, Codable {
  /// The file's name, relative to the folder that was read.
  public let file: String

  /// The line, counted from 1.
  public let line: Int?

  /// The character within the line, counted from 1.
  public let column: Int?

  /// A place in a file.
  public init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
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
    guard var rest = column, rest > 0 else { return nil }
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
