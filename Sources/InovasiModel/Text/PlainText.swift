/// The same questions about a text of ASCII alone, which most texts are: answered on its bytes, some twenty times as fast.
///
/// Each function borrows the bytes for one call. Subscripts of such a pointer are checked in debug builds only: there is one, in
/// ``folded(_:)``.
enum PlainText {
  /// See ``Swift/String/folded``; `nil` when a byte is no ASCII.
  static func folded(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard isPlain(bytes) else { return nil }
    return String(unsafeUninitializedCapacity: bytes.count) { target in
      var count = 0
      for byte in bytes {
        switch byte {
        // In range: one byte at most is stored for each that is read, and there is room for as many.
        case 0x61...0x7A, 0x30...0x39: target[count] = byte
        case 0x41...0x5A: target[count] = byte | 0x20
        default: continue
        }
        count += 1
      }
      return count
    }
  }

  /// See ``Swift/String/foldedHash``; `nil` when a byte is no ASCII.
  static func foldedHash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64? {
    let bytes = bytes.span
    var hash = FoldedHash()
    var all: UInt64 = 0
    var position = 0
    while position < bytes.count {
      let count = min(bytes.count &- position, 8)
      let word = bytes.word(at: position, count: count)
      all |= word
      let kept = FoldedBytes(word, count: count)
      hash.add(kept.bytes, count: kept.count)
      position &+= 8
    }
    return all & 0x8080_8080_8080_8080 == 0 ? hash.value : nil
  }

  /// See ``Swift/String/wordCount``; `nil` when a byte is no ASCII.
  static func wordCount(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard isPlain(bytes) else { return nil }
    var count = 0
    var isCounted = false
    for byte in bytes {
      switch byte {
      case 0x20, 0x09...0x0D: isCounted = false
      case 0x61...0x7A, 0x30...0x39, 0x41...0x5A:
        if !isCounted { count += 1 }
        isCounted = true
      default: break
      }
    }
    return count
  }

  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { bytes.reduce(0, |) < 0x80 }
}
