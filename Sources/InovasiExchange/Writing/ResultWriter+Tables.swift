import InovasiModel

extension ResultWriter {
  /// Writes large tables, each into its file, pieces of them made at the same time.
  ///
  /// While the system brings a file that is whole to the disk, the pieces of the next one are made.
  func write(_ tables: [(output: OutputFile, table: any TableInPieces)]) throws(ExchangeError) {
    let dialect = CSVDialect()
    let pieces = tables.indices.flatMap { TablePiece.all(ofTable: $0, rows: tables[$0].table.count) }
    var files = TableFiles { table throws(ExchangeError) in
      let (output, table) = tables[table]
      var sink = try CSVSink(path: path(of: output), name: output.fileName, dialect: dialect)
      try sink.add(record: table.columns.map(Cell.text))
      return sink
    }
    try inOrder(pieces.count, into: &files) { number throws(ExchangeError) in
      try tables[pieces[number].table].table.piece(pieces[number].rows, in: dialect)
    } take: { number, bytes, files throws(ExchangeError) in
      try files.take(pieces[number], bytes)
    }
  }
}

/// Some rows of a table.
private struct TablePiece: Sendable {
  let table: Int
  let rows: Range<Int>
  let isFirst: Bool
  let isLast: Bool

  /// How many rows make a piece: enough to be worth handing over, and few enough that their bytes stay at hand.
  private static let length = 1024

  /// The pieces of a table, in order; one of a table without rows, which has its columns.
  static func all(ofTable table: Int, rows: Int) -> [TablePiece] {
    stride(from: 0, to: max(rows, 1), by: length).map { start in
      let end = min(start + length, rows)
      return TablePiece(table: table, rows: start..<end, isFirst: start == 0, isLast: end == rows)
    }
  }
}

/// The files of tables, which are filled one after another.
private struct TableFiles: Sendable {
  private let open: @Sendable (_ table: Int) throws(ExchangeError) -> CSVSink
  private var sink: CSVSink?

  /// - Parameter open: opens the file of a table.
  init(open: @escaping @Sendable (_ table: Int) throws(ExchangeError) -> CSVSink) { self.open = open }

  /// Takes the bytes of the next piece.
  mutating func take(_ piece: TablePiece, _ bytes: [UInt8]) throws(ExchangeError) {
    if piece.isFirst { sink = try open(piece.table) }
    try sink?.append(piece: bytes)
    guard piece.isLast else { return }
    try sink?.finish()
    sink = nil
  }
}
