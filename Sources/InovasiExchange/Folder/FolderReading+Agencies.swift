import InovasiModel

extension FolderReading {
  /// `agencies`: who may enter innovations, and within which remit.
  mutating func agencies() throws(ExchangeError) -> [Agency] {
    var agencies: [Agency] = []
    var names = names
    try table(
      "agencies", ColumnNames.agencies, isRequired: needsEntries,
      prepare: { reader in
        for column in reader.extra { reader.passOver(column.name) }
        names.begin(FieldPlaces(agencies: reader))
      }
    ) { row, table in
      guard let id: Agency.ID = table.identifier("agency", of: row) else { return }
      let subject = Finding.Subject.agency(id)
      row.subject = subject
      let (first, last) = (row.date("valid_from"), row.date("valid_until"))
      let span = DateSpan(from: first, through: last)
      // A span that ends before it begins: said of its end, and the row counts as rejected.
      if span == nil, let last { row.reportInvalid("valid_until", last.description) }
      agencies.append(
        Agency(
          id: id, name: row.text("name") ?? id.rawValue, remit: Remit(row.identifiers("scope")),
          parent: row.identifier("parent"), participantClass: row.identifier("class"), region: row.region("region"),
          validity: span ?? .always, successor: row.identifier("successor"),
          aliases: row.list("aliases"), source: row.text("source").map(LegalBasis.init(cell:))))
      names.add(row: row, of: subject)
      if first == nil, last != nil { names.add(field: "validity", of: subject, at: row.location("valid_until")) }
      table.take(row)
    }
    self.names = names
    return agencies.inOneOrder { $0.id.rawValue }
  }
}

extension FieldPlaces {
  /// The columns of a table of agencies under the names that paths of findings have.
  fileprivate init(agencies table: TableReader) {
    let columns = [
      ("id", "agency"), ("remit", "scope"), ("parent", "parent"), ("successor", "successor"), ("validity", "valid_from"),
    ]
    let columnOf = Dictionary(
      columns.compactMap { path, name in table.columnOf[name].map { (path, $0) } }, uniquingKeysWith: { first, _ in first })
    self.init(file: table.file, columnOf: columnOf, width: table.columnCount)
  }
}
