import InovasiModel

/// Puts parts of an expression together, when their types go together.
enum ExpressionLogic {
  typealias Error = ExpressionError

  /// `and` and `or` of Kleene: a value that decides does so whatever the other is; else what is missing stays missing.
  static func join(
    _ left: ExpressionNode, _ right: ExpressionNode, _ position: Int, absorbing decisive: Bool
  ) throws(Error) -> ExpressionNode {
    try expect(.truth, left)
    try expect(.truth, right)
    return ExpressionNode(type: .truth, position: position) { scope in
      let first = left.evaluate(scope)
      if first == .truth(decisive) { return first }
      let second = right.evaluate(scope)
      if second == .truth(decisive) { return second }
      return first == .missing || second == .missing ? .missing : .truth(!decisive)
    }
  }

  static func negate(_ node: ExpressionNode, _ position: Int) throws(Error) -> ExpressionNode {
    try expect(.truth, node)
    return ExpressionNode(type: .truth, position: position) { scope in
      if case .truth(let value) = node.evaluate(scope) { .truth(!value) } else { .missing }
    }
  }

  static func compare(
    _ left: ExpressionNode, _ sign: String, _ right: ExpressionNode, _ position: Int
  ) throws(Error) -> ExpressionNode {
    try expect(left.type, right)
    let isOrdered = left.type == .number || left.type == .date
    let isComparable = isOrdered || left.type == .text || left.type == .truth
    guard isComparable, isOrdered || sign == "=" || sign == "!=" else {
      throw Error(
        position, "\(left.type.name.indonesian) tidak dapat dibandingkan dengan \(sign)",
        "\(left.type.name.english) cannot be compared with \(sign)")
    }
    return ExpressionNode(type: .truth, position: position) { scope in
      let (first, second) = (left.evaluate(scope), right.evaluate(scope))
      if first == .missing || second == .missing { return .missing }
      switch sign {
      case "=": return .truth(first == second)
      case "!=": return .truth(first != second)
      case "<": return .truth(isLess(first, second))
      case ">": return .truth(isLess(second, first))
      case "<=": return .truth(!isLess(second, first))
      default: return .truth(!isLess(first, second))
      }
    }
  }

  private static func isLess(_ left: ExpressionValue, _ right: ExpressionValue) -> Bool {
    switch (left, right) {
    case (.number(let first), .number(let second)): first < second
    case (.date(let first), .date(let second)): first < second
    default: false
    }
  }

  /// A list of texts or of numbers, its items asked for each entry; one with a missing item is missing.
  static func list(_ items: [ExpressionNode], _ position: Int) throws(Error) -> ExpressionNode {
    let type = items.first?.type ?? .text
    for item in items where item.type != type || (type != .text && type != .number) {
      throw Error(item.position, "daftar berisi teks saja atau bilangan saja", "a list has texts only, or numbers only")
    }
    let listType: ExpressionType = type == .number ? .numbers : .texts
    let literals = items.compactMap(\.literal)
    if literals.count == items.count { return ExpressionNode(list(of: literals, listType), type: listType, position: position) }
    return ExpressionNode(type: listType, position: position) { scope in
      list(of: items.map { $0.evaluate(scope) }, listType)
    }
  }

  private static func list(of values: [ExpressionValue], _ type: ExpressionType) -> ExpressionValue {
    var (texts, numbers): ([String], [Fraction]) = ([], [])
    for value in values {
      switch value {
      case .text(let text): texts.append(text)
      case .number(let number): numbers.append(number)
      default: return .missing
      }
    }
    return type == .numbers ? .numbers(numbers) : .texts(texts)
  }

  /// Whether a list has a value.
  static func member(_ item: ExpressionNode, _ list: ExpressionNode, _ position: Int) throws(Error) -> ExpressionNode {
    guard (item.type == .text && list.type == .texts) || (item.type == .number && list.type == .numbers) else {
      throw Error(
        position, "yang dicari harus sejenis dengan isi daftarnya", "what is looked for must be of the kind of the list")
    }
    return ExpressionNode(type: .truth, position: position) { scope in
      switch (item.evaluate(scope), list.evaluate(scope)) {
      case (.text(let text), .texts(let texts)): .truth(texts.contains(text))
      case (.number(let number), .numbers(let numbers)): .truth(numbers.contains(number))
      default: .missing
      }
    }
  }

  /// A sum or difference; one that cannot be held is missing.
  static func add(
    _ left: ExpressionNode, _ right: ExpressionNode, _ position: Int, minus: Bool
  ) throws(Error) -> ExpressionNode {
    try expect(.number, left)
    try expect(.number, right)
    return ExpressionNode(type: .number, position: position) { scope in
      guard case .number(let first) = left.evaluate(scope), case .number(let second) = right.evaluate(scope),
        let sum = try? minus ? first.subtracting(second) : first.adding(second)
      else { return .missing }
      return .number(sum)
    }
  }

  static func call(_ name: String, _ arguments: [ExpressionNode], _ position: Int) throws(Error) -> ExpressionNode {
    switch name {
    case "missing", "kosong":
      try expectCount(1, arguments, name, position)
      let argument = arguments[0]
      return ExpressionNode(type: .truth, position: position) { scope in
        switch argument.evaluate(scope) {
        case .missing: .truth(true)
        case .texts(let list): .truth(list.isEmpty)
        case .numbers(let list): .truth(list.isEmpty)
        default: .truth(false)
        }
      }
    case "date", "tanggal":
      let text = try literal(arguments, name, position)
      guard let date = try? CalendarDate(iso: text) else {
        throw Error(position, "\(text) bukan tanggal seperti 2021-02-03", "\(text) is no date like 2021-02-03")
      }
      return ExpressionNode(type: .date, position: position) { _ in .date(date) }
    case "section", "bagian":
      let text = try literal(arguments, name, position)
      guard let id = Rulebook.Section.ID(text) else {
        throw Error(position, "\(text) bukan nama bagian", "\(text) is no section")
      }
      return ExpressionNode(type: .text, position: position, section: id) { ExpressionFields.text($0.entry.text(of: id)) }
    default: return try apply(name, arguments, position)
    }
  }

  private static func apply(
    _ name: String, _ arguments: [ExpressionNode], _ position: Int
  ) throws(Error) -> ExpressionNode {
    guard let function = ExpressionFunctions.all[name] else {
      throw unknown(
        "fungsi", "function", name, (ExpressionFunctions.all.keys + ["missing", "date", "section"]).sorted(), position)
    }
    try expectCount(function.takes.count, arguments, name, position)
    for (argument, types) in zip(arguments, function.takes) where !types.contains(argument.type) {
      throw mismatch(types[0], argument)
    }
    let apply = function.apply
    return ExpressionNode(type: function.gives, position: position) { scope in
      apply(arguments.map { $0.evaluate(scope) })
    }
  }

  private static func literal(
    _ arguments: [ExpressionNode], _ name: String, _ position: Int
  ) throws(Error) -> String {
    try expectCount(1, arguments, name, position)
    guard case .text(let text) = arguments[0].literal else {
      throw Error(arguments[0].position, "di sini seharusnya teks dalam tanda kutip", "expected a text in quotes here")
    }
    return text
  }

  private static func expectCount(
    _ count: Int, _ arguments: [ExpressionNode], _ name: String, _ position: Int
  ) throws(Error) {
    guard arguments.count == count else {
      throw Error(
        position, "\(name) meminta \(count) masukan, bukan \(arguments.count)",
        "\(name) takes \(count) \(count == 1 ? "argument" : "arguments"), not \(arguments.count)")
    }
  }

  static func expect(_ type: ExpressionType, _ node: ExpressionNode) throws(Error) {
    if node.type != type { throw mismatch(type, node) }
  }

  private static func mismatch(_ type: ExpressionType, _ node: ExpressionNode) -> Error {
    Error(
      node.position, "di sini seharusnya \(type.name.indonesian), bukan \(node.type.name.indonesian)",
      "expected \(type.name.english) here, not \(node.type.name.english)")
  }
}
