public import InovasiModel

extension LoadedCompetition {
  /// Writes the rows that were not taken into a folder: a file for each table that has any, each row exactly as it came, with its code,
  /// message and line in columns at the end.
  ///
  /// The folder is written whole or not at all. Of the files in it, those of rejected rows go: it holds those of this reading alone. All
  /// others are left, and no table but one of rejected rows is written over. Mended there, the rows are read together with the good ones
  /// by a ``CompetitionFolder`` that is given the folder as ``CompetitionFolder/mended``.
  ///
  /// - Parameters:
  ///   - folder: where the files go; it is made when it does not exist. A folder from which something is read is refused, be it that of
  ///     this competition, of another, or of mended rows.
  ///   - language: the language of the messages.
  /// - Returns: the names of the files, in the order in which the tables were read.
  /// - Throws: an error when the folder is an input, holds a table of something else under the name of a file that is to be written, or
  ///   cannot be written.
  @discardableResult
  public func writeRejects(to folder: String, language: Language = .indonesian) throws(ExchangeError) -> [String] {
    let target = OutputFolder(folder)
    try target.checkHoldsNoInput(besides: folders)
    // Mended copies that were rejected again stand in the same file as the rows that were never mended.
    let names = rejects.map { ($0.file.split(separator: "/").last.map(String.init) ?? $0.file, $0) }
    let files = names.map { name, rows in name == rows.file ? rows.fileName : "again-\(name)" }
    let stale = RejectedRows.files(in: target.path)
    for file in files where !stale.contains(file) && FileBytes.exists("\(target.path)/\(file)") {
      throw ExchangeError(.outputOccupied, "\(target.path)/\(file)")
    }
    try OutputFolder(folder, dropping: stale).write { temporary throws(ExchangeError) in
      for (file, (_, rows)) in zip(files, names) {
        var output = try ByteOutput(path: "\(temporary)/\(file)", name: file)
        output.bytes = rows.contents(in: language)
        try output.finish()
      }
    }
    return files
  }
}
