import Inovasi

/// Rulebooks in JSON5: read, or refused with a finding; a rulebook that was read can be checked.
struct RulebookTarget: FuzzTarget {
  let name = "rulebook"

  var corpus: [[UInt8]] { Corpus.settings }

  func fault(with input: [UInt8], round: Int) throws -> String? {
    try Scratch.with(["r.json5": input]) { folder in
      guard let rulebook = try? RulebookFile("\(folder)/r.json5").read(rulebooks: IndonesianCatalog.standard) else { return nil }
      _ = rulebook.allFindings
      return nil
    }
  }
}

/// Expressions of a rulebook's own rules: read and evaluated, or refused with a place.
struct ExpressionTarget: FuzzTarget {
  let name = "expression"

  var corpus: [[UInt8]] { Corpus.expressions }

  func fault(with input: [UInt8], round: Int) throws -> String? {
    guard let expression = try? RuleExpression(String(decoding: input, as: UTF8.self)) else { return nil }
    _ = expression.evaluate(Entry(id: "I1", title: "Inovasi", goals: [3], team: ["Ani"]))
    return nil
  }
}

/// Numbers, days and money: a number that was read is read again as itself.
struct ValueTarget: FuzzTarget {
  let name = "values"

  var corpus: [[UInt8]] { Corpus.values }

  func fault(with input: [UInt8], round: Int) throws -> String? {
    let text = String(decoding: input, as: UTF8.self)
    _ = (DateReading(text), RupiahReading(text))
    if let decimal = NumberReading(text).decimal, NumberReading(decimal, mark: .point).decimal != decimal {
      return "\(text) is \(decimal), which is not itself"
    }
    return nil
  }
}
