import InovasiModel

extension MalangAgencyTable {
  /// The rows as agencies, in order of identifiers.
  ///
  /// A unit made by the mergers of 2020 is valid from the first day of that year: the report on them is of 4 January and names
  /// no day.
  static let agencies: [Agency] =
    rows.rows(fields: 5).compactMap { row in
      guard let id = Agency.ID(row[0]) else { return nil }
      let merged = row[3] == "perda"
      let validity = merged ? DateSpan(from: CalendarDate(year: 2020, month: 1, day: 1), through: nil) : .always
      return Agency(
        id: id, name: row[1], remit: Remit(row[2].listItems.compactMap { Affair.ID($0) }), region: RegionCode("35.73"),
        validity: validity ?? .always, aliases: row[4].listItems, source: source(row[3]))
    }.sorted { $0.id < $1.id }

  private static func source(_ name: String) -> LegalBasis {
    switch name {
    case "perda": .regulation("Perda Kota Malang 7/2016 jo. 5/2019")
    case "pp": .regulation("PP 18/2016")
    default: .document("daftar unit kerja Pemerintah Kota Malang, Juli 2022")
    }
  }
}
