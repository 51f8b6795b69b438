#if Spreadsheet
public import InovasiExchange
import InovasiModel

/// Writes a workbook of several sheets, one after another.
///
/// Texts are texts, also those that begin like a formula; numbers of more than 15 digits are texts, as a spreadsheet would round them. The same
/// cells give the same bytes under one version of zlib: no time of writing, no name of a program.
///
/// ```swift
/// var writer = WorkbookWriter()
/// try writer.begin(SheetPlan(name: "Peringkat", columns: [.init(width: 40, format: .wrapped)]))
/// try writer.write([.text("Judul"), .text("Nilai")])
/// try writer.write([.text("Jarik Ma'siti"), .decimal("87.5")])
/// try writer.finish(path: "hasil.xlsx")
/// ```
///
/// A sheet is deflated as it grows; in memory is the compressed workbook. A cell of more than 32,767 characters is written whole, so
/// that it is read back as it was; Excel takes no more, says that the file is damaged, and offers to cut it. ``WorkbookSink`` says so.
public struct WorkbookWriter {
  private var zip = ZipWriter()
  private var names: [(name: String, isHidden: Bool, hasHeader: Bool)] = []
  private var open: OpenSheet?
  /// The language in which texts are cut that are longer than Excel takes, with a mark; `nil` to write them whole.
  var cutting: Language?

  private struct OpenSheet {
    var plan: SheetPlan
    var extras: SheetExtras
    var bytes: SheetBytes
    var width = 0
  }

  /// A workbook without sheets.
  public init() {}

  /// Begins the next sheet, which ends the one before.
  ///
  /// A name that another sheet has gets a number behind it.
  public mutating func begin(_ plan: SheetPlan) throws(ExchangeError) { try begin(plan, SheetExtras()) }

  mutating func begin(_ plan: SheetPlan, _ extras: SheetExtras) throws(ExchangeError) {
    try endSheet()
    names.append((unused(SheetPlan.tabName(plan.name)), extras.isHidden, plan.hasHeader))
    var bytes = try SheetBytes("sheet\(names.count).xml")
    let frozen = extras.frozen ?? (plan.hasHeader ? (1, 0) : (0, 0))
    bytes.cutting = cutting
    bytes.markup(Self.head(plan, frozen, isFirst: names.count == 1))
    open = OpenSheet(plan: plan, extras: extras, bytes: bytes)
  }

  /// Writes the next row of the sheet.
  public mutating func write(_ cells: [Cell]) throws(ExchangeError) {
    guard let plan = open?.plan, let row = open?.bytes.row else { return }
    let isHeader = plan.hasHeader && row == 0
    try rows { bytes throws(ExchangeError) in
      let styles = cells.indices.map { isHeader ? CellStyle.header : plan.style(ofColumn: $0) }
      let lines = Swift.zip(cells, styles).enumerated().map { column, cell in
        guard cell.1.isWrapped, column < plan.columns.count, case .text(let text) = cell.0 else { return 1 }
        return SheetBytes.lines(of: text, width: plan.columns[column].width)
      }
      bytes.beginRow(lines: lines.max())
      // A record of nothing is a record all the same: one empty text keeps its place.
      let isBlank = cells.allSatisfy { $0.text.isEmpty }
      for (column, cell) in cells.enumerated() {
        if case .text("") = cell, !isBlank { continue }
        let cell = isBlank && column == 0 ? .text("") : cell
        bytes.cell(cell, column: column, style: styles[column])
      }
      try bytes.endRow()
    }
    let width = max(open?.width ?? 0, cells.count)
    open?.width = width
  }

  /// Writes rows of a form, whose cells have looks of their own.
  mutating func rows(_ write: (inout SheetBytes) throws(ExchangeError) -> Void) throws(ExchangeError) {
    guard var sheet = open else { return }
    open = nil  // so that its bytes are not copied
    try write(&sheet.bytes)
    guard sheet.bytes.row <= 1_048_576 else {
      throw ExchangeError(tooMuch: .rowsOfASheet, limit: 1_048_576, sheet.plan.name)
    }
    open = sheet
  }

  /// The whole workbook.
  public mutating func finish() throws(ExchangeError) -> [UInt8] {
    if names.isEmpty { try begin(SheetPlan(name: "Data")) }
    try endSheet()
    try addParts()
    return try zip.bytes(file: "xlsx")
  }

  /// Writes the whole workbook into a file, which takes its name when it is whole.
  public mutating func finish(path: String, name: String? = nil) throws(ExchangeError) {
    let bytes = try finish()
    var output = try ByteOutput(path: path, name: name ?? path)
    output.bytes.append(contentsOf: bytes)
    try output.finish()
  }

  private func unused(_ name: String) -> String {
    var (unused, number) = (name, 2)
    while names.contains(where: { $0.name.lowercased() == unused.lowercased() }) {
      unused = String(name.prefix(27)) + " \(number)"
      number += 1
    }
    return unused
  }

  private mutating func endSheet() throws(ExchangeError) {
    guard var sheet = open else { return }
    open = nil
    sheet.bytes.markup(Self.tail(sheet.plan, sheet.extras, rows: sheet.bytes.row, width: sheet.width))
    zip.add("xl/worksheets/sheet\(names.count).xml", try sheet.bytes.finished())
  }
}

extension WorkbookWriter {
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let types = "application/vnd.openxmlformats-officedocument.spreadsheetml"
  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  private static func head(_ plan: SheetPlan, _ frozen: (rows: Int, columns: Int), isFirst: Bool) -> String {
    var text =
      declaration + "<worksheet xmlns=\"\(main)\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView"
    text += (isFirst ? " tabSelected=\"1\"" : "") + " workbookViewId=\"0\">"
    if frozen.rows > 0 || frozen.columns > 0 {
      let corner = CellReference.name(column: frozen.columns, row: frozen.rows + 1)
      let pane = frozen.columns == 0 ? "bottomLeft" : frozen.rows == 0 ? "topRight" : "bottomRight"
      text += "<pane" + (frozen.columns > 0 ? " xSplit=\"\(frozen.columns)\"" : "")
      text +=
        (frozen.rows > 0 ? " ySplit=\"\(frozen.rows)\"" : "")
        + " topLeftCell=\"\(corner)\" activePane=\"\(pane)\" state=\"frozen\"/>"
    }
    text += "</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>"
    if !plan.columns.isEmpty {
      let columns = plan.columns.enumerated().map { number, column in
        let width = NumberText.text((column.width * 256).rounded() / 256)
        return "<col min=\"\(number + 1)\" max=\"\(number + 1)\" width=\"\(width)\" customWidth=\"1\"/>"
      }
      text += "<cols>" + columns.joined() + "</cols>"
    }
    return text + "<sheetData>"
  }

  private static func tail(_ plan: SheetPlan, _ extras: SheetExtras, rows: Int, width: Int) -> String {
    var text = "</sheetData>"
    if plan.hasHeader, rows > 1, width > 0 {
      text += "<autoFilter ref=\"A1:\(CellReference.name(column: width - 1, row: rows))\"/>"
    }
    var priority = 0
    for condition in extras.conditions {
      priority += 1
      text += """
        <conditionalFormatting sqref="\(condition.cells)"><cfRule type="expression" dxfId="\(condition.isGood ? 1 : 0)" \
        priority="\(priority)"><formula>\(Markup.escaped(condition.formula))</formula></cfRule></conditionalFormatting>
        """
    }
    for (column, look) in plan.columns.enumerated() where look.hasColourScale && rows > 1 {
      priority += 1
      let letters = CellReference.letters(column)
      text += """
        <conditionalFormatting sqref="\(letters)2:\(letters)\(rows)"><cfRule type="colorScale" priority="\(priority)"><colorScale>\
        <cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FFFFEB84"/>\
        <color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting>
        """
    }
    if !extras.validations.isEmpty {
      text +=
        "<dataValidations count=\"\(extras.validations.count)\">" + extras.validations.map(\.markup).joined()
        + "</dataValidations>"
    }
    text += "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
    return text + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/></worksheet>"
  }

  private mutating func addParts() throws(ExchangeError) {
    let numbers = names.indices.map { $0 + 1 }
    let sheets = Swift.zip(names, numbers).map { sheet, number in
      let state = sheet.isHidden ? " state=\"hidden\"" : ""
      return "<sheet name=\"\(Markup.escaped(sheet.name))\" sheetId=\"\(number)\"\(state) r:id=\"rId\(number)\"/>"
    }
    let titles = names.enumerated().filter(\.element.hasHeader).map { number, sheet in
      let quoted = sheet.name.replacing("'", with: "''")
      return """
        <definedName name="_xlnm.Print_Titles" localSheetId="\(number)">\(Markup.escaped("'\(quoted)'!$1:$1"))</definedName>
        """
    }
    let defined = titles.isEmpty ? "" : "<definedNames>\(titles.joined())</definedNames>"
    let relations = numbers.map {
      "<Relationship Id=\"rId\($0)\" Type=\"\(Self.office)/worksheet\" Target=\"worksheets/sheet\($0).xml\"/>"
    }
    let overrides = numbers.map { Self.override("/xl/worksheets/sheet\($0).xml", "worksheet") }
    let package = "http://schemas.openxmlformats.org/package/2006"
    try zip.add(
      "[Content_Types].xml",
      """
      \(Self.declaration)<Types xmlns="\(package)/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\(Self.override("/xl/workbook.xml", "sheet.main"))\
      \(overrides.joined())\(Self.override("/xl/styles.xml", "styles"))</Types>
      """)
    try zip.add(
      "_rels/.rels",
      """
      \(Self.declaration)<Relationships xmlns="\(package)/relationships">\
      <Relationship Id="rId1" Type="\(Self.office)/officeDocument" Target="xl/workbook.xml"/></Relationships>
      """)
    try zip.add(
      "xl/workbook.xml",
      """
      \(Self.declaration)<workbook xmlns="\(Self.main)" xmlns:r="\(Self.office)"><bookViews><workbookView/></bookViews>\
      <sheets>\(sheets.joined())</sheets>\(defined)<calcPr calcId="0" fullCalcOnLoad="1"/></workbook>
      """)
    try zip.add(
      "xl/_rels/workbook.xml.rels",
      """
      \(Self.declaration)<Relationships xmlns="\(package)/relationships">\(relations.joined())\
      <Relationship Id="rId\(names.count + 1)" Type="\(Self.office)/styles" Target="styles.xml"/></Relationships>
      """)
    try zip.add("xl/styles.xml", CellStyle.part)
  }

  private static func override(_ part: String, _ type: String) -> String {
    "<Override PartName=\"\(part)\" ContentType=\"\(types).\(type)+xml\"/>"
  }
}
#endif
