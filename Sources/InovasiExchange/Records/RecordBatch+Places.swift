import InovasiModel

// Where rows and cells stand in the file, as people count.
extension RecordBatch {
  /// Which row of the file it is.
  func number(ofRow row: Int) -> RowNumber { onSharedLines[row].map { .ordinal($0.ordinal) } ?? .line(lines[row]) }

  /// Says of the row that was added last that it does not begin its line alone.
  mutating func markSharedLine(ordinal: Int, character: Int) { onSharedLines[count - 1] = (ordinal, character) }

  /// The character at which a row begins that does not begin its line alone; `nil` for any other.
  func sharedLineCharacter(ofRow row: Int) -> Int? { onSharedLines.isEmpty ? nil : onSharedLines[row]?.character }

  /// The character of its line at which a row begins.
  private func firstCharacter(ofRow row: Int) -> Int { sharedLineCharacter(ofRow: row) ?? 1 }

  /// Where a cell begins in the file: its line and its character, both counted from 1.
  public func position(row: Int, column: Int) -> (line: Int, column: Int) {
    if placesAreCells { return (lines[row], column + 1) }
    var character = firstCharacter(ofRow: row)
    guard column < cellCount(ofRow: row) else { return (lines[row], character) }
    var line = lines[row]
    for place in rowStarts[row]..<max(cells[firstCell(ofRow: row) + column].source, rowStarts[row]) {
      if endsLine(place) {
        line += 1
        character = 1
      } else if bytes[place] & 0xC0 != 0x80 {
        character += 1
      }
    }
    return (line, character)
  }

  /// Whether a line of the file ends with the byte at a place, as ``line(ofRow:)`` counts lines.
  @inline(__always)
  func endsLine(_ place: Int) -> Bool {
    if bytes[place] == UInt8(ascii: "\n") { return true }
    guard returnsEndLines, bytes[place] == UInt8(ascii: "\r") else { return false }
    return place + 1 == bytes.count || bytes[place + 1] != UInt8(ascii: "\n")
  }

  /// The same as a place in the file of this name.
  func location(row: Int, column: Int, in file: String) -> SourceLocation {
    let position = position(row: row, column: column)
    return SourceLocation(file: file, line: position.line, column: position.column)
  }

  /// The character at which a cell begins on the line that ``line(ofRow:)`` gives; `nil` for a cell on a later line of its row.
  func characterOnFirstLine(row: Int, column: Int) -> Int? {
    let position = position(row: row, column: column)
    return position.line == lines[row] ? position.column : nil
  }

  /// How many bytes of the file stand between the beginning of a row and that of a cell.
  func offset(row: Int, column: Int) -> Int {
    guard column < cellCount(ofRow: row) else { return 0 }
    return cells[firstCell(ofRow: row) + column].source - rowStarts[row]
  }

  /// Adds the characters at which the first `count` cells of a row begin, where the row is known to be one line of ASCII;
  /// otherwise adds nothing, and returns `false`.
  func appendPlaces(ofRow row: Int, _ count: Int, to places: inout [Int32]) -> Bool {
    guard isASCII, !placesAreCells, row + 1 < lines.count, lines[row + 1] == lines[row] + 1 else { return false }
    let (first, start) = (firstCell(ofRow: row), rowStarts[row])
    guard first + count <= cellEnds[row] else { return false }
    let cells = cells.span
    // Fits four bytes unless the limit for rows (`maximumRowBytes`) was raised to gigabytes; then only the character would be
    // wrong.
    places.append(addingCapacity: count) { places in
      for cell in first..<first + count { places.append(Int32(truncatingIfNeeded: cells[cell].source - start + 1)) }
    }
    return true
  }

  /// Hands over the position of each cell of a row, as ``position(row:column:)`` gives it, in one pass over the row.
  func forEachPosition(ofRow row: Int, _ body: (_ line: Int, _ column: Int) -> Void) {
    let line = lines[row]
    if placesAreCells {
      for column in 0..<cellCount(ofRow: row) { body(line, column + 1) }
      return
    }
    let start = rowStarts[row]
    var place = (line: line, character: firstCharacter(ofRow: row), byte: start)
    for cell in cells[firstCell(ofRow: row)..<cellEnds[row]] {
      while place.byte < cell.source {
        if endsLine(place.byte) {
          place.line += 1
          place.character = 1
        } else if bytes[place.byte] & 0xC0 != 0x80 {
          place.character += 1
        }
        place.byte += 1
      }
      body(place.line, place.character)
    }
  }
}
