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
  /// The same as ``word(at:)`` without a check: the caller has made sure that `position` is not negative and that eight bytes
  /// begin there.
  ///
  /// Every caller has a `guard` on the span's count before it, or takes the place as a parameter that is called `uncheckedAt` too
  /// and says how many bytes have to begin there. Guards add lengths to places with `&+`: these are places in the span or its
  /// end, so that no sum wraps around.
  @inline(__always)
  func word(uncheckedAt position: Int) -> UInt64 {
    UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: position, as: UInt64.self))
  }

  /// Sixteen bytes as two integers, for questions to which a machine's order of bytes does not matter. The load is checked, as
  /// that of ``word(at:)`` is.
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

  /// Whether `count` bytes at one place equal those at a later one; `false`, too, where fewer than eight bytes begin at the later
  /// place.
  @inline(__always)
  func repeats(_ first: Int, at later: Int, count: Int) -> Bool {
    // All loads lie within the span, since those at the later place do.
    guard first >= 0, first <= later, count >= 0, later &+ Swift.max(count, 8) <= self.count else { return false }
    if count < 8 {
      let bits = UInt64(truncatingIfNeeded: count &* 8)
      return (word(uncheckedAt: first) ^ word(uncheckedAt: later)) & (1 &<< bits &- 1) == 0
    }
    // The first eight and the last eight, which may overlap; then those between.
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
