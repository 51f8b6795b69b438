/// The file of a table, and the format in which it is read.
struct TableInput {
  let path: String
  let name: String
  let format: TableFormat
  let limits: ReadingLimits
  /// Whether the file holds mended copies of rows that were rejected.
  let isMended: Bool
  /// The mark before decimals, where somebody has said it.
  let decimalMark: DecimalMark?

  /// The table's file in a folder, in the first format that has one; `nil` when there is none.
  ///
  /// - Parameters:
  ///   - endings: the endings that it may have; all that the formats have unless given.
  ///   - prefix: what findings put before the file's name.
  init?(
    _ table: String, in folder: String, _ competition: CompetitionFolder, endings: [String]? = nil, prefix: String = "",
    isMended: Bool = false
  ) {
    for format in competition.formats.formats {
      for ending in format.endings
      where endings?.contains(ending) != false && FileBytes.exists("\(folder)/\(table).\(ending)") {
        path = "\(folder)/\(table).\(ending)"
        name = "\(prefix)\(table).\(ending)"
        self.format = format
        limits = competition.limits
        self.isMended = isMended
        decimalMark = competition.decimalMark
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
