extension [UInt8] {
  /// Appends the bytes of a span at once.
  ///
  /// The span's memory is lent for the one call that copies it, so that nothing points to it afterwards.
  mutating func append(copying bytes: borrowing Span<UInt8>) {
    bytes.withUnsafeBufferPointer { append(contentsOf: $0) }
  }
}

extension String {
  /// The text that some bytes are; `nil` when they are no UTF-8.
  ///
  /// The span's memory is lent for the one call that copies it, as above.
  init?(validating bytes: borrowing Span<UInt8>) {
    guard let text = bytes.withUnsafeBufferPointer({ String(validating: $0, as: UTF8.self) }) else { return nil }
    self = text
  }
}

extension Span<UInt8> {
  /// Eight bytes as one integer, the first of them lowest on every machine.
  ///
  /// The load asks for no alignment, and any eight bytes are an integer; it checks that they lie within the span.
  @inline(__always)
  func word(at position: Int) -> UInt64 {
    UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self))
  }

  /// Whether the bytes from one place on are those from a later place on; `false` where no eight bytes are left to look at.
  @inline(__always)
  func repeats(_ first: Int, at later: Int, count: Int) -> Bool {
    guard later &+ Swift.max(count, 8) <= self.count else { return false }
    if count < 8 {
      let bits = UInt64(truncatingIfNeeded: count &* 8)
      return (word(at: first) ^ word(at: later)) & (1 &<< bits &- 1) == 0
    }
    var offset = 0
    while offset &+ 8 < count {
      guard word(at: first &+ offset) == word(at: later &+ offset) else { return false }
      offset &+= 8
    }
    // The last eight, some of which may have been looked at already.
    return word(at: first &+ count &- 8) == word(at: later &+ count &- 8)
  }
}

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
