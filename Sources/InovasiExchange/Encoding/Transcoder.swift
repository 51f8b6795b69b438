/// Makes UTF-8 of another encoding's bytes as they come, a chunk at a time.
///
/// What is no letter in the source (half a surrogate pair, an odd byte at the end) becomes bytes that are no UTF-8 either, so that the
/// cell it stands in is reported and ``TextEncoding/bytes(ofUTF8:)`` gives it back as it was.
struct Transcoder {
  let encoding: TextEncoding
  private var carried: [UInt8] = []

  init(from encoding: TextEncoding) { self.encoding = encoding }

  /// Appends what `bytes` stand for.
  ///
  /// - Parameter isLast: whether nothing follows.
  mutating func transcode(_ bytes: ArraySlice<UInt8>, isLast: Bool, into output: inout [UInt8]) {
    switch encoding {
    case .utf8: output.append(contentsOf: bytes)
    case .windows1252: for byte in bytes { output.append(scalar: Self.windows1252(byte)) }
    case .utf16LittleEndian, .utf16BigEndian: transcodePairs(carried + bytes, isLast: isLast, into: &output)
    }
  }

  private mutating func transcodePairs(_ bytes: [UInt8], isLast: Bool, into output: inout [UInt8]) {
    let isLittle = encoding == .utf16LittleEndian
    func unit(_ position: Int) -> UInt32 {
      let (first, second) = (UInt32(bytes[position]), UInt32(bytes[position + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    var position = 0
    while position + 1 < bytes.count {
      let high = unit(position)
      guard (0xD800..<0xDC00).contains(high) else {
        output.append(scalar: high)
        position += 2
        continue
      }
      guard position + 3 < bytes.count else {
        if !isLast { break }
        output.append(scalar: high)
        position += 2
        continue
      }
      let low = unit(position + 2)
      if (0xDC00..<0xE000).contains(low) {
        output.append(scalar: 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
        position += 4
      } else {
        output.append(scalar: high)
        position += 2
      }
    }
    carried = Array(bytes[position...])
    if isLast {
      // An odd byte is half a letter: bytes that are no UTF-8 stand for it.
      if let byte = carried.last { output += [0xFE, 0x80 | byte >> 6, 0x80 | byte & 0x3F] }
      carried = []
    }
  }

  /// What a byte of the code page stands for; the five that it leaves out are control characters. Source: WHATWG Encoding, index
  /// windows-1252.
  static func windows1252(_ byte: UInt8) -> UInt32 {
    (0x80..<0xA0).contains(byte) ? upper[Int(byte) - 0x80] : UInt32(byte)
  }

  static let upper: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}

extension [UInt8] {
  /// Adds a scalar in UTF-8; half a surrogate pair in the form that UTF-8 forbids.
  fileprivate mutating func append(scalar value: UInt32) {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: 0x80 | value >> shift & 0x3F) }
    switch value {
    case ..<0x80: append(UInt8(truncatingIfNeeded: value))
    case ..<0x800: self += [UInt8(truncatingIfNeeded: 0xC0 | value >> 6), tail(0)]
    case ..<0x10000: self += [UInt8(truncatingIfNeeded: 0xE0 | value >> 12), tail(6), tail(0)]
    default: self += [UInt8(truncatingIfNeeded: 0xF0 | value >> 18), tail(12), tail(6), tail(0)]
    }
  }
}
