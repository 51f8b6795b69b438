/// Takes out of a text what people put into JSON and JSON does not have: comments, and commas before a closing bracket.
enum LenientJSON {
  /// Puts spaces in the place of comments and trailing commas, so that everything else stays where it is.
  ///
  /// - Returns: the line of the first of them, counted from 1; `nil` when there are none.
  /// - Complexity: O(*n*).
  static func clean(_ bytes: inout [UInt8]) -> Int? {
    var first: Int?
    var line = 1
    var position = 0
    var comma: Int?
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case 10:
        line += 1
        position += 1
      case 0x20, 0x09, 0x0D: position += 1
      case UInt8(ascii: "\""):
        comma = nil
        position = end(ofStringAt: position, in: bytes, &line)
      case UInt8(ascii: "/"):
        let start = position
        let startLine = line
        guard let end = end(ofCommentAt: position, in: bytes, &line) else {
          comma = nil
          position += 1
          continue
        }
        for place in start..<end where bytes[place] != 10 { bytes[place] = 0x20 }
        first = first ?? startLine
        position = end
      case UInt8(ascii: ","):
        comma = position
        position += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        if let comma {
          bytes[comma] = 0x20
          first = first ?? line
        }
        comma = nil
        position += 1
      default:
        comma = nil
        position += 1
      }
    }
    return first
  }

  private static func end(ofStringAt start: Int, in bytes: [UInt8], _ line: inout Int) -> Int {
    var position = start + 1
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") { return position + 1 }
      // No text goes on over a line's end; what follows is read on its own.
      if byte == 10 { return position }
      position += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    return bytes.count
  }

  private static func end(ofCommentAt start: Int, in bytes: [UInt8], _ line: inout Int) -> Int? {
    guard start + 1 < bytes.count else { return nil }
    var position = start + 2
    switch bytes[start + 1] {
    case UInt8(ascii: "/"):
      while position < bytes.count, bytes[position] != 10 { position += 1 }
      return position
    case UInt8(ascii: "*"):
      while position < bytes.count {
        if bytes[position] == 10 { line += 1 }
        if bytes[position] == UInt8(ascii: "/"), position > start + 2, bytes[position - 1] == UInt8(ascii: "*") {
          return position + 1
        }
        position += 1
      }
      return bytes.count
    default: return nil
    }
  }
}
