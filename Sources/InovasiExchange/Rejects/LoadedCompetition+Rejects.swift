public import InovasiModel

extension LoadedCompetition {
  /// Writes the rows that were not taken into a folder: a file for each table that has any, each row exactly as it came, with its code,
  /// message and line in columns at the end.
  ///
  /// The folder is written whole or not at all, and holds the tables of this reading alone; other files in it are left. Mended there,
  /// the rows are read together with the good ones by a ``CompetitionFolder`` that is given the folder as ``CompetitionFolder/mended``.
  ///
  /// - Parameters:
  ///   - folder: where the files go; it is made when it does not exist.
  ///   - language: the language of the messages.
  /// - Returns: the names of the files, in the order in which the tables were read.
  @discardableResult
  public func writeRejects(to folder: String, language: Language = .indonesian) throws(ExchangeError) -> [String] {
    // Mended copies that were rejected again stand in the same file as the rows that were never mended.
    let names = rejects.map { ($0.file.split(separator: "/").last.map(String.init) ?? $0.file, $0) }
    let endings = TableFormats.standard.formats.flatMap(\.endings)
    let stale = Set(
      ColumnNames.tables.flatMap { table in endings.flatMap { ["\(table).\($0)", "again-\(table).\($0)"] } })
    var written: [String] = []
    try OutputFolder(folder, dropping: stale).write { temporary throws(ExchangeError) in
      for (name, rows) in names {
        let file = name == rows.file ? rows.fileName : "again-\(name)"
        var output = try ByteOutput(path: "\(temporary)/\(file)", name: file)
        output.bytes = rows.contents(in: language)
        try output.finish()
        written.append(file)
      }
    }
    return written
  }
}
