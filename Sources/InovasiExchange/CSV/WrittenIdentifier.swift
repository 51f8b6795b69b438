/// How the first cell of a line is written, where it can be an identifier: one word, without a quotation mark.
struct WrittenIdentifier {
  private var hasDigit = false
  private var hasSmallLetter = false

  /// - Parameter line: begins with the cell, and need not end with the line.
  init?(_ line: borrowing Span<UInt8>, _ separator: UInt8) {
    var position = 0
    while position < line.count, line[position] != separator {
      let byte = line[position]
      guard byte > 0x20, byte != CSVScanner.quote else { return nil }
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { hasDigit = true }
      if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) { hasSmallLetter = true }
      position += 1
    }
    guard position > 0 else { return nil }
  }

  /// Whether words of a text seldom look like it: it is none of small letters alone.
  var isTelling: Bool { hasDigit || !hasSmallLetter }

  /// Whether another may be one of the same kind: `DINSOS-P3` is one like `DINKES`, `Malang` is none like it, nor like `m01`.
  func isLike(_ other: WrittenIdentifier?) -> Bool {
    guard let other else { return false }
    return hasSmallLetter == other.hasSmallLetter && (!hasDigit || other.hasDigit)
  }
}
