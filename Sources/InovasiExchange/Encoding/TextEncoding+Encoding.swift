extension TextEncoding {
  /// The bytes that stand for a text in this encoding; the inverse of reading, so that what was read comes back byte for byte.
  ///
  /// - Parameter text: UTF-8. A letter that Windows-1252 lacks becomes a question mark; everything that was read from such a file has
  ///   one.
  /// - Complexity: O(*n*).
  func bytes(ofUTF8 text: some Sequence<UInt8>) -> [UInt8] {
    guard self != .utf8 else { return Array(text) }
    let bytes = Array(text)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count * 2)
    var position = 0
    while position < bytes.count {
      let lead = bytes[position]
      let length = lead < 0x80 ? 1 : lead >= 0xF0 && lead != 0xFE ? 4 : lead >= 0xE0 ? 3 : 2
      let letter = bytes[position..<Swift.min(position + length, bytes.count)]
      position += length
      if lead == 0xFE {  // the odd byte at the end of UTF-16
        output.append(letter.dropFirst().reduce(0) { $0 << 6 | $1 & 0x3F })
        continue
      }
      let first = UInt32(length == 1 ? lead : lead & (0xFF >> UInt8(length + 1)))
      append(letter.dropFirst().reduce(first) { $0 << 6 | UInt32($1 & 0x3F) }, to: &output)
    }
    return output
  }

  private func append(_ scalar: UInt32, to output: inout [UInt8]) {
    guard self != .windows1252 else {
      let upper = Transcoder.upper.firstIndex(of: scalar).map { UInt8($0 + 0x80) }
      let plain = scalar < 0x80 || (0xA0...0xFF).contains(scalar) ? UInt8(truncatingIfNeeded: scalar) : UInt8(ascii: "?")
      output.append(upper ?? plain)
      return
    }
    let units = scalar < 0x10000 ? [scalar] : [0xD800 + (scalar - 0x10000) >> 10, 0xDC00 + (scalar - 0x10000) & 0x3FF]
    for unit in units {
      let (low, high) = (UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8))
      output += self == .utf16LittleEndian ? [low, high] : [high, low]
    }
  }
}
