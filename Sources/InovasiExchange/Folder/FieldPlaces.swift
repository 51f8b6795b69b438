public import InovasiModel

/// Where each field of each entry, or of each agency, stands in their file, to the line and character.
///
/// Memory: 4 bytes a field and 8 a row, and 4 more a field of a row that takes more than one line.
public struct FieldPlaces: Hashable, Sendable {
  private let file: String
  /// The column of each field, by the first part of a finding's path, or the path itself for a section.
  private let columnOf: [String: Int]
  private let width: Int
  /// The first line of each row, in order.
  private var rowLines: [Int32] = []
  private var characters: [Int32] = []
  /// The lines of the fields of rows that take more than one.
  private var lines: [Int32] = []
  /// Where those of each row begin among them; -1 for a row on one line.
  private var lineStarts: [Int32] = []

  init(file: String, columnOf: [String: Int], width: Int) {
    self.file = file
    self.columnOf = columnOf
    self.width = width
  }

  /// Makes room for so many rows of a file, which has no more cells than bytes, since rows that lack cells have no places; and for no more
  /// than a gigabyte of them, beyond which room is made as they come.
  mutating func reserveCapacity(_ rows: Int, ofFileOf bytes: Int) {
    rowLines.reserveCapacity(rows)
    lineStarts.reserveCapacity(rows)
    characters.reserveCapacity(min(rows * width, bytes, 1 << 28))
  }

  /// Adds the places of a row, which stands behind those that were added before.
  ///
  /// A row that lacks cells, or that begins on the line of the row before it, has no places.
  mutating func add(_ row: Int, of batch: RecordBatch) {
    guard let line = Int32(exactly: batch.line(ofRow: row)), batch.cellCount(ofRow: row) >= width,
      rowLines.last.map({ $0 < line }) ?? true
    else { return }
    rowLines.append(line)
    if batch.appendPlaces(ofRow: row, width, to: &characters) { return lineStarts.append(-1) }
    let (firstCharacter, firstLine) = (characters.count, lines.count)
    var isOnOneLine = true
    batch.forEachPosition(ofRow: row) { cellLine, character in
      guard characters.count - firstCharacter < width else { return }
      characters.append(Int32(truncatingIfNeeded: character))
      if isOnOneLine, cellLine != Int(line) {
        lines += repeatElement(line, count: characters.count - firstCharacter - 1)
        isOnOneLine = false
      }
      if !isOnOneLine { lines.append(Int32(truncatingIfNeeded: cellLine)) }
    }
    lineStarts.append(isOnOneLine ? -1 : Int32(truncatingIfNeeded: firstLine))
  }

  /// The place of the field that a finding is about, where it has only the line of its entry; `nil` where no more is known.
  ///
  /// Complexity: O(log *n*) for *n* rows.
  public func place(of finding: Finding) -> SourceLocation? {
    guard let location = finding.location, location.column == nil, location.file == file, let line = location.line else {
      return nil
    }
    return place(of: finding.path, inRowOn: line)
  }

  /// The place of a field, by its path in a finding, in the row that begins on a line; `nil` where the table has no such column.
  func place(of path: String, inRowOn line: Int) -> SourceLocation? {
    guard let column = columnOf[path] ?? columnOf[String(path.prefix { $0 != "." })],
      let row = Int32(exactly: line).flatMap(row(onLine:))
    else { return nil }
    let cell = row * width + column
    guard characters.indices.contains(cell) else { return nil }
    let cellLine = lineStarts[row] < 0 ? line : Int(lines[Int(lineStarts[row]) + column])
    return SourceLocation(file: file, line: cellLine, column: Int(characters[cell]))
  }

  private func row(onLine line: Int32) -> Int? {
    // Where each row is one line, it is as far from the first as its line is.
    let guess = Int(line) - Int(rowLines.first ?? 0)
    if rowLines.indices.contains(guess), rowLines[guess] == line { return guess }
    let row = rowLines.partitioningIndex { $0 >= line }
    return row < rowLines.count && rowLines[row] == line ? row : nil
  }
}
