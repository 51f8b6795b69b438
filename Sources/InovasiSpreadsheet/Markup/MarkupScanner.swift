#if Spreadsheet
/// Cuts the bytes of a large part into tags and texts, a chunk at a time; made for the elements of sheets and nothing wider.
///
/// It knows tags, texts, CDATA, comments and processing instructions in UTF-8. A document type ends it, so that there are no entities but
/// the five of XML and numbers. Where the bytes end within a token, it says so and begins again with that token when there are more.
struct MarkupScanner {
  enum Token {
    case open, close, text, incomplete, malformed
  }

  /// Where the next token begins.
  var position = 0
  /// The element's name without its prefix.
  private(set) var name = 0..<0
  /// What stands behind the name in the tag.
  private(set) var attributes = 0..<0
  /// Whether the element ends with its tag.
  private(set) var isEmpty = false
  /// A text.
  private(set) var content = 0..<0
  /// Whether the text is CDATA, in which nothing stands for something else.
  private(set) var isRaw = false

  @inline(__always)
  mutating func next(_ bytes: borrowing Span<UInt8>) -> Token {
    while true {
      let start = position
      guard start < bytes.count else { return .incomplete }
      guard bytes[start] == UInt8(ascii: "<") else { return text(bytes) }
      guard start + 1 < bytes.count else { return .incomplete }
      switch bytes[start + 1] {
      case UInt8(ascii: "/"): return tag(bytes, from: start + 2, isClosing: true)
      case UInt8(ascii: "!"):
        guard let token = declaration(bytes) else { continue }
        return token
      case UInt8(ascii: "?"):
        guard let end = find("?>", in: bytes, from: start + 2) else { return .incomplete }
        position = end
      default: return tag(bytes, from: start + 1, isClosing: false)
      }
    }
  }

  @inline(__always)
  private mutating func text(_ bytes: borrowing Span<UInt8>) -> Token {
    var end = position
    while end < bytes.count, bytes[end] != UInt8(ascii: "<") { end += 1 }
    guard end < bytes.count else { return .incomplete }
    content = position..<end
    isRaw = false
    position = end
    return .text
  }

  @inline(__always)
  private mutating func tag(_ bytes: borrowing Span<UInt8>, from start: Int, isClosing: Bool) -> Token {
    var (first, end) = (start, start)
    scan: while end < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: ">"), UInt8(ascii: "/"), 0x20, 0x09, 0x0A, 0x0D: break scan
      case UInt8(ascii: ":"): first = end + 1
      case UInt8(ascii: "<"): return .malformed
      default: break
      }
      end += 1
    }
    name = first..<max(end, first)
    let behind = end
    while end < bytes.count, bytes[end] != UInt8(ascii: ">") {
      let byte = bytes[end]
      end += 1
      guard byte != UInt8(ascii: "<") else { return .malformed }
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        while end < bytes.count, bytes[end] != byte { end += 1 }
        end += 1
      }
    }
    guard end < bytes.count else { return .incomplete }
    guard !name.isEmpty else { return .malformed }
    isEmpty = !isClosing && bytes[end - 1] == UInt8(ascii: "/")
    attributes = behind..<max(isEmpty ? end - 1 : end, behind)
    position = end + 1
    return isClosing ? .close : .open
  }

  /// A comment is passed over (`nil`), CDATA is a text, anything else is refused.
  private mutating func declaration(_ bytes: borrowing Span<UInt8>) -> Token? {
    let start = position
    if starts(with: "<!--", bytes, at: start) {
      guard let end = find("-->", in: bytes, from: start + 4) else { return .incomplete }
      position = end
      return nil
    }
    if starts(with: "<![CDATA[", bytes, at: start) {
      guard let end = find("]]>", in: bytes, from: start + 9) else { return .incomplete }
      content = start + 9..<end - 3
      isRaw = true
      position = end
      return .text
    }
    return bytes.count - start < 9 ? .incomplete : .malformed
  }

  private func starts(with text: StaticString, _ bytes: borrowing Span<UInt8>, at start: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard start + count <= bytes.count else { return false }
    let wanted = text.utf8Start
    for offset in 0..<count where bytes[start + offset] != wanted[offset] { return false }
    return true
  }

  private func find(_ text: StaticString, in bytes: borrowing Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while index + text.utf8CodeUnitCount <= bytes.count {
      if starts(with: text, bytes, at: index) { return index + text.utf8CodeUnitCount }
      index += 1
    }
    return nil
  }

  /// The attribute at or behind a place within ``attributes``, which moves on; `nil` at the end and for what is none.
  @inline(__always)
  func attribute(_ bytes: borrowing Span<UInt8>, _ cursor: inout Int) -> (name: Range<Int>, value: Range<Int>)? {
    let end = attributes.upperBound
    while cursor < end, bytes[cursor] <= 0x20 { cursor += 1 }
    let first = cursor
    while cursor < end, bytes[cursor] != UInt8(ascii: "=") { cursor += 1 }
    var last = cursor
    while last > first, bytes[last - 1] <= 0x20 { last -= 1 }
    cursor += 1
    while cursor < end, bytes[cursor] <= 0x20 { cursor += 1 }
    guard cursor < end, last > first else { return nil }
    let quote = bytes[cursor]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    let value = cursor + 1
    cursor = value
    while cursor < end, bytes[cursor] != quote { cursor += 1 }
    guard cursor < end else { return nil }
    defer { cursor += 1 }
    return (first..<last, value..<cursor)
  }

  /// Whether the name is this one.
  @inline(__always)
  func isNamed(_ text: StaticString, _ bytes: borrowing Span<UInt8>) -> Bool {
    guard name.count == text.utf8CodeUnitCount else { return false }
    let start = text.utf8Start
    for offset in 0..<name.count where bytes[name.lowerBound + offset] != start[offset] { return false }
    return true
  }
}
#endif
