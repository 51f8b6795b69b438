/// Bytes that grow at their end, as a table does while it is written.
///
/// Tables are written in short pieces, millions of them. A list takes each by its general way of taking many elements; here a piece costs
/// one look at the room that is left, and the moves of its bytes. The room is a list: to copy a buffer is to have another one, and what
/// stands behind ``count`` is never handed out.
///
/// Each store that is not checked rests on two things: ``count`` is never below zero nor above the room, and every function leaves it so;
/// and room is looked for, and made, before anything is stored in it.
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
    places[unchecked: end] = byte  // safe: there is room for one more
    count = end &+ 1
  }

  /// Appends the bytes of a span.
  package mutating func append(copying bytes: borrowing Span<UInt8>) {
    let end = count
    if bytes.count > room.count &- end { grow(by: bytes.count) }
    var places = room.mutableSpan
    var target = places.mutableBytes
    target.copy(bytes.bytes, to: end)  // safe: there is room for all
    count = end &+ bytes.count
  }

  /// Appends the bytes of another buffer.
  package mutating func append(_ other: ByteBuffer) { append(copying: other.room.span.extracting(..<other.count)) }

  /// Appends a text in UTF-8.
  package mutating func append(copying text: String) {
    // Only a text of another language's runtime lies in pieces.
    let copied: Void? = text.utf8.withContiguousStorageIfAvailable { append(copying: $0.span) }
    if copied == nil { for byte in text.utf8 { append(byte) } }
  }

  /// Appends the lowest bytes of an integer, the lowest of all first.
  ///
  /// - Parameter count: how many, from 0 to 8.
  mutating func append(lowest count: Int, of word: UInt64) {
    // All eight are written, and those that nobody asked for are room.
    let end = self.count
    if room.count &- end < 8 { grow(by: 8) }
    var places = room.mutableSpan
    var target = places.mutableBytes
    target.storeBytes(of: word.littleEndian, toByteOffset: end, as: UInt64.self)
    self.count = end &+ min(max(count, 0), 8)
  }

  /// Puts a byte before those from one place on.
  package mutating func insert(_ byte: UInt8, at start: Int) {
    precondition(start >= 0 && start <= count, "no place of the buffer")
    let end = count
    append(byte)
    var places = room.mutableSpan
    var target = places.mutableBytes
    target.shift(start..<end)  // safe: the byte behind the last of them is there now
    target.storeBytes(of: byte, toByteOffset: start, as: UInt8.self)
  }

  /// Puts other bytes in the place of all from one place on.
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
  /// Sixteen, eight or four at a time. Where their number is no multiple, the last so many are copied once more together with some of those
  /// before them. A loop and no call of the system's copying: most pieces of a table take less time than the call would. The loads and
  /// stores ask for no alignment.
  ///
  /// - Parameter start: a place from which on there is room for all of them, which is not looked at again.
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

  /// Moves some bytes on by one place, from the last of them to the first.
  ///
  /// - Parameter range: places that there are, and one behind them, which is not looked at again.
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
