// Rows of a sheet, which come a cell at a time.
extension RecordBatch {
  /// Adds the next cell of the row that is being added: the bytes from `start` to the end of ``bytes``.
  package mutating func addCell(from start: Int) {
    cells.append(CellRange(start: start, end: bytes.count, source: start))
  }

  /// How many cells the row has that is being added.
  package var openCellCount: Int { cells.count - (cellEnds.last ?? 0) }

  /// Takes empty cells off the end of the row that is being added, down to a count.
  package mutating func trimOpenRow(to count: Int) {
    while openCellCount > count, let last = cells.last, last.start == last.end {
      cells.removeLast()
      if hasDamage { damaged[cells.count] = nil }
    }
  }

  /// Takes empty cells off the end of the only row.
  package mutating func trimTrailingCells() {
    guard cellEnds.count == 1 else { return }
    while let last = cells.last, last.start == last.end { cells.removeLast() }
    cellEnds[0] = cells.count
  }

  /// How many bytes the row has that is being added.
  package var openByteCount: Int {
    let first = cellEnds.last ?? 0
    return first < cells.count ? bytes.count - cells[first].start : 0
  }

  /// Takes the row that is being added out of the batch, as the beginning of the next one.
  package mutating func splitOpenRow() -> RecordBatch {
    var rest = RecordBatch(ofSheet: ())
    let first = cellEnds.last ?? 0
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
    let start = cells.count > (cellEnds.last ?? 0) ? cells[cellEnds.last ?? 0].start : bytes.count
    while openCellCount < count { addCell(from: bytes.count) }
    rowByteEnds.append(start)
    endRow(line: line, source: start)
  }
}
