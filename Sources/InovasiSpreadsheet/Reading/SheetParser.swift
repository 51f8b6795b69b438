#if Spreadsheet
import InovasiExchange
import InovasiModel

/// The cells of a sheet's part, row by row, as a batch of records.
struct SheetParser {
  /// Where the parser stands among the elements.
  private enum Place {
    case outside, data, row, cell, value, formula, inline, inlineText
  }

  /// What a cell says of itself before its value comes.
  private enum CellType {
    case number, shared, inline, text, truth, error, date
  }

  private let strings: SharedStrings
  private let kinds: [NumberFormatKind]
  private let limits: SpreadsheetLimits
  private var notes: CellNotes
  private var place = Place.outside
  private var depth = 0
  private var skipped = 0
  private var runs = 0
  private var hasData = false
  private var columnCount = 0
  private var row = 0
  private var rowHasCells = false
  private var column = -1
  private var lastColumn = -1
  private var type = CellType.number
  private var kind = NumberFormatKind.number
  private var hasFormula = false
  private var hasValue = false
  private var value: [UInt8] = []
  /// Whether a row limit ended the last feed, so that there may be more to take without reading.
  private var isInterrupted = false
  private let since1904: Bool

  init(_ workbook: Workbook, file: String) throws(ExchangeError) {
    strings = try workbook.strings()
    kinds = try workbook.kinds()
    limits = workbook.archive.limits
    since1904 = workbook.countsFrom1904
    notes = CellNotes(file: file)
  }

  var findings: [Finding] { notes.findings }

  /// Whether all that was given has been looked at.
  func isAtRest(_ pending: Int) -> Bool { !isInterrupted || pending == 0 }

  /// The names of the columns are known; rows are filled up to as many cells.
  mutating func begin(_ columns: [String]) {
    columnCount = columns.count
    notes.begin(columns)
  }

  /// Adds rows to a batch.
  ///
  /// - Returns: how many bytes were taken; `nil` when they make no sense.
  mutating func feed(_ input: Span<UInt8>, rows limit: Int, isLast: Bool, into batch: inout RecordBatch) -> Int? {
    var scanner = MarkupScanner()
    isInterrupted = false
    while true {
      let start = scanner.position
      switch scanner.next(input) {
      case .incomplete:
        if isLast { return depth == 0 && hasData && input.isBlank(from: start) ? input.count : nil }
        return start
      case .malformed: return nil
      case .text:
        guard skipped == 0, place == .value || place == .inlineText else { continue }
        guard MarkupText.append(input, scanner.content, isRaw: scanner.isRaw, to: &value) else { return nil }
      case .open:
        depth += 1
        guard depth <= limits.maximumNesting else { return nil }
        if skipped > 0 {
          skipped += 1
        } else {
          guard open(scanner, input) else { return nil }
        }
        if scanner.isEmpty {
          guard close(&batch) else { return nil }
        }
      case .close:
        guard depth > 0 else { return nil }
        let wasRow = place == .row && skipped == 0
        guard close(&batch) else { return nil }
        if wasRow, batch.count >= limit {
          isInterrupted = true
          return scanner.position
        }
      }
    }
  }

  @inline(__always)
  private mutating func open(_ scanner: borrowing MarkupScanner, _ input: borrowing Span<UInt8>) -> Bool {
    switch place {
    case .row:
      guard scanner.isNamed("c", input) else { break }
      place = .cell
      return beginCell(scanner, input)
    case .cell:
      if scanner.isNamed("v", input) {
        place = .value
        hasValue = true
        return true
      }
      if scanner.isNamed("f", input) {
        place = .formula
        hasFormula = true
        return true
      }
      if scanner.isNamed("is", input) {
        place = .inline
        hasValue = true
        return true
      }
    case .data:
      guard scanner.isNamed("row", input) else { break }
      place = .row
      return beginRow(scanner, input)
    case .inline:
      if scanner.isNamed("t", input) {
        place = .inlineText
        return true
      }
      if scanner.isNamed("r", input) {
        runs += 1
        return true
      }
    case .outside:
      if scanner.isNamed("sheetData", input) {
        guard !hasData else { return false }
        place = .data
      }
      hasData = hasData || place == .data
      return true
    case .value, .formula, .inlineText: break
    }
    skipped = 1
    return true
  }

  @inline(__always)
  private mutating func close(_ batch: inout RecordBatch) -> Bool {
    depth -= 1
    if skipped > 0 {
      skipped -= 1
      return true
    }
    switch place {
    case .value, .formula: place = .cell
    case .inlineText: place = .inline
    case .inline:
      if runs > 0 { runs -= 1 } else { place = .cell }
    case .cell:
      place = .row
      return endCell(&batch)
    case .row:
      place = .data
      endRow(&batch)
    case .data: place = .outside
    case .outside: break
    }
    return true
  }

  private mutating func beginRow(_ scanner: borrowing MarkupScanner, _ input: borrowing Span<UInt8>) -> Bool {
    var cursor = scanner.attributes.lowerBound
    var number: Int?
    while let attribute = scanner.attribute(input, &cursor) {
      guard attribute.name.count == 1, input[attribute.name.lowerBound] == UInt8(ascii: "r") else { continue }
      number = CellReference.number(input, attribute.value)
      guard number != nil else { return false }
    }
    guard number.map({ $0 > row }) ?? true else { return false }
    row = number ?? row + 1
    lastColumn = -1
    rowHasCells = false
    return true
  }

  @inline(__always)
  private mutating func beginCell(_ scanner: borrowing MarkupScanner, _ input: borrowing Span<UInt8>) -> Bool {
    column = lastColumn + 1
    type = .number
    kind = .number
    hasFormula = false
    hasValue = false
    value.removeAll(keepingCapacity: true)
    var cursor = scanner.attributes.lowerBound
    while let attribute = scanner.attribute(input, &cursor) {
      guard attribute.name.count == 1 else { continue }
      switch input[attribute.name.lowerBound] {
      case UInt8(ascii: "r"):
        guard let reference = CellReference.parse(input, attribute.value) else { return false }
        column = reference.column
      case UInt8(ascii: "s"):
        guard let style = CellReference.number(input, attribute.value) else { return false }
        kind = style < kinds.count ? kinds[style] : .number
      case UInt8(ascii: "t"):
        guard let type = Self.type(input, attribute.value) else { return false }
        self.type = type
      default: break
      }
    }
    // Cells stand in the order of their columns; a workbook in which they do not is broken.
    guard column > lastColumn, column < 16_384 else { return false }
    lastColumn = column
    return true
  }

  @inline(__always)
  private static func type(_ input: borrowing Span<UInt8>, _ range: Range<Int>) -> CellType? {
    guard let first = range.first.map({ input[$0] }) else { return nil }
    switch (first, range.count) {
    case (UInt8(ascii: "s"), 1): return .shared
    case (UInt8(ascii: "n"), 1): return .number
    case (UInt8(ascii: "b"), 1): return .truth
    case (UInt8(ascii: "e"), 1): return .error
    case (UInt8(ascii: "d"), 1): return .date
    case (UInt8(ascii: "s"), 3): return .text
    case (UInt8(ascii: "i"), 9): return .inline
    default: return nil
    }
  }

  /// Adds the cell, behind as many empty ones as lie before it; a cell without a value is none.
  @inline(__always)
  private mutating func endCell(_ batch: inout RecordBatch) -> Bool {
    guard hasValue, !value.isEmpty || type == .inline else {
      // Of a formula that came to an empty text there is nothing to say; of one that was never computed there is. No number is empty:
      // openpyxl writes a value without digits where it has none.
      if hasFormula, !hasValue || type == .number { notes.add(.cellFormulaEmpty, column, row) }
      return true
    }
    rowHasCells = true
    while batch.openCellCount < column { batch.addCell(from: batch.bytes.count) }
    let start = batch.bytes.count
    switch type {
    case .number:
      if let loss = number(&batch) {
        batch.addDamagedCell(loss, from: start)
        return true
      }
    case .shared:
      var index = 0
      for byte in value {
        guard byte >= 0x30, byte <= 0x39, index < 1 << 40 else { return false }
        index = index * 10 + Int(byte - 0x30)
      }
      guard index < strings.count else { return false }
      batch.bytes.append(contentsOf: strings.bytes[strings.range(index)])
      notes.text(batch.bytes, from: start, column, row)
    case .inline, .text:
      guard value.count <= limits.maximumCellBytes else { return false }
      batch.bytes.append(contentsOf: value)
      MarkupText.unescape(&batch.bytes, from: start)
      notes.text(batch.bytes, from: start, column, row)
    case .truth: batch.bytes.append(contentsOf: value == [0x31] || value == Array("true".utf8) ? "true".utf8 : "false".utf8)
    case .error:
      let text = String(decoding: value.prefix(20), as: UTF8.self)
      batch.addDamagedCell(notes.add(.cellFormulaError, column, row, ["text": text]))
      return true
    case .date:
      // ISO 8601 already; midnight is no time.
      let text = String(decoding: value, as: UTF8.self)
      let day = text.prefix { $0 != "T" }
      batch.bytes.append(contentsOf: (text.dropFirst(day.count).contains { ("1"..."9").contains($0) } ? text : String(day)).utf8)
    }
    batch.addCell(from: start)
    return true
  }

  /// Appends the text of a number, a percentage or a date.
  ///
  /// - Returns: what is wrong with a date that is none, or with a number that has lost digits, of which nothing is appended.
  @inline(__always)
  private mutating func number(_ batch: inout RecordBatch) -> Finding? {
    if kind == .percentage {
      NumberText.append(percentage: value, to: &batch.bytes)
      return nil
    }
    guard kind == .date, let serial = NumberText.value(value) else {
      let start = batch.bytes.count
      NumberText.append(value, to: &batch.bytes)
      guard let loss = notes.number(batch.bytes, from: start, column, row) else {
        batch.noteNumber(from: start)
        return nil
      }
      batch.bytes.removeLast(batch.bytes.count - start)
      return loss
    }
    switch SerialDate.read(serial, since1904: since1904) {
    case .text(let date):
      batch.bytes.append(contentsOf: date.utf8)
      if let year = SerialDate.year(typedAs: serial) {
        notes.add(.cellYearAsDate, column, row, ["date": date, "year": "\(year)"])
      }
    case .leapDay:
      batch.bytes.append(contentsOf: "1900-02-29".utf8)
      return notes.add(.cellLeapDay, column, row)
    case .outside:
      NumberText.append(value, to: &batch.bytes)
      return notes.add(.cellDateRange, column, row)
    }
    return nil
  }

  private mutating func endRow(_ batch: inout RecordBatch) {
    guard rowHasCells else { return }
    if columnCount > 0 { batch.trimOpenRow(to: columnCount) }
    batch.endSheetRow(line: row, filledTo: columnCount)
  }
}
#endif
