import InovasiModel

/// Reads one table of the folder: finds its file in any known format, matches its columns, and hands over row after row.
struct TableReader {
  let file: String
  private(set) var columnOf: [String: Int] = [:]
  private(set) var extra: [(name: String, column: Int)] = []
  private(set) var findings: [Finding] = []
  private(set) var taken = 0
  private(set) var rejected = 0
  /// Whether the columns that the table needs are there.
  private(set) var isUsable = true

  private var source: any RecordSource
  let size: Int
  let columnCount: Int
  /// The decimal mark besides the point that a number may have: a comma where no comma separates cells.
  let decimalMark: UInt8?
  private let progress: (@Sendable (ReadingProgress) -> Void)?

  /// The table's file in the folder; `nil` when there is none.
  static func open(
    _ table: String, in folder: String, columns: [ColumnNames], limits: ReadingLimits,
    endings: [String] = ["csv", "json", "jsonl"], progress: (@Sendable (ReadingProgress) -> Void)?
  ) throws(ExchangeError) -> TableReader? {
    for ending in endings {
      let path = "\(folder)/\(table).\(ending)"
      guard FileBytes.exists(path) else { continue }
      return try TableReader(path: path, name: "\(table).\(ending)", columns, limits, progress)
    }
    return nil
  }

  /// A table in a file of its own: JSON by its ending, CSV otherwise.
  init(
    path: String, name: String, _ known: [ColumnNames], _ limits: ReadingLimits,
    _ progress: (@Sendable (ReadingProgress) -> Void)?
  ) throws(ExchangeError) {
    file = name
    self.progress = progress
    if name.hasSuffix(".json") || name.hasSuffix(".jsonl") {
      let json = try JSONSource(path: path, name: name, limits: limits)
      size = json.size
      source = json
      decimalMark = nil
    } else {
      let csv = try CSVSource(path: path, name: name, limits: limits)
      size = csv.size
      source = csv
      decimalMark = csv.dialect.separator == UInt8(ascii: ",") ? nil : UInt8(ascii: ",")
    }
    columnCount = source.columns.count
    match(known)
  }

  /// How the file is written.
  var dialect: String { (source as? CSVSource)?.dialect.description ?? "json" }

  var summary: SourceSummary { SourceSummary(file: file, taken: taken, rejected: rejected, dialect: dialect) }

  private mutating func match(_ known: [ColumnNames]) {
    var fieldOf: [String: String] = [:]
    for names in known {
      for name in names.names where fieldOf[name.folded] == nil { fieldOf[name.folded] = names.field }
    }
    for (column, name) in source.columns.enumerated() {
      guard let field = fieldOf[name.folded] else {
        if !name.isEmpty { extra.append((name, column)) }
        continue
      }
      if columnOf[field] == nil {
        columnOf[field] = column
      } else {
        report(.columnDuplicate, ["column": field])
        isUsable = false
      }
    }
    // An empty list is a table without rows, and has no keys.
    if source is JSONSource, source.columns.isEmpty { return }
    for names in known where names.isRequired && columnOf[names.field] == nil {
      report(.columnMissing, ["column": names.field, "names": names.names.joined(separator: ", ")])
      isUsable = false
    }
  }

  /// Says that two columns mean the same field; the first of them counts.
  mutating func duplicate(_ name: String) {
    report(.columnDuplicate, ["column": name])
  }

  /// Says that a column was passed over, unless it is a remark for people.
  mutating func passOver(_ name: String) {
    guard !ColumnNames.remarks.contains(name.folded) else { return }
    report(.columnUnknown, ["column": name], path: name)
  }

  private mutating func report(_ kind: FindingKind, _ parameters: [String: String], path: String = "") {
    findings.append(
      Finding(
        kind, about: .file(file), path: path, location: SourceLocation(file: file, line: 1),
        parameters: parameters.merging(["file": file]) { own, _ in own }))
  }

  /// The next rows; `nil` at the end.
  mutating func next() throws(ExchangeError) -> RecordBatch? {
    let batch = try source.next()
    progress?(
      ReadingProgress(file: file, bytesRead: (source as? CSVSource)?.bytesRead ?? size, totalBytes: size))
    return batch
  }

  /// Whether a row can be read at all; a row that cannot is rejected with its reason.
  mutating func accepts(_ row: Int, of batch: RecordBatch) -> Bool {
    if let problem = batch.problem(ofRow: row) {
      reject(row, of: batch, problem, column: 0)
      return false
    }
    let expected = columnCount
    let found = batch.cellCount(ofRow: row)
    if found == expected { return true }
    let isPadded = found > expected && (expected..<found).allSatisfy { batch.range(row: row, column: $0).isEmpty }
    guard isPadded else {
      reject(row, of: batch, .rowCellCount, column: 0, ["found": "\(found)", "expected": "\(expected)"])
      return false
    }
    return true
  }

  mutating func take() { taken += 1 }

  mutating func reject(
    _ row: Int, of batch: RecordBatch, _ kind: FindingKind, column: Int, _ parameters: [String: String] = [:],
    value: String? = nil
  ) {
    rejected += 1
    findings.append(
      Finding(
        kind, about: .file(file), location: location(row, of: batch, column: column), value: value,
        parameters: parameters.merging(["file": file]) { own, _ in own }))
  }

  /// Rejects a row for what it says of a thing that it names.
  mutating func reject(_ finding: Finding) {
    rejected += 1
    findings.append(finding)
  }

  mutating func add(_ finding: Finding) { findings.append(finding) }

  func location(_ row: Int, of batch: RecordBatch, column: Int) -> SourceLocation {
    batch.location(row: row, column: column, in: file)
  }
}

extension RecordBatch {
  func location(row: Int, column: Int, in file: String) -> SourceLocation {
    let position = position(row: row, column: column)
    return SourceLocation(file: file, line: position.line, column: position.column)
  }
}
