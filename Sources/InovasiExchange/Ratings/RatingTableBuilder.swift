import InovasiModel

/// Gathers ratings in any order, and makes a table of them in which order does not show.
struct RatingTableBuilder {
  private struct Given {
    let item: String
    let judge: String
    let value: Double
    let location: SourceLocation
  }

  let file: String
  var findings: [Finding] = []
  private var given: [Given] = []
  private var items: Set<String> = []
  private var judges: Set<String> = []

  init(file: String) { self.file = file }

  /// Says that there is such a judge, whether or not they gave anything.
  mutating func judge(_ name: String) { judges.insert(name) }

  /// Says that there is such an item, whether or not anybody rated it.
  mutating func item(_ name: String) { items.insert(name) }

  /// Adds a rating as it stands in a cell, or what is wrong with it.
  mutating func add(
    _ row: Int, of batch: RecordBatch, column: Int, judge: String, item: String, from table: borrowing TableReader
  ) {
    judges.insert(judge)
    items.insert(item)
    guard let text = batch.text(row: row, column: column) else {
      report(.textEncoding, judge, item, batch.location(row: row, column: column, in: file), ["column": judge])
      return
    }
    switch RatingCell(text, mark: table.secondDecimalMark) {
    case .missing: return
    case .number(let plain):
      let location = batch.location(row: row, column: column, in: file)
      guard let value = Self.value(text, plain, row: row, column: column, of: batch, table.evidence) else {
        let heading = table.name(ofColumn: column)
        return report(.numberAmbiguous, judge, item, location, ["column": heading, "text": text], value: text)
      }
      given.append(Given(item: item, judge: judge, value: value, location: location))
    case .invalid:
      let location = batch.location(row: row, column: column, in: file)
      report(.ratingNotANumber, judge, item, location, ["text": text], value: text)
    }
  }

  /// The number in a cell: one that can be read in two ways (`1.500`) as its column shows; `nil` where that shows neither.
  private static func value(
    _ text: String, _ plain: Double, row: Int, column: Int, of batch: RecordBatch, _ evidence: FileEvidence
  ) -> Double? {
    guard case .ambiguous = NumberReading(text) else { return plain }
    return (try? evidence.decimal(text.trimmingSpaces, row: row, column: column, of: batch)).flatMap(Double.init)
  }

  private mutating func report(
    _ kind: FindingKind, _ judge: String, _ item: String, _ location: SourceLocation, _ parameters: TextParameters,
    value: String? = nil
  ) {
    findings.append(
      Finding(
        kind, about: .file(file), path: "\(item).\(judge)", location: location, value: value,
        parameters: parameters.adding(["judge": judge, "item": item])))
  }

  /// The table; ratings that were given twice do not count.
  mutating func reading(layout: RatingLayout, maximumCells: Int) throws(ExchangeError) -> RatingReading {
    let (items, judges) = (NumberedName.sorted(items), NumberedName.sorted(judges))
    let (cells, overflows) = items.count.multipliedReportingOverflow(by: judges.count)
    guard !overflows, cells <= maximumCells else {
      throw ExchangeError(
        .ratingsTooMany, file, ["items": "\(items.count)", "judges": "\(judges.count)", "limit": "\(maximumCells)"])
    }
    let row = Dictionary(uniqueKeysWithValues: items.enumerated().map { ($1, $0) })
    let column = Dictionary(uniqueKeysWithValues: judges.enumerated().map { ($1, $0) })
    var ratings = [[Double?]](repeating: Array(repeating: nil, count: judges.count), count: items.count)
    var seen = [[Bool]](repeating: Array(repeating: false, count: judges.count), count: items.count)
    var doubled: Set<[Int]> = []
    for rating in given {
      guard let row = row[rating.item], let column = column[rating.judge] else { continue }
      if seen[row][column], doubled.insert([row, column]).inserted {
        report(.ratingDuplicate, rating.judge, rating.item, rating.location, [:])
      }
      ratings[row][column] = seen[row][column] ? nil : rating.value
      seen[row][column] = true
    }
    guard let table = RatingTable(items: items, judges: judges, ratings: ratings) else {
      throw ExchangeError(.fileUnreadable, file)
    }
    return RatingReading(table: table, layout: layout, findings: findings.sorted())
  }
}
