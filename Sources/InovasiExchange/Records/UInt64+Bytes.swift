extension UInt64 {
  /// The same byte eight times.
  init(repeating byte: UInt8) { self = UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// Whether each of the eight bytes is ASCII and no control character but perhaps the last, 0x7F.
  @inline(__always)
  var isPlainASCII: Bool {
    // Sums of seven bits each, so that no byte's carry reaches the next.
    let low = self & 0x7F7F_7F7F_7F7F_7F7F
    let isVisible = low &+ 0x6060_6060_6060_6060
    return (self | ~isVisible) & 0x8080_8080_8080_8080 == 0
  }

  /// The top bit of the first of the eight bytes that is the one that `repeated` holds eight times, and perhaps bits above it; 0 when none
  /// is.
  ///
  /// The lowest bit tells where that byte is. Source: S. E. Anderson, Bit Twiddling Hacks, "Determine if a word has a zero byte".
  @inline(__always)
  func places(ofByteIn repeated: UInt64) -> UInt64 {
    let difference = self ^ repeated
    return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
  }
}

extension SIMD2<UInt64> {
  /// Zero when none of the sixteen bytes is the one that `repeated` holds eight times, as ``Swift/UInt64/places(ofByteIn:)`` has it.
  @inline(__always)
  func places(ofByteIn repeated: UInt64) -> SIMD2<UInt64> {
    let difference = self ^ SIMD2(repeating: repeated)
    return (difference &- SIMD2(repeating: 0x0101_0101_0101_0101)) & ~difference & SIMD2(repeating: 0x8080_8080_8080_8080)
  }

  /// Whether no bit is set.
  @inline(__always)
  var isZero: Bool { self[0] | self[1] == 0 }
}
