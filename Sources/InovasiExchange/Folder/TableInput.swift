/// The file of a table, and the format in which it is read.
struct TableInput {
  let path: String
  let name: String
  let format: TableFormat
  let limits: ReadingLimits
  /// Whether the file holds mended copies of rows that were rejected.
  let isMended: Bool

  /// The table's file in a folder, in the first format that has one; `nil` when there is none.
  ///
  /// - Parameter prefix: what findings put before the file's name.
  init?(_ table: String, in folder: String, _ competition: CompetitionFolder, prefix: String = "", isMended: Bool = false) {
    for format in competition.formats.formats {
      for ending in format.endings where FileBytes.exists("\(folder)/\(table).\(ending)") {
        path = "\(folder)/\(table).\(ending)"
        name = "\(prefix)\(table).\(ending)"
        self.format = format
        limits = competition.limits
        self.isMended = isMended
        return
      }
    }
    return nil
  }

  func open() throws(ExchangeError) -> any RecordSource {
    try format.open(TableFormat.Input(path: path, name: name, limits: limits))
  }

  /// The file's size, in bytes.
  var size: Int { if case .file(let size) = SystemFile.kind(of: path) { size } else { 0 } }
}
