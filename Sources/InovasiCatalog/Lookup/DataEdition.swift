public import InovasiModel

/// Which edition of the reference data an answer comes from.
public struct DataEdition: Hashable, Sendable {
  /// What the data are about.
  public enum Table: String, Hashable, Sendable, CaseIterable {
    /// Bidang urusan.
    case affairs
    /// Layanan.
    case services
    /// TPB/SDGs.
    case goals
    /// Wilayah.
    case regions
    /// Perangkat daerah.
    case agencies
  }

  /// What the data are about.
  public let table: Table
  /// The decree or list that the edition follows.
  public let basis: LegalBasis
  /// The day on which it was taken down.
  public let compiled: CalendarDate
}

extension IndonesianCatalog {
  /// The editions of the tables, in order.
  public var editions: [DataEdition] {
    let bases: [(DataEdition.Table, LegalBasis)] = [
      (.affairs, .regulation("Permendagri 90/2019", article: "lampiran")), (.services, .regulation("Perpres 96/2018")),
      (.goals, .regulation("Perpres 59/2017")), (.regions, RegionTable.decree),
      (.agencies, .regulation("Perda Kota Malang 7/2016 jo. 5/2019")),
    ]
    guard let compiled = CalendarDate(year: 2026, month: 11, day: 23) else { return [] }
    return bases.map { DataEdition(table: $0, basis: $1, compiled: compiled) }
  }
}
