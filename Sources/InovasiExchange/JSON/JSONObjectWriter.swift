/// Writes records as JSON objects whose keys are the cells of the first record, or as arrays where there are no names.
struct JSONObjectWriter {
  /// How records are written.
  struct Style {
    /// Whether keys are sorted and numbers have their one form.
    var isCanonical = false
    /// Whether the first record holds the names of the columns.
    var hasHeader = true
  }

  var output: ByteOutput
  let opening: String
  let between: String
  let closing: String
  private let style: Style
  private var keys: [[UInt8]]?
  private var order: [Int] = []
  private var count = 0
  private var isFinished = false

  init(output: ByteOutput, opening: String, between: String, closing: String, style: Style) {
    self.output = output
    self.opening = opening
    self.between = between
    self.closing = closing
    self.style = style
  }

  mutating func write(_ cells: [Cell]) throws(ExchangeError) {
    guard style.hasHeader else { return try write(array: cells) }
    guard let keys else {
      keys = cells.map { cell in
        var key: [UInt8] = []
        key.append(json: cell.text)
        return key
      }
      order = Array(cells.indices)
      if style.isCanonical { order.sort { cells[$0].text < cells[$1].text } }
      return
    }
    lead()
    output.bytes.append(UInt8(ascii: "{"))
    // What is past the last key has no name to go by; what is missing is nothing.
    for (place, index) in order.enumerated() {
      if place > 0 { output.bytes.append(UInt8(ascii: ",")) }
      output.bytes.append(contentsOf: keys[index])
      output.bytes.append(UInt8(ascii: ":"))
      append(index < cells.count ? cells[index] : .empty)
    }
    output.bytes.append(UInt8(ascii: "}"))
    try output.flushIfLarge()
  }

  private mutating func write(array cells: [Cell]) throws(ExchangeError) {
    lead()
    output.bytes.append(UInt8(ascii: "["))
    for (place, cell) in cells.enumerated() {
      if place > 0 { output.bytes.append(UInt8(ascii: ",")) }
      append(cell)
    }
    output.bytes.append(UInt8(ascii: "]"))
    try output.flushIfLarge()
  }

  private mutating func lead() {
    output.bytes.append(contentsOf: (count == 0 ? opening : between).utf8)
    if count > 0 || !opening.isEmpty { output.bytes.append(UInt8(ascii: "\n")) }
    count += 1
  }

  private mutating func append(_ cell: Cell) {
    if style.isCanonical, case .decimal(let text) = cell {
      output.bytes.append(json: .decimal(JSONNumber.canonical(text)))
    } else {
      output.bytes.append(json: cell)
    }
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
    case .truth: append(contentsOf: cell.text.utf8)
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
  /// Whether the text is a number of JSON (RFC 8259): `-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?`.
  var isJSONNumber: Bool {
    var digits = utf8[...]
    if digits.first == UInt8(ascii: "-") { digits.removeFirst() }
    let isSmall = digits.first == UInt8(ascii: "0")
    let whole = digits.prefix { (48...57).contains($0) }
    digits.removeFirst(whole.count)
    guard !whole.isEmpty, whole.count == 1 || !isSmall else { return false }
    if digits.first == UInt8(ascii: ".") {
      let places = digits.dropFirst().prefix { (48...57).contains($0) }
      guard !places.isEmpty else { return false }
      digits.removeFirst(places.count + 1)
    }
    guard let mark = digits.popFirst() else { return true }
    guard mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E") else { return false }
    if let sign = digits.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { digits.removeFirst() }
    return !digits.isEmpty && digits.allSatisfy { (48...57).contains($0) }
  }
}
