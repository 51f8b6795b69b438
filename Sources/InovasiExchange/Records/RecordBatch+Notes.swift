package import InovasiModel

// What a format knows of a cell besides its text.
extension RecordBatch {
  /// Whether the file has something in any cell that is no value.
  var hasDamage: Bool { !damaged.isEmpty }

  /// What is wrong with a cell where the file has no value; `nil` for any other.
  func damage(row: Int, column: Int) -> Finding? {
    guard hasDamage, column < cellCount(ofRow: row) else { return nil }
    return damaged[firstCell(ofRow: row) + column]
  }

  /// Adds a cell in which the file has something that is no value; a blank one, unless its text begins at `start`.
  package mutating func addDamagedCell(_ finding: Finding, from start: Int? = nil) {
    damaged[cells.count] = finding
    addCell(from: start ?? bytes.count)
  }

  /// Whether the file states a cell as a number, and not as a text that looks like one; known only of `1.234` and its like, which a
  /// text leaves open.
  func isStatedNumber(row: Int, column: Int) -> Bool {
    !stated.isEmpty && column < cellCount(ofRow: row) && stated.contains(firstCell(ofRow: row) + column)
  }

  /// Notes of the cell that is added next, whose bytes begin at `start`, that it is a number which the file states.
  package mutating func noteNumber(from start: Int) {
    if bytes.count - start > 4, bytes[bytes.count - 4] == DecimalMark.point.byte { stated.insert(cells.count) }
  }

  /// Notes the same of a cell of the row that was added last.
  mutating func noteNumber(column: Int) {
    guard count > 0, column < cellCount(ofRow: count - 1) else { return }
    stated.insert(firstCell(ofRow: count - 1) + column)
  }
}
