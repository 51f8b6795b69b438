import InovasiModel

extension TableReader {
  /// Rejects a row that lacks a cell it cannot do without: for what was wrong with its cells, or else for the one that is blank.
  mutating func reject(_ row: borrowing RowReader, lacking field: StaticString) {
    if row.findings.contains(where: { $0.severity == .error }) { return take(row) }
    let column = columnOf[field.description] ?? 0
    guard let example = Self.examples[field.description] else {
      return reject(row, .rowWithoutIdentifier, column: column, ["column": field.description])
    }
    reject(row, .rowLacksValue, column: column, ["column": field.description, "example": example])
  }

  /// What can stand in cells that hold no names.
  private static let examples = ["year": "2021", "count": "46", "region": "35.73", "kind": "kin", "value": "10"]

  /// Rejects the total that a spreadsheet has below a list, if a row is one: it is called so, and has a number or nothing for a name.
  mutating func rejectsTotal(
    _ identifier: String, name: String?, _ field: StaticString, of row: borrowing RowReader
  ) -> Bool {
    guard name?.first?.isNumber ?? true, Self.totals.contains(identifier.folded) else { return false }
    reject(
      row, .rowOfListTotal, column: columnOf[field.description] ?? 0, ["column": field.description, "text": identifier],
      value: identifier)
    return true
  }

  private static let totals: Set<String> = ["jumlah", "jml", "total", "totals", "subtotal", "sum"]

  /// The identifier of what a row is about; a row without one is rejected.
  mutating func identifier<Subject>(_ field: StaticString, of row: borrowing RowReader) -> Identifier<Subject>? {
    identifier(Field(field, in: columnOf), of: row)
  }

  /// The same for a field that was looked up once for all rows.
  mutating func identifier<Subject>(_ field: Field, of row: borrowing RowReader) -> Identifier<Subject>? {
    let column = field.column ?? 0
    let text = row.batch.text(row: row.index, column: column)
    guard let text, let identifier = Identifier<Subject>(text) else {
      reject(row, .rowWithoutIdentifier, column: column, ["column": field.name.description], value: text)
      return nil
    }
    return identifier
  }
}
