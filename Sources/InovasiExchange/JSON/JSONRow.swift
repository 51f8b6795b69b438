import InovasiModel

/// One object of a JSON table: its keys, each with a text for one cell.
///
/// A list of values becomes one text with `;` between them, `null` nothing. Numbers stay the digits that they are; an exponent is written
/// out. Anything deeper is no row. Source: RFC 8259.
struct JSONRow {
  private(set) var cells: [String: String] = [:]
  /// The keys of numbers that would be two numbers as texts: `1.234`.
  private(set) var statedNumbers: Set<String> = []

  /// Why an object is no row.
  struct Fault: Error {
    let kind: FindingKind
  }

  init(_ bytes: ArraySlice<UInt8>, maximumDepth: Int) throws(Fault) {
    var parser = JSONTokens(bytes, maximumDepth: maximumDepth)
    guard parser.take("{") else { throw Fault(kind: .rowNotAnObject) }
    if !parser.take("}") {
      repeat {
        guard let key = parser.string(), parser.take(":") else { throw Fault(kind: .rowNotAnObject) }
        let isText = parser.isAtText
        let value = try parser.cell(depth: 1)
        if !isText, value.utf8.dropLast(3).last == DecimalMark.point.byte { statedNumbers.insert(key) }
        guard cells[key] == nil else { throw Fault(kind: .keyDuplicate) }
        cells[key] = value
      } while parser.take(",")
      guard parser.take("}") else { throw Fault(kind: .rowNotAnObject) }
    }
    guard parser.isAtEnd else { throw Fault(kind: .rowNotAnObject) }
  }
}

/// The tokens of a JSON text, one after another.
private struct JSONTokens {
  private let bytes: ArraySlice<UInt8>
  private let maximumDepth: Int
  private var position: Int

  init(_ bytes: ArraySlice<UInt8>, maximumDepth: Int) {
    self.bytes = bytes
    self.maximumDepth = maximumDepth
    position = bytes.startIndex
    skip()
  }

  var isAtEnd: Bool { position >= bytes.endIndex }

  /// Whether a text in quotes comes next, or a list, whose items make one text.
  var isAtText: Bool { !isAtEnd && (bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "[")) }

  private mutating func skip() {
    while position < bytes.endIndex, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
  }

  /// Takes a mark, if it is what comes next.
  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard position < bytes.endIndex, bytes[position] == UInt8(ascii: mark) else { return false }
    position += 1
    skip()
    return true
  }

  /// A value as the text of a cell; a key of its own object, an object within it, or nonsense is no row.
  mutating func cell(depth: Int) throws(JSONRow.Fault) -> String {
    guard depth <= maximumDepth else { throw JSONRow.Fault(kind: .jsonTooDeep) }
    guard position < bytes.endIndex else { throw JSONRow.Fault(kind: .rowNotAnObject) }
    if take("[") {
      var items: [String] = []
      if take("]") { return "" }
      repeat {
        let item = try cell(depth: depth + 1)
        if !item.isEmpty { items.append(item) }
      } while take(",")
      guard take("]") else { throw JSONRow.Fault(kind: .rowNotAnObject) }
      return ListText.joined(items)
    }
    guard let text = bytes[position] == UInt8(ascii: "\"") ? string() : word() else {
      throw JSONRow.Fault(kind: .rowNotAnObject)
    }
    return text
  }

  /// A truth value, nothing, or a number.
  private mutating func word() -> String? {
    let start = position
    while position < bytes.endIndex, !",]}: \t\r\n".utf8.contains(bytes[position]) { position += 1 }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    skip()
    switch word {
    case "null": return ""
    case "true", "false": return word
    default: return JSONNumber.plain(word)
    }
  }

  /// A text in quotes, with its escapes resolved; `nil` when it is none, or is no UTF-8.
  mutating func string() -> String? {
    guard position < bytes.endIndex, bytes[position] == UInt8(ascii: "\"") else { return nil }
    position += 1
    var text: [UInt8] = []
    while position < bytes.endIndex {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        skip()
        return String(validating: text, as: UTF8.self)
      case 0..<0x20: return nil
      case UInt8(ascii: "\\"): guard escape(into: &text) else { return nil }
      default: text.append(byte)
      }
    }
    return nil
  }

  private mutating func escape(into text: inout [UInt8]) -> Bool {
    guard position < bytes.endIndex else { return false }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "u"):
      guard var value = hexadecimal() else { return false }
      if (0xD800..<0xDC00).contains(value) {
        guard bytes[position...].starts(with: "\\u".utf8) else { return false }
        position += 2
        guard let low = hexadecimal(), (0xDC00..<0xE000).contains(low) else { return false }
        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(value) else { return false }
      text.append(contentsOf: String(Character(scalar)).utf8)
    default: return false
    }
    return true
  }

  private mutating func hexadecimal() -> UInt32? {
    guard position + 4 <= bytes.endIndex else { return nil }
    let digits = bytes[position..<position + 4]
    guard digits.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }) else { return nil }
    position += 4
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
