/// A word, sign or literal of an expression, with the character at which it begins, counted from 1.
struct Token: Equatable {
  enum Kind: Equatable {
    case name(String)
    case text(String)
    case number(String)
    case sign(String)
    case end
  }

  let kind: Kind
  let position: Int
}

/// Cuts an expression into tokens.
struct Lexer {
  private let characters: [Character]
  private var index = 0

  /// The longest expression, in characters.
  static let maximumLength = 10_000

  init(_ text: String) throws(ExpressionError) {
    guard text.utf8.count <= Self.maximumLength * 4, text.count <= Self.maximumLength else {
      throw ExpressionError(
        Self.maximumLength, "ekspresi terlalu panjang (paling banyak \(Self.maximumLength) karakter)",
        "the expression is too long (at most \(Self.maximumLength) characters)")
    }
    characters = Array(text)
  }

  mutating func next() throws(ExpressionError) -> Token {
    while index < characters.count, characters[index].isWhitespace { index += 1 }
    let position = index + 1
    guard index < characters.count else { return Token(kind: .end, position: position) }
    let character = characters[index]
    if character == "'" || character == "\"" { return Token(kind: .text(try text(until: character)), position: position) }
    if character.isASCII, character.isNumber {
      return Token(kind: .number(take { $0.isASCII && ($0.isNumber || $0 == ".") }), position: position)
    }
    if character.isLetter {
      return Token(kind: .name(take { $0.isLetter || $0.isNumber || $0 == "_" }), position: position)
    }
    let pair = String(characters[index..<min(index + 2, characters.count)])
    if ["<=", ">=", "!=", "==", "<>"].contains(pair) {
      index += 2
      return Token(kind: .sign(pair == "==" ? "=" : pair == "<>" ? "!=" : pair), position: position)
    }
    guard "()[],+-=<>".contains(character) else {
      throw ExpressionError(position, "tanda \(character) tidak dikenal", "the sign \(character) is not known")
    }
    index += 1
    return Token(kind: .sign(String(character)), position: position)
  }

  private mutating func take(_ belongs: (Character) -> Bool) -> String {
    let start = index
    while index < characters.count, belongs(characters[index]) { index += 1 }
    return String(characters[start..<index])
  }

  /// A text between quotes; the quote itself is written twice.
  private mutating func text(until quote: Character) throws(ExpressionError) -> String {
    let start = index + 1
    index += 1
    var text = ""
    while index < characters.count {
      if characters[index] == quote {
        index += 1
        guard index < characters.count, characters[index] == quote else { return text }
      }
      text.append(characters[index])
      index += 1
    }
    throw ExpressionError(start, "tanda kutip tidak ditutup", "the quote is not closed")
  }
}
