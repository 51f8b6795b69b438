#if Spreadsheet
/// Text as it stands in markup, as the bytes that it means.
enum MarkupText {
  /// Appends a text, with entities for what they stand for and line ends as XML has them; `false` for an entity that is none.
  @inline(__always)
  static func append(
    _ bytes: borrowing Span<UInt8>, _ range: Range<Int>, isRaw: Bool = false, to output: inout [UInt8]
  ) -> Bool {
    var isPlain = true
    for index in range where bytes[index] == UInt8(ascii: "&") || bytes[index] == 0x0D { isPlain = false }
    guard !isPlain else {
      bytes.extracting(range).withUnsafeBufferPointer { output.append(contentsOf: $0) }
      return true
    }
    return appendSlowly(bytes, range, isRaw, &output)
  }

  private static func appendSlowly(
    _ bytes: borrowing Span<UInt8>, _ range: Range<Int>, _ isRaw: Bool, _ output: inout [UInt8]
  ) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      index += 1
      if byte == 0x0D {
        if index < range.upperBound, bytes[index] == 0x0A { index += 1 }
        output.append(0x0A)
      } else if byte == UInt8(ascii: "&"), !isRaw {
        var end = index
        while end < range.upperBound, end - index < 12, bytes[end] != UInt8(ascii: ";") { end += 1 }
        guard end < range.upperBound, bytes[end] == UInt8(ascii: ";"),
          let scalar = scalar(String(decoding: (index..<end).map { bytes[$0] }, as: UTF8.self))
        else { return false }
        output.append(contentsOf: Character(scalar).utf8)
        index = end + 1
      } else {
        output.append(byte)
      }
    }
    return true
  }

  private static func scalar(_ entity: String) -> Unicode.Scalar? {
    switch entity {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard entity.hasPrefix("#") else { return nil }
      let digits = entity.dropFirst()
      let number = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return number.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }
    }
  }

  /// Puts the letter for every `_xHHHH_` behind a place (ECMA-376-1, 22.9.2.19, ST_Xstring).
  static func unescape(_ bytes: inout [UInt8], from start: Int) {
    guard let first = bytes[start...].firstIndex(of: UInt8(ascii: "_")) else { return }
    var (read, write) = (first, first)
    while read < bytes.count {
      if bytes[read] == UInt8(ascii: "_"), let scalar = escaped(bytes, at: read) {
        for byte in Character(scalar).utf8 {
          bytes[write] = byte
          write += 1
        }
        read += 7
      } else {
        bytes[write] = bytes[read]
        (read, write) = (read + 1, write + 1)
      }
    }
    bytes.removeLast(bytes.count - write)
  }

  private static func escaped(_ bytes: [UInt8], at start: Int) -> Unicode.Scalar? {
    guard start + 7 <= bytes.count, bytes[start + 1] == UInt8(ascii: "x"), bytes[start + 6] == UInt8(ascii: "_") else {
      return nil
    }
    var value: UInt32 = 0
    for byte in bytes[start + 2..<start + 6] {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46: value = value << 4 | UInt32(byte - 0x37)
      case 0x61...0x66: value = value << 4 | UInt32(byte - 0x57)
      default: return nil
      }
    }
    return Unicode.Scalar(value)
  }
}
#endif
