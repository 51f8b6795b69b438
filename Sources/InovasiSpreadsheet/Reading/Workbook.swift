#if Spreadsheet
public import InovasiExchange
import InovasiModel

/// A workbook (buku kerja, XLSX) that was opened: its sheets, and what they share.
///
/// Reads what Excel, LibreOffice, Google Sheets, openpyxl and XlsxWriter write, transitional and strict (ECMA-376, ISO/IEC 29500). The
/// file is held in memory as it is, compressed; shared texts are unpacked when a sheet is opened, sheets are unpacked a chunk at a time. Parts that nothing here needs are passed over.
///
/// ```swift
/// let workbook = try Workbook(path: "nilai.xlsx")
/// var scores = try workbook.records(ofSheet: "Nilai")
/// while let batch = try scores.next() { print(batch.count) }
/// ```
public struct Workbook: Sendable {
  /// One sheet of cells; sheets of charts are none.
  public struct Sheet: Hashable, Sendable {
    /// The name on its tab.
    public let name: String
    /// Whether it is hidden from people; it is read all the same.
    public let isHidden: Bool
    let part: String
  }

  /// The sheets, in the order of their tabs.
  public let sheets: [Sheet]

  /// Whether dates are counted from 1904, as on old Macintosh computers.
  public let countsFrom1904: Bool

  /// The name that findings show.
  public let name: String

  let archive: ZipArchive
  private let styles: ZipEntry?
  private let texts: ZipEntry?

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - path: where the file lies.
  ///   - name: the name that findings show; the path unless given.
  ///   - limits: how much it may hold.
  /// - Throws: an error when there is no such file, or it is no workbook that can be trusted.
  public init(
    path: String, name: String? = nil, limits: SpreadsheetLimits = SpreadsheetLimits()
  ) throws(ExchangeError) {
    let file = try FileBytes(path: path, name: name ?? path)
    try self.init(bytes: file.all(limit: limits.maximumFileBytes), name: name ?? path, limits: limits)
  }

  /// Opens a workbook that is in memory.
  public init(
    bytes: [UInt8], name: String, limits: SpreadsheetLimits = SpreadsheetLimits()
  ) throws(ExchangeError) {
    let archive = try ZipArchive(bytes: bytes, name: name, limits: limits)
    let root = try Relationships(of: "", in: archive)
    let main = root.target(ofType: "officeDocument") ?? "xl/workbook.xml"
    guard let part = archive.entry(main) else {
      throw ExchangeError(
        notWorkbook: LocalizedText(id: "arsipnya tidak memuat buku kerja XLSX", en: "its archive holds no XLSX workbook"), name)
    }
    let related = try Relationships(of: main, in: archive)
    var listed: [(name: String, id: String, isHidden: Bool)] = []
    var countsFrom1904 = false
    try SmallMarkup.elements(of: part, in: archive) { element in
      switch element.name {
      case "sheet":
        listed.append((element["name"] ?? "", element["id"] ?? "", ["hidden", "veryHidden"].contains(element["state"] ?? "")))
      case "workbookPr": countsFrom1904 = element.flag("date1904")
      default: break
      }
    }
    var sheets: [Sheet] = []
    for sheet in listed {
      guard let relation = related[sheet.id], relation.type == "worksheet" else { continue }
      sheets.append(Sheet(name: sheet.name, isHidden: sheet.isHidden, part: relation.target))
    }
    self.archive = archive
    self.name = name
    self.sheets = sheets
    self.countsFrom1904 = countsFrom1904
    styles = related.target(ofType: "styles").flatMap(archive.entry)
    texts = related.target(ofType: "sharedStrings").flatMap(archive.entry)
  }

  /// The records of a sheet, by the name on its tab; letter case does not matter.
  ///
  /// - Parameters:
  ///   - name: the name on the tab.
  ///   - file: the name that findings show; that of the workbook, with the sheet's where there are several, unless given.
  ///   - hasHeader: whether the first row holds the names of the columns.
  public func records(
    ofSheet name: String, named file: String? = nil, hasHeader: Bool = true
  ) throws(ExchangeError) -> SheetSource {
    guard
      let sheet = sheets.first(where: { $0.name == name }) ?? sheets.first(where: { $0.name.lowercased() == name.lowercased() })
    else { throw missing(name) }
    return try SheetSource(sheet, of: self, file: file, hasHeader: hasHeader)
  }

  /// The records of a sheet, by its place among ``sheets``; the first that is not hidden unless given.
  public func records(
    ofSheetAt index: Int? = nil, named file: String? = nil, hasHeader: Bool = true
  ) throws(ExchangeError) -> SheetSource {
    guard let index = index ?? sheets.firstIndex(where: { !$0.isHidden }) ?? sheets.indices.first, sheets.indices.contains(index)
    else { throw missing(index.map(String.init) ?? "") }
    return try SheetSource(sheets[index], of: self, file: file, hasHeader: hasHeader)
  }

  private func missing(_ sheet: String) -> ExchangeError {
    ExchangeError(.sheetMissing, name, ["sheet": sheet, "known": sheets.map(\.name).joined(separator: ", ")])
  }

  /// The texts that cells share.
  func strings() throws(ExchangeError) -> SharedStrings {
    guard let texts else { return SharedStrings() }
    return try SharedStrings(texts, in: archive)
  }

  /// What each cell format makes of a number, in the order in which cells name them.
  func kinds() throws(ExchangeError) -> [NumberFormatKind] {
    guard let styles else { return [] }
    var codes: [Int: NumberFormatKind] = [:]
    var formats: [Int] = []
    var isCellFormats = false
    try SmallMarkup.elements(of: styles, in: archive) { element in
      switch element.name {
      case "numFmt":
        if let id = Int(element["numFmtId"] ?? "") { codes[id] = NumberFormatKind(code: element["formatCode"] ?? "") }
      case "cellXfs": isCellFormats = true
      case "xf" where isCellFormats && element.depth == 2: formats.append(Int(element["numFmtId"] ?? "") ?? 0)
      default: if element.depth == 1 { isCellFormats = false }
      }
    }
    return formats.map { codes[$0] ?? NumberFormatKind(builtIn: $0) }
  }
}
#endif
