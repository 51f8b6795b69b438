public import InovasiModel

/// Where each field of each entry stands in the file of entries, to the line and character.
///
/// Memory: 8 bytes a field.
public struct FieldPlaces: Hashable, Sendable {
  private let file: String
  /// The column of each field, by the first part of a finding's path, or the path itself for a section.
  private let columnOf: [String: Int]
  private let width: Int
  private var rowOfLine: [Int32: Int32] = [:]
  private var lines: [Int32] = []
  private var characters: [Int32] = []

  init(file: String, columnOf: [String: Int], width: Int) {
    self.file = file
    self.columnOf = columnOf
    self.width = width
  }

  mutating func add(line: Int, _ positions: [(line: Int, column: Int)]) {
    guard let line = Int32(exactly: line), positions.count >= width else { return }
    rowOfLine[line] = Int32(truncatingIfNeeded: lines.count / max(width, 1))
    for position in positions.prefix(width) {
      lines.append(Int32(truncatingIfNeeded: position.line))
      characters.append(Int32(truncatingIfNeeded: position.column))
    }
  }

  /// The same finding with the place of the field that it is about, where it has only the line of its entry.
  ///
  /// Complexity: O(1) on average.
  public func located(_ finding: Finding) -> Finding {
    guard let location = finding.location, location.column == nil, location.file == file, let line = location.line,
      let column = columnOf[finding.path] ?? columnOf[String(finding.path.prefix { $0 != "." })],
      let row = Int32(exactly: line).flatMap({ rowOfLine[$0] })
    else { return finding }
    let cell = Int(row) * width + column
    guard lines.indices.contains(cell) else { return finding }
    var located = finding
    located.location = SourceLocation(file: file, line: Int(lines[cell]), column: Int(characters[cell]))
    return located
  }
}
