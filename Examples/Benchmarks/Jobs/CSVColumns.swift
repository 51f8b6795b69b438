import Inovasi

/// Some columns of a file of results.
enum CSVColumns {
  struct Missing: Error {
    let path: String
    let column: String
  }

  /// The rows, each with the cells of these columns in this order; a blank cell is empty text.
  static func read(_ path: String, _ columns: [String]) throws -> [[String]] {
    var source = try CSVSource(path: path)
    let places = try columns.map { column in
      guard let place = source.columns.firstIndex(of: column) else { throw Missing(path: path, column: column) }
      return place
    }
    var rows: [[String]] = []
    while let batch = try source.next() {
      for row in 0..<batch.count { rows.append(places.map { batch.text(row: row, column: $0) ?? "" }) }
    }
    return rows
  }
}
