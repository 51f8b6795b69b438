public import InovasiModel

/// Some records of a table: their cells lie as bytes in one buffer, so that a reader who wants numbers makes no text.
///
/// Rows are counted from 0 within the batch, columns as in the source's ``RecordSource/columns``. A row that the format itself
/// cannot make sense of has a ``problem(ofRow:)`` and no cells.
public struct RecordBatch: Sendable {
  struct CellRange {
    var start: Int
    var end: Int
    /// Where the cell begins in the bytes of the file, before quotes were taken off.
    var source: Int
  }

  /// The bytes of every cell, in UTF-8.
  public package(set) var bytes: [UInt8] = []
  var cells: [CellRange] = []
  var rowEnds: [Int] = []
  var lines: [Int] = []
  var rowSources: [Int] = []
  var problems: [Int: FindingKind] = [:]
  /// Of rows that do not begin their line alone: their number among all rows of the file, and the character at which they begin.
  private var onSharedLines: [Int: (ordinal: Int, character: Int)] = [:]
  /// Where the rows end in the bytes, when they lie there one after another as they came.
  var sourceEnd = 0
  /// Where each row ends in the bytes, when they do not.
  private var sourceEnds: [Int] = []

  /// Whether a place is counted in cells, as in a sheet, and not in characters.
  private let placesAreCells: Bool

  /// A batch without rows.
  public init() { placesAreCells = false }

  /// A batch of a sheet's rows: a line is a row of the sheet, a place in it the number of a column.
  package init(ofSheet: Void) { placesAreCells = true }

  /// Where a cell ends in ``bytes`` that begins at `start` and is the next of its row.
  package mutating func addCell(from start: Int) {
    cells.append(CellRange(start: start, end: bytes.count, source: start))
  }

  /// How many cells the row has that is being added.
  package var openCellCount: Int { cells.count - (rowEnds.last ?? 0) }

  /// Takes empty cells off the end of the row that is being added, down to a count.
  package mutating func trimOpenRow(to count: Int) {
    while openCellCount > count, let last = cells.last, last.start == last.end {
      cells.removeLast()
      if hasDamage { damaged[cells.count] = nil }
    }
  }

  /// Takes empty cells off the end of the only row.
  package mutating func trimTrailingCells() {
    guard rowEnds.count == 1 else { return }
    while let last = cells.last, last.start == last.end { cells.removeLast() }
    rowEnds[0] = cells.count
  }

  /// How many bytes the row has that is being added.
  package var openByteCount: Int {
    let first = rowEnds.last ?? 0
    return first < cells.count ? bytes.count - cells[first].start : 0
  }

  /// Takes the row that is being added out of the batch, as the beginning of the next one.
  package mutating func splitOpenRow() -> RecordBatch {
    var rest = RecordBatch(ofSheet: ())
    let first = rowEnds.last ?? 0
    guard first < cells.count else { return rest }
    let start = cells[first].start
    for cell in cells[first...] {
      rest.cells.append(CellRange(start: cell.start - start, end: cell.end - start, source: cell.source - start))
    }
    rest.bytes.append(contentsOf: bytes[start...])
    for (cell, finding) in damaged where cell >= first {
      rest.damaged[cell - first] = finding
      damaged[cell] = nil
    }
    for cell in stated where cell >= first {
      rest.stated.insert(cell - first)
      stated.remove(cell)
    }
    cells.removeLast(cells.count - first)
    bytes.removeLast(bytes.count - start)
    return rest
  }

  /// Ends a row of a sheet, filled up with empty cells to a count.
  package mutating func endSheetRow(line: Int, filledTo count: Int) {
    let start = cells.count > (rowEnds.last ?? 0) ? cells[rowEnds.last ?? 0].start : bytes.count
    while openCellCount < count { addCell(from: bytes.count) }
    sourceEnds.append(start)
    endRow(line: line, source: start)
  }

  /// The number of rows.
  public var count: Int { rowEnds.count }

  /// The line of the file on which a row begins, counted from 1.
  public func line(ofRow row: Int) -> Int { lines[row] }

  /// Which row of the file it is.
  func number(ofRow row: Int) -> RowNumber { onSharedLines[row].map { .ordinal($0.ordinal) } ?? .line(lines[row]) }

  /// Says of the row that was added last that it does not begin its line alone.
  mutating func markSharedLine(ordinal: Int, character: Int) { onSharedLines[count - 1] = (ordinal, character) }

  /// The character at which a row begins that does not begin its line alone; `nil` for any other.
  func sharedLineCharacter(ofRow row: Int) -> Int? { onSharedLines.isEmpty ? nil : onSharedLines[row]?.character }

  /// The character of its line at which a row begins.
  private func firstCharacter(ofRow row: Int) -> Int { sharedLineCharacter(ofRow: row) ?? 1 }

  /// How many cells a row has.
  public func cellCount(ofRow row: Int) -> Int { rowEnds[row] - firstCell(ofRow: row) }

  /// Cells that are blank since the file has something there that is no value, and what a finding about the file says of each.
  private var damaged: [Int: Finding] = [:]
  /// Numbers that the file states as such, of those whose text could be read in two ways.
  private var stated: Set<Int> = []

  /// Whether any cell is blank for that reason.
  var hasDamage: Bool { !damaged.isEmpty }

  /// What is wrong with a cell that is blank since the file has no value there; `nil` for any other.
  func damage(row: Int, column: Int) -> Finding? {
    guard hasDamage, column < cellCount(ofRow: row) else { return nil }
    return damaged[firstCell(ofRow: row) + column]
  }

  /// Adds a blank cell in which the file has something that is no value.
  package mutating func addDamagedCell(_ finding: Finding) {
    damaged[cells.count] = finding
    addCell(from: bytes.count)
  }

  /// Whether the file states a cell as a number, and not as a text that looks like one; known only of `1.234` and its like, which a
  /// text leaves open.
  func isStatedNumber(row: Int, column: Int) -> Bool {
    !stated.isEmpty && column < cellCount(ofRow: row) && stated.contains(firstCell(ofRow: row) + column)
  }

  /// Notes that the cell which is added next is a number that the file states.
  package mutating func nextCellIsNumber(from start: Int) {
    if bytes.count - start > 4, bytes[bytes.count - 4] == DecimalMark.point.byte { stated.insert(cells.count) }
  }

  /// Notes the same of a cell of the last row.
  mutating func isNumber(column: Int) {
    guard count > 0, column < cellCount(ofRow: count - 1) else { return }
    stated.insert(firstCell(ofRow: count - 1) + column)
  }

  /// Why the format cannot make sense of a row; `nil` when it can.
  public func problem(ofRow row: Int) -> FindingKind? { problems[row] }

  /// Where a cell lies in ``bytes``; empty when the row has no such cell.
  public func range(row: Int, column: Int) -> Range<Int> {
    guard column < cellCount(ofRow: row) else { return 0..<0 }
    let cell = cells[firstCell(ofRow: row) + column]
    return cell.start..<cell.end
  }

  /// A cell as text; `nil` when it is not UTF-8.
  public func text(row: Int, column: Int) -> String? { text(in: range(row: row, column: column)) }

  /// The bytes of a cell as text, likewise.
  func text(in range: Range<Int>) -> String? {
    // Nothing needs to be looked at in what is known to be ASCII.
    isASCII ? String(decoding: bytes[range], as: UTF8.self) : String(validating: bytes.span.extracting(range))
  }

  /// Where a cell begins in the file: its line and its character, both counted from 1.
  public func position(row: Int, column: Int) -> (line: Int, column: Int) {
    if placesAreCells { return (lines[row], column + 1) }
    var character = firstCharacter(ofRow: row)
    guard column < cellCount(ofRow: row) else { return (lines[row], character) }
    var line = lines[row]
    for byte in bytes[rowSources[row]..<max(cells[firstCell(ofRow: row) + column].source, rowSources[row])] {
      if byte == UInt8(ascii: "\n") {
        line += 1
        character = 1
      } else if byte & 0xC0 != 0x80 {
        character += 1
      }
    }
    return (line, character)
  }

  /// The character at which a cell begins on the line that ``line(ofRow:)`` gives; `nil` for a cell on a later line of its row.
  func characterOnFirstLine(row: Int, column: Int) -> Int? {
    let position = position(row: row, column: column)
    return position.line == lines[row] ? position.column : nil
  }

  /// Whether it is known that no byte of the file among ``bytes`` is beyond ASCII, so that a character is a byte.
  ///
  /// Nobody knows it of a sheet or of a list: their cells do not lie in ``bytes`` as they do in the file, so that no place can be told
  /// from there.
  private(set) var isASCII = false

  /// Takes the bytes of a file in which the cells lie, and those of cells that stand otherwise there.
  mutating func take(_ source: ArraySlice<UInt8>, _ unquoted: [UInt8]) {
    bytes.reserveCapacity(source.count + unquoted.count)
    bytes.append(contentsOf: source)
    look()
    bytes.append(contentsOf: unquoted)
  }

  /// Takes the whole buffer of a file in which the cells lie, and leaves its own for it, with the bytes behind the last row.
  ///
  /// Nothing of the rows is copied, and two buffers are enough for all batches of a file.
  mutating func exchange(_ source: inout [UInt8], rowsEnd: Int, _ unquoted: [UInt8]) {
    swap(&bytes, &source)
    source.removeAll(keepingCapacity: true)
    source.append(copying: bytes.span.extracting(rowsEnd...))
    look()
    bytes.append(copying: unquoted.span)
  }

  /// Finds out what bytes there are; the text of quoted cells has no others than the file.
  private mutating func look() {
    var (all, least) = (UInt8.min, UInt8.max)
    for byte in bytes {
      all |= byte
      least = min(least, byte)
    }
    (isASCII, mayHoldZero) = (all < 0x80, least == 0)
  }

  /// Whether a byte may be zero, which no text holds.
  private(set) var mayHoldZero = true

  /// Whether every cell is known to be text of which there is nothing to report: ASCII without zeros, and no cell that the file spoils.
  var isPlainText: Bool { isASCII && !mayHoldZero && !hasDamage }

  /// How many bytes of the file stand between the beginning of a row and that of a cell.
  func offset(row: Int, column: Int) -> Int {
    guard column < cellCount(ofRow: row) else { return 0 }
    return cells[firstCell(ofRow: row) + column].source - rowSources[row]
  }

  /// Adds the character at which each cell of a row begins, the first of so many, where a row is one line and a byte a character; `false`,
  /// and adds nothing, where that is not known at once.
  func appendPlaces(ofRow row: Int, _ count: Int, to places: inout [Int32]) -> Bool {
    guard isASCII, !placesAreCells, row + 1 < lines.count, lines[row + 1] == lines[row] + 1 else { return false }
    let (first, start) = (firstCell(ofRow: row), rowSources[row])
    guard first + count <= rowEnds[row] else { return false }
    let cells = cells.span
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
    let start = rowSources[row]
    var place = (line: line, character: firstCharacter(ofRow: row), byte: start)
    for cell in cells[firstCell(ofRow: row)..<rowEnds[row]] {
      while place.byte < cell.source {
        if bytes[place.byte] == UInt8(ascii: "\n") {
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

  /// Where a row lies in ``bytes`` as it came, without the line break behind it; empty for a format that has no bytes of its own.
  ///
  /// Complexity: O(1).
  public func source(ofRow row: Int) -> Range<Int> {
    let start = rowSources[row]
    if row < sourceEnds.count { return start..<max(sourceEnds[row], start) }
    var end = row + 1 < rowSources.count ? rowSources[row + 1] : sourceEnd
    while end > start, bytes[end - 1] == 10 || bytes[end - 1] == 13 { end -= 1 }
    return start..<max(end, start)
  }

  /// How many lines of the file a row takes: more than one where a cell has line breaks, or a lost quote swallowed what stands behind it.
  /// One in a format whose rows are no lines.
  ///
  /// Complexity: O(*n*) in the bytes of the row.
  package func lineCount(ofRow row: Int) -> Int {
    guard sourceEnds.isEmpty else { return 1 }
    let source = source(ofRow: row)
    return 1 + source.count { bytes[$0] == 10 || (bytes[$0] == 13 && $0 + 1 < source.upperBound && bytes[$0 + 1] != 10) }
  }

  /// Whether a row has as many cells as there are columns, but for blank ones beyond the last column, and for those of columns at the end that
  /// have no name.
  package func fits(_ columns: Int, named: Int, row: Int) -> Bool {
    let found = cellCount(ofRow: row)
    if found <= columns { return found == columns || found >= named }
    return (columns..<found).allSatisfy { range(row: row, column: $0).isEmpty }
  }

  /// Whether a row as it came is one byte, any number of times and at least once.
  package func holdsNothing(but byte: UInt8, inRow row: Int) -> Bool {
    let source = source(ofRow: row)
    guard let first = source.first, bytes[first] == byte else { return false }
    return source.allSatisfy { bytes[$0] == byte }
  }

  /// Whether a cell stood in quotes.
  func isQuoted(row: Int, column: Int) -> Bool {
    let source = cells[firstCell(ofRow: row) + column].source
    return source < bytes.count && bytes[source] == UInt8(ascii: "\"")
  }

  /// Whether a row ends with a carriage return that no line feed follows.
  func endsWithLoneCarriageReturn(row: Int) -> Bool {
    let end = row + 1 < rowSources.count ? rowSources[row + 1] : sourceEnd
    return end > rowSources[row] && end <= bytes.count && bytes[end - 1] == 13
  }

  /// Adds a record whose cells are given as text; for formats that have no bytes of their own.
  ///
  /// - Parameters:
  ///   - texts: the cells.
  ///   - line: the line on which the record begins.
  ///   - raw: the record as it stood in the file, where there is such a thing: what a copy of rejected rows repeats.
  public mutating func append(_ texts: [String], line: Int, raw: some Sequence<UInt8> = EmptyCollection()) {
    let source = appendSource(raw)
    for text in texts {
      let start = bytes.count
      bytes.append(contentsOf: text.utf8)
      cells.append(CellRange(start: start, end: bytes.count, source: source))
    }
    endRow(line: line, source: source)
  }

  /// Adds a record that makes no sense.
  public mutating func append(problem: FindingKind, line: Int, raw: some Sequence<UInt8> = EmptyCollection()) {
    let source = appendSource(raw)
    append(problem: problem, line: line, source: source)
  }

  private mutating func appendSource(_ raw: some Sequence<UInt8>) -> Int {
    let source = bytes.count
    bytes.append(contentsOf: raw)
    sourceEnds.append(bytes.count)
    return source
  }

  mutating func append(problem: FindingKind, line: Int, source: Int) {
    problems[count] = problem
    endRow(line: line, source: source)
  }

  /// Takes all rows out and keeps the room that they took: batches of one file are much alike.
  ///
  /// Where somebody else holds them, they stay with them, and room is found anew.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    cells.removeAll(keepingCapacity: true)
    rowEnds.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
    rowSources.removeAll(keepingCapacity: true)
    sourceEnds.removeAll(keepingCapacity: true)
    problems.removeAll(keepingCapacity: true)
    (damaged, stated) = ([:], [])
    onSharedLines.removeAll()
    (sourceEnd, isASCII, mayHoldZero) = (0, false, true)
  }

  /// The cells that were added since the last row are a row.
  mutating func endRow(line: Int, source: Int) {
    rowEnds.append(cells.count)
    lines.append(line)
    rowSources.append(source)
  }

  private func firstCell(ofRow row: Int) -> Int { row == 0 ? 0 : rowEnds[row - 1] }
}
