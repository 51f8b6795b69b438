extension [UInt8] {
  /// Appends the bytes of a span at once.
  ///
  /// The span's memory is lent for the one call that copies it, so that nothing points to it afterwards.
  mutating func append(copying bytes: borrowing Span<UInt8>) {
    bytes.withUnsafeBufferPointer { append(contentsOf: $0) }
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
}

extension UInt64 {
  /// The same byte eight times.
  init(repeating byte: UInt8) { self = UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// Whether one of the eight bytes is the one that `repeated` holds eight times.
  ///
  /// Source: S. E. Anderson, Bit Twiddling Hacks, "Determine if a word has a zero byte".
  @inline(__always)
  func contains(byteOf repeated: UInt64) -> Bool {
    let difference = self ^ repeated
    return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080 != 0
  }
}
