import InovasiModel

/// A table whose judges go by their pseudonyms, in memory until it is written.
struct MaskedTable {
  var source: any RecordSource

  private let name: String
  private let pseudonyms: JudgePseudonyms
  private let replacer: NameReplacer
  private let isJudging: Bool
  private let kept: [Int]
  private let judge: Int?
  private let judgeName: Int?
  private var rows: [[String]] = []

  /// - Parameter judging: the columns of a table that names judges; `nil` for any other.
  init(
    _ source: any RecordSource, _ judging: [ColumnNames]?, as name: String, _ pseudonyms: JudgePseudonyms,
    _ phrases: NamePhrases
  ) {
    self.source = source
    self.name = name
    self.pseudonyms = pseudonyms
    isJudging = judging != nil
    replacer = isJudging ? phrases.amongJudges : phrases.anywhere
    kept = source.columns.indices.filter { judging?.contains(source.columns[$0]) ?? true }
    judge = judging?.column(of: "judge", in: source.columns)
    judgeName = name == "judges" ? judging?.column(of: "name", in: source.columns) : nil
  }

  /// Takes a row; `false` when it cannot be read, or names a judge without a pseudonym.
  mutating func append(_ row: Int, of batch: RecordBatch) -> Bool {
    guard batch.problem(ofRow: row) == nil else { return false }
    // Cells that no column has a name for are kept, so that the row is as wrong as it was; in a table of judges they may say anything.
    let beyond = isJudging ? [] : Array(source.columns.count..<max(batch.cellCount(ofRow: row), source.columns.count))
    var cells: [String] = []
    for column in kept + beyond where column < batch.cellCount(ofRow: row) {
      guard let text = batch.text(row: row, column: column) else { return false }
      switch column {
      case judge:
        guard let id = Judge.ID(text) else {
          cells.append("")
          continue
        }
        guard let pseudonym = pseudonyms[id] else { return false }
        cells.append(pseudonym.rawValue)
      case judgeName:
        // The pseudonym is the name too.
        cells.append(
          judge.flatMap { batch.text(row: row, column: $0) }.flatMap { Judge.ID($0) }.flatMap { pseudonyms[$0] }?.rawValue ?? "")
      default: cells.append(isStructural(column) ? text : replacer.replacing(in: text))
      }
    }
    rows.append(cells)
    return true
  }

  /// Writes the table as CSV with the separator that it came with, since that says how its numbers are written.
  func write(to folder: String) throws(ExchangeError) {
    let dialect = (source as? CSVSource)?.dialect
    let file = "\(name).\(dialect?.separator == UInt8(ascii: "\t") ? "tsv" : "csv")"
    var sink = try CSVSink(
      path: "\(folder)/\(file)", name: file, dialect: CSVDialect(separator: dialect?.separator ?? UInt8(ascii: ",")))
    try sink.write(kept.map { .text(source.columns[$0]) })
    for row in isJudging ? rows.sorted(by: { $0.lexicographicallyPrecedes($1) }) : rows { try sink.write(row.map(Cell.text)) }
    try sink.finish()
  }

  /// Whether a cell holds identifiers and numbers, in which there are no names.
  private func isStructural(_ column: Int) -> Bool { isJudging && !Self.spoken.contains(source.columns[column].folded) }

  /// The columns of tables that name judges in which somebody says something.
  private static let spoken = Set(
    ColumnNames.judging.flatMap(\.1).filter { ["reason", "decided_by", "document"].contains($0.field) }
      .flatMap(\.names).map(\.folded))
}
