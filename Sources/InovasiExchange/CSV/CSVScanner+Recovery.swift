import InovasiModel

/// How far the rows reach that a lost quote swallowed, in bytes, and what each of them begins like.
struct SwallowedRange {
  let count: Int
  let identifier: WrittenIdentifier
}

extension CSVScanner {
  /// Where reading goes on behind a row that cannot be as it is, and which rows behind it are to be read each for itself.
  ///
  /// - Parameter problem: what is wrong with the row; `nil` where only the number of its cells is.
  func recovery(
    _ bytes: borrowing Span<UInt8>, from start: Int, to end: Int, _ problem: FindingKind?
  ) -> (next: Int, swallowed: SwallowedRange?)? {
    let next = problem == .rowQuote ? resumption(bytes, from: start, to: end) : nil
    // Where few bytes were swallowed, they are read once more at little cost.
    if let next, end - next <= 1 << 12 { return (next, nil) }
    guard let swallowed = swallowedRange(bytes, from: start, to: end) else { return next.map { ($0, nil) } }
    return (lineEnd(bytes, from: start, to: end), swallowed.count > 0 ? swallowed : nil)
  }

  /// Whether a row that is not known to have ended has swallowed good rows.
  func hasSwallowed(_ bytes: borrowing Span<UInt8>, to end: Int) -> Bool {
    recovery(bytes, from: 0, to: end, .rowQuote) != nil
  }

  /// The rows that a lost quote swallowed, where the lines tell them: each begins like the row itself, with an identifier. `nil` when it
  /// looks like the rest of a long cell.
  ///
  /// However many of them are broken for themselves, one at least must be a good row; the last may be one whose own quote was taken for
  /// the end of the lost one, and is left to be read as usual. Other lines belong to the row before them; a broken one with such lines is
  /// let pass for each five good ones.
  private func swallowedRange(_ bytes: borrowing Span<UInt8>, from start: Int, to end: Int) -> SwallowedRange? {
    guard expectedCells > 2, let own = WrittenIdentifier(bytes.extracting(start..<end), separator), own.isTelling
    else { return nil }
    let first = lineEnd(bytes, from: start, to: end)
    guard first < end, own.isLike(WrittenIdentifier(bytes.extracting(first..<end), separator)) else { return nil }
    var (position, last) = (first, first)
    var (good, broken) = (0, 0)
    while position < end {
      let next = rowEnd(bytes, from: position, to: end, like: own)
      let row = plainRow(bytes, from: position, to: next)
      if let row, row.isOpen ? next == end && row.cells <= expectedCells : row.cells == expectedCells {
        good += 1
        if !isBlank(bytes, from: row.end, to: next) { broken += 1 }
      } else if next < end, lineEnd(bytes, from: position, to: next) < next {
        broken += 1
      }
      (last, position) = (position, next)
    }
    return good > 0 && 5 * broken <= good ? SwallowedRange(count: last - first, identifier: own) : nil
  }

  /// Where the next line begins that begins like an identifier; the end when there is none.
  func rowEnd(_ bytes: borrowing Span<UInt8>, from start: Int, to end: Int, like identifier: WrittenIdentifier) -> Int {
    var position = lineEnd(bytes, from: start, to: end)
    while position < end, !identifier.isLike(WrittenIdentifier(bytes.extracting(position..<end), separator)) {
      position = lineEnd(bytes, from: position, to: end)
    }
    return min(position, end)
  }

  private func isBlank(_ bytes: borrowing Span<UInt8>, from start: Int, to end: Int) -> Bool {
    var position = start
    while position < end, Self.endsLine(bytes[position]) { position += 1 }
    return position >= end
  }

  /// Where reading goes on behind a row whose quote was never closed: at its second line, when what follows there are good rows that the
  /// quote swallowed; `nil` when it looks like the rest of a long cell.
  ///
  /// Good rows have the number of cells that the table has, and no quote where none can be. Eight of them are enough; the last may be one
  /// whose own quote was taken for the end of the lost one. One among five good ones may be broken for itself: lines of a text do not all
  /// have as many separators as a row.
  private func resumption(_ bytes: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int? {
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

  @inline(__always)
  private static func endsLine(_ byte: UInt8) -> Bool { byte == lineFeed || byte == carriageReturn }

  /// Where the next line begins.
  private func lineEnd(_ bytes: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int {
    var position = start
    while position < end, !Self.endsLine(bytes[position]) { position += 1 }
    let isPair = position + 1 < end && bytes[position] == Self.carriageReturn && bytes[position + 1] == Self.lineFeed
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
          let next = position + 1 < end ? bytes[position + 1] : Self.lineFeed
          if next == Self.quote {
            position += 1
          } else {
            guard next == separator || Self.endsLine(next) else { return nil }
            isQuoted = false
          }
        } else {
          guard position == start || bytes[position - 1] == separator else { return nil }
          isQuoted = true
        }
      } else if !isQuoted {
        if Self.endsLine(byte) {
          let isPair = byte == Self.carriageReturn && position + 1 < end && bytes[position + 1] == Self.lineFeed
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
    while position < cell.end, byte(position) == Self.apostrophe { position += 1 }
    guard position > cell.start, position < cell.end, FormulaGuard.isTrigger(byte(position)) else { return }
    batch.cells[last].start += 1
  }
}
