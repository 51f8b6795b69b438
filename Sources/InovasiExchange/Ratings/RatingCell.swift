/// A cell that should hold a rating.
enum RatingCell: Equatable {
  /// Not given.
  case missing
  case number(Double)
  /// No number.
  case invalid

  /// - Parameter mark: the decimal mark besides the point, where the file's separator leaves one free.
  init(_ text: String, mark: UInt8?) {
    let trimmed = text.trimmingSpaces
    guard !trimmed.isEmpty, trimmed != "-", !["na", "n/a"].contains(trimmed.lowercased()) else {
      self = .missing
      return
    }
    let plain = trimmed.utf8.map { $0 == mark ? UInt8(ascii: ".") : $0 }
    let digits = plain.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
    // Double reads more than people write: nan, inf, hexadecimal digits.
    guard plain.count - digits.count <= 1, digits.contains(where: { (48...57).contains($0) }),
      digits.allSatisfy({ (48...57).contains($0) || $0 == UInt8(ascii: ".") }),
      let number = Double(String(decoding: plain, as: UTF8.self)), number.isFinite
    else {
      self = Self.grouped(trimmed, mark: mark)
      return
    }
    self = .number(number)
  }
}

extension RatingCell {
  /// A number with marks between thousands that leave no doubt (`1.234,5`), where the file's separator leaves a comma free.
  private static func grouped(_ text: String, mark: UInt8?) -> RatingCell {
    guard mark != nil, case .number(let decimal) = NumberReading(text), let number = Double(decimal) else { return .invalid }
    return .number(number)
  }
}

extension StringProtocol {
  /// The text without spaces and tabs at its ends.
  var trimmingSpaces: String {
    let start = drop { $0 == " " || $0 == "\t" }
    return start.lastIndex { $0 != " " && $0 != "\t" }.map { String(start[...$0]) } ?? ""
  }
}
