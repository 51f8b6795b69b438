import InovasiModel

/// Refuses what RFC 4180 does not have, at its first place.
enum StrictCSV {
  /// Checks rows that were read: as many cells as the first, quotes only around cells, no line ending but CR LF or LF.
  ///
  /// - Parameter columns: how many cells a row must have; any number when `nil`.
  static func check(_ batch: RecordBatch, columns: Int?, file: String) throws(ExchangeError) {
    for row in 0..<batch.count {
      if batch.problem(ofRow: row) != nil {
        throw ExchangeError(.csvMalformed, file, line: batch.line(ofRow: row), ["reason": "\""])
      }
      let count = batch.cellCount(ofRow: row)
      if let columns, count != columns {
        throw ExchangeError(.csvMalformed, file, line: batch.line(ofRow: row), ["reason": "\(count) ≠ \(columns)"])
      }
      for column in 0..<count {
        let range = batch.range(row: row, column: column)
        let isQuoted = batch.isQuoted(row: row, column: column)
        let isText = String(validating: batch.bytes[range], as: UTF8.self) != nil
        let stray = isQuoted ? nil : batch.bytes[range].first { $0 == UInt8(ascii: "\"") }
        guard isText, stray == nil else {
          let place = batch.position(row: row, column: column)
          throw ExchangeError(.csvMalformed, file, line: place.line, column: place.column, ["reason": isText ? "\"" : "UTF-8"])
        }
      }
      // The row's own end is that of its last cell, and a carriage return alone ends no line.
      if batch.endsWithLoneCarriageReturn(row: row) {
        throw ExchangeError(.csvMalformed, file, line: batch.line(ofRow: row), ["reason": "CR"])
      }
    }
  }
}
