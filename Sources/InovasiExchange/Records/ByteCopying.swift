import InovasiModel

extension String {
  /// The text that some bytes are; `nil` when they are no UTF-8.
  ///
  /// ASCII needs no check, and takes the shorter way. The span's memory is lent for the one call that copies it.
  init?(validating bytes: borrowing Span<UInt8>) {
    if bytes.isASCII {
      self = bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
      return
    }
    guard let text = bytes.withUnsafeBufferPointer({ String(validating: $0, as: UTF8.self) }) else { return nil }
    self = text
  }
}

extension Span<UInt8> {
  /// The same as ``word(at:)`` without a check, for a place of which the caller has made sure that eight bytes begin there.
  ///
  /// Every caller has a `guard` on the span's count before it, or takes such a place as a parameter that is called so too, and says how
  /// many bytes begin there.
  @inline(__always)
  func word(uncheckedAt position: Int) -> UInt64 {
    UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: position, as: UInt64.self))
  }

  /// Sixteen bytes as two integers, to ask both one question to which the order of bytes in a machine does not matter; the load is like
  /// that of ``word(at:)``.
  @inline(__always)
  func words(at position: Int) -> SIMD2<UInt64> {
    bytes.unsafeLoadUnaligned(fromByteOffset: position, as: SIMD2<UInt64>.self)
  }

  /// Whether there is no byte beyond ASCII.
  var isASCII: Bool {
    var all: UInt64 = 0
    var position = 0
    while position &+ 8 <= count {
      all |= word(at: position)
      position &+= 8
    }
    return (all | word(at: position, count: count - position)) & 0x8080_8080_8080_8080 == 0
  }

  /// Whether so many bytes from one place on are those from a later place on; `false` too where fewer than eight bytes are left at the
  /// later place.
  @inline(__always)
  func repeats(_ first: Int, at later: Int, count: Int) -> Bool {
    // With the later ones, all others lie within the span.
    guard first >= 0, first <= later, count >= 0, later &+ Swift.max(count, 8) <= self.count else { return false }
    if count < 8 {
      let bits = UInt64(truncatingIfNeeded: count &* 8)
      return (word(uncheckedAt: first) ^ word(uncheckedAt: later)) & (1 &<< bits &- 1) == 0
    }
    // The first eight and the last eight, some of which may be the same ones.
    guard word(uncheckedAt: first) == word(uncheckedAt: later),
      word(uncheckedAt: first &+ count &- 8) == word(uncheckedAt: later &+ count &- 8)
    else { return false }
    var offset = 8
    while offset &+ 8 < count {
      guard word(uncheckedAt: first &+ offset) == word(uncheckedAt: later &+ offset) else { return false }
      offset &+= 8
    }
    return true
  }
}
