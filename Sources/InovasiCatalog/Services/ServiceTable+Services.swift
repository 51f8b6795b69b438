import InovasiModel

extension ServiceTable {
  /// The rows as services, in order of identifiers.
  static let services: [Service] = {
    let details = Dictionary(ServiceDetailTable.rows.rows(fields: 6).map { ($0[0], $0) }) { first, _ in first }
    return rows.rows(fields: 7).compactMap { row in
      guard let id = Service.ID(row[0]), let affair = Affair.ID(row[1]), let detail = details[row[0]] else { return nil }
      return Service(
        id: id, name: row[2], abbreviation: row[3].isEmpty ? nil : row[3], affair: affair, aliases: row[6].listItems,
        product: Service.Product(rawValue: detail[1]), requirements: detail[5].listItems, forms: detail[3].listItems,
        reportingDays: Int(detail[4]), caution: ServiceCautions.texts[id], basis: basis(row[4], article: row[5]))
    }.sorted { $0.id < $1.id }
  }()

  /// The same by their identifiers.
  static let byID = Dictionary(services.map { ($0.id, $0) }) { first, _ in first }

  /// The same by their names.
  static let byName = NameIndex(services) { [$0.name] + [$0.abbreviation].compactMap(\.self) + $0.aliases }

  private static func basis(_ source: String, article: String) -> LegalBasis {
    let isRegulation = ["UU ", "Perpres ", "Permendagri "].contains { source.hasPrefix($0) }
    return LegalBasis(isRegulation ? .regulation : .document, source, article: article.isEmpty ? nil : article)
  }
}
