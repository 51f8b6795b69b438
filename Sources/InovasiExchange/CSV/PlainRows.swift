/// Walks over the rows of a delimited file that need no second look, without a copy and without a text.
///
/// A row is plain when every cell stands as it is: no quote, no apostrophe, no byte beyond ASCII, no control character, exactly the
/// cells that the table has, and a line feed at its end, with or without a carriage return before it. Nearly all rows of numbers are.
/// The walk stops before the first row that is not plain, which ``CSVScanner`` then reads and explains. A cell of a plain row begins
/// as many bytes behind the row's beginning as it does characters.
struct PlainRows {
  /// The most cells that a row may have to be read here.
  static let mostCells = 16

  private let separator: UInt8
  private let cellCount: Int
  private let longest: Int
  /// Where each cell of the row ends; cell `n + 1` begins one byte further on.
  private var ends = InlineArray<16, Int>(repeating: 0)

  /// Where the row begins.
  private(set) var start = 0
  /// Where the next row begins: everything before it has been walked over.
  private(set) var end = 0

  /// `nil` for a table that has more cells in a row than are walked over here.
  ///
  /// - Parameter longest: the most bytes that a row may have, to be sure that none of its cells has more.
  init?(separator: UInt8, cellCount: Int, longest: Int) {
    guard (1...Self.mostCells).contains(cellCount), separator < 0x80 else { return nil }
    self.separator = separator
    self.cellCount = cellCount
    self.longest = longest
  }

  /// Begins with other bytes.
  mutating func restart() { (start, end) = (0, 0) }

  /// Moves on to the next row; `false` when the bytes end, or the next row is not plain.
  @inline(__always)
  mutating func next(_ bytes: borrowing Span<UInt8>) -> Bool {
    var position = end
    var cells = 0
    while position < bytes.count {
      let byte = bytes[position]
      // Letters, digits and most marks stand above the quotes, and take one comparison.
      if byte == separator {
        guard cells < cellCount - 1 else { return false }
        ends[cells] = position
        cells += 1
      } else if byte < 0x28 || byte >= 0x7F {
        if byte == 0x0A {
          guard cells == cellCount - 1, position > end, position - end <= longest else { return false }
          ends[cells] = bytes[position - 1] == 0x0D ? position - 1 : position
          // A line without anything is no row.
          guard cells > 0 || ends[0] > end else { return false }
          (start, end) = (end, position + 1)
          return true
        }
        // A carriage return is only good before a line feed; a space, and marks that are no quotes, anywhere.
        if byte == 0x0D {
          guard position + 1 < bytes.count, bytes[position + 1] == 0x0A else { return false }
        } else if byte < 0x20 || byte == 0x22 || byte == 0x27 || byte >= 0x7F {
          return false
        }
      }
      position += 1
    }
    return false
  }

  /// Where a cell of the row lies.
  @inline(__always)
  func range(_ cell: Int) -> Range<Int> {
    let lower = cell == 0 ? start : ends[cell - 1] + 1
    return lower..<max(lower, ends[cell])
  }
}
