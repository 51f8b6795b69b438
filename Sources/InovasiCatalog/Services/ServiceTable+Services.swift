import InovasiModel

extension ServiceTable {
  /// The rows as services, in order of identifiers.
  static var services: [Service] {
    rows.rows(fields: 7).compactMap { row in
      guard let id = Service.ID(row[0]), let affair = Affair.ID(row[1]) else { return nil }
      return Service(
        id: id, name: row[2], abbreviation: row[3].isEmpty ? nil : row[3], affair: affair, aliases: row[6].listItems,
        basis: basis(row[4], article: row[5]))
    }.sorted { $0.id < $1.id }
  }

  private static func basis(_ source: String, article: String) -> LegalBasis {
    let isRegulation = ["UU ", "Perpres ", "Permendagri "].contains { source.hasPrefix($0) }
    return LegalBasis(isRegulation ? .regulation : .document, source, article: article.isEmpty ? nil : article)
  }
}
