/// A cell of a delimited file that needs no second look, found without a copy and without a text.
///
/// A cell is plain when it stands as it is: no quote, no apostrophe, no byte beyond ASCII, no control character, and behind it a
/// separator or a line feed, with or without a carriage return before it. Nearly all cells of keys and numbers are. What is not
/// plain, ``CSVScanner`` reads and explains. In a row of plain cells a character is a byte.
struct PlainCell {
  /// Where the cell lies.
  let start: Int
  let end: Int
  /// Where what follows the cell begins.
  let next: Int
  /// Whether it is the last of its row.
  let endsRow: Bool
  /// The last eight bytes of the cell as one integer, behind a 1 where there are fewer.
  private let lastBytes: UInt64

  /// The cell that begins at `start`; `nil` when it is not plain, or the bytes end before it does.
  @inline(__always)
  init?(_ bytes: borrowing Span<UInt8>, from start: Int, separator: UInt8) {
    var position = start
    var word: UInt64 = 1
    while position < bytes.count {
      let byte = bytes[position]
      // Letters, digits and most marks stand above the quotes, and take two comparisons.
      if byte == separator {
        self.init(start, position, position + 1, false, word)
        return
      }
      if byte < 0x28 || byte >= 0x7F {
        if byte == 0x0A {
          self.init(start, position, position + 1, true, word)
          return
        }
        if byte == 0x0D, position + 1 < bytes.count, bytes[position + 1] == 0x0A {
          self.init(start, position, position + 2, true, word)
          return
        }
        if byte < 0x20 || byte == 0x22 || byte == 0x27 || byte >= 0x7F { return nil }
      }
      word = word << 8 | UInt64(byte)
      position += 1
    }
    return nil
  }

  @inline(__always)
  private init(_ start: Int, _ end: Int, _ next: Int, _ endsRow: Bool, _ lastBytes: UInt64) {
    (self.start, self.end, self.next, self.endsRow, self.lastBytes) = (start, end, next, endsRow, lastBytes)
  }

  /// A cell without bytes.
  static var empty: PlainCell { PlainCell(0, 0, 0, false, 1) }

  @inline(__always)
  var range: Range<Int> { Range(uncheckedBounds: (start, end)) }

  /// The bytes of the cell as one integer, different for different cells; `nil` for more than eight bytes.
  @inline(__always)
  var word: UInt64? { end - start <= 8 ? lastBytes : nil }
}
