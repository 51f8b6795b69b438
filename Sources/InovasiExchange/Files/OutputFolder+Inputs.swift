extension OutputFolder {
  /// Refuses a folder from which something is read: one that holds a competition, and those that are named, under whatever path.
  ///
  /// ``LoadedCompetition/writeRejects(to:language:)`` asks for this by itself, with the folders that the competition was read from. Asked
  /// before anything is read, it saves the work.
  ///
  /// - Parameter inputs: folders that are read besides, such as one of mended rows.
  /// - Throws: `OUTPUT_IS_INPUT`; nothing has been written then.
  public func checkHoldsNoInput(besides inputs: [String] = []) throws(ExchangeError) {
    guard !FileBytes.exists("\(path)/\(CompetitionFolder.settingsName)"), !inputs.contains(where: isSame) else {
      throw ExchangeError(.outputIsInput, path)
    }
  }

  /// Whether another path leads to this folder, whether it is there yet or not.
  public func isSame(as other: String) -> Bool { ResolvedPath(path) == ResolvedPath(other) }

  /// Refuses to write a file in the place of one of rejected rows, in which somebody may have mended something.
  ///
  /// - Throws: `OUTPUT_OCCUPIED`.
  package func checkKeepsRejects(writing names: some Sequence<String>) throws(ExchangeError) {
    for name in names where CompetitionFolder.isTable(name) && RejectedRows.isFile("\(path)/\(name)") {
      throw ExchangeError(.outputOccupied, "\(path)/\(name)")
    }
  }
}

extension CompetitionFolder {
  static let settingsName = "competition.json5"

  /// Whether a file of this name may hold a table of a competition.
  static func isTable(_ name: String) -> Bool {
    guard let point = name.lastIndex(of: ".") else { return false }
    return ColumnNames.tables.contains(String(name[..<point]))
  }

  /// Refuses to write a file in the place of one that a competition is read from: its settings, its decisions, a table or a workbook of
  /// tables, or a file of rejected rows, in which somebody may have mended something.
  ///
  /// - Parameters:
  ///   - path: the file that is to be written.
  ///   - table: a table that may be written anew.
  /// - Throws: `OUTPUT_IS_INPUT` or `OUTPUT_OCCUPIED`; nothing has been written then.
  package static func checkOverwritesNoInput(_ path: String, but table: String? = nil) throws(ExchangeError) {
    let slash = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
    let (folder, name) = (slash == path.startIndex ? "./" : String(path[..<slash]), String(path[slash...]))
    if RejectedRows.isName(name), RejectedRows.isFile(path) { throw ExchangeError(.outputOccupied, path) }
    let base = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    guard base != table, FileBytes.exists(folder + settingsName), FileBytes.exists(path) else { return }
    guard !(ColumnNames.tables + TableInput.books + ["decisions"]).contains(base) else {
      throw ExchangeError(.outputIsInput, path)
    }
  }
}
