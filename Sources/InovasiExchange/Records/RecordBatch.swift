public import InovasiModel

/// Some records of a table: their cells lie as bytes in one buffer, so that a reader who wants numbers makes no text.
///
/// Rows are counted from 0 within the batch, columns as in the source's ``RecordSource/columns``. A row that the format itself
/// cannot make sense of has a ``problem(ofRow:)`` and no cells.
public struct RecordBatch: Sendable {
  struct CellRange {
    var start: Int
    var end: Int
    /// Where the cell begins as it stands in the file, its opening quote included; also a place in ``RecordBatch/bytes``.
    var source: Int
  }

  /// The bytes of every cell, in UTF-8: for a delimited file the bytes of the file, and after them the texts of cells in which
  /// quotes are doubled.
  public package(set) var bytes: [UInt8] = []
  /// The cells of all rows, one row after another.
  var cells: [CellRange] = []
  /// By row: where its cells end in ``cells``. Cells after the last of these are of a row that is being added.
  var cellEnds: [Int] = []
  /// By row: the line on which it begins.
  var lines: [Int] = []
  /// By row: where it begins in ``bytes``, as it stands in the file.
  var rowStarts: [Int] = []
  /// What is wrong with the few rows that the format cannot make sense of.
  var problems: [Int: FindingKind] = [:]
  /// Of rows that do not begin their line alone: their number among all rows of the file, and the character at which they begin.
  var onSharedLines: [Int: (ordinal: Int, character: Int)] = [:]
  /// Where the last row ends in ``bytes``, its line break included, when the rows lie there one after another as in the file.
  var rowsEnd = 0
  /// By row: where it ends in ``bytes``, when they do not; empty when they do.
  var rowByteEnds: [Int] = []
  /// Whether a carriage return alone ends a line of the file.
  var returnsEndLines = false

  /// Whether a place is counted in cells, as in a sheet, and not in characters.
  let placesAreCells: Bool

  /// What a finding about the file says of each cell in which the file has something that is no value; by the cell's place among
  /// ``cells``. Most are blank; one with a text is read as that text where it can be.
  var damaged: [Int: Finding] = [:]
  /// The places of the numbers that the file states as such, of those whose text could be read in two ways.
  var stated: Set<Int> = []

  /// A batch without rows.
  public init() { placesAreCells = false }

  /// A batch of a sheet's rows: a line is a row of the sheet, a place in it the number of a column.
  package init(ofSheet: Void) { placesAreCells = true }

  /// The number of rows.
  public var count: Int { cellEnds.count }

  /// The line of the file on which a row begins, counted from 1.
  public func line(ofRow row: Int) -> Int { lines[row] }

  /// How many cells a row has.
  public func cellCount(ofRow row: Int) -> Int { cellEnds[row] - firstCell(ofRow: row) }

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

  /// Whether it is known that no byte of the file among ``bytes`` is beyond ASCII, so that a character is a byte.
  ///
  /// Nobody knows it of a sheet or of a list: their cells do not lie in ``bytes`` as they do in the file, so that no place can be told
  /// from there.
  private(set) var isASCII = false

  /// Copies the bytes of the file in which the cells lie, and the texts of cells that were unquoted.
  mutating func take(_ source: ArraySlice<UInt8>, _ unquoted: [UInt8]) {
    bytes.reserveCapacity(source.count + unquoted.count)
    bytes.append(contentsOf: source)
    noteKindsOfBytes()
    bytes.append(contentsOf: unquoted)
  }

  /// Takes over the source's buffer, in which the cells lie, and leaves it this batch's own buffer, with the bytes after the last
  /// row.
  ///
  /// The rows are not copied, and two buffers are enough for all batches of a file.
  mutating func exchange(_ source: inout [UInt8], rowsEnd: Int, _ unquoted: [UInt8]) {
    swap(&bytes, &source)
    source.removeAll(keepingCapacity: true)
    source.append(copying: bytes.span.extracting(rowsEnd...))
    noteKindsOfBytes()
    bytes.append(copying: unquoted.span)
  }

  /// Finds out whether there are bytes beyond ASCII, and zeros. The texts of unquoted cells hold no others than the file.
  private mutating func noteKindsOfBytes() {
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
    rowByteEnds.append(bytes.count)
    return source
  }

  mutating func append(problem: FindingKind, line: Int, source: Int) {
    problems[count] = problem
    endRow(line: line, source: source)
  }

  /// Removes all rows and keeps the memory, since batches of one file are much alike.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    cells.removeAll(keepingCapacity: true)
    cellEnds.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
    rowStarts.removeAll(keepingCapacity: true)
    rowByteEnds.removeAll(keepingCapacity: true)
    problems.removeAll(keepingCapacity: true)
    (damaged, stated) = ([:], [])
    onSharedLines.removeAll()
    (rowsEnd, isASCII, mayHoldZero) = (0, false, true)
  }

  /// The cells that were added since the last row are a row.
  mutating func endRow(line: Int, source: Int) {
    cellEnds.append(cells.count)
    lines.append(line)
    rowStarts.append(source)
  }

  /// The first cell of a row, which is the one behind the last of the row before it.
  func firstCell(ofRow row: Int) -> Int { row == 0 ? 0 : cellEnds[row - 1] }
}
