import InovasiModel

/// Takes records a cell at a time, so that a large table is written without a list of cells and a text for each number.
///
/// ``CSVSink`` writes each cell into its bytes as it comes. Any other sink is given whole records, see ``RecordSink/gather(_:)``.
protocol CellSink {
  /// Takes the next cell of the record.
  mutating func add(_ cell: Cell)

  /// Takes a text as the next cell, or leaves the cell empty; in a large table a ``Cell`` would hold one text after another.
  mutating func add(_ text: String?)

  /// Takes a number as the next cell, to ten decimal places.
  mutating func add(decimal number: Fraction)

  /// Takes a text as the next cell: what `write` appends, in UTF-8.
  mutating func add(text write: (inout ByteBuffer) -> Void)

  /// Ends the record.
  mutating func endRecord() throws(ExchangeError)
}

extension CellSink {
  /// Takes a whole record.
  mutating func add(record cells: [Cell]) throws(ExchangeError) {
    for cell in cells { add(cell) }
    try endRecord()
  }
}

extension RecordSink {
  /// Takes the records that `rows` makes a cell at a time.
  mutating func gather(
    _ rows: (inout GatheredCells<Self>) throws(ExchangeError) -> Void
  ) throws(ExchangeError) {
    var cells = GatheredCells(sink: self)
    defer { self = cells.sink }
    try rows(&cells)
  }
}

/// Gathers the cells of a record for a sink that takes it whole.
struct GatheredCells<Sink: RecordSink>: CellSink {
  fileprivate var sink: Sink
  private var cells: [Cell] = []

  fileprivate init(sink: Sink) { self.sink = sink }

  mutating func add(_ cell: Cell) { cells.append(cell) }

  mutating func add(_ text: String?) { cells.append(text.map(Cell.text) ?? .empty) }

  mutating func add(decimal number: Fraction) { cells.append(.decimal(number.decimal(places: 10))) }

  mutating func add(text write: (inout ByteBuffer) -> Void) {
    var bytes = ByteBuffer()
    write(&bytes)
    cells.append(.text(bytes.text))
  }

  mutating func endRecord() throws(ExchangeError) {
    defer { cells.removeAll(keepingCapacity: true) }
    try sink.write(cells)
  }
}
