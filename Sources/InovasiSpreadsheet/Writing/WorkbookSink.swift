#if Spreadsheet
public import InovasiExchange
public import InovasiModel

/// Records as a workbook of one sheet: the other half of ``SheetSource``.
///
/// Every text is written whole; ``findings`` says where Excel will not take it.
public struct WorkbookSink: ReportingSink {
  private var writer = WorkbookWriter()
  private var rows = 0
  private var longCells: (count: Int, first: String) = (0, "")
  private let plan: SheetPlan
  private let path: String?
  private let name: String?

  /// The workbook, once it is finished and has no file.
  public private(set) var bytes: [UInt8] = []

  /// That texts are longer than Excel takes, where some are.
  public var findings: [Finding] {
    guard longCells.count > 0 else { return [] }
    let file = name ?? path ?? plan.name
    return [
      Finding(
        .cellTooLong, about: .file(file), location: SourceLocation(file: file),
        parameters: ["cell": longCells.first, "count": "\(longCells.count)"])
    ]
  }

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
    if rows == 0 { try writer.begin(plan) }
    rows += 1
    for (column, cell) in cells.enumerated() {
      guard case .text(let text) = cell, CellLength.isOver(text) else { continue }
      if longCells.count == 0 { longCells.first = CellReference.name(column: column, row: rows) }
      longCells.count += 1
    }
    try writer.write(cells)
  }

  /// Ends the output.
  public mutating func finish() throws(ExchangeError) {
    if rows == 0 { try writer.begin(plan) }
    if let path { try writer.finish(path: path, name: name) } else { bytes = try writer.finish() }
  }
}
#endif
