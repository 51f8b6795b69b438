/// Which row of a file is meant.
///
/// In text, as the column `reject_line` has it: `12` for a line, `#5` for the fifth row. A spreadsheet takes neither for a date or a time.
enum RowNumber: Hashable {
  /// The row that begins on this line, and begins it alone; counted from 1.
  case line(Int)
  /// Of rows that share a line, as in a JSON list without line breaks: the row that is this one of the whole file, counted from 1.
  case ordinal(Int)

  /// The number that a text is; `nil` for any other.
  init?(_ text: String) {
    if text.hasPrefix("#") {
      guard let ordinal = Int(text.dropFirst()) else { return nil }
      self = .ordinal(ordinal)
    } else {
      guard let line = Int(text) else { return nil }
      self = .line(line)
    }
  }

  /// The same as a cell of a table.
  var cell: Cell {
    switch self {
    case .line(let line): .integer(line)
    case .ordinal(let ordinal): .text("#\(ordinal)")
    }
  }
}
