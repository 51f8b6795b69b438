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

extension SourceLocation: CustomStringConvertible {
  /// `scores.csv:12:8`, as editors and terminals understand it.
  public var description: String {
    ([file] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
  }
}
