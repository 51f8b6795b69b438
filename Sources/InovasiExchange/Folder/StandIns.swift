/// The rows of a table for which mended copies stand, each for one row.
struct StandIns {
  /// Rows whose copy was taken: they are not read.
  var taken: Set<RowNumber> = []
  /// Rows whose copy was rejected once more: where they are rejected too, the copy has said all that there is to say.
  var rejected: Set<RowNumber> = []

  var isEmpty: Bool { taken.isEmpty && rejected.isEmpty }

  /// Whether a copy stands for a row that was not read yet.
  mutating func replaces(_ row: RowNumber) -> Bool { taken.remove(row) != nil }

  /// Whether a copy stands for a row that is about to be rejected.
  mutating func standsForReject(_ row: RowNumber) -> Bool { rejected.remove(row) != nil }

  mutating func formUnion(_ other: StandIns) {
    taken.formUnion(other.taken)
    rejected.formUnion(other.rejected)
  }
}
