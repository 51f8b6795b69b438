import InovasiModel

/// Finds keys that a person and a decoder could read differently: one that stands twice in an object, of which decoders take either
/// without a word, and one that is written with escapes.
enum KeyCheck {
  /// What is wrong with the keys of a line; `nil` when each stands once, as it is.
  static func fault(in line: ArraySlice<UInt8>) -> DecodingReason? {
    var seen: [Set<[UInt8]>] = []
    var position = line.startIndex
    while position < line.endIndex {
      let byte = line[position]
      position += 1
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["): seen.append([])
      case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = seen.popLast()
      case UInt8(ascii: "\""):
        let text = string(in: line, from: &position)
        guard let last = seen.indices.last, isKey(line, at: position) else { continue }
        let name = String(decoding: text, as: UTF8.self)
        if text.contains(UInt8(ascii: "\\")) {
          return DecodingReason(
            LocalizedText(
              id: "kunci \"{key}\" ditulis dengan garis miring terbalik.", en: "the key \"{key}\" is written with escapes."),
            ["key": name])
        }
        if !seen[last].insert(text).inserted {
          return DecodingReason(
            LocalizedText(id: "kunci \"{key}\" tertulis dua kali.", en: "the key \"{key}\" stands twice."), ["key": name])
        }
      default: break
      }
    }
    return nil
  }

  /// The bytes between the quotation marks; the position comes to stand behind the second.
  private static func string(in line: ArraySlice<UInt8>, from position: inout Int) -> [UInt8] {
    let start = position
    while position < line.endIndex {
      let byte = line[position]
      if byte == UInt8(ascii: "\"") {
        position += 1
        return Array(line[start..<(position - 1)])
      }
      position = min(position + (byte == UInt8(ascii: "\\") ? 2 : 1), line.endIndex)
    }
    return Array(line[start..<position])
  }

  /// Whether a colon follows.
  private static func isKey(_ line: ArraySlice<UInt8>, at position: Int) -> Bool {
    line[position...].first { $0 > 0x20 } == UInt8(ascii: ":")
  }
}
