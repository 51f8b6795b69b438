import InovasiModel

/// Finds rows and cells in the bytes of a delimited file (RFC 4180, any line ending).
///
/// A quote begins a quoted cell only at the cell's start; within one it is doubled. A quote elsewhere is a character like any
/// other.
struct CSVScanner {
  let separator: UInt8
  let maximumFieldBytes: Int
  /// Whether the apostrophe before a guarded formula is taken off.
  var restoresFormulas = true
  /// Whether an empty line is a row with one empty cell.
  var keepsBlankLines = false
  /// Whether lines end with carriage returns alone, so that one within quotes ends a line, too. In any other file it is a character: what
  /// people edit such files with shows no line there.
  var returnsEndLines = false
  /// How many cells a row should have, once that is known; a broken row is then told from good ones that its quote swallowed.
  var expectedCells = 0
  /// By column: whether nobody asks for more than which of its cells are blank, so that doubled quotes may stay in them. `false`
  /// for columns beyond the end of the list.
  private var passedOver: [Bool] = []
  /// Rows that a lost quote swallowed, of which each is read for itself.
  private(set) var swallowed: SwallowedRange?

  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let apostrophe = UInt8(ascii: "'")
  private static let quotes = UInt64(repeating: quote)
  private static let lineFeeds = UInt64(repeating: lineFeed)
  private static let carriageReturns = UInt64(repeating: carriageReturn)
  /// The bits in which a quote and a line feed agree, to look for both at once. Of printed characters only an asterisk agrees
  /// with them too; what is found so is looked at again.
  private static let bitsInCommon = ~(quotes ^ lineFeeds)
  private let separators: UInt64

  /// A row that is being read: where it begins, and how much there was before it, to take back what it has added.
  private struct OpenRow {
    let start: Int
    let firstCell: Int
    let firstUnquoted: Int
  }

  init(separator: UInt8, maximumFieldBytes: Int) {
    self.separator = separator
    self.maximumFieldBytes = maximumFieldBytes
    separators = UInt64(repeating: separator)
  }

  /// Says that nobody asks for more than whether the cells of a column are blank.
  mutating func passOver(column: Int) {
    while passedOver.count <= column { passedOver.append(false) }
    passedOver[column] = true
  }

  private func isPassedOver(_ column: Int) -> Bool { column < passedOver.count && passedOver[column] }

  /// Reads the row that begins at `start`, and adds it to the batch.
  ///
  /// - Parameters:
  ///   - whole: the bytes at hand.
  ///   - unquoted: takes the texts of cells in which quotes are doubled. The batch will have the bytes of `whole` followed by
  ///     these, which is how its cells are numbered.
  ///   - isLast: whether nothing follows these bytes.
  ///   - line: the line on which the row begins, and then the next row.
  /// - Returns: where the next row begins; `nil`, with nothing added, when the bytes end before the row does, and more may
  ///   follow.
  mutating func row(
    of whole: borrowing Span<UInt8>, in batch: inout RecordBatch, unquoted: inout [UInt8], from start: Int, isLast: Bool,
    line: inout Int
  ) -> Int? {
    var (end, isLast) = (whole.count, isLast)
    // Among rows that a lost quote swallowed, a row ends where the next line begins like a row.
    if let swallowed {
      end = rowEnd(whole, from: start, to: min(start + swallowed.count, end), like: swallowed.identifier)
      guard isLast || end < whole.count || end == start + swallowed.count else { return nil }
      isLast = true
    }
    let bytes = whole.extracting(0..<end)
    let row = OpenRow(start: start, firstCell: batch.cells.count, firstUnquoted: unquoted.count)
    var lines = 0
    var position = start
    var problem: FindingKind?

    cells: while true {
      let cellStart = position
      // A quote and an apostrophe are less than every letter and digit, so that one comparison is enough for most cells.
      let isMarked = position < end && bytes[position] <= Self.apostrophe
      if isMarked, bytes[position] == Self.quote {
        guard let close = closingQuote(of: bytes, from: position + 1, isLast: isLast, lines: &lines) else {
          guard isLast else {
            takeBack(row, &batch, &unquoted)
            return nil
          }
          problem = .rowQuote
          if returnsEndLines { lines += returns(in: bytes, position + 1..<end) }
          position = end
          break cells
        }
        if returnsEndLines { lines += returns(in: bytes, position + 1..<close.position) }
        position = close.position + 1
        if let doubled = close.firstDoubled, !isPassedOver(batch.cells.count - row.firstCell) {
          let first = unquoted.count
          unquote(bytes, cellStart + 1..<close.position, firstDoubled: doubled, into: &unquoted)
          batch.cells.append(.init(start: whole.count + first, end: whole.count + unquoted.count, source: cellStart))
        } else {
          batch.cells.append(.init(start: cellStart + 1, end: close.position, source: cellStart))
        }
        if restoresFormulas, bytes[cellStart + 1] == Self.apostrophe { unguard(&batch, whole, unquoted) }
        if position < end, !isEnd(bytes[position]) {
          problem = .rowQuote
          while position < end, !isEnd(bytes[position]) { position += 1 }
        }
      } else {
        position = self.end(ofCellIn: bytes, from: position)
        batch.cells.append(.init(start: cellStart, end: position, source: cellStart))
        if isMarked, restoresFormulas { unguard(&batch, whole, unquoted) }
      }
      if position - cellStart > maximumFieldBytes { problem = problem ?? .fieldTooLong }
      guard position < end else {
        guard isLast else {
          takeBack(row, &batch, &unquoted)
          return nil
        }
        break
      }
      let byte = bytes[position]
      if byte == Self.carriageReturn {
        if position + 1 >= end, !isLast {
          takeBack(row, &batch, &unquoted)
          return nil
        }
        if position + 1 < end, bytes[position + 1] == Self.lineFeed { position += 1 }
      }
      position += 1
      if byte != separator {
        lines += 1
        break
      }
    }

    return finish(row, at: position, problem, lines, of: bytes, in: &batch, &unquoted, line: &line)
  }

  /// The second half of ``row(of:in:unquoted:from:isLast:line:)``: ends a row whose cells have been added, or puts what is wrong
  /// with it in its place; and finds out what a lost quote has swallowed.
  ///
  /// - Parameters:
  ///   - end: where the row ends.
  ///   - problem: what is wrong with it.
  ///   - lines: how many lines have ended in it.
  /// - Returns: where the next row begins.
  @inline(__always)
  private mutating func finish(
    _ row: OpenRow, at end: Int, _ problem: FindingKind?, _ lines: Int, of bytes: borrowing Span<UInt8>,
    in batch: inout RecordBatch, _ unquoted: inout [UInt8], line: inout Int
  ) -> Int {
    var (position, problem, lines) = (end, problem, lines)
    let firstLine = line
    if let swallowed {
      if problem != nil { lines = max(lines, 1) }
      let rest = row.start + swallowed.count - position
      self.swallowed = rest > 0 ? SwallowedRange(count: rest, identifier: swallowed.identifier) : nil
    } else if problem != nil || lines > 1 && batch.cells.count - row.firstCell != expectedCells,
      let (next, swallowed) = recovery(bytes, from: row.start, to: position, problem)
    {
      // A stray quote, or several lines with too many or too few cells: a lost quote has swallowed the rows that begin on the
      // lines after the first. The broken row ends with its first line.
      (position, self.swallowed) = (next, swallowed)
      problem = .rowQuote
      lines = 1
    }
    line += lines
    if let problem {
      takeBack(row, &batch, &unquoted)
      batch.append(problem: problem, line: firstLine, source: row.start)
    } else if !keepsBlankLines, isBlank(batch, row.firstCell) {
      batch.cells.removeLast()
    } else {
      batch.endRow(line: firstLine, source: row.start)
    }
    return position
  }

  /// Whether the row is an empty line; a lone pair of quotes is none, but a row with one empty cell.
  private func isBlank(_ batch: RecordBatch, _ firstCell: Int) -> Bool {
    guard batch.cells.count == firstCell + 1, let cell = batch.cells.last else { return false }
    return cell.start == cell.end && cell.start == cell.source
  }

  /// The quote that ends a cell, and the first doubled one within it; `nil` when the bytes end before it, or when it is their
  /// last and may be half of a doubled one.
  private func closingQuote(
    of bytes: borrowing Span<UInt8>, from start: Int, isLast: Bool, lines: inout Int
  ) -> (position: Int, firstDoubled: Int?)? {
    var position = start
    var firstDoubled: Int?
    while true {
      // Most of a long text is neither a quote nor a line feed, which is seen of sixteen bytes at once.
      while position &+ 16 <= bytes.count {
        let words = bytes.words(at: position) & SIMD2(repeating: Self.bitsInCommon)
        guard words.places(ofByteIn: Self.quotes & Self.lineFeeds).isZero else { break }
        position &+= 16
      }
      while position &+ 8 <= bytes.count {
        let word = bytes.word(at: position)
        let marks = word.places(ofByteIn: Self.quotes) | word.places(ofByteIn: Self.lineFeeds)
        if marks != 0 {
          position &+= marks.trailingZeroBitCount / 8
          break
        }
        position &+= 8
      }
      guard position < bytes.count else { return nil }
      let byte = bytes[position]
      if byte == Self.quote {
        guard position + 1 < bytes.count else { return isLast ? (position, firstDoubled) : nil }
        guard bytes[position + 1] == Self.quote else { return (position, firstDoubled) }
        if firstDoubled == nil { firstDoubled = position }
        position += 1
      } else if byte == Self.lineFeed {
        lines += 1
      }
      position += 1
    }
  }

  /// How many carriage returns there are without a line feed behind them, which is counted for itself.
  private func returns(in bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    for place in range where bytes[place] == Self.carriageReturn {
      if place + 1 == range.upperBound || bytes[place + 1] != Self.lineFeed { count += 1 }
    }
    return count
  }

  /// Where a cell without quotes ends, or the bytes do.
  private func end(ofCellIn bytes: borrowing Span<UInt8>, from start: Int) -> Int {
    var position = start
    while position &+ 8 <= bytes.count {
      let word = bytes.word(at: position)
      let marks =
        word.places(ofByteIn: separators) | word.places(ofByteIn: Self.lineFeeds) | word.places(ofByteIn: Self.carriageReturns)
      if marks != 0 { return position &+ marks.trailingZeroBitCount / 8 }
      position &+= 8
    }
    while position < bytes.count, !isEnd(bytes[position]) { position += 1 }
    return position
  }

  @inline(__always)
  private func isEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn
  }

  /// Takes back what a row has added, as when it has not ended yet, or turned out to be broken.
  private func takeBack(_ row: OpenRow, _ batch: inout RecordBatch, _ unquoted: inout [UInt8]) {
    batch.cells.removeLast(batch.cells.count - row.firstCell)
    unquoted.removeLast(unquoted.count - row.firstUnquoted)
  }

  /// Adds the text of a quoted cell: each run of bytes up to a quote, and one of the two quotes that follow.
  private func unquote(
    _ bytes: borrowing Span<UInt8>, _ range: Range<Int>, firstDoubled: Int, into unquoted: inout [UInt8]
  ) {
    var start = range.lowerBound
    var end = firstDoubled
    while start < range.upperBound {
      unquoted.append(copying: bytes.extracting(start..<min(end + 1, range.upperBound)))
      start = end + 2
      end = start
      while end + 8 <= range.upperBound, bytes.word(at: end).places(ofByteIn: Self.quotes) == 0 { end += 8 }
      while end < range.upperBound, bytes[end] != Self.quote { end += 1 }
    }
  }
}
