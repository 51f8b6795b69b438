import InovasiModel

/// Reads a text in JSON5: JSON with comments, texts in single quotes, keys without quotes, and commas at the end.
///
/// A key that stands twice in an object is an error, where other readers take either without a word. Source: JSON5 1.0.0, but for escapes
/// in keys without quotes, which are refused.
struct JSON5Parser {
  /// How deep objects and lists may stand in one another, as in Foundation's reader.
  static let maximumDepth = 512

  let bytes: [UInt8]
  var position = 0
  private var path: [any CodingKey] = []

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads a text in UTF-8. Complexity: O(*n*).
  static func value(of bytes: [UInt8]) throws(JSON5Fault) -> JSON5Value {
    var parser = JSON5Parser(bytes)
    let value = try parser.value()
    try parser.skip()
    guard parser.position == bytes.count else {
      throw parser.expected(LocalizedText(id: "akhir berkas", en: "the end of the file"))
    }
    return value
  }

  func expected(_ what: LocalizedText) -> JSON5Fault { JSON5Fault(problem: .expected(what), start: position) }

  /// The next byte; `nil` at the end.
  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Takes a mark, if it is what comes next.
  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: mark) else { return false }
    position += 1
    return true
  }

  /// Takes a word, if it is what comes next.
  mutating func take(word: String) -> Bool {
    guard bytes[position...].starts(with: word.utf8) else { return false }
    position += word.utf8.count
    return true
  }

  private mutating func value() throws(JSON5Fault) -> JSON5Value {
    try skip()
    let start = position
    switch next {
    case UInt8(ascii: "{"): return JSON5Value(content: .object(try members()), start: start)
    case UInt8(ascii: "["): return JSON5Value(content: .list(try elements()), start: start)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return JSON5Value(content: .text(try text()), start: start)
    default: break
    }
    for (word, content) in [("null", JSON5Value.Content.null), ("true", .truth(true)), ("false", .truth(false))]
    where take(word: word) {
      return JSON5Value(content: content, start: start)
    }
    if let number = try number() { return JSON5Value(content: .number(number), start: start) }
    throw expected(LocalizedText(id: "sebuah nilai", en: "a value"))
  }

  private mutating func members() throws(JSON5Fault) -> [JSON5Member] {
    var members: [JSON5Member] = []
    var keys: Set<String> = []
    position += 1
    try skip()
    while !take("}") {
      let start = position
      let key = try self.key()
      path.append(PathKey(stringValue: key))
      guard path.count <= Self.maximumDepth else { throw tooDeep() }
      guard keys.insert(key).inserted else { throw JSON5Fault(problem: .duplicate(path: path.pathText), start: start) }
      try skip()
      guard take(":") else { throw expected(LocalizedText(id: "titik dua setelah kunci", en: "a colon after the key")) }
      members.append(JSON5Member(key: key, start: start, value: try value()))
      path.removeLast()
      try skip()
      if take(",") {
        try skip()
      } else if next != UInt8(ascii: "}") {
        throw expected(LocalizedText(id: "koma atau }", en: "a comma or }"))
      }
    }
    return members
  }

  private mutating func elements() throws(JSON5Fault) -> [JSON5Value] {
    var elements: [JSON5Value] = []
    position += 1
    try skip()
    while !take("]") {
      path.append(PathKey(index: elements.count))
      guard path.count <= Self.maximumDepth else { throw tooDeep() }
      elements.append(try value())
      path.removeLast()
      try skip()
      if take(",") {
        try skip()
      } else if next != UInt8(ascii: "]") {
        throw expected(LocalizedText(id: "koma atau ]", en: "a comma or ]"))
      }
    }
    return elements
  }

  private func tooDeep() -> JSON5Fault { JSON5Fault(problem: .tooDeep(limit: Self.maximumDepth), start: position) }

  /// Passes over spaces, ends of lines and comments.
  mutating func skip() throws(JSON5Fault) {
    while let byte = next {
      switch byte {
      case 0x09...0x0D, 0x20: position += 1
      case UInt8(ascii: "/"): try skipComment()
      case 0x80...:
        guard let scalar = scalar(), scalar == "\u{FEFF}" || scalar.properties.isWhitespace else { return }
        position += UTF8.width(scalar)
      default: return
      }
    }
  }

  private mutating func skipComment() throws(JSON5Fault) {
    if take(word: "//") {
      while let byte = next, byte != 0x0A, byte != 0x0D { position += 1 }
    } else if take(word: "/*") {
      while !take(word: "*/") {
        guard next != nil else { throw expected(LocalizedText(id: "*/ di akhir komentar", en: "*/ at the end of a comment")) }
        position += 1
      }
    } else {
      throw expected(LocalizedText(id: "sebuah nilai atau komentar", en: "a value or a comment"))
    }
  }

  /// The letter that comes next, of however many bytes.
  func scalar() -> Unicode.Scalar? {
    String(decoding: bytes[position...].prefix(4), as: UTF8.self).unicodeScalars.first
  }
}

/// A part of a key path: a key, or the number of an element.
struct PathKey: CodingKey {
  let stringValue: String
  let intValue: Int?

  init(stringValue: String) {
    self.stringValue = stringValue
    intValue = nil
  }

  init(index: Int) {
    stringValue = "\(index)"
    intValue = index
  }

  init?(intValue: Int) { self.init(index: intValue) }
}
