/// Writes records as JSON objects whose keys are the cells of the first record.
struct JSONObjectWriter {
  var output: ByteOutput
  let opening: String
  let between: String
  let closing: String
  private var keys: [[UInt8]]?
  private var count = 0
  private var isFinished = false

  init(output: ByteOutput, opening: String, between: String, closing: String) {
    self.output = output
    self.opening = opening
    self.between = between
    self.closing = closing
  }

  mutating func write(_ cells: [Cell]) throws(ExchangeError) {
    guard let keys else {
      keys = cells.map { cell in
        var key: [UInt8] = []
        key.append(json: cell.text)
        return key
      }
      return
    }
    let lead = count == 0 ? opening : between
    output.bytes.append(contentsOf: lead.utf8)
    if count > 0 || !opening.isEmpty { output.bytes.append(UInt8(ascii: "\n")) }
    count += 1
    output.bytes.append(UInt8(ascii: "{"))
    // What is past the last key has no name to go by; what is missing is nothing.
    for (index, key) in keys.enumerated() {
      if index > 0 { output.bytes.append(UInt8(ascii: ",")) }
      output.bytes.append(contentsOf: key)
      output.bytes.append(UInt8(ascii: ":"))
      output.bytes.append(json: index < cells.count ? cells[index] : .empty)
    }
    output.bytes.append(UInt8(ascii: "}"))
    try output.flushIfLarge()
  }

  mutating func finish() throws(ExchangeError) {
    guard !isFinished else { return }
    isFinished = true
    if count == 0 { output.bytes.append(contentsOf: opening.utf8) }
    if count > 0 || !opening.isEmpty { output.bytes.append(contentsOf: closing.utf8) }
    try output.finish()
  }
}

extension [UInt8] {
  /// Adds a cell as a JSON value; a decimal that JSON would not read as a number is written as text.
  mutating func append(json cell: Cell) {
    switch cell {
    case .empty: append(contentsOf: "null".utf8)
    case .text(let text): append(json: text)
    case .integer(let number): append(contentsOf: String(number).utf8)
    case .decimal(let text):
      if text.isJSONNumber { append(contentsOf: text.utf8) } else { append(json: text) }
    }
  }

  /// Adds a text in quotes, with what JSON does not allow within them escaped.
  mutating func append(json text: String) {
    append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        append(UInt8(ascii: "\\"))
        append(byte)
      case 0x0A: append(contentsOf: "\\n".utf8)
      case 0x0D: append(contentsOf: "\\r".utf8)
      case 0x09: append(contentsOf: "\\t".utf8)
      case 0..<0x20:
        append(contentsOf: "\\u00".utf8)
        append(UInt8(ascii: "0") + byte >> 4)
        append(contentsOf: String(byte & 15, radix: 16).utf8)
      default: append(byte)
      }
    }
    append(UInt8(ascii: "\""))
  }
}

extension String {
  /// Whether the text is a JSON number without an exponent: `-?(0|[1-9][0-9]*)(\.[0-9]+)?`.
  fileprivate var isJSONNumber: Bool {
    var digits = Substring(self)
    if digits.first == "-" { digits.removeFirst() }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2 else { return false }
    let areDigits = parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
    return areDigits && (whole.utf8.count == 1 || whole.utf8.first != 48)
  }
}
