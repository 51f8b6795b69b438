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
    guard let own = WrittenIdentifier(bytes[source], separator) else { return 0 }
    var (found, isFirst, start) = (0, true, source.lowerBound)
    for end in source.lowerBound...source.upperBound {
      // Lines as ``line(ofRow:)`` counts them within a row, so that the answer is the same wherever a batch ends.
      guard end == source.upperBound || bytes[end] == 10 else { continue }
      let line = bytes[start..<end]
      if !isFirst, line.count(where: { $0 == separator }) == columns - 1, own.isLike(WrittenIdentifier(line, separator)) {
        found += 1
      }
      (isFirst, start) = (false, end + 1)
    }
    return found
  }
}

/// How the first cell of a line is written, where it can be an identifier: one word, without a quotation mark.
private struct WrittenIdentifier {
  private var hasDigit = false
  private var hasSmallLetter = false

  init?(_ line: ArraySlice<UInt8>, _ separator: UInt8) {
    let cell = line.prefix { $0 != separator }
    guard !cell.isEmpty else { return nil }
    for byte in cell {
      guard byte > 0x20, byte != CSVScanner.quote else { return nil }
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { hasDigit = true }
      if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) { hasSmallLetter = true }
    }
  }

  /// Whether another may be one of the same kind: `DINSOS-P3` is one like `DINKES`, `Malang` is none like it, nor like `m01`.
  func isLike(_ other: WrittenIdentifier?) -> Bool {
    guard let other else { return false }
    return hasSmallLetter == other.hasSmallLetter && (!hasDigit || other.hasDigit)
  }
}
