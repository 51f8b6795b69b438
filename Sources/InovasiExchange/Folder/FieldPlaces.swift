public import InovasiModel

/// Where each field of each entry stands in the file of entries, to the line and character.
///
/// Memory: 8 bytes a field.
public struct FieldPlaces: Hashable, Sendable {
  private let file: String
  /// The column of each field, by the first part of a finding's path, or the path itself for a section.
  private let columnOf: [String: Int]
  private let width: Int
  /// The first line of each row, in order.
  private var rowLines: [Int32] = []
  private var lines: [Int32] = []
  private var characters: [Int32] = []

  init(file: String, columnOf: [String: Int], width: Int) {
    self.file = file
    self.columnOf = columnOf
    self.width = width
  }

  /// Adds the places of a row, which stands behind those that were added before.
  mutating func add(_ row: Int, of batch: RecordBatch) {
    guard let line = Int32(exactly: batch.line(ofRow: row)), batch.cellCount(ofRow: row) >= width,
      rowLines.last.map({ $0 < line }) ?? true
    else { return }
    rowLines.append(line)
    var column = 0
    batch.forEachPosition(ofRow: row) { line, character in
      if column < width {
        lines.append(Int32(truncatingIfNeeded: line))
        characters.append(Int32(truncatingIfNeeded: character))
      }
      column += 1
    }
  }

  /// The same finding with the place of the field that it is about, where it has only the line of its entry.
  ///
  /// Complexity: O(log *n*) for *n* rows.
  public func located(_ finding: Finding) -> Finding {
    guard let location = finding.location, location.column == nil, location.file == file, let line = location.line,
      let column = columnOf[finding.path] ?? columnOf[String(finding.path.prefix { $0 != "." })],
      let row = Int32(exactly: line).flatMap(row(onLine:))
    else { return finding }
    let cell = row * width + column
    guard lines.indices.contains(cell) else { return finding }
    var located = finding
    located.location = SourceLocation(file: file, line: Int(lines[cell]), column: Int(characters[cell]))
    return located
  }

  private func row(onLine line: Int32) -> Int? {
    var (low, high) = (0, rowLines.count)
    while low < high {
      let middle = (low + high) / 2
      if rowLines[middle] < line { low = middle + 1 } else { high = middle }
    }
    return low < rowLines.count && rowLines[low] == line ? low : nil
  }
}
