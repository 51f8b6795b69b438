import InovasiModel

/// Reads ratings of which each has a row.
struct LongRatingReader {
  private var table: TableReader

  init(_ table: TableReader) throws(ExchangeError) {
    self.table = table
    if !table.isUsable, let finding = table.findings.first(where: { $0.severity == .error }) { throw ExchangeError(finding) }
    for column in table.extra { self.table.passOver(column.name) }
  }

  mutating func read(into builder: inout RatingTableBuilder) throws(ExchangeError) {
    let columns = ["item", "stage", "criterion"].compactMap { field in table.columnOf[field].map { (field: field, column: $0) } }
    let (judgeColumn, itemColumn) = (table.columnOf["judge"] ?? 0, table.columnOf["item"] ?? 0)
    let scoreColumn = table.columnOf["score"] ?? 0
    var named: Set<Int> = []
    var waiting: [Row] = []
    var batch = RecordBatch()
    while try table.next(into: &batch) {
      for row in 0..<batch.count where table.accepts(row, of: batch) {
        guard let judge = batch.text(row: row, column: judgeColumn).flatMap({ Identifier<Judge>($0) }) else {
          table.reject(row, of: batch, .rowWithoutIdentifier, column: judgeColumn, ["column": "judge"])
          continue
        }
        let parts = columns.map { batch.text(row: row, column: $0.column).flatMap { Identifier<Entry>($0) }?.rawValue }
        guard let name = parts.first, let item = name else {
          table.reject(row, of: batch, .rowWithoutIdentifier, column: itemColumn, ["column": "item"])
          continue
        }
        let unit = ([item] + parts.dropFirst().compactMap(\.self)).joined(separator: " / ")
        named.formUnion(parts.indices.filter { parts[$0] != nil })
        let blank = parts.indices.filter { parts[$0] == nil }
        if blank.isEmpty {
          builder.add(row, of: batch, column: scoreColumn, judge: judge.rawValue, item: unit, from: table)
        } else {
          waiting.append(Row(batch: batch, row: row, judge: judge.rawValue, item: unit, blank: blank))
        }
      }
    }
    for row in waiting {
      if let part = row.blank.first(where: named.contains) {
        let (field, column) = columns[part]
        table.reject(row.row, of: row.batch, .rowWithoutIdentifier, column: column, ["column": field])
      } else {
        builder.add(row.row, of: row.batch, column: scoreColumn, judge: row.judge, item: row.item, from: table)
      }
    }
    builder.findings += table.findings
  }

  /// A row that leaves its criterion or stage blank: whether others name one shows at the end of the file.
  private struct Row {
    let batch: RecordBatch
    let row: Int
    let judge: String
    let item: String
    /// The parts of the item that are blank, by number.
    let blank: [Int]
  }
}
