extension Span<UInt8> {
  /// Eight bytes as one integer, the first of them lowest on every machine.
  ///
  /// The load asks for no alignment, and any eight bytes are an integer; it checks that they lie within the span.
  @inlinable
  @inline(__always)
  package func word(at position: Int) -> UInt64 {
    UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self))
  }

  /// Up to eight bytes, all of them within the span, as one integer likewise, with zeros for those that are not asked for.
  @inlinable
  @inline(__always)
  package func word(at position: Int, count: Int) -> UInt64 {
    if position &+ 8 <= self.count {
      let all = word(at: position)
      return count < 8 ? all & (1 &<< UInt64(truncatingIfNeeded: count &* 8) &- 1) : all
    }
    let raw = bytes
    if count >= 4 {
      // The first four and the last four, some of which may be the same ones.
      let first = UInt32(littleEndian: raw.unsafeLoadUnaligned(fromByteOffset: position, as: UInt32.self))
      let last = UInt32(littleEndian: raw.unsafeLoadUnaligned(fromByteOffset: position &+ count &- 4, as: UInt32.self))
      return UInt64(first) | UInt64(last) &<< UInt64(truncatingIfNeeded: (count &- 4) &* 8)
    }
    var word: UInt64 = 0
    for offset in 0..<count { word |= UInt64(self[position + offset]) &<< UInt64(truncatingIfNeeded: offset &* 8) }
    return word
  }
}
