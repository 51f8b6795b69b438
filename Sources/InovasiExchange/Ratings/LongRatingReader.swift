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
    let columns = ["item", "stage", "criterion"].compactMap { table.columnOf[$0] }
    let (judgeColumn, itemColumn) = (table.columnOf["judge"] ?? 0, table.columnOf["item"] ?? 0)
    let scoreColumn = table.columnOf["score"] ?? 0
    var batch = RecordBatch()
    while try table.next(into: &batch) {
      for row in 0..<batch.count where table.accepts(row, of: batch) {
        guard let judge = batch.text(row: row, column: judgeColumn).flatMap({ Identifier<Judge>($0) }) else {
          table.reject(row, of: batch, .rowWithoutIdentifier, column: judgeColumn, ["column": "judge"])
          continue
        }
        let parts = columns.map { batch.text(row: row, column: $0).flatMap { Identifier<Entry>($0) }?.rawValue }
        guard let name = parts.first, let item = name else {
          table.reject(row, of: batch, .rowWithoutIdentifier, column: itemColumn, ["column": "item"])
          continue
        }
        let unit = ([item] + parts.dropFirst().compactMap(\.self)).joined(separator: " / ")
        builder.add(row, of: batch, column: scoreColumn, judge: judge.rawValue, item: unit, mark: table.secondDecimalMark)
      }
    }
    builder.findings += table.findings
  }
}
