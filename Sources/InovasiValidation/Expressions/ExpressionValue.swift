import InovasiModel

/// What a part of an expression may come to.
enum ExpressionType: Equatable {
  case text, number, date, truth, texts, numbers

  var name: (indonesian: String, english: String) {
    switch self {
    case .text: ("teks", "a text")
    case .number: ("bilangan", "a number")
    case .date: ("tanggal", "a date")
    case .truth: ("benar atau salah", "true or false")
    case .texts: ("daftar teks", "a list of texts")
    case .numbers: ("daftar bilangan", "a list of numbers")
    }
  }
}

/// What a part of an expression came to for one entry. Nothing is ever read as zero or as an empty text: what is blank is missing.
enum ExpressionValue: Equatable {
  case missing
  case text(String)
  case number(Fraction)
  case date(CalendarDate)
  case truth(Bool)
  case texts([String])
  case numbers([Fraction])
}

/// What an expression is asked about.
struct ExpressionScope {
  let entry: Entry
  let closingDate: CalendarDate?
}

/// A part of an expression that has been read: its type is known, and it can be asked about any entry.
struct ExpressionNode {
  let type: ExpressionType
  let position: Int
  /// What it comes to for every entry, where the expression itself says so: a text in quotes, a number, a list of these.
  let literal: ExpressionValue?
  /// The section whose text it is; `nil` for anything else.
  let section: Rulebook.Section.ID?
  let evaluate: @Sendable (ExpressionScope) -> ExpressionValue

  init(
    type: ExpressionType, position: Int, section: Rulebook.Section.ID? = nil,
    evaluate: @escaping @Sendable (ExpressionScope) -> ExpressionValue
  ) {
    self.type = type
    self.position = position
    self.section = section
    literal = nil
    self.evaluate = evaluate
  }

  /// A value that the expression states.
  init(_ literal: ExpressionValue, type: ExpressionType, position: Int) {
    self.type = type
    self.position = position
    self.literal = literal
    section = nil
    evaluate = { _ in literal }
  }
}

/// What an expression says of an entry (Kleene's three values).
public enum Truth: String, Hashable, Sendable, Codable, CaseIterable {
  /// It holds.
  case yes
  /// It does not hold.
  case no
  /// What it needs is missing.
  case unknown
}
