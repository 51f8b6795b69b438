/// Bytes that grow at their end, as a table does while it is written.
///
/// Tables are written in short pieces, millions of them. An array appends each in its general way; here a piece costs one
/// comparison with the room that is left, and the moves of its bytes. The room is an array, so that a copy of a buffer is
/// independent of it; what stands in it after the first ``count`` bytes is never handed out.
///
/// Unchecked stores rely on two things. `0 <= count <= room.count` holds before and after every function; only this file sets
/// either. And each function makes room, or has found that there is enough, before it stores.
package struct ByteBuffer: Sendable {
  /// The bytes, and behind them the room for more, in which anything may stand.
  @usableFromInline package internal(set) var room: [UInt8] = []

  /// How many bytes there are: from none to as many as there is room for.
  @usableFromInline package internal(set) var count = 0

  /// No bytes, and no room yet.
  package init() {}

  /// No bytes, and room for so many.
  package init(capacity: Int) { room = [UInt8](repeating: 0, count: capacity) }

  /// Whether there are no bytes.
  package var isEmpty: Bool { count == 0 }

  /// A copy of the bytes.
  package var bytes: [UInt8] { Array(room[..<count]) }

  /// The bytes as a text.
  package var text: String { String(decoding: room[..<count], as: UTF8.self) }

  /// Hands the bytes over in the memory in which they lie, and has none afterwards.
  package mutating func takeBytes() -> [UInt8] {
    var bytes: [UInt8] = []
    swap(&bytes, &room)
    bytes.removeLast(bytes.count - count)
    count = 0
    return bytes
  }

  /// Appends a byte.
  @inlinable
  @inline(__always)
  package mutating func append(_ byte: UInt8) {
    let end = count
    if end == room.count { grow(by: 1) }
    var places = room.mutableSpan
    places[unchecked: end] = byte  // in range: end < room.count, and end >= 0
    count = end &+ 1
  }

  /// Appends the bytes of a span.
  package mutating func append(copying bytes: borrowing Span<UInt8>) {
    let end = count
    if bytes.count > room.count &- end { grow(by: bytes.count) }
    var places = room.mutableSpan
    var target = places.mutableBytes
    target.copy(bytes.bytes, to: end)  // in range: end + bytes.count <= room.count
    count = end &+ bytes.count
  }

  /// Appends the bytes of another buffer.
  package mutating func append(_ other: ByteBuffer) { append(copying: other.room.span.extracting(..<other.count)) }

  /// Appends a text in UTF-8.
  package mutating func append(copying text: String) {
    // Every native string has contiguous UTF-8; only one bridged from Objective-C need not.
    let copied: Void? = text.utf8.withContiguousStorageIfAvailable { append(copying: $0.span) }
    if copied == nil { for byte in text.utf8 { append(byte) } }
  }

  /// Appends the lowest bytes of an integer, the lowest of all first.
  ///
  /// - Parameter count: how many, from 0 to 8.
  mutating func append(lowest count: Int, of word: UInt64) {
    // All eight are stored, with a check; those that nobody asked for count as room.
    let end = self.count
    if room.count &- end < 8 { grow(by: 8) }
    var places = room.mutableSpan
    var target = places.mutableBytes
    target.storeBytes(of: word.littleEndian, toByteOffset: end, as: UInt64.self)
    self.count = end &+ min(max(count, 0), 8)
  }

  /// Inserts a byte at a place, before the bytes from there on.
  package mutating func insert(_ byte: UInt8, at start: Int) {
    precondition(start >= 0 && start <= count, "no place of the buffer")
    let end = count
    append(byte)
    var places = room.mutableSpan
    var target = places.mutableBytes
    target.shift(start..<end)  // in range: `append` has made end + 1 <= room.count
    target.storeBytes(of: byte, toByteOffset: start, as: UInt8.self)
  }

  /// Replaces all bytes from one place on by others.
  package mutating func replace(from start: Int, by bytes: [UInt8]) {
    precondition(start >= 0 && start <= count, "no place of the buffer")
    count = start
    append(copying: bytes.span)
  }

  /// Takes the last byte away; there has to be one.
  package mutating func removeLast() {
    precondition(count > 0, "no byte to take away")
    count -= 1
  }

  /// Takes all bytes away; their room stays.
  package mutating func removeAll() { count = 0 }

  /// Makes room for so many bytes more, or twice the room that there was where that is more, so that bytes are seldom moved.
  @usableFromInline
  mutating func grow(by more: Int) {
    let size = max(count + more, 2 * room.count, 64)
    room.append(contentsOf: repeatElement(0, count: size - room.count))
  }
}

extension MutableRawSpan {
  /// Copies bytes to one place of many.
  ///
  /// Sixteen, eight or four at a time; the last step ends with the last byte, and may copy some bytes twice. A loop rather than a
  /// call of the system's copying, since most pieces of a table take less time than the call would. Loads and stores need no
  /// alignment.
  ///
  /// - Parameter start: unchecked: a place from which on there is room for all the bytes.
  @inline(__always)
  fileprivate mutating func copy(_ bytes: borrowing RawSpan, to start: Int) {
    let count = bytes.byteCount
    if count >= 16 {
      let last = count &- 16
      var offset = 0
      while offset < last {
        copy(bytes, offset, to: start, as: SIMD2<UInt64>.self)
        offset &+= 16
      }
      copy(bytes, last, to: start, as: SIMD2<UInt64>.self)
    } else if count >= 8 {
      copy(bytes, 0, to: start, as: UInt64.self)
      copy(bytes, count &- 8, to: start, as: UInt64.self)
    } else if count >= 4 {
      copy(bytes, 0, to: start, as: UInt32.self)
      copy(bytes, count &- 4, to: start, as: UInt32.self)
    } else {
      for offset in 0..<count { copy(bytes, offset, to: start, as: UInt8.self) }
    }
  }

  /// Moves some bytes on by one place, the last of them first, so that none is overwritten before it is moved.
  ///
  /// - Parameter range: unchecked: places in the span, after which there is one more.
  @inline(__always)
  fileprivate mutating func shift(_ range: Range<Int>) {
    var end = range.upperBound
    while end &- range.lowerBound >= 16 {
      end &-= 16
      let words = bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: end, as: SIMD2<UInt64>.self)
      storeBytes(of: words, toUncheckedByteOffset: end &+ 1, as: SIMD2<UInt64>.self)
    }
    while end > range.lowerBound {
      end &-= 1
      let byte = bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: end, as: UInt8.self)
      storeBytes(of: byte, toUncheckedByteOffset: end &+ 1, as: UInt8.self)
    }
  }

  @inline(__always)
  private mutating func copy<Word: BitwiseCopyable>(
    _ bytes: borrowing RawSpan, _ offset: Int, to start: Int, as type: Word.Type
  ) {
    let word = bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: type)
    storeBytes(of: word, toUncheckedByteOffset: start &+ offset, as: type)
  }
}
