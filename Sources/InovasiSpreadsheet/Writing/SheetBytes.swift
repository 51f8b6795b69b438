#if Spreadsheet
import InovasiExchange
import InovasiModel

/// The cells of a sheet as markup, deflated as they come.
struct SheetBytes {
  private(set) var buffer: [UInt8] = []
  private(set) var row = 0
  /// The language in which longer texts than a spreadsheet takes are cut; they are written whole unless given.
  var cutting: Language?
  private let part: DeflatedPart

  init(_ name: String) throws(ExchangeError) {
    part = try DeflatedPart(name)
    buffer.reserveCapacity(1 << 17)
  }

  mutating func markup(_ text: String) { buffer.append(contentsOf: text.utf8) }

  /// Begins a row, as high as so many lines of text; as high as a spreadsheet finds right unless given.
  mutating func beginRow(lines: Int? = nil) {
    row += 1
    markup("<row r=\"\(row)\"")
    if let lines, lines > 1 { markup(" ht=\"\(min(lines * 15, 405))\" customHeight=\"1\"") }
    markup(">")
  }

  /// How many lines a text takes in a column of a width, by the usual font.
  static func lines(of text: String, width: Double) -> Int {
    let room = max(Int(width) - 1, 1)
    return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { $0 + max(($1.count + room - 1) / room, 1) }
  }

  mutating func endRow() throws(ExchangeError) {
    markup("</row>")
    guard buffer.count >= 1 << 16 else { return }
    try part.write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  func finished() throws(ExchangeError) -> DeflatedPart {
    try part.write(buffer)
    try part.finish()
    return part
  }

  /// A cell. Numbers are numbers where a spreadsheet keeps all their digits; everything else is text, never a formula.
  mutating func cell(_ cell: Cell, column: Int, style: CellStyle, keepsEmpty: Bool = false) {
    switch cell {
    case .empty:
      if keepsEmpty { empty(column, style) }
    case .text(let text):
      if style == .date || style == .inputDate, let serial = Self.serial(text) { return number("\(serial)", column, style) }
      self.text(text, column, style)
    case .integer(let number):
      // A column of texts stays one.
      if number.magnitude < 1_000_000_000_000_000, style != .text {
        self.number("\(number)", column, style)
      } else {
        text("\(number)", column, style)
      }
    case .decimal(let digits):
      if style != .text, Self.isNumber(digits) { number(digits, column, style) } else { text(digits, column, style) }
    case .truth(let value):
      begin(column, style)
      markup(" t=\"b\"><v>\(value ? 1 : 0)</v></c>")
    }
  }

  /// A cell that is computed, with the result as it is before anybody computes it.
  mutating func formula(_ formula: String, result: Int, column: Int, style: CellStyle) {
    begin(column, style)
    markup("><f>")
    Self.escape(formula, into: &buffer)
    markup("</f><v>\(result)</v></c>")
  }

  /// A cell that is computed and comes to a text.
  mutating func formula(_ formula: String, text: String, column: Int, style: CellStyle) {
    begin(column, style)
    markup(" t=\"str\"><f>")
    Self.escape(formula, into: &buffer)
    markup("</f><v>")
    Self.escape(text, into: &buffer)
    markup("</v></c>")
  }

  mutating func empty(_ column: Int, _ style: CellStyle) {
    begin(column, style)
    markup("/>")
  }

  private mutating func number(_ digits: String, _ column: Int, _ style: CellStyle) {
    begin(column, style)
    markup("><v>\(digits)</v></c>")
  }

  private mutating func text(_ text: String, _ column: Int, _ style: CellStyle) {
    begin(column, style)
    markup(" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
    Self.escape(cutting.map { CellLength.cut(text, $0) } ?? text, into: &buffer)
    markup("</t></is></c>")
  }

  private mutating func begin(_ column: Int, _ style: CellStyle) {
    markup("<c r=\"\(CellReference.letters(column))\(row)\"")
    if style != .plain { markup(" s=\"\(style.rawValue)\"") }
  }

  /// Up to 15 digits, which a spreadsheet keeps, in the form in which it would write them itself.
  private static func isNumber(_ digits: String) -> Bool {
    let bytes = Array(digits.utf8)
    guard !bytes.isEmpty, bytes.count(where: { (0x30...0x39).contains($0) }) <= 15, NumberText.value(bytes) != nil else {
      return false
    }
    var written: [UInt8] = []
    NumberText.append(bytes, to: &written)
    return written == bytes
  }

  /// A day as its number, where 1 March 1900 is 61; days before have two meanings and stay text.
  private static func serial(_ text: String) -> Int? {
    guard text.utf8.count == 10, let date = try? CalendarDate(iso: text), let first = try? CalendarDate(iso: "1900-03-01"),
      case let days = Int(date.dayNumber) - Int(first.dayNumber), days >= 0
    else { return nil }
    return 61 + days
  }

  /// Text as markup; what XML cannot hold, and what would be read as standing for something else, as `_xHHHH_`.
  static func escape(_ text: String, into output: inout [UInt8]) {
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
      case 0x09, 0x0A: output.append(byte)
      case 0..<0x20, 0x7F:
        output.append(contentsOf: "_x00\(byte < 16 ? "0" : "")\(String(byte, radix: 16, uppercase: true))_".utf8)
      case UInt8(ascii: "_"):
        let isEscape = index + 6 < bytes.count && bytes[index + 1] == UInt8(ascii: "x") && bytes[index + 6] == UInt8(ascii: "_")
        output.append(contentsOf: (isEscape ? "_x005F_" : "_").utf8)
      // U+FFFE and U+FFFF are no characters of XML.
      case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE:
        output.append(contentsOf: "_xFFF\(bytes[index + 2] == 0xBE ? "E" : "F")_".utf8)
      case 0xBE, 0xBF:
        let isTail = index >= 2 && bytes[index - 2] == 0xEF && bytes[index - 1] == 0xBF
        let isMiddle =
          byte == 0xBF && index >= 1 && index + 1 < bytes.count && bytes[index - 1] == 0xEF && bytes[index + 1] >= 0xBE
        if !isTail, !isMiddle { output.append(byte) }
      default: output.append(byte)
      }
    }
  }
}
#endif
