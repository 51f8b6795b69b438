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
  /// The last eight bytes of each cell as one integer, behind a 1 where there are fewer; 0 where they are not known.
  private var words = InlineArray<16, UInt64>(repeating: 0)

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
    let (separator, cellCount) = (separator, cellCount)
    var position = end
    var cells = 0
    var word: UInt64 = 1
    while position < bytes.count {
      let byte = bytes[position]
      // Letters, digits and most marks stand above the quotes, and take one comparison.
      if byte == separator {
        guard cells < cellCount - 1 else { return false }
        ends[cells] = position
        words[cells] = word
        cells += 1
        position += 1
        word = 1
        continue
      }
      if byte < 0x28 || byte >= 0x7F {
        if byte == 0x0A {
          guard cells == cellCount - 1, position > end, position - end <= longest else { return false }
          let isPair = bytes[position - 1] == 0x0D
          ends[cells] = isPair ? position - 1 : position
          words[cells] = isPair ? 0 : word
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
      word = word << 8 | UInt64(byte)
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

  /// The bytes of a cell of the row as one integer, different for different cells; `nil` for more than eight bytes, and for the last
  /// cell before a carriage return.
  @inline(__always)
  func word(_ cell: Int) -> UInt64? { words[cell] != 0 && range(cell).count <= 8 ? words[cell] : nil }
}
