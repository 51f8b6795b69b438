extension CSVScanner {
  /// Where reading goes on behind a row whose quote was never closed: at its second line, when what follows there are good rows that the
  /// quote swallowed; `nil` when it looks like the rest of a long cell.
  ///
  /// Good rows have the number of cells that the table has, and no quote where none can be. Eight of them are enough; the last may be one
  /// whose own quote was taken for the end of the lost one. One among five good ones may be broken for itself: lines of a text do not all
  /// have as many separators as a row.
  func resumption(_ bytes: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int? {
    guard expectedCells > 0 else { return nil }
    let resumption = lineEnd(bytes, from: start, to: end)
    var position = resumption
    var (rows, isOneBroken) = (0, false)
    while position < end, rows < (isOneBroken ? 5 : 8) {
      let row = plainRow(bytes, from: position, to: end)
      if let row, row.isOpen {
        guard row.cells <= expectedCells else { return nil }
        return !isOneBroken || rows >= 5 ? resumption : nil
      }
      position = row?.end ?? lineEnd(bytes, from: position, to: end)
      if let row, row.cells == 1, expectedCells > 1, row.isEmpty { continue }
      if let row, row.cells == expectedCells {
        rows += 1
      } else if isOneBroken {
        return nil
      } else {
        isOneBroken = true
      }
    }
    return rows > (isOneBroken ? 4 : 0) ? resumption : nil
  }

  /// Where the next line begins.
  private func lineEnd(_ bytes: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int {
    var position = start
    while position < end, bytes[position] != 10, bytes[position] != 13 { position += 1 }
    let isPair = position + 1 < end && bytes[position] == 13 && bytes[position + 1] == 10
    return position + (isPair ? 2 : 1)
  }

  /// A row without a stray quote: how many cells it has, where it ends, and whether that is within quotes; `nil` for any other.
  private func plainRow(
    _ bytes: borrowing Span<UInt8>, from start: Int, to end: Int
  ) -> (cells: Int, end: Int, isEmpty: Bool, isOpen: Bool)? {
    var position = start
    var cells = 1
    var isQuoted = false
    while position < end {
      let byte = bytes[position]
      if byte == Self.quote {
        if isQuoted {
          let next = position + 1 < end ? bytes[position + 1] : 10
          if next == Self.quote {
            position += 1
          } else {
            guard next == separator || next == 10 || next == 13 else { return nil }
            isQuoted = false
          }
        } else {
          guard position == start || bytes[position - 1] == separator else { return nil }
          isQuoted = true
        }
      } else if !isQuoted {
        if byte == 10 || byte == 13 {
          let isPair = byte == 13 && position + 1 < end && bytes[position + 1] == 10
          return (cells, position + (isPair ? 2 : 1), position == start, false)
        }
        if byte == separator { cells += 1 }
      }
      position += 1
    }
    return (cells, end, position == start, isQuoted)
  }

  /// Takes the apostrophe off the last cell when it guards a formula.
  func unguard(_ batch: inout RecordBatch, _ bytes: borrowing Span<UInt8>, _ unquoted: [UInt8]) {
    guard let last = batch.cells.indices.last else { return }
    let cell = batch.cells[last]
    func byte(_ place: Int) -> UInt8 { place < bytes.count ? bytes[place] : unquoted[place - bytes.count] }
    var position = cell.start
    while position < cell.end, byte(position) == UInt8(ascii: "'") { position += 1 }
    guard position > cell.start, position < cell.end, FormulaGuard.isTrigger(byte(position)) else { return }
    batch.cells[last].start += 1
  }
}
