import InovasiModel

extension AffairTable {
  /// The rows as affairs, in order of codes.
  static let affairs: [Affair] =
    rows.rows(fields: 4).compactMap { row in
      guard let id = Affair.ID(row[0]), let group = Affair.Group(rawValue: row[1]) else { return nil }
      let source: LegalBasis =
        group == .central
        ? .regulation("UU 23/2014", article: "Pasal 10") : .regulation("Permendagri 90/2019", article: "lampiran")
      return Affair(id: id, name: row[2], group: group, aliases: row[3].listItems, source: source)
    }.sorted { $0.id < $1.id }

  /// The same by their codes.
  static let byID = Dictionary(affairs.map { ($0.id, $0) }) { first, _ in first }
}
