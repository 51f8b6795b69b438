#if Spreadsheet
public import InovasiExchange

/// Records as a workbook of one sheet: the other half of ``SheetSource``.
public struct WorkbookSink: RecordSink {
  private var writer = WorkbookWriter()
  private var hasBegun = false
  private let plan: SheetPlan
  private let path: String?
  private let name: String?

  /// The workbook, once it is finished and has no file.
  public private(set) var bytes: [UInt8] = []

  /// A sink that keeps what it writes in memory; see ``bytes``.
  public init(sheet: SheetPlan = SheetPlan(name: "Data")) {
    plan = sheet
    path = nil
    name = nil
  }

  /// A sink that writes a file, which takes its name when ``finish()`` is called.
  public init(path: String, name: String? = nil, sheet: String = "Data") throws(ExchangeError) {
    plan = SheetPlan(name: sheet)
    self.path = path
    self.name = name
  }

  /// Takes the next record.
  public mutating func write(_ cells: [Cell]) throws(ExchangeError) {
    if !hasBegun { try writer.begin(plan) }
    hasBegun = true
    try writer.write(cells)
  }

  /// Ends the output.
  public mutating func finish() throws(ExchangeError) {
    if !hasBegun { try writer.begin(plan) }
    if let path { try writer.finish(path: path, name: name) } else { bytes = try writer.finish() }
  }
}
#endif
