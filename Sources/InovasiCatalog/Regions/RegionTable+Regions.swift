import InovasiModel

extension RegionTable {
  /// Every region that is or was.
  static var regions: [Region] {
    let current = (provinces.rows(fields: 2) + regencies.rows(fields: 2)).compactMap { row in
      RegionCode(row[0]).map { Region(id: $0, name: row[1], validity: RetiredRegionTable.validity(of: $0), source: decree) }
    }
    return current + RetiredRegionTable.regions
  }
}

extension RetiredRegionTable {
  /// The days on which a code in use has been so: the provinces of Papua founded in 2022, and what they took over.
  ///
  /// UU 14, 15 and 16/2022 are of 25 July 2022, UU 29/2022 of 8 December 2022. For all others no list says when they began.
  static func validity(of code: RegionCode) -> DateSpan {
    let first: CalendarDate? =
      switch code.rawValue.prefix(2) {
      case "93", "94", "95": CalendarDate(year: 2022, month: 7, day: 25)
      case "96": CalendarDate(year: 2022, month: 12, day: 8)
      default: nil
      }
    return DateSpan(from: first, through: nil) ?? .always
  }

  /// The codes that moved, with the one that took their place, and those that stand in no list.
  static var regions: [Region] {
    let moved = moved.rows(fields: 3).compactMap { row -> Region? in
      guard let code = RegionCode(row[0]), let successor = RegionCode(row[1]) else { return nil }
      let first = validity(of: successor).first
      let last = first.flatMap { CalendarDate(dayNumber: $0.dayNumber - 1) }
      return Region(
        id: code, name: row[2], successor: successor, validity: DateSpan(from: nil, through: last) ?? .always,
        source: .regulation("UU 14, 15, 16 dan 29/2022"))
    }
    let unlisted = LegalBasis.document("perbandingan daftar kode wilayah 2015–2025")
    let gaps = gaps.rows(fields: 1).compactMap { row in
      RegionCode(row[0]).map {
        Region(id: $0, name: "Kode \(row[0]) (tidak dipakai lagi)", isRetired: true, source: unlisted)
      }
    }
    return moved + gaps
  }
}

extension Region {
  /// The names under which a region is looked up: as listed, shortened, and bare.
  ///
  /// A bare `Malang` is a regency and a city; whoever asks gets both.
  var names: [String] {
    let prefixes = [("Kabupaten Administrasi ", "Kab. "), ("Kabupaten ", "Kab. "), ("Kota Administrasi ", "Kota ")]
    for (long, short) in prefixes + [("Kota ", "Kota ")] where name.hasPrefix(long) {
      let bare = String(name.dropFirst(long.count))
      return [name, short + bare, bare]
    }
    // The capital's province was renamed by UU 2/2024; both names and their short forms are in use.
    return id.rawValue == "31" ? [name, "DKI Jakarta", "Daerah Khusus Jakarta", "DKJ", "Jakarta"] : [name]
  }
}
