#if Spreadsheet
public import InovasiExchange
public import InovasiModel

/// The records of one sheet, read a chunk at a time.
///
/// The first row that is not empty holds the names of the columns, which begin at column A. Empty rows are passed over, short ones
/// filled up. A cell is text:
///
/// - a number is the fewest decimal digits that mean it; a number formatted as a date is a date in ISO 8601;
/// - a formula is the result that was stored with it; an error (`#N/A`) is a blank cell, with a finding;
/// - true and false are `true` and `false`;
/// - of merged cells the value stands in the first, at the top left; the others are empty.
///
/// Numbers that a spreadsheet has damaged have a finding that never shows them. One of more than 15 digits, of which zeros have taken
/// the place of the last ones, is a blank cell; scientific notation, and what has lost zeros in front, stay as they are.
///
/// Complexity: O(*n*); memory for a chunk of the sheet beside the workbook.
public struct SheetSource: ReportingSource {
  /// The names of the columns; the letters of the columns where the sheet is read without names.
  public private(set) var columns: [String] = []

  private let file: String
  private let part: String
  private let reader: PartReader
  private let limits: SpreadsheetLimits
  private let hasHeader: Bool
  private var parser: SheetParser
  private var pending: [UInt8] = []
  private var first: RecordBatch?
  /// The beginning of a row whose end is not there yet.
  private var open = RecordBatch(ofSheet: ())
  private var isAtEnd = false

  init(_ sheet: Workbook.Sheet, of workbook: Workbook, file: String?, hasHeader: Bool) throws(ExchangeError) {
    let archive = workbook.archive
    guard let entry = archive.entry(sheet.part) else {
      throw ExchangeError(.workbookSizes, workbook.name, ["part": sheet.part])
    }
    self.file = file ?? (workbook.sheets.count == 1 ? workbook.name : SourceLocation.name(ofSheet: sheet.name, in: workbook.name))
    part = sheet.part
    limits = archive.limits
    self.hasHeader = hasHeader
    reader = try archive.reader(of: entry)
    parser = try SheetParser(workbook, file: self.file)
    try readHeader()
  }

  /// What there is to say about cells, as far as they have been read.
  public var findings: [Finding] { parser.findings }

  /// `xlsx`.
  public var form: String { "xlsx" }

  private mutating func readHeader() throws(ExchangeError) {
    guard var batch = try take(rows: hasHeader ? 1 : .max) else {
      guard hasHeader else { return }
      throw ExchangeError(.fileEmpty, file)
    }
    batch.trimTrailingCells()
    let count = batch.cellCount(ofRow: 0)
    guard count <= limits.maximumColumns else {
      throw ExchangeError(.tooManyColumns, file, ["limit": "\(limits.maximumColumns)"])
    }
    if hasHeader {
      columns = (0..<count).map { batch.text(row: 0, column: $0) ?? "" }
      parser.begin(columns)
    } else {
      columns = (0..<count).map(CellReference.letters)
      first = batch
    }
  }

  /// The next records; `nil` at the end.
  public mutating func next() throws(ExchangeError) -> RecordBatch? {
    if let batch = first {
      first = nil
      return batch
    }
    return try take(rows: .max)
  }

  private mutating func take(rows limit: Int) throws(ExchangeError) -> RecordBatch? {
    guard !isAtEnd else { return nil }
    var batch = open
    open = RecordBatch(ofSheet: ())
    while batch.count == 0 {
      let got = parser.isAtRest(pending.count) ? try reader.read(limits.chunkBytes, into: &pending) : 1
      let input = pending
      pending = []
      let taken = parser.feed(input.span, rows: limit, isLast: got == 0, into: &batch)
      guard let taken else { throw ExchangeError(.workbookMarkup, file, ["part": part]) }
      pending = taken == 0 ? input : Array(input[taken...])
      if got == 0, taken == input.count || batch.count == 0 {
        isAtEnd = true
        break
      }
      guard pending.count <= limits.maximumCellBytes * 6 + (1 << 20), batch.openByteCount <= limits.maximumCellBytes * 16 else {
        throw ExchangeError(tooMuch: .bytesOfACell, limit: limits.maximumCellBytes, file)
      }
    }
    open = batch.splitOpenRow()
    return batch.count > 0 ? batch : nil
  }
}
#endif
