public import InovasiModel

extension LoadedCompetition {
  /// Writes the rows that were not taken into a folder: a file for each table that has any, each row exactly as it came, with its code,
  /// message and line in columns at the end.
  ///
  /// Where the competition was read with mended rows, these are written too, those that were taken without a code: the new folder takes
  /// the place of the one that was read, which stays as it is. A row stands for the same row of the table in every round.
  ///
  /// The folder is written whole or not at all. Of the files in it, those of rejected rows go: it holds those of this reading alone. All
  /// others are left, and no table but one of rejected rows is written over. A folder of which a file of rejected rows has been changed since
  /// it was written, as `.rejects.sha256` in it shows, is refused: what somebody has mended is not thrown away. Mended there, the rows are
  /// read together with the good ones by a ``CompetitionFolder`` that is given the folder as ``CompetitionFolder/mended``.
  ///
  /// - Parameters:
  ///   - folder: where the files go; it is made when it does not exist. A folder from which something is read is refused, be it that of
  ///     this competition, of another, or of mended rows.
  ///   - language: the language of the messages.
  /// - Returns: the names of the files, in the order in which the tables were read.
  /// - Throws: an error when the folder is an input, holds mended rows or a table of something else under the name of a file that is to be
  ///   written, or cannot be written.
  @discardableResult
  public func writeRejects(to folder: String, language: Language = .indonesian) throws(ExchangeError) -> [String] {
    let target = OutputFolder(folder)
    try target.checkHoldsNoInput(besides: folders)
    try target.checkHoldsNoMendedRows()
    let files = rejectFiles
    let stale = RejectedRows.files(in: target.path)
    for file in files where !stale.contains(file.name) && FileBytes.exists("\(target.path)/\(file.name)") {
      throw ExchangeError(.outputOccupied, "\(target.path)/\(file.name)")
    }
    try OutputFolder(folder, dropping: stale.union([RejectSums.fileName])).write { temporary throws(ExchangeError) in
      var sums = RejectSums()
      for file in files {
        let contents = file.rows.contents(in: language)
        sums.add(file.name, contents)
        try Self.write(contents, to: temporary, as: file.name)
      }
      if !files.isEmpty { try Self.write(sums.contents, to: temporary, as: RejectSums.fileName) }
    }
    return files.map(\.name)
  }

  private static func write(_ contents: [UInt8], to folder: String, as name: String) throws(ExchangeError) {
    var output = try ByteOutput(path: "\(folder)/\(name)", name: name)
    output.bytes = contents
    try output.finish()
  }

  /// The files of rejected rows, with those of mended rows: one for each table, or one for each form in which rows of the table came.
  private var rejectFiles: [(name: String, rows: RowsOfOneForm)] {
    var tables: [(name: String, forms: [RowsOfOneForm])] = []
    for (name, rows) in rejects.filter({ !$0.isMended }).map({ ($0.table, $0.copies) }) + mendedRows {
      let place = tables.firstIndex { $0.name == name } ?? tables.count
      if place == tables.count { tables.append((name, [])) }
      if let form = tables[place].forms.firstIndex(where: { $0.first.hasForm(of: rows) }) {
        tables[place].forms[form].others.append(rows)
      } else {
        tables[place].forms.append(RowsOfOneForm(first: rows))
      }
    }
    return tables.flatMap { name, forms in
      forms.enumerated().map { number, rows in
        (String(repeating: RejectedRows.prefix, count: number) + "\(name).\(rows.first.ending)", rows)
      }
    }
  }
}

/// Rows of several files that stand below one header.
private struct RowsOfOneForm {
  let first: RowCopies
  var others: [RowCopies] = []

  func contents(in language: Language) -> [UInt8] { first.contents(in: language, with: others) }
}
