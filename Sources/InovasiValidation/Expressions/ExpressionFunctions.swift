import InovasiModel

/// The functions of the language: what they take, what they give.
enum ExpressionFunctions {
  typealias Function = (takes: [[ExpressionType]], gives: ExpressionType, apply: @Sendable ([ExpressionValue]) -> ExpressionValue)

  /// By name; each argument lists the types that it may have. A missing argument makes the result missing.
  static let all: [String: Function] = [
    "words": ([[.text]], .number, { text($0) { .number(Fraction($0.wordCount)) } }),
    "length": ([[.text]], .number, { text($0) { .number(Fraction($0.count)) } }),
    "lower": ([[.text]], .text, { text($0) { .text($0.lowercased()) } }),
    "count": (
      [[.texts, .numbers]], .number,
      { values in
        switch values[0] {
        case .texts(let list): .number(Fraction(list.count))
        case .numbers(let list): .number(Fraction(list.count))
        default: .missing
        }
      }
    ),
    "contains": ([[.text], [.text]], .truth, { texts($0, contains) }),
    "startsWith": ([[.text], [.text]], .truth, { texts($0) { $0.hasPrefix($1) } }),
    "days": (
      [[.date], [.date]], .number,
      { values in
        guard case .date(let from) = values[0], case .date(let to) = values[1] else { return .missing }
        return .number(Fraction(Int(to.dayNumber) - Int(from.dayNumber)))
      }
    ),
    "months": (
      [[.date], [.date]], .number,
      { values in
        guard case .date(let from) = values[0], case .date(let to) = values[1] else { return .missing }
        return .number(Fraction(from.months(to: to)))
      }
    ),
  ]

  private static func contains(_ text: String, _ part: String) -> Bool {
    let (text, part) = (Array(text.utf8), Array(part.utf8))
    guard !part.isEmpty, part.count <= text.count else { return part.isEmpty }
    return (0...text.count - part.count).contains { text[$0..<$0 + part.count].elementsEqual(part) }
  }

  private static func text(_ values: [ExpressionValue], _ apply: (String) -> ExpressionValue) -> ExpressionValue {
    if case .text(let text) = values[0] { apply(text) } else { .missing }
  }

  private static func texts(_ values: [ExpressionValue], _ apply: (String, String) -> Bool) -> ExpressionValue {
    guard case .text(let left) = values[0], case .text(let right) = values[1] else { return .missing }
    return .truth(apply(left, right))
  }
}
