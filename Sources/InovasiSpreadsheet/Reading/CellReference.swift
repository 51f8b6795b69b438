#if Spreadsheet
/// A cell by its column's letters and its row's number: `C12`.
enum CellReference {
  /// The letters of a column counted from 0: `A`, `Z`, `AA`.
  static func letters(_ column: Int) -> String {
    var (rest, letters) = (column, "")
    repeat {
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }

  static func name(column: Int, row: Int) -> String { letters(column) + String(row) }

  /// The column and row of a reference; `nil` when it is none. Neither is larger than a sheet can be many times over.
  @inline(__always)
  static func parse(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> (column: Int, row: Int)? {
    var (column, row, index) = (0, 0, range.lowerBound)
    while index < range.upperBound {
      let byte = bytes[index] & 0xDF
      guard byte >= 0x41, byte <= 0x5A else { break }
      // A sheet has columns of three letters; of any more nothing is counted.
      guard index - range.lowerBound < 4 else { return nil }
      column = column * 26 + Int(byte - 0x40)
      index += 1
    }
    guard column > 0, range.upperBound - index <= 9 else { return nil }
    while index < range.upperBound {
      let byte = bytes[index]
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      row = row * 10 + Int(byte - 0x30)
      index += 1
    }
    return (column - 1, row)
  }

  /// A whole number of up to nine digits; `nil` when it is none.
  @inline(__always)
  static func number(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Int? {
    guard !range.isEmpty, range.count <= 9 else { return nil }
    var number = 0
    for index in range {
      let byte = bytes[index]
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }
}
#endif
