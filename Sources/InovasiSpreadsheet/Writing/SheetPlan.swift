#if Spreadsheet
/// How a sheet that is written looks: its name, its columns, and what helps to read it.
public struct SheetPlan: Hashable, Sendable {
  /// What the cells of a column are.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    /// As they come: texts and numbers.
    case general
    /// Long texts, with line breaks where the column ends.
    case wrapped
    /// Texts that must stay texts, such as identity numbers and codes.
    case text
    /// Whole numbers with marks between thousands.
    case integer
    /// Numbers with two to four decimals.
    case decimal
    /// Days; a text such as `2021-02-03` is written as a date.
    case date
    /// Whole rupiah.
    case rupiah

    var style: CellStyle {
      switch self {
      case .general: .cell
      case .wrapped: .wrapped
      case .text: .text
      case .integer: .integer
      case .decimal: .decimal
      case .date: .date
      case .rupiah: .rupiah
      }
    }
  }

  /// One column.
  public struct Column: Hashable, Sendable {
    /// How wide it is, in digits of the usual font; 1 to 255.
    public var width: Double
    /// What its cells are.
    public var format: Format
    /// Whether low numbers are shown red, high ones green.
    public var hasColourScale: Bool

    /// A column.
    public init(width: Double = 14, format: Format = .general, hasColourScale: Bool = false) {
      self.width = min(max(width, 1), 255)
      self.format = format
      self.hasColourScale = hasColourScale
    }
  }

  /// The name on its tab; what a tab cannot show is replaced, and the rest cut off behind 31 characters.
  public var name: String
  /// The columns, from the first.
  public var columns: [Column]
  /// Whether the first row is a header: shown as one, kept in view, printed on each page, and with filters.
  public var hasHeader: Bool

  /// A sheet.
  public init(name: String, columns: [Column] = [], hasHeader: Bool = true) {
    self.name = name
    self.columns = columns
    self.hasHeader = hasHeader
  }

  func style(ofColumn column: Int) -> CellStyle { column < columns.count ? columns[column].format.style : .plain }

  /// The name with nothing that Excel refuses (`[ ] : * ? / \`, a quotation mark at its ends, more than 31 characters).
  static func tabName(_ name: String) -> String {
    let cleaned = name.unicodeScalars.map { "[]:*?/\\".unicodeScalars.contains($0) || $0.value < 32 ? " " : Character($0) }
    var text = String(cleaned)
    while text.hasPrefix("'") { text.removeFirst() }
    while text.utf16.count > 31 { text.removeLast() }
    while text.hasSuffix("'") { text.removeLast() }
    return text.isEmpty ? "Data" : text
  }
}
#endif
