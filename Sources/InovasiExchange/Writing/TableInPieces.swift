import InovasiModel

/// A table that can be written from any of its rows on, so that pieces of it can be made at the same time.
protocol TableInPieces: Sendable {
  /// The names of the columns.
  var columns: [String] { get }

  /// The number of rows.
  var count: Int { get }

  /// Writes some of the rows.
  func write(_ rows: Range<Int>, into sink: inout some CellSink) throws(ExchangeError)

  /// The bytes of some of the rows in a delimited file.
  ///
  /// A requirement, so that it is compiled for the table's own type: one call for many rows.
  func piece(_ rows: Range<Int>, in dialect: CSVDialect) throws(ExchangeError) -> [UInt8]
}

extension TableInPieces {
  func piece(_ rows: Range<Int>, in dialect: CSVDialect) throws(ExchangeError) -> [UInt8] {
    var sink = CSVSink(pieceIn: dialect)
    try write(rows, into: &sink)
    return sink.takeBytes()
  }

  /// Writes the table into a sink that takes whole records.
  func write(gatheredInto sink: inout some RecordSink) throws(ExchangeError) {
    try sink.gather { cells throws(ExchangeError) in
      try cells.add(record: columns.map(Cell.text))
      try write(0..<count, into: &cells)
    }
  }
}
