import InovasiModel

/// The rows of a table for which mended copies stand, each for one row.
struct StandIns {
  /// Rows whose copy was taken: they are not read. With each, where its copy says so.
  var taken: [RowNumber: SourceLocation] = [:]
  /// Rows whose copy was rejected once more: where they are rejected too, the copy has said all that there is to say.
  var rejected: Set<RowNumber> = []

  var isEmpty: Bool { taken.isEmpty && rejected.isEmpty }

  /// Whether a copy stands for a row that was not read yet.
  mutating func replaces(_ row: RowNumber) -> Bool { taken.removeValue(forKey: row) != nil }

  /// Whether a copy stands for a row that is about to be rejected.
  mutating func standsForReject(_ row: RowNumber) -> Bool { rejected.remove(row) != nil }

  /// Takes in the rows of another file of one table.
  ///
  /// - Returns: what there is to say of rows for which a copy was taken from both.
  mutating func formUnion(_ other: StandIns, in table: String) -> [Finding] {
    let twice = other.taken.filter { taken[$0.key] != nil }
    taken.merge(other.taken) { first, _ in first }
    rejected.formUnion(other.rejected)
    return twice.map { Finding(.mendedRowDuplicate, mendedRow: $0.key.cell.text, of: table, at: $0.value) }.sorted()
  }

  /// Of a table that was read to its end: each copy that was taken and stands for no row of it.
  func unmatched(in table: String) -> [Finding] {
    taken.map { Finding(.mendedRowUnmatched, mendedRow: $0.key.cell.text, of: table, at: $0.value) }.sorted()
  }
}

extension Finding {
  /// - Parameter number: what stands in the column that should name a row.
  init(_ kind: FindingKind, mendedRow number: String, of table: String, at location: SourceLocation) {
    self.init(
      kind, about: .file(location.file), location: location, value: number,
      parameters: ["column": RejectedRows.lineColumn, "number": number, "table": table])
  }
}
