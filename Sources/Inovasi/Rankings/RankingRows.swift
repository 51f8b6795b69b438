/// The rows of a file to be ranked, as texts that know where they stand.
struct RankingRows {
  struct Cell {
    let text: String
    let location: SourceLocation
  }

  let file: String
  let columns: [String]
  /// The decimal mark besides the point.
  let decimalMark: Character?
  private(set) var rows: [[Cell]] = []
  private(set) var findings: [Finding] = []
  private var marks: [DecimalMark?] = []
  /// How many lines each of the rows takes that take more than one, by the first of them.
  private var lineCounts: [Int: Int] = [:]

  init(path: String, limits: ReadingLimits) throws(ExchangeError) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    var source = try CSVSource(path: path, name: name, limits: limits)
    file = name
    columns = source.columns.map(Self.trimmed)
    decimalMark = source.dialect.separator == UInt8(ascii: ",") ? nil : ","
    let separator = source.dialect.separator
    while let batch = try source.next() {
      // A spreadsheet's blank rows are rows of separators.
      for row in 0..<batch.count where !batch.holdsNothing(but: separator, inRow: row) {
        if let problem = batch.problem(ofRow: row) {
          findings.append(
            Finding(
              problem, withRow: row, of: batch, in: name, at: SourceLocation(file: name, line: batch.line(ofRow: row)),
              parameters: ["limit": "\(limits.maximumFieldBytes)"]))
          continue
        }
        read(row, of: batch)
        if case let count = batch.swallowedRows(inRow: row, separator: separator, columns: columns.count), count > 0 {
          report(.rowsInCell, at: SourceLocation(file: name, line: batch.line(ofRow: row)), ["count": "\(count)"])
        }
      }
    }
    findings += source.findings
    marks = shownMarks()
  }

  /// The mark that the numbers of each column show to stand before decimals, or else those of the file; `nil` where they show none or both.
  private func shownMarks() -> [DecimalMark?] {
    let shown = columns.indices.map { column in
      Set(rows.compactMap { $0.count > column ? NumberReading.mark(shownBy: $0[column].text) : nil })
    }
    let inFile = Set(shown.flatMap(\.self))
    return shown.map { $0.isEmpty ? inFile : $0 }.map { $0.count == 1 ? $0.first : nil }
  }

  private mutating func read(_ row: Int, of batch: RecordBatch) {
    var cells: [Cell] = []
    for column in 0..<batch.cellCount(ofRow: row) {
      let position = batch.position(row: row, column: column)
      let location = SourceLocation(file: file, line: position.line, column: position.column)
      guard let text = batch.text(row: row, column: column), !text.utf8.contains(0) else {
        report(.textEncoding, at: location, ["column": name(ofColumn: column)])
        return
      }
      cells.append(Cell(text: Self.trimmed(text), location: location))
    }
    while cells.count > columns.count, cells.last?.text.isEmpty == true { cells.removeLast() }
    if cells.count != columns.count, case let lines = batch.lineCount(ofRow: row), lines > 1 {
      lineCounts[batch.line(ofRow: row)] = lines
    }
    rows.append(cells)
  }

  /// The header as a row of its own, for a file that has none.
  var headerAsRow: [Cell] {
    columns.map { Cell(text: $0, location: SourceLocation(file: file, line: 1, column: 1)) }
  }

  /// What the header says that the file holds.
  var kind: RankingFile.Kind {
    if PairReader.columns(columns).isComplete { return .pairs }
    return BallotReader.Form(columns) == nil ? .matrix : .ballots
  }

  func name(ofColumn column: Int) -> String { column < columns.count ? columns[column] : "\(column + 1)" }

  /// The position of the first column that has one of these names.
  static func position(of names: Set<String>, in columns: [String]) -> Int? {
    columns.firstIndex { names.contains($0.folded) }
  }

  /// Whether a row has as many cells as there are columns; says so when not.
  mutating func isWhole(_ row: [Cell]) -> Bool {
    if row.count == columns.count { return true }
    let location = row.first?.location
    findings.append(
      Finding(
        .rowCellCount, takingLines: location?.line.flatMap { lineCounts[$0] } ?? 1, in: file, at: location,
        parameters: ["found": "\(row.count)", "expected": "\(columns.count)"]))
    return false
  }

  /// A number written plainly: digits, a sign, a decimal mark, an exponent, not `nan`, not `0x1p3`; or with marks between thousands, where
  /// these leave no doubt (`1.234,5`). One that can be read in two ways (`1.500`) is read as the column shows, or the file; where neither
  /// does, it has a point where commas part cells, and is none elsewhere.
  func number(_ text: String, inColumn column: Int) -> Double? {
    if case .ambiguous = NumberReading(text), let mark = mark(ofColumn: column) {
      return NumberReading(text, mark: mark).decimal.flatMap(Double.init)
    }
    if isAmbiguous(text, inColumn: column) { return nil }
    if let number = plainNumber(text) { return number }
    guard case .number(let decimal) = NumberReading(text) else { return nil }
    return plainNumber(decimal)
  }

  /// Whether a text can be two numbers, and nothing says which.
  private func isAmbiguous(_ text: String, inColumn column: Int) -> Bool {
    guard decimalMark != nil, mark(ofColumn: column) == nil, case .ambiguous = NumberReading(text) else { return false }
    return true
  }

  private func mark(ofColumn column: Int) -> DecimalMark? { column < marks.count ? marks[column] : nil }

  private func plainNumber(_ text: String) -> Double? {
    var plain = text
    if let decimalMark, !plain.contains("."), plain.filter({ $0 == decimalMark }).count == 1 {
      plain = String(plain.map { $0 == decimalMark ? "." : $0 })
    }
    guard plain.utf8.first.map({ $0 != UInt8(ascii: "e") && $0 != UInt8(ascii: "E") }) ?? false,
      plain.utf8.allSatisfy({ (48...57).contains($0) || "+-.eE".utf8.contains($0) }), let value = Double(plain), value.isFinite
    else { return nil }
    return value
  }

  mutating func report(
    _ kind: FindingKind, at location: SourceLocation?, _ parameters: TextParameters = [:], value: String? = nil,
    path: String = ""
  ) {
    findings.append(
      Finding(
        kind, about: .file(file), path: path, location: location, value: value,
        parameters: parameters.adding(["file": file])))
  }

  mutating func reportInvalid(_ cell: Cell, column: Int) {
    let name = name(ofColumn: column)
    let kind = isAmbiguous(cell.text, inColumn: column) ? FindingKind.numberAmbiguous : .cellInvalid
    report(kind, at: cell.location, ["column": name, "text": cell.text], value: cell.text, path: name)
  }

  /// The error that ends the reading: what was found, and why nothing is left.
  func failure(_ finding: Finding) -> EvaluationError { .ranking(findings.filter { $0.severity == .error } + [finding]) }

  /// The text without spaces at its ends, nor characters that cannot be seen: cells that look alike are one name.
  private static func trimmed(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    while let first = scalars.first, isCut(first) { scalars.removeFirst() }
    while let last = scalars.last, isCut(last) { scalars.removeLast() }
    return String(scalars)
  }

  private static func isCut(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return properties.isWhitespace || properties.isDefaultIgnorableCodePoint && !properties.isVariationSelector
  }
}
