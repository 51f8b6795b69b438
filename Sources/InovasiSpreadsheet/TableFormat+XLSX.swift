#if Spreadsheet
public import InovasiExchange

extension TableFormat {
  /// Workbooks. One sheet is a table: the one that is asked for, or the first that is not hidden.
  public static let xlsx = TableFormat.xlsx()

  /// Workbooks, within limits of one's own.
  public static func xlsx(limits: SpreadsheetLimits = SpreadsheetLimits()) -> TableFormat {
    TableFormat(name: "xlsx", endings: ["xlsx", "xlsm"]) { input throws(ExchangeError) in
      let sheets = try Workbook(path: input.path, name: input.name, limits: limits.tightened(by: input.limits)).sheets
      return (sheets.filter { !$0.isHidden } + sheets.filter(\.isHidden)).map(\.name)
    } open: { input throws(ExchangeError) in
      let workbook = try Workbook(path: input.path, name: input.name, limits: limits.tightened(by: input.limits))
      if let sheet = input.sheet { return try workbook.records(ofSheet: sheet, named: input.name, hasHeader: input.hasHeader) }
      return try workbook.records(named: input.name, hasHeader: input.hasHeader)
    } create: { output throws(ExchangeError) in
      try WorkbookSink(path: output.path, name: output.name, sheet: output.sheet ?? "Data")
    }
  }
}

extension SpreadsheetLimits {
  /// The same, where the limits of reading in general are not smaller.
  func tightened(by limits: ReadingLimits) -> SpreadsheetLimits {
    var tight = self
    tight.maximumFileBytes = min(maximumFileBytes, limits.maximumFileBytes)
    tight.maximumCellBytes = min(maximumCellBytes, limits.maximumFieldBytes)
    tight.maximumColumns = min(maximumColumns, limits.maximumColumns)
    tight.chunkBytes = min(chunkBytes, limits.chunkBytes)
    return tight
  }
}

extension TableFormats {
  /// The standard formats and workbooks.
  public static let withWorkbooks = TableFormats.standard.adding(.xlsx)
}
#endif
