import InovasiModel

/// Agencies of Kota Malang that the mergers of 2020 ended: identifier, name, successor.
///
/// Source: the report of the city's own site of 4 January 2020 on Perda 5/2019, which names the six mergers. Their affairs are with the
/// successor, but for those of DISBUDPAR, whose culture went to DISDIKBUD and its tourism to the successor; the last day is taken to be the
/// last of 2019, since the report names none.
enum FormerMalangAgencyTable {
  static let rows = TableText(
    #"""
    DPUPR | Dinas Pekerjaan Umum dan Penataan Ruang | DPUPRPKP
    DISPERKIM | Dinas Perumahan dan Kawasan Permukiman | DPUPRPKP
    DISNAKER | Dinas Tenaga Kerja | DISNAKER-PMPTSP
    DPMPTSP | Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu | DISNAKER-PMPTSP
    DISDIK | Dinas Pendidikan | DISDIKBUD
    DINSOS | Dinas Sosial | DINSOS-P3AP2KB
    DP3AP2KB | Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana | DINSOS-P3AP2KB
    DISDAG | Dinas Perdagangan | DISKOPINDAG
    DISPORA | Dinas Kepemudaan dan Olahraga | DISPORAPAR
    DISBUDPAR | Dinas Kebudayaan dan Pariwisata | DISPORAPAR
    """#)

  /// The rows as agencies, in order of identifiers.
  static let agencies: [Agency] =
    rows.rows(fields: 3).compactMap { row in
      guard let id = Agency.ID(row[0]) else { return nil }
      return Agency(
        id: id, name: row[1], region: RegionCode("35.73"),
        validity: DateSpan(from: nil, through: CalendarDate(year: 2019, month: 12, day: 31)) ?? .always,
        successor: Agency.ID(row[2]), source: .regulation("Perda Kota Malang 5/2019"))
    }.sorted { $0.id < $1.id }
}
