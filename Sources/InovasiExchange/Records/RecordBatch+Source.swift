// Rows as they came, bytes and all.
extension RecordBatch {
  /// Where a row lies in ``bytes`` as it came, without the line break behind it; empty for a format that has no bytes of its own.
  ///
  /// Complexity: O(1).
  public func source(ofRow row: Int) -> Range<Int> {
    let start = rowStarts[row]
    if row < rowByteEnds.count { return start..<max(rowByteEnds[row], start) }
    var end = row + 1 < rowStarts.count ? rowStarts[row + 1] : rowsEnd
    while end > start, bytes[end - 1] == 10 || bytes[end - 1] == 13 { end -= 1 }
    return start..<max(end, start)
  }

  /// How many lines of the file a row takes: more than one where a cell has line breaks, or a lost quote swallowed what stands behind it.
  /// One in a format whose rows are no lines.
  ///
  /// Complexity: O(*n*) in the bytes of the row.
  package func lineCount(ofRow row: Int) -> Int {
    guard rowByteEnds.isEmpty else { return 1 }
    let source = source(ofRow: row)
    return 1 + source.count { bytes[$0] == 10 || (bytes[$0] == 13 && $0 + 1 < source.upperBound && bytes[$0 + 1] != 10) }
  }

  /// Whether a row has as many cells as there are columns, but for blank ones beyond the last column, and for those of columns at the end that
  /// have no name.
  package func fits(_ columns: Int, named: Int, row: Int) -> Bool {
    let found = cellCount(ofRow: row)
    if found <= columns { return found == columns || found >= named }
    return (columns..<found).allSatisfy { range(row: row, column: $0).isEmpty }
  }

  /// Whether a row as it came is one byte, any number of times and at least once.
  package func holdsNothing(but byte: UInt8, inRow row: Int) -> Bool {
    let source = source(ofRow: row)
    guard let first = source.first, bytes[first] == byte else { return false }
    return source.allSatisfy { bytes[$0] == byte }
  }

  /// Whether a cell stood in quotes.
  func isQuoted(row: Int, column: Int) -> Bool {
    let source = cells[firstCell(ofRow: row) + column].source
    return source < bytes.count && bytes[source] == UInt8(ascii: "\"")
  }

  /// Whether a row ends with a carriage return that no line feed follows.
  func endsWithLoneCarriageReturn(row: Int) -> Bool {
    let end = row + 1 < rowStarts.count ? rowStarts[row + 1] : rowsEnd
    return end > rowStarts[row] && end <= bytes.count && bytes[end - 1] == 13
  }
}
