import InovasiModel

/// Reads ratings of which each item has a row, and each judge a column.
struct WideRatingReader {
  private struct Row {
    let batch: RecordBatch
    let row: Int
    let number: Int
  }

  private var table: TableReader
  private var rows: [Row] = []

  init(_ table: TableReader) { self.table = table }

  mutating func read(into builder: inout RatingTableBuilder) throws(ExchangeError) {
    var number = 0
    var batch = RecordBatch()
    while try table.next(into: &batch) {
      for row in 0..<batch.count {
        number += 1
        if table.accepts(row, of: batch) { rows.append(Row(batch: batch, row: row, number: number)) }
      }
    }
    let nameColumn = nameColumn()
    let judges = judges(besides: nameColumn)
    for judge in judges { builder.judge(judge.name) }
    for row in rows {
      var item = "\(row.number)"
      if let nameColumn {
        guard let name = row.batch.text(row: row.row, column: nameColumn).flatMap({ Identifier<Entry>($0) }) else {
          table.reject(row.row, of: row.batch, .rowWithoutIdentifier, column: nameColumn, ["column": "item"])
          continue
        }
        item = name.rawValue
      }
      builder.item(item)
      for judge in judges {
        builder.add(row.row, of: row.batch, column: judge.column, judge: judge.name, item: item, mark: table.secondDecimalMark)
      }
    }
    builder.findings += table.findings
  }

  /// The column of the items' names, if there is one.
  private func nameColumn() -> Int? {
    for heading in ColumnNames.itemHeadings {
      if let column = table.extra.first(where: { $0.name.folded == heading.folded }) { return column.column }
    }
    guard table.extra.first?.column == 0 else { return table.columnCount > 0 ? 0 : nil }
    let cells = rows.map { RatingCell($0.batch.text(row: $0.row, column: 0) ?? "?", mark: table.secondDecimalMark) }
    let (filled, invalid) = (cells.count { $0 != .missing }, cells.count { $0 == .invalid })
    return filled > 0 && 2 * invalid >= filled ? 0 : nil
  }

  /// The judges by their columns; a column that is none is said to be passed over.
  private mutating func judges(besides nameColumn: Int?) -> [(name: String, column: Int)] {
    let names = ColumnNames.itemHeadings.map(\.folded)
    var judges: [(name: String, column: Int)] = []
    var columns: [String: Int] = [:]
    for (heading, column) in table.extra where column != nameColumn {
      guard let name = Identifier<Judge>(heading)?.rawValue, !names.contains(heading.folded),
        !ColumnNames.summaries.contains(heading.folded), !ColumnNames.remarks.contains(heading.folded)
      else {
        table.passOver(heading)
        continue
      }
      columns[name, default: 0] += 1
      judges.append((name, column))
    }
    for (name, count) in columns.sorted(by: { $0.key < $1.key }) where count > 1 { table.duplicate(name) }
    let headed = Set(table.extra.map(\.column)).union(nameColumn.map { [$0] } ?? [])
    for column in 0..<table.columnCount where !headed.contains(column) {
      if rows.contains(where: { !$0.batch.range(row: $0.row, column: column).isEmpty }) { table.passOver("#\(column + 1)") }
    }
    return judges.filter { columns[$0.name] == 1 }
  }
}
