#if Spreadsheet
/// Numbers of cells as exact decimal text: the fewest digits that mean the same number; whole numbers stay whole.
enum NumberText {
  /// Appends the text of a number as it stands in a sheet; as it came when it is none.
  ///
  /// Workbooks keep binary floating point, often with 17 digits: `87.549999999999997` is the number that is written 87.55.
  @inline(__always)
  static func append(_ raw: [UInt8], to output: inout [UInt8]) {
    if isShort(raw) {
      output.append(contentsOf: raw)
    } else {
      appendSlowly(raw, &output)
    }
  }

  /// Whether the text is the shortest one already: up to 15 digits, no exponent, no zero too many.
  @inline(__always)
  private static func isShort(_ raw: [UInt8]) -> Bool {
    guard raw.count <= 16, let first = raw.first else { return false }
    let start = first == UInt8(ascii: "-") ? 1 : 0
    var (digits, point) = (0, -1)
    for index in start..<raw.count {
      switch raw[index] {
      case 0x30...0x39: digits += 1
      case UInt8(ascii: ".") where point < 0 && index > start: point = index
      default: return false
      }
    }
    guard digits > 0, digits <= 15 else { return false }
    if raw[start] == 0x30, raw.count > start + 1, point != start + 1 { return false }
    if start == 1, digits == 1, raw[1] == 0x30 { return false }
    return point < 0 || (raw[raw.count - 1] != 0x30 && point < raw.count - 1)
  }

  /// Appends the text of a number that is shown in hundredths, `82.25%` for 0.8225; as it came when it is none.
  static func append(percentage raw: [UInt8], to output: inout [UInt8]) {
    guard let number = value(raw) else { return output.append(contentsOf: raw) }
    // The point moves in the text: multiplied by a hundred, 0.07 would be 7.000000000000001.
    let parts = text(abs(number)).split(separator: ".")
    let decimals = (parts.count > 1 ? parts[1] : "") + "00"
    let whole = (parts[0] + decimals.prefix(2)).drop { $0 == "0" }
    let rest = decimals.dropFirst(2).reversed().drop { $0 == "0" }.reversed()
    let sign = number < 0 ? "-" : ""
    output.append(contentsOf: "\(sign)\(whole.isEmpty ? "0" : whole)\(rest.isEmpty ? "" : "." + String(rest))%".utf8)
  }

  private static func appendSlowly(_ raw: [UInt8], _ output: inout [UInt8]) {
    guard let number = value(raw) else {
      output.append(contentsOf: raw)
      return
    }
    output.append(contentsOf: text(number).utf8)
  }

  /// The number; `nil` when the text is none or has no finite value.
  static func value(_ raw: [UInt8]) -> Double? {
    let trimmed = raw.drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed()
    // No hexadecimal, no `inf` and `nan`, which Swift reads too.
    guard !trimmed.isEmpty, trimmed.count <= 400,
      trimmed.allSatisfy({ (0x30...0x39).contains($0) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains($0) })
    else { return nil }
    return Double(String(decoding: trimmed, as: UTF8.self)).flatMap { $0.isFinite ? $0 : nil }
  }

  /// The shortest digits that mean the number, without an exponent.
  static func text(_ number: Double) -> String {
    if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
    let text = "\(number)"
    guard let mark = text.firstIndex(of: "e") else { return text.hasSuffix(".0") ? String(text.dropLast(2)) : text }
    guard let exponent = Int(text[text.index(after: mark)...]) else { return text }
    let isNegative = text.hasPrefix("-")
    let parts = text[..<mark].drop { $0 == "-" }.split(separator: ".")
    let digits = parts.joined()
    let point = (parts.first?.count ?? 0) + exponent
    var plain = ""
    if point <= 0 {
      plain = "0." + String(repeating: "0", count: -point) + digits
    } else if point >= digits.count {
      plain = digits + String(repeating: "0", count: point - digits.count)
    } else {
      plain = digits.prefix(point) + "." + digits.dropFirst(point)
    }
    if plain.contains(".") {
      while plain.hasSuffix("0") { plain.removeLast() }
      if plain.hasSuffix(".") { plain.removeLast() }
    }
    return (isNegative ? "-" : "") + plain
  }
}
#endif
