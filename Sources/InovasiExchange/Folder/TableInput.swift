import InovasiModel

/// The file of a table, and the format in which it is read.
struct TableInput {
  let path: String
  /// The name that findings show.
  let name: String
  /// The table that it holds: `scores`.
  let table: String
  let format: TableFormat
  let limits: ReadingLimits
  /// Whether the file holds mended copies of rows that were rejected.
  let isMended: Bool
  /// The mark before decimals, where somebody has said it.
  let decimalMark: DecimalMark?
  /// Which table of a file that holds several.
  let sheet: String?

  /// The table's file in a folder, in the first format that has one; `nil` when there is none.
  ///
  /// - Parameters:
  ///   - endings: the endings that it may have; all that the formats have unless given.
  ///   - prefix: what findings put before the file's name.
  ///   - own: the name of the table's own file, without its ending; the table's unless given.
  static func find(
    _ table: String, in folder: String, _ competition: CompetitionFolder, endings: [String]? = nil, prefix: String = "",
    isMended: Bool = false, named own: String? = nil
  ) throws(ExchangeError) -> TableInput? {
    func input(_ name: String, _ format: TableFormat) throws(ExchangeError) -> TableInput? {
      for ending in format.endings
      where endings?.contains(ending) != false && FileBytes.exists("\(folder)/\(name).\(ending)") {
        let (path, shown) = ("\(folder)/\(name).\(ending)", "\(prefix)\(name).\(ending)")
        let sheet = try sheet(of: table, in: path, shown, format, competition.limits)
        return TableInput(
          path: path, name: sheet.map { SourceLocation.name(ofSheet: $0, in: shown) } ?? shown, table: table, format: format,
          limits: competition.limits, isMended: isMended,
          decimalMark: competition.decimalMark, sheet: sheet)
      }
      return nil
    }
    // A file of its own: of several sheets the one that is called like the table, or the first.
    for format in competition.formats.formats {
      if let found = try input(own ?? table, format) { return found }
    }
    guard own == nil else { return nil }
    for format in competition.formats.formats where format.tables != nil {
      for book in books {
        if let found = try input(book, format), found.sheet != nil { return found }
      }
    }
    return nil
  }

  /// The names of a file that holds all tables of a folder.
  static let books = ["competition", "kompetisi"]

  /// The name of the table within a file that holds several, in English or Indonesian.
  private static func sheet(
    of table: String, in path: String, _ name: String, _ format: TableFormat, _ limits: ReadingLimits
  ) throws(ExchangeError) -> String? {
    guard let tables = try format.tables?(TableFormat.Input(path: path, name: name, limits: limits)) else { return nil }
    let names = Set(([table] + (sheetNames[table] ?? [])).map(\.folded))
    return tables.first { names.contains($0.folded) }
  }

  /// The table that is called so, in English or Indonesian, in any letter case.
  static func table(named name: String) -> String? { tableOfName[name.folded] }

  /// The table that is called so, or nearly so: in the singular, with a letter wrong or a number behind it.
  static func table(near name: String) -> String? { table(named: name) ?? nearNames.nearest(to: name, 1).first }

  /// Names of three letters have too many neighbours that mean something else.
  private static let nearNames = NearNames(ColumnNames.tables) { table in
    ([table] + (sheetNames[table] ?? []) + (singulars[table] ?? [])).filter { $0.count > 3 }
  }

  /// Names in the singular that are more than a letter from the plural.
  private static let singulars = ["agencies": ["agency"], "innovations": ["entry"]]

  private static let tableOfName = Dictionary(
    ColumnNames.tables.flatMap { table in ([table] + (sheetNames[table] ?? [])).map { ($0.folded, table) } }
  ) { first, _ in first }

  private static let sheetNames = [
    "agencies": ["opd", "perangkat daerah", "instansi"], "innovations": ["inovasi", "entries"],
    "scores": ["nilai", "skor", "penilaian"], "judges": ["juri", "penilai"], "assignments": ["penugasan"],
    "absences": ["berhalangan", "ketidakhadiran"], "history": ["riwayat"], "regions": ["daerah", "wilayah"],
  ]

  /// A file's name that begins with that of a table and goes on: `nilai-J3`, `Penilaian Juri 3`.
  struct PartName {
    /// The table whose name it begins with.
    let table: String
    /// Whether there is more behind that than numbers.
    let isSomebodys: Bool

    init?(_ base: String) {
      let words = base.split { !$0.isLetter && !$0.isNumber }
      let tables = words.indices.dropFirst().reversed().lazy.compactMap { end in
        TableInput.table(near: words[..<end].joined()).map { (table: $0, end: end) }
      }
      guard let found = tables.first else { return nil }
      table = found.table
      isSomebodys = words[found.end...].contains { $0.contains(where: \.isLetter) }
    }
  }

  func open() throws(ExchangeError) -> any RecordSource {
    try format.open(TableFormat.Input(path: path, name: name, limits: limits, sheet: sheet))
  }

  /// What findings put before the names of files in a folder of mended rows: `ditolak/`.
  static func prefix(ofMended folder: String) -> String { "\(folder.split(separator: "/").last ?? folder[...])/" }

  /// The file's own name.
  var fileName: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// Whether the file may hold the tables of a whole folder.
  var isOfMany: Bool { Self.books.contains { fileName.hasPrefix("\($0).") } }

  /// The ending of the file's name, in lower case.
  var ending: String { path.split(separator: ".").last.map { $0.lowercased() } ?? "" }

  /// The file's size, in bytes.
  var size: Int { if case .file(let size) = SystemFile.kind(of: path) { size } else { 0 } }
}

extension TableInput {
  /// A table in a file of its own: in the format that its ending names, CSV where it names none.
  init(path: String, name: String, limits: ReadingLimits, decimalMark: DecimalMark? = nil) {
    let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    self.init(
      path: path, name: name, table: name, format: TableFormats.standard.formats.first { $0.endings.contains(ending) } ?? .csv,
      limits: limits, isMended: false, decimalMark: decimalMark, sheet: nil)
  }
}

extension TableReader {
  /// The mark besides the point that a number of a table of ratings may have: a comma where no comma separates cells.
  var secondDecimalMark: UInt8? {
    guard let separator, separator != DecimalMark.comma.byte else { return nil }
    return DecimalMark.comma.byte
  }
}
