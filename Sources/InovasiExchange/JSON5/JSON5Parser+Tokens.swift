import InovasiModel

extension JSON5Parser {
  /// A key: a text in quotes, or a name.
  mutating func key() throws(JSON5Fault) -> String {
    if next == UInt8(ascii: "\"") || next == UInt8(ascii: "'") { return try text() }
    let start = position
    while let scalar = scalar(), Self.isName(scalar, atStart: position == start) { position += UTF8.width(scalar) }
    guard position > start else { throw expected(LocalizedText(id: "sebuah kunci atau }", en: "a key or }")) }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private static func isName(_ scalar: Unicode.Scalar, atStart: Bool) -> Bool {
    if scalar == "$" || scalar == "_" { return true }
    return atStart ? scalar.properties.isIDStart : scalar.properties.isIDContinue || scalar == "\u{200C}" || scalar == "\u{200D}"
  }

  /// A number as it is written, but for a plus sign before it; `nil` when there is none.
  mutating func number() throws(JSON5Fault) -> String? {
    let start = position
    var sign = ""
    if take("-") { sign = "-" } else { _ = take("+") }
    for word in ["Infinity", "NaN"] where take(word: word) { return sign + word }
    let first = position
    if take(word: "0x") || take(word: "0X") {
      guard takeDigits(Self.isHexadecimal) > 0 else {
        throw expected(LocalizedText(id: "angka heksadesimal", en: "a hexadecimal digit"))
      }
      return try ended(sign, from: first)
    }
    let whole = takeDigits(Self.isDecimal)
    let hasZero = whole > 1 && bytes[first] == UInt8(ascii: "0")
    let places = take(".") ? takeDigits(Self.isDecimal) : 0
    guard whole + places > 0 else {
      guard position > start else { return nil }
      throw expected(LocalizedText(id: "sebuah angka", en: "a digit"))
    }
    if hasZero {
      position = first
      throw expected(LocalizedText(id: "bilangan tanpa nol di depan", en: "a number without a zero before it"))
    }
    if take("e") || take("E") {
      if !take("-") { _ = take("+") }
      guard takeDigits(Self.isDecimal) > 0 else { throw expected(LocalizedText(id: "sebuah angka", en: "a digit")) }
    }
    return try ended(sign, from: first)
  }

  private func ended(_ sign: String, from first: Int) throws(JSON5Fault) -> String {
    // "1.000.000" and "12abc" are no numbers with something behind them.
    if let scalar = scalar(), scalar == "." || Self.isName(scalar, atStart: false) {
      throw expected(
        LocalizedText(
          id: "akhir bilangan (teks ditulis di antara tanda kutip)",
          en: "the end of the number (texts stand in quotation marks)"))
    }
    return sign + String(decoding: bytes[first..<position], as: UTF8.self)
  }

  private mutating func takeDigits(_ isDigit: (UInt8) -> Bool) -> Int {
    let start = position
    while let byte = next, isDigit(byte) { position += 1 }
    return position - start
  }

  private static func isDecimal(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDecimal(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }

  /// A text in quotes of either kind, with its escapes resolved.
  mutating func text() throws(JSON5Fault) -> String {
    let quote = next
    position += 1
    var text: [UInt8] = []
    while let byte = next {
      switch byte {
      case quote:
        position += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        position += 1
        try escape(into: &text)
      // No text goes on over a line's end.
      case 0x0A, 0x0D: throw unclosed()
      default:
        text.append(byte)
        position += 1
      }
    }
    throw unclosed()
  }

  private func unclosed() -> JSON5Fault {
    expected(LocalizedText(id: "tanda kutip penutup", en: "the closing quotation mark"))
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSON5Fault) {
    guard let byte = next else { throw unclosed() }
    position += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "v"): text.append(0x0B)
    case UInt8(ascii: "0"): text.append(0)
    // A line that goes on in the next one.
    case 0x0A: break
    case 0x0D: _ = take("\n")
    case UInt8(ascii: "x"): try append(hexadecimal(2), to: &text)
    case UInt8(ascii: "u"):
      var value = try hexadecimal(4)
      if (0xD800..<0xDC00).contains(value) {
        guard take(word: "\\u") else { throw noLetter() }
        let low = try hexadecimal(4)
        guard (0xDC00..<0xE000).contains(low) else { throw noLetter() }
        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      }
      try append(value, to: &text)
    default: text.append(byte)
    }
  }

  private func append(_ value: UInt32, to text: inout [UInt8]) throws(JSON5Fault) {
    guard let scalar = Unicode.Scalar(value) else { throw noLetter() }
    text.append(contentsOf: String(Character(scalar)).utf8)
  }

  private mutating func hexadecimal(_ count: Int) throws(JSON5Fault) -> UInt32 {
    let digits = bytes[position...].prefix(count)
    guard digits.count == count, digits.allSatisfy(Self.isHexadecimal),
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw expected(LocalizedText(id: "\(count) angka heksadesimal", en: "a hexadecimal number of \(count) digits")) }
    position += count
    return value
  }

  private func noLetter() -> JSON5Fault {
    expected(LocalizedText(id: "paruh kedua huruf Unicode", en: "the other half of a Unicode letter"))
  }
}
