import InovasiModel

/// How a file's bytes stand for letters (pengodean teks).
public enum TextEncoding: String, Hashable, Sendable, Codable, CaseIterable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "utf-8"
  /// UTF-16, low byte first: Excel's "Unicode Text".
  case utf16LittleEndian = "utf-16le"
  /// UTF-16, high byte first.
  case utf16BigEndian = "utf-16be"
  /// Windows code page 1252: what Excel writes as "CSV" on an Indonesian or Western machine.
  case windows1252 = "windows-1252"

  /// The byte order mark (BOM); empty where the encoding has none.
  public var byteOrderMark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .windows1252: []
    }
  }

  /// The encoding that the first bytes of a file suggest; `nil` when they are no text.
  ///
  /// A byte order mark decides. Without one, UTF-16 is told by its zero bytes, all at odd or all at even places; bytes that are no
  /// UTF-8 are Windows-1252 when more of them are wrong as UTF-8 than right, and no byte is one that the code page leaves out.
  ///
  /// - Parameters:
  ///   - start: the first bytes; some thousand are enough.
  ///   - isWhole: whether they are all there are, so that a letter cut off at the end is wrong.
  public init?(sniffing start: ArraySlice<UInt8>, isWhole: Bool) {
    if let marked = Self.allCases.first(where: { !$0.byteOrderMark.isEmpty && start.starts(with: $0.byteOrderMark) }) {
      self = marked
      return
    }
    if start.prefix(4096).contains(0) {
      guard let encoding = Self.utf16(start.prefix(4096)) else { return nil }
      self = encoding
      return
    }
    let count = UTF8Count(start, isWhole: isWhole)
    guard count.faults > 0, count.faults >= count.letters, count.isWindows1252 else {
      self = .utf8
      return
    }
    self = .windows1252
  }

  /// UTF-16 without a byte order mark: mostly ASCII, so that every other byte is zero.
  private static func utf16(_ bytes: ArraySlice<UInt8>) -> TextEncoding? {
    var zeros = (even: 0, odd: 0)
    for (place, byte) in bytes.enumerated() where byte == 0 {
      if place.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let half = bytes.count / 2
    guard half > 0 else { return nil }
    if zeros.even == 0, zeros.odd * 10 >= half * 7 { return .utf16LittleEndian }
    if zeros.odd == 0, zeros.even * 10 >= half * 7 { return .utf16BigEndian }
    return nil
  }
}

extension TextEncoding: CustomStringConvertible {
  /// The name under which the Internet knows it: `utf-16le`.
  public var description: String { rawValue }
}

/// How many letters beyond ASCII some bytes hold as UTF-8, and how many bytes make no sense as such.
private struct UTF8Count {
  private(set) var letters = 0
  private(set) var faults = 0
  private(set) var isWindows1252 = true

  init(_ bytes: ArraySlice<UInt8>, isWhole: Bool) {
    let span = bytes.span
    var position = bytes.startIndex
    while position < bytes.endIndex {
      // Most of a text is ASCII without control characters, which one look at eight bytes can tell.
      while position + 8 <= bytes.endIndex, span.word(at: position - bytes.startIndex).isPlainASCII { position += 8 }
      guard position < bytes.endIndex else { break }
      let byte = bytes[position]
      if byte < 0x80 {
        // Control characters are in no text; tab, line breaks and the old end-of-file mark are.
        if byte < 0x20, byte != 9, byte != 10, byte != 12, byte != 13, byte != 0x1A { isWindows1252 = false }
        position += 1
        continue
      }
      if [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(byte) { isWindows1252 = false }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      let end = position + length
      if !isWhole, end > bytes.endIndex { return }
      if byte >= 0xC2, byte < 0xF5, end <= bytes.endIndex, bytes[(position + 1)..<end].allSatisfy({ $0 & 0xC0 == 0x80 }) {
        letters += 1
        for other in bytes[(position + 1)..<end] where [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(other) { isWindows1252 = false }
        position = end
      } else {
        faults += 1
        position += 1
      }
    }
  }
}
