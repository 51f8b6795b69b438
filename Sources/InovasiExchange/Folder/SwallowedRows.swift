import InovasiModel

extension RecordBatch {
  /// How many lines of a row look like rows of the table, its first line left out: as many separators as a row has, and in front of the
  /// first of them what is written like the row's own identifier.
  ///
  /// A quotation mark that was opened in a row and is closed in the same column of a later one leaves a row with as many cells as it should
  /// have: nothing else tells that the rows between are missing. A text of several lines has such a line by chance only.
  ///
  /// Complexity: O(1) for a row of one line that has another behind it, O(*n*) in the bytes of any other.
  package func swallowedRows(inRow row: Int, separator: UInt8, columns: Int) -> Int {
    guard columns > 2, row + 1 == count || line(ofRow: row + 1) > line(ofRow: row) + 1 else { return 0 }
    let source = source(ofRow: row)
    guard let own = WrittenIdentifier(bytes[source].span, separator) else { return 0 }
    var (found, isFirst, start) = (0, true, source.lowerBound)
    for end in source.lowerBound...source.upperBound {
      // Lines as ``line(ofRow:)`` counts them within a row, so that the answer is the same wherever a batch ends.
      guard end == source.upperBound || endsLine(end) else { continue }
      let line = bytes[start..<end]
      if !isFirst, line.count(where: { $0 == separator }) == columns - 1, own.isLike(WrittenIdentifier(line.span, separator)) {
        found += 1
      }
      (isFirst, start) = (false, end + 1)
    }
    return found
  }
}
