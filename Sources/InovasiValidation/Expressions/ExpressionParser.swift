import InovasiModel

/// Reads an expression by recursive descent and checks its types on the way.
struct ExpressionParser {
  /// How deep parentheses and lists may be nested.
  static let maximumDepth = 64

  private var lexer: Lexer
  private var token: Token
  private var depth = 0

  /// The sections that were named so far.
  private(set) var sections: [Rulebook.Section.ID] = []

  init(_ text: String) throws(ExpressionError) {
    lexer = try Lexer(text)
    token = try lexer.next()
  }

  mutating func parse() throws(ExpressionError) -> ExpressionNode {
    let node = try either()
    guard token.kind == .end else { throw unexpected("akhir ekspresi", "the end of the expression") }
    return node
  }

  // MARK: From the loosest to the tightest

  private mutating func either() throws(ExpressionError) -> ExpressionNode {
    var left = try both()
    while let position = try take(names: ["or", "atau"]) {
      left = try ExpressionLogic.join(left, both(), position, absorbing: true)
    }
    return left
  }

  private mutating func both() throws(ExpressionError) -> ExpressionNode {
    var left = try negation()
    while let position = try take(names: ["and", "dan"]) {
      left = try ExpressionLogic.join(left, negation(), position, absorbing: false)
    }
    return left
  }

  private mutating func negation() throws(ExpressionError) -> ExpressionNode {
    guard let position = try take(names: ["not", "bukan", "tidak"]) else { return try comparison() }
    return try nested { parser throws(ExpressionError) in
      try ExpressionLogic.negate(parser.negation(), position)
    }
  }

  private mutating func comparison() throws(ExpressionError) -> ExpressionNode {
    let left = try sum()
    let position = token.position
    if case .sign(let sign) = token.kind, ["=", "!=", "<", "<=", ">", ">="].contains(sign) {
      token = try lexer.next()
      return try ExpressionLogic.compare(left, sign, sum(), position)
    }
    if try take(names: ["in", "dalam"]) != nil { return try ExpressionLogic.member(left, sum(), position) }
    if try take(names: ["has", "memuat"]) != nil { return try ExpressionLogic.member(sum(), left, position) }
    return left
  }

  private mutating func sum() throws(ExpressionError) -> ExpressionNode {
    var left = try term()
    while case .sign(let sign) = token.kind, sign == "+" || sign == "-" {
      let position = token.position
      token = try lexer.next()
      left = try ExpressionLogic.add(left, term(), position, minus: sign == "-")
    }
    return left
  }

  private mutating func term() throws(ExpressionError) -> ExpressionNode {
    let start = token
    switch start.kind {
    case .text(let text):
      token = try lexer.next()
      return ExpressionNode(.text(text), type: .text, position: start.position)
    case .number(let digits):
      token = try lexer.next()
      return try number(digits, start.position)
    case .sign("-"):
      token = try lexer.next()
      guard case .number(let digits) = token.kind else { throw unexpected("bilangan", "a number") }
      token = try lexer.next()
      return try number("-" + digits, start.position)
    case .sign("("):
      token = try lexer.next()
      let node = try nested { parser throws(ExpressionError) in try parser.either() }
      try expect(")")
      return node
    case .sign("["): return try nested { parser throws(ExpressionError) in try parser.list() }
    case .name(let name):
      token = try lexer.next()
      return try named(name, start.position)
    default: throw unexpected("nilai, isian, atau kurung", "a value, a field or a parenthesis")
    }
  }

  // MARK: Terms

  private func number(_ digits: String, _ position: Int) throws(ExpressionError) -> ExpressionNode {
    guard let points = try? Points(text: digits) else {
      throw ExpressionError(
        position, "\(digits) bukan bilangan dengan paling banyak empat desimal",
        "\(digits) is no number with at most four decimal places")
    }
    return ExpressionNode(.number(Fraction(points)), type: .number, position: position)
  }

  private mutating func list() throws(ExpressionError) -> ExpressionNode {
    let position = token.position
    token = try lexer.next()
    var items: [ExpressionNode] = []
    while token.kind != .sign("]") {
      items.append(try term())
      if token.kind == .sign(",") {
        token = try lexer.next()
      } else if token.kind != .sign("]") {
        throw unexpected("koma atau ]", "a comma or ]")
      }
    }
    token = try lexer.next()
    return try ExpressionLogic.list(items, position)
  }

  private mutating func named(_ name: String, _ position: Int) throws(ExpressionError) -> ExpressionNode {
    if ["true", "benar"].contains(name) { return ExpressionNode(.truth(true), type: .truth, position: position) }
    if ["false", "salah"].contains(name) { return ExpressionNode(.truth(false), type: .truth, position: position) }
    if token.kind == .sign("(") {
      token = try lexer.next()
      return try nested { parser throws(ExpressionError) in try parser.call(name, position) }
    }
    guard let field = ExpressionFields.all[name] else {
      throw unknown("isian", "field", name, ExpressionFields.all.keys.sorted(), position)
    }
    return ExpressionNode(type: field.type, position: position, evaluate: field.read)
  }

  private mutating func call(_ name: String, _ position: Int) throws(ExpressionError) -> ExpressionNode {
    var arguments: [ExpressionNode] = []
    while token.kind != .sign(")") {
      arguments.append(try either())
      if token.kind == .sign(",") {
        token = try lexer.next()
      } else if token.kind != .sign(")") {
        throw unexpected("koma atau )", "a comma or )")
      }
    }
    token = try lexer.next()
    let node = try ExpressionLogic.call(name, arguments, position)
    if let section = node.section, !sections.contains(section) { sections.append(section) }
    return node
  }

  // MARK: Tokens

  private mutating func nested(
    _ read: (inout ExpressionParser) throws(ExpressionError) -> ExpressionNode
  ) throws(ExpressionError) -> ExpressionNode {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.maximumDepth else {
      throw ExpressionError(
        token.position, "kurung bersarang lebih dari \(Self.maximumDepth) tingkat",
        "nested more than \(Self.maximumDepth) deep")
    }
    return try read(&self)
  }

  private mutating func take(names: [String]) throws(ExpressionError) -> Int? {
    guard case .name(let name) = token.kind, names.contains(name) else { return nil }
    let position = token.position
    token = try lexer.next()
    return position
  }

  private mutating func expect(_ sign: String) throws(ExpressionError) {
    guard token.kind == .sign(sign) else { throw unexpected(sign, sign) }
    token = try lexer.next()
  }

  private func unexpected(_ indonesian: String, _ english: String) -> ExpressionError {
    ExpressionError(token.position, "di sini seharusnya \(indonesian)", "expected \(english) here")
  }
}

/// A name that is not known, with the nearest one that is.
func unknown(
  _ indonesian: String, _ english: String, _ name: String, _ known: [String], _ position: Int
) -> ExpressionError {
  let similar = NearNames(known) { [$0] }.nearest(to: name, 1).first
  let (hint, hintEnglish) = similar.map { ("; mungkin maksudnya \($0)", "; perhaps \($0) is meant") } ?? ("", "")
  return ExpressionError(
    position, "\(indonesian) \(name) tidak dikenal\(hint)", "the \(english) \(name) is not known\(hintEnglish)")
}
