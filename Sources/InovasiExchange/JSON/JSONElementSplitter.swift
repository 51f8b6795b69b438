/// Finds the elements of a JSON array, or of JSON Lines, by their brackets, without making sense of what is in them.
struct JSONElementSplitter {
  let bytes: [UInt8]
  private var position = 0
  private(set) var line = 1
  /// Whether a list has begun whose end was not reached.
  private(set) var isOpen = false
  /// Where text stands behind the list's end, and how many elements have been found since.
  private(set) var rest: (position: Int, line: Int, count: Int)?

  init(bytes: [UInt8]) {
    self.bytes = bytes
    skip { $0 <= 0x20 }
    if position < bytes.count, bytes[position] == UInt8(ascii: "[") {
      position += 1
      isOpen = true
    }
  }

  /// The next element; `nil` at the end. What stands between elements but is none is an element too, so that it is reported; of a further
  /// list behind the first the elements follow those of the first.
  mutating func next() -> (range: Range<Int>, line: Int)? {
    skip { $0 <= 0x20 || $0 == UInt8(ascii: ",") }
    while isOpen, position < bytes.count, bytes[position] == UInt8(ascii: "]") { endList() }
    guard position < bytes.count else { return nil }
    rest?.count += 1
    let start = position
    let firstLine = line
    var depth = 0
    var isText = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 10 { line += 1 }
      position += 1
      if isText {
        if byte == UInt8(ascii: "\\") { position = min(position + 1, bytes.count) }
        if byte == UInt8(ascii: "\"") { isText = false }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isText = true
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]") where depth == 0 && isOpen && position - start > 1:
        // The end of the list, behind an element that is no object.
        position -= 1
        return (start..<position, firstLine)
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth <= 0 { return (start..<position, firstLine) }
      case UInt8(ascii: ","), 10:
        if depth == 0 { return (start..<(position - 1), firstLine) }
      default: break
      }
    }
    return (start..<position, firstLine)
  }

  /// Steps over a list's end, and to the first element of what stands behind it.
  private mutating func endList() {
    position += 1
    isOpen = false
    skip { $0 <= 0x20 }
    guard position < bytes.count else { return }
    if rest == nil { rest = (position, line, 0) }
    skip { $0 <= 0x20 || $0 == UInt8(ascii: ",") }
    guard position < bytes.count, bytes[position] == UInt8(ascii: "[") else { return }
    position += 1
    isOpen = true
    skip { $0 <= 0x20 || $0 == UInt8(ascii: ",") }
  }

  private mutating func skip(while matches: (UInt8) -> Bool) {
    while position < bytes.count, matches(bytes[position]) {
      if bytes[position] == 10 { line += 1 }
      position += 1
    }
  }
}
