/// What a text says as a number, in whichever way it was written: `1.234,56`, `1,234.56`, `1 234,5`, `87,5`, `12,5%`.
///
/// ```swift
/// NumberReading("1.234,56")               // .number(decimal: "1234.56")
/// NumberReading("1.234")                  // .ambiguous(point: "1.234", comma: "1234")
/// NumberReading("1.234", mark: .comma)    // .number(decimal: "1234")
/// NumberReading("12,5%")                  // .percentage(decimal: "0.125")
/// ```
///
/// A mark that stands once before exactly three digits, with one to three digits before it and not a lone zero, can be read in two
/// ways; which one is for the file to say, and never a guess. Everything else has one reading. No floating point is involved. Source:
/// CLDR `id`: 1.234,56.
public enum NumberReading: Hashable, Sendable {
  /// There is nothing but space.
  case empty
  /// A number, as a plain decimal with a point.
  case number(decimal: String)
  /// A percentage, as the number that it stands for: `12,5%` is 0.125.
  case percentage(decimal: String)
  /// Two numbers that it may be: with the mark before decimals, or between thousands.
  case ambiguous(point: String, comma: String)
  /// Something else.
  case notANumber

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - text: the text; spaces at its ends are skipped.
  ///   - mark: the mark before decimals, where it is known. A number whose form leaves no doubt is read by its form all the same.
  /// - Complexity: O(*n*).
  public init(_ text: some StringProtocol, mark: DecimalMark? = nil) {
    var bytes = Array(text.utf8)
    NumberText.trim(&bytes)
    guard !bytes.isEmpty else {
      self = .empty
      return
    }
    let isPercentage = bytes.last == UInt8(ascii: "%")
    if isPercentage {
      bytes.removeLast()
      NumberText.trim(&bytes)
    }
    guard let number = NumberText(bytes) else {
      self = .notANumber
      return
    }
    switch number.readings {
    case .one(let decimal):
      self = isPercentage ? .percentage(decimal: NumberText.hundredth(of: decimal)) : .number(decimal: decimal)
    case .either(let point, let comma):
      guard let mark else {
        self = .ambiguous(
          point: isPercentage ? NumberText.hundredth(of: point) : point,
          comma: isPercentage ? NumberText.hundredth(of: comma) : comma)
        return
      }
      let decimal = mark == .point ? point : comma
      self = isPercentage ? .percentage(decimal: NumberText.hundredth(of: decimal)) : .number(decimal: decimal)
    }
  }

  /// The mark that the form of a number shows to stand before decimals; `nil` where it shows none.
  ///
  /// `87,5` shows a comma, and so does `1.234.567`; `1.234` and `12` show nothing.
  public static func mark(shownBy text: some StringProtocol) -> DecimalMark? {
    var bytes = Array(text.utf8)
    NumberText.trim(&bytes)
    if bytes.last == UInt8(ascii: "%") { bytes.removeLast() }
    guard let number = NumberText(bytes), case .one = number.readings else { return nil }
    let marks = bytes.filter { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
    guard let last = marks.last else { return nil }
    let isGrouping = marks.count > 1 && marks.allSatisfy { $0 == last }
    return (last == UInt8(ascii: ".")) == isGrouping ? .comma : .point
  }

  /// The number as a plain decimal, where there is one.
  public var decimal: String? {
    switch self {
    case .number(let decimal), .percentage(let decimal): decimal
    case .empty, .ambiguous, .notANumber: nil
    }
  }
}
