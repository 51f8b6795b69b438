public import InovasiModel

/// Some records of a table: their cells lie as bytes in one buffer, so that a reader who wants numbers makes no text.
///
/// Rows are counted from 0 within the batch, columns as in the source's ``RecordSource/columns``. A row that the format itself
/// cannot make sense of has a ``problem(ofRow:)`` and no cells.
public struct RecordBatch: Sendable {
  struct CellRange {
    var start: Int
    var end: Int
    /// Where the cell begins in the bytes of the file, before quotes were taken off.
    var source: Int
  }

  /// The bytes of every cell, in UTF-8.
  public internal(set) var bytes: [UInt8] = []
  var cells: [CellRange] = []
  var rowEnds: [Int] = []
  var lines: [Int] = []
  var rowSources: [Int] = []
  var problems: [Int: FindingKind] = [:]

  /// A batch without rows.
  public init() {}

  /// The number of rows.
  public var count: Int { rowEnds.count }

  /// The line of the file on which a row begins, counted from 1.
  public func line(ofRow row: Int) -> Int { lines[row] }

  /// How many cells a row has.
  public func cellCount(ofRow row: Int) -> Int { rowEnds[row] - firstCell(ofRow: row) }

  /// Why the format cannot make sense of a row; `nil` when it can.
  public func problem(ofRow row: Int) -> FindingKind? { problems[row] }

  /// Where a cell lies in ``bytes``; empty when the row has no such cell.
  public func range(row: Int, column: Int) -> Range<Int> {
    guard column < cellCount(ofRow: row) else { return 0..<0 }
    let cell = cells[firstCell(ofRow: row) + column]
    return cell.start..<cell.end
  }

  /// A cell as text; `nil` when it is not UTF-8.
  public func text(row: Int, column: Int) -> String? {
    String(validating: bytes[range(row: row, column: column)], as: UTF8.self)
  }

  /// Where a cell begins in the file: its line and its character, both counted from 1.
  public func position(row: Int, column: Int) -> (line: Int, column: Int) {
    guard column < cellCount(ofRow: row) else { return (lines[row], 1) }
    var line = lines[row]
    var character = 1
    for byte in bytes[rowSources[row]..<max(cells[firstCell(ofRow: row) + column].source, rowSources[row])] {
      if byte == UInt8(ascii: "\n") {
        line += 1
        character = 1
      } else if byte & 0xC0 != 0x80 {
        character += 1
      }
    }
    return (line, character)
  }

  /// Whether there is no byte beyond ASCII in the batch.
  var isASCII: Bool { bytes.reduce(0, |) < 0x80 }

  /// How many bytes of the file stand between the beginning of a row and that of a cell.
  func offset(row: Int, column: Int) -> Int {
    guard column < cellCount(ofRow: row) else { return 0 }
    return cells[firstCell(ofRow: row) + column].source - rowSources[row]
  }

  /// The positions of all cells of a row, each as ``position(row:column:)`` gives it, in one pass over the row.
  func positions(ofRow row: Int) -> [(line: Int, column: Int)] {
    var positions: [(line: Int, column: Int)] = []
    positions.reserveCapacity(cellCount(ofRow: row))
    var (line, character, byte) = (lines[row], 1, rowSources[row])
    for cell in cells[firstCell(ofRow: row)..<rowEnds[row]] {
      while byte < cell.source {
        if bytes[byte] == UInt8(ascii: "\n") {
          line += 1
          character = 1
        } else if bytes[byte] & 0xC0 != 0x80 {
          character += 1
        }
        byte += 1
      }
      positions.append((line, character))
    }
    return positions
  }

  /// Adds a record whose cells are given as text; for formats that have no bytes of their own.
  public mutating func append(_ texts: [String], line: Int) {
    let source = bytes.count
    for text in texts {
      let start = bytes.count
      bytes.append(contentsOf: text.utf8)
      cells.append(CellRange(start: start, end: bytes.count, source: source))
    }
    endRow(line: line, source: source)
  }

  /// Adds a record that makes no sense.
  public mutating func append(problem: FindingKind, line: Int) {
    append(problem: problem, line: line, source: bytes.count)
  }

  mutating func append(problem: FindingKind, line: Int, source: Int) {
    problems[count] = problem
    endRow(line: line, source: source)
  }

  /// The cells that were added since the last row are a row.
  mutating func endRow(line: Int, source: Int) {
    rowEnds.append(cells.count)
    lines.append(line)
    rowSources.append(source)
  }

  private func firstCell(ofRow row: Int) -> Int { row == 0 ? 0 : rowEnds[row - 1] }
}
