public import InovasiModel

/// Reads any table, a competition's or not, and writes it in another format.
///
/// Nothing is guessed and nothing lost: a row that the format cannot make sense of, or that has not as many cells as there are columns, is
/// not written and has a finding; rows read are rows written and rows rejected, always. Cells are texts unless types are asked for.
///
/// ```swift
/// let report = try TableConversion().convert(from: "nilai.csv", to: "nilai.json")
/// print(report.read, "=", report.written, "+", report.rejected)
/// ```
public struct TableConversion: Sendable {
  /// What became of the rows, and what there is to say.
  public struct Report: Hashable, Sendable {
    /// How many rows were written.
    public internal(set) var written = 0
    /// How many rows were not, each with a finding.
    public internal(set) var rejected = 0
    /// What there is to say.
    public internal(set) var findings: [Finding] = []
    /// How the input is written, as it was found: `; utf-16le bom crlf`.
    public internal(set) var form = ""

    /// How many rows were read.
    public var read: Int { written + rejected }

    /// Whether there is nothing that speaks against the result: no finding of severity error or warning.
    public var isClean: Bool { findings.allSatisfy { $0.severity == .note } }
  }

  /// The formats that there are.
  public var formats: TableFormats

  /// How much may be read.
  public var limits: ReadingLimits

  /// How a delimited input is written; found in it unless given.
  public var dialect: CSVDialect?

  /// How a delimited output is to be written.
  public var outputDialect: CSVDialect?

  /// Whether the first record holds the names of the columns; where it does not, JSON has arrays for objects.
  public var hasHeader: Bool

  /// Whether columns of nothing but numbers, or of `true` and `false`, become such, and empty cells nothing.
  public var isTyped: Bool

  /// The mark before the decimals of numbers, where it is known; otherwise each column shows it.
  public var decimalMark: DecimalMark?

  /// Which sheet of a workbook is read; the first unless given.
  public var sheet: String?

  /// A conversion.
  public init(
    formats: TableFormats = .standard, limits: ReadingLimits = ReadingLimits(), dialect: CSVDialect? = nil,
    outputDialect: CSVDialect? = nil, hasHeader: Bool = true, isTyped: Bool = false, decimalMark: DecimalMark? = nil,
    sheet: String? = nil
  ) {
    self.formats = formats
    self.limits = limits
    self.dialect = dialect
    self.outputDialect = outputDialect
    self.hasHeader = hasHeader
    self.isTyped = isTyped
    self.decimalMark = decimalMark
    self.sheet = sheet
  }

  /// Reads one file and writes the other.
  ///
  /// - Parameters:
  ///   - input: the file to read.
  ///   - output: the file to write; it takes its name only when it is whole.
  ///   - inputFormat: the name of the input's format; its ending says it unless given.
  ///   - outputFormat: the name of the output's.
  ///   - name: the name of the input that findings show.
  /// - Throws: an error when a file cannot be read or written at all, when both are one file or the output is a table that a competition is
  ///   read from (`OUTPUT_IS_INPUT`), or rejected rows (`OUTPUT_OCCUPIED`), when a format is not known, and, under ``CSVDialect/isStrict``, at the first deviation.
  /// - Complexity: O(*n*), twice where types are asked for; memory as the formats need it.
  public func convert(
    from input: String, to output: String, inputFormat: String? = nil, outputFormat: String? = nil, name: String? = nil
  ) throws(ExchangeError) -> Report {
    let reading = try format(of: input, named: inputFormat)
    let writing = try format(of: output, named: outputFormat)
    guard let create = writing.create else { throw unknown(output) }
    // Rows that are rejected, and sheets that are not read, would be gone with the file that held them.
    guard ResolvedPath(input) != ResolvedPath(output) else { throw ExchangeError(.outputIsInput, name ?? input) }
    try CompetitionFolder.checkOverwritesNoInput(output)
    let opened = TableFormat.Input(
      path: input, name: name ?? input, limits: limits, dialect: dialect, hasHeader: hasHeader, sheet: sheet)
    var report = Report()
    let types = isTyped ? try ColumnTypes(reading.open(opened), mark: decimalMark, file: opened.name, &report) : nil
    var source = try reading.open(opened)
    var sink = try create(TableFormat.Output(path: output, dialect: outputDialect, hasHeader: hasHeader, sheet: sheet))
    if hasHeader { try sink.write(ColumnKeys.keys(source.columns, file: opened.name, &report).map(Cell.text)) }
    while let batch = try source.next() {
      for row in 0..<batch.count {
        guard let cells = cells(of: row, batch, source.columns, types, opened.name, &report) else { continue }
        try sink.write(cells)
        report.written += 1
      }
    }
    try sink.finish()
    report.form = (source as? any ReportingSource)?.form ?? reading.name
    report.findings += (source as? any ReportingSource)?.findings ?? []
    report.findings += (sink as? any ReportingSink)?.findings ?? []
    report.findings.sort()
    return report
  }

  private func format(of path: String, named name: String?) throws(ExchangeError) -> TableFormat {
    guard let format = name.map(formats.named) ?? formats.format(ofFile: path) else { throw unknown(name ?? path) }
    return format
  }

  private func unknown(_ name: String) -> ExchangeError {
    ExchangeError(.formatUnknown, name, ["known": formats.formats.map(\.name).joined(separator: ", ")])
  }

  /// The cells of a row; `nil` for one that is rejected.
  private func cells(
    of row: Int, _ batch: RecordBatch, _ columns: [String], _ types: ColumnTypes?, _ file: String, _ report: inout Report
  ) -> [Cell]? {
    func reject(_ kind: FindingKind, _ column: Int, _ parameters: TextParameters = [:]) -> [Cell]? {
      report.rejected += 1
      report.findings.append(
        Finding(
          kind, withRow: row, of: batch, in: file, at: batch.location(row: row, column: column, in: file),
          parameters: parameters))
      return nil
    }
    if let problem = batch.problem(ofRow: row) { return reject(problem, 0) }
    let found = batch.cellCount(ofRow: row)
    // Without names, a row is as long as it is.
    let expected = hasHeader ? columns.count : found
    let isPadded = found > expected && (expected..<found).allSatisfy { batch.range(row: row, column: $0).isEmpty }
    guard found == expected || isPadded else {
      return reject(.rowCellCount, 0, ["found": "\(found)", "expected": "\(expected)"])
    }
    var cells: [Cell] = []
    for column in 0..<expected {
      guard let text = batch.text(row: row, column: column) else {
        let name = column < columns.count ? columns[column] : "\(column + 1)"
        return reject(.textEncoding, column, ["column": name])
      }
      let isStated = batch.isStatedNumber(row: row, column: column)
      cells.append(types?.cell(text, isStated: isStated, column) ?? .text(text))
    }
    return cells
  }
}
