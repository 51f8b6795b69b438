/// Cuts a template into its parts.
struct TemplateParser {
  private let bytes: [UInt8]
  private let name: String
  private let limits: TemplateLimits
  private var position = 0
  private var line = 1

  private struct Open {
    let name: String
    let isInverted: Bool
    let line: Int
    var parts: [Template.Part] = []
  }

  private struct Tag {
    let sigil: UInt8?
    let name: String
    let start: Int
    let end: Int
    let line: Int
  }

  init(_ text: String, name: String, limits: TemplateLimits) {
    bytes = Array(text.utf8)
    self.name = name
    self.limits = limits
  }

  mutating func parse() throws(TemplateError) -> [Template.Part] {
    var open = [Open(name: "", isInverted: false, line: 1)]
    while let tag = try nextTag() {
      let alone = Self.standAlone.contains(tag.sigil ?? 0) ? lineAround(tag) : nil
      append(position..<(alone?.lowerBound ?? tag.start), to: &open)
      line = tag.line
      switch tag.sigil {
      case UInt8(ascii: "#"), UInt8(ascii: "^"):
        guard open.count <= limits.depth else { throw fault(.limit, tag.name, tag.line) }
        open.append(Open(name: tag.name, isInverted: tag.sigil == UInt8(ascii: "^"), line: tag.line))
      case UInt8(ascii: "/"):
        guard open.count > 1, let closed = open.popLast(), closed.name == tag.name else {
          throw fault(.syntax, "{{/\(tag.name)}}", tag.line)
        }
        open[open.count - 1].parts.append(
          .section(name: closed.name, isInverted: closed.isInverted, content: closed.parts, line: closed.line))
      case UInt8(ascii: ">"):
        let indentation = alone.map { String(decoding: bytes[$0.lowerBound..<tag.start], as: UTF8.self) } ?? ""
        open[open.count - 1].parts.append(.partial(name: tag.name, indentation: indentation, line: tag.line))
      case UInt8(ascii: "!"): break
      case UInt8(ascii: "{"), UInt8(ascii: "&"):
        open[open.count - 1].parts.append(.value(name: tag.name, isEscaped: false, line: tag.line))
      default: open[open.count - 1].parts.append(.value(name: tag.name, isEscaped: true, line: tag.line))
      }
      let next = alone?.upperBound ?? tag.end
      line += bytes[tag.start..<next].count { $0 == Self.newline }
      position = next
    }
    append(position..<bytes.count, to: &open)
    guard open.count == 1, let whole = open.first else {
      throw fault(.syntax, "{{#\(open.last?.name ?? "")}}", open.last?.line ?? line)
    }
    return whole.parts
  }

  /// The next tag; `nil` when there is none.
  private func nextTag() throws(TemplateError) -> Tag? {
    guard let start = find([Self.brace, Self.brace], from: position) else { return nil }
    let line = line + bytes[position..<start].count { $0 == Self.newline }
    let first = start + 2 < bytes.count ? bytes[start + 2] : 0
    let sigil = Self.sigils.contains(first) ? first : nil
    let closing = [UInt8](repeating: UInt8(ascii: "}"), count: first == Self.brace ? 3 : 2)
    let content = start + (sigil == nil ? 2 : 3)
    guard let close = find(closing, from: content) else {
      throw fault(.syntax, String(decoding: bytes[start...].prefix(20), as: UTF8.self), line)
    }
    let text = bytes[content..<close]
    let name = String(decoding: Self.trimmed(text), as: UTF8.self)
    let isName = !name.isEmpty && name.utf8.allSatisfy { $0 > 0x20 && !Self.reserved.contains($0) }
    guard sigil == UInt8(ascii: "!") || isName else {
      throw fault(.syntax, String(decoding: bytes[start..<close + closing.count].prefix(40), as: UTF8.self), line)
    }
    return Tag(sigil: sigil, name: name, start: start, end: close + closing.count, line: line)
  }

  /// The whole line of a tag that stands on it alone, its end included.
  private func lineAround(_ tag: Tag) -> Range<Int>? {
    var start = tag.start
    while start > 0, Self.isBlank(bytes[start - 1]) { start -= 1 }
    guard start == 0 || bytes[start - 1] == Self.newline else { return nil }
    var end = tag.end
    while end < bytes.count, Self.isBlank(bytes[end]) { end += 1 }
    if end == bytes.count { return start..<end }
    if bytes[end] == Self.newline { return start..<end + 1 }
    let isWindows = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == Self.newline
    return isWindows ? start..<end + 2 : nil
  }

  private func append(_ range: Range<Int>, to open: inout [Open]) {
    guard !range.isEmpty else { return }
    open[open.count - 1].parts.append(.text(String(decoding: bytes[range], as: UTF8.self)))
  }

  private func find(_ pattern: [UInt8], from start: Int) -> Int? {
    var at = start
    while at + pattern.count <= bytes.count {
      if bytes[at..<at + pattern.count].elementsEqual(pattern) { return at }
      at += 1
    }
    return nil
  }

  private func fault(_ fault: TemplateError.Fault, _ name: String, _ line: Int) -> TemplateError {
    TemplateError(fault: fault, template: self.name, line: line, name: name)
  }

  private static let brace = UInt8(ascii: "{")
  private static let newline: UInt8 = 0x0A
  private static let sigils = Set("#^/>!{&".utf8)
  private static let standAlone = Set("#^/>!".utf8)
  private static let reserved = Set("={}<>&#^/!".utf8)

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
    var text = text.drop(while: isSpace)
    while let last = text.last, isSpace(last) { text.removeLast() }
    return text
  }
}
