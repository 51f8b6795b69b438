import InovasiModel

/// A table that can be written from any of its rows on, so that pieces of it can be made at the same time.
protocol TableInPieces: Sendable {
  /// The names of the columns.
  var columns: [String] { get }

  /// The number of rows.
  var count: Int { get }

  /// Writes some of the rows.
  func write(_ rows: Range<Int>, into sink: inout some CellSink) throws(ExchangeError)
}

extension TableInPieces {
  /// Writes the table into a sink that takes whole records.
  func write(gatheredInto sink: inout some RecordSink) throws(ExchangeError) {
    try sink.gather { cells throws(ExchangeError) in
      try cells.add(record: columns.map(Cell.text))
      try write(0..<count, into: &cells)
    }
  }

  /// Writes the table, two pieces at a time side by side; the bytes are the same as in one piece.
  func write(inPiecesInto sink: inout CSVSink) throws(ExchangeError) {
    try sink.add(record: columns.map(Cell.text))
    let dialect = sink.dialect
    // As much as the piece before took, and a little.
    var room = 1 << 16
    for start in stride(from: 0, to: count, by: 2 * Self.pieceLength) {
      let middle = min(start + Self.pieceLength, count)
      let end = min(middle + Self.pieceLength, count)
      let (first, second) = try sideBySide { [room] () throws(ExchangeError) in
        try piece(start..<middle, dialect, room)
      } _: { [room] () throws(ExchangeError) in
        try piece(middle..<end, dialect, room)
      }
      room = first.count + first.count / 8
      try sink.append(piece: first)
      try sink.append(piece: second)
    }
  }

  /// How many rows make a piece: enough to be worth a second thread, and few enough that their bytes stay at hand.
  private static var pieceLength: Int { 1024 }

  private func piece(_ rows: Range<Int>, _ dialect: CSVDialect, _ room: Int) throws(ExchangeError) -> [UInt8] {
    var sink = CSVSink(pieceIn: dialect, room: room)
    try write(rows, into: &sink)
    return sink.bytes
  }
}
