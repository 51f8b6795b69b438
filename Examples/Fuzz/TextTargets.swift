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

/// Numbers, dates and signatories of documents: read, or refused with a finding.
struct ParticularsTarget: FuzzTarget {
  let name = "particulars"

  var corpus: [[UInt8]] { Corpus.particulars }

  func fault(with input: [UInt8], round: Int) throws -> String? {
    try Scratch.with(["p.json5": input]) { folder in
      _ = try? SettingsDocument("\(folder)/p.json5").read(DocumentParameters.self)
      return nil
    }
  }
}

/// Templates, one of which may put the other in and itself: read and filled in within their limits, or refused with a line.
struct TemplateTarget: FuzzTarget {
  let name = "template"

  var corpus: [[UInt8]] { Corpus.templates }

  func fault(with input: [UInt8], round: Int) throws -> String? {
    let limits = TemplateLimits(depth: 8, bytes: 1 << 16, steps: 10_000)
    guard let template = try? Template(String(decoding: input, as: UTF8.self), name: "loop", limits: limits) else { return nil }
    let values: TemplateValue = [
      "title": "<Jarik & \"Ma'siti\">", "truth": true, "blank": .blank, "a": ["b": ["x", "y"]],
      "rows": [["name": "A", "score": "87,5"], ["name": "B", "score": .blank]],
    ]
    let partials = ["loop": template, "footer": (try? Template("-- {{title}} --\n", name: "footer")) ?? template]
    guard let text = try? template.render(values, partials: partials, limits: limits) else { return nil }
    return text.utf8.count > limits.bytes ? "\(text.utf8.count) bytes" : nil
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
