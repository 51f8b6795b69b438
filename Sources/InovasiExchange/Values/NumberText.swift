/// The digits and marks of a number, before it is said which mark means what.
struct NumberText {
  enum Readings: Equatable {
    case one(String)
    case either(point: String, comma: String)
  }

  let readings: Readings

  /// - Parameter bytes: the text without spaces at its ends; `nil` when it is no number.
  init?(_ bytes: [UInt8]) {
    var rest = bytes[...]
    var sign = ""
    if rest.starts(with: "−".utf8) {
      rest = rest.dropFirst(3)
      sign = "-"
    } else if let first = rest.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      rest = rest.dropFirst()
      sign = first == UInt8(ascii: "-") ? "-" : ""
    }
    guard let (text, hasSpaces) = Self.withoutSpaces(rest), let first = text.first, text.contains(where: Self.isDigit) else {
      return nil
    }
    let points = text.count { $0 == UInt8(ascii: ".") }
    let commas = text.count { $0 == UInt8(ascii: ",") }
    guard text.allSatisfy({ Self.isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }) else { return nil }

    func reading(decimal: UInt8?, grouping: UInt8?) -> String? {
      Self.plain(text, decimal: decimal, grouping: grouping).map { sign + $0 }
    }
    switch (points, commas) {
    case (0, 0):
      guard let plain = reading(decimal: nil, grouping: nil) else { return nil }
      readings = .one(plain)
    case (1, 0), (0, 1):
      let mark = points == 1 ? UInt8(ascii: ".") : UInt8(ascii: ",")
      guard let decimal = reading(decimal: mark, grouping: nil) else { return nil }
      // A lone zero before a mark groups nothing, and spaces between thousands leave the mark for decimals.
      guard !hasSpaces, !(first == 48 && text[1] == mark), let grouped = reading(decimal: nil, grouping: mark) else {
        readings = .one(decimal)
        return
      }
      readings =
        points == 1 ? .either(point: decimal, comma: grouped) : .either(point: grouped, comma: decimal)
    case (_, 0), (0, _):
      guard let grouped = reading(decimal: nil, grouping: points > 0 ? UInt8(ascii: ".") : UInt8(ascii: ",")) else { return nil }
      readings = .one(grouped)
    default:
      // Of both marks, the last is the one before decimals, and stands once.
      let last = text.last { !Self.isDigit($0) }
      let other = last == UInt8(ascii: ".") ? UInt8(ascii: ",") : UInt8(ascii: ".")
      guard let plain = reading(decimal: last, grouping: other) else { return nil }
      readings = .one(plain)
    }
  }

  /// Digits with a point before the decimals; `nil` when the marks do not stand as they should.
  private static func plain(_ text: [UInt8], decimal: UInt8?, grouping: UInt8?) -> String? {
    let parts = decimal.map { mark in text.split(separator: mark, omittingEmptySubsequences: false) } ?? [text[...]]
    guard parts.count <= 2 else { return nil }
    var whole = Array(parts[0])
    if let grouping, whole.contains(grouping) {
      let groups = whole.split(separator: grouping, omittingEmptySubsequences: false)
      guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
      whole = Array(groups.joined())
    }
    let decimals = parts.count == 2 ? Array(parts[1]) : []
    guard (whole + decimals).allSatisfy(isDigit), !(whole + decimals).isEmpty else { return nil }
    let integer = whole.isEmpty ? "0" : String(decoding: whole, as: UTF8.self)
    return decimals.isEmpty ? integer : integer + "." + String(decoding: decimals, as: UTF8.self)
  }

  /// Without the spaces between thousands; `nil` when one stands anywhere else.
  private static func withoutSpaces(_ bytes: ArraySlice<UInt8>) -> (text: [UInt8], hasSpaces: Bool)? {
    var text: [UInt8] = []
    var runs: [Int] = [0]
    var position = bytes.startIndex
    while position < bytes.endIndex {
      let width = spaceWidth(bytes[position...])
      if width > 0 {
        runs.append(0)
        position += width
        continue
      }
      if isDigit(bytes[position]) { runs[runs.count - 1] += 1 }
      text.append(bytes[position])
      position += 1
    }
    guard runs.count > 1 else { return (text, false) }
    let wholeEnd = text.firstIndex { !isDigit($0) } ?? text.count
    var counted = runs[0]
    guard (1...3).contains(runs[0]) else { return nil }
    for run in runs.dropFirst() {
      let inWhole = min(run, wholeEnd - counted)
      guard inWhole == 3 else { return nil }
      counted += run
    }
    return (text, true)
  }

  /// How many bytes a space takes: an ordinary one, one that does not break, or the narrow one.
  private static func spaceWidth(_ bytes: ArraySlice<UInt8>) -> Int {
    if bytes.first == 0x20 { return 1 }
    if bytes.starts(with: [0xC2, 0xA0]) { return 2 }
    return bytes.starts(with: [0xE2, 0x80, 0xAF]) || bytes.starts(with: [0xE2, 0x80, 0x89]) ? 3 : 0
  }

  /// Cuts spaces at the ends.
  static func trim(_ bytes: inout [UInt8]) {
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
    while bytes.suffix(2) == [0xC2, 0xA0] { bytes.removeLast(2) }
    var start = 0
    while start < bytes.count {
      if bytes[start] == 0x09 {
        start += 1
        continue
      }
      let width = spaceWidth(bytes[start...])
      guard width > 0 else { break }
      start += width
    }
    bytes.removeFirst(start)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// A hundredth of a plain decimal, by moving its point.
  static func hundredth(of decimal: String) -> String {
    let isNegative = decimal.hasPrefix("-")
    let parts = decimal.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    let whole = String(repeating: "0", count: max(0, 3 - parts[0].count)) + parts[0]
    var fraction = String(whole.suffix(2)) + (parts.count > 1 ? String(parts[1]) : "")
    while fraction.last == "0" { fraction.removeLast() }
    let text = fraction.isEmpty ? String(whole.dropLast(2)) : whole.dropLast(2) + "." + fraction
    return (isNegative ? "-" : "") + text
  }
}
