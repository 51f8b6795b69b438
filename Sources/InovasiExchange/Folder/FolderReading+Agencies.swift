import InovasiModel

extension FolderReading {
  /// `agencies`: who may enter innovations, and within which remit.
  mutating func agencies() throws(ExchangeError) -> [Agency] {
    var agencies: [Agency] = []
    var names = names
    var fields: AgencyFields?
    try table(
      "agencies", ColumnNames.agencies, isRequired: needsEntries,
      prepare: { reader in
        fields = AgencyFields(reader.columnOf)
        for column in reader.extra { reader.passOver(column.name) }
        names.begin(FieldPlaces(agencies: reader))
      }
    ) { row, table in
      let fields = fields ?? AgencyFields(table.columnOf)
      guard let id: Agency.ID = table.identifier(fields.id, of: row) else { return }
      let name = row.text(fields.name)
      if table.rejectsTotal(id.rawValue, name: name, "agency", of: row) { return }
      let subject = Finding.Subject.agency(id)
      row.subject = subject
      let (first, last) = (row.date(fields.validFrom), row.date(fields.validUntil))
      let span = DateSpan(from: first, through: last)
      // A span that ends before it begins: said of its end, and the row counts as rejected.
      if span == nil, let last { row.reportInvalid(fields.validUntil.name, last.description) }
      agencies.append(
        Agency(
          id: id, name: name ?? id.rawValue, remit: Remit(row.identifiers(fields.scope)),
          parent: row.identifier(fields.parent), participantClass: row.identifier(fields.participantClass),
          region: row.region(fields.region), validity: span ?? .always, successor: row.identifier(fields.successor),
          aliases: row.list(fields.aliases), source: row.text(fields.source).map(LegalBasis.init(cell:))))
      names.add(row: row, of: subject)
      if first == nil, last != nil { names.add(field: "validity", of: subject, at: row.location("valid_until")) }
      table.take(row)
    }
    self.names = names
    return agencies.inOneOrder { $0.id.rawValue }
  }
}

/// The fields of an agency and the columns that hold them, looked up once for all rows; behind one reference, as those of an entry are.
private final class AgencyFields: Sendable {
  let id, name, scope, parent, participantClass, region, validFrom, validUntil, successor, aliases, source: Field

  init(_ columnOf: [String: Int]) {
    func field(_ name: StaticString) -> Field { Field(name, in: columnOf) }
    (id, name, scope, parent) = (field("agency"), field("name"), field("scope"), field("parent"))
    (participantClass, region, source) = (field("class"), field("region"), field("source"))
    (validFrom, validUntil, successor, aliases) = (
      field("valid_from"), field("valid_until"), field("successor"), field("aliases")
    )
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
