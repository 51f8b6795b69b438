import InovasiModel

/// A rule of our own that goes through the entries, so that a set of rules can go through them once for all of its rules.
protocol PassingRule: Rule {
  /// What looks at the entries; `nil` when the rule has nothing to look for.
  func pass(in context: RuleContext) -> (any EntryPass)?
}

/// One way through the entries of a competition, from the first to the last, with what a rule remembers on it.
protocol EntryPass {
  /// Adds what there is to say about the next entries.
  mutating func look(at range: Range<Int>, in context: RuleContext, into findings: inout [Finding])

  /// Adds what can be said only when every entry has been looked at; nothing unless a pass says otherwise.
  mutating func finish(in context: RuleContext, into findings: inout [Finding])
}

extension EntryPass {
  mutating func finish(in context: RuleContext, into findings: inout [Finding]) {}
}

extension PassingRule {
  /// Goes through the entries for this rule alone.
  func passAlone(_ context: RuleContext, into findings: inout [Finding]) {
    guard var pass = pass(in: context) else { return }
    pass.look(at: context.competition.entries.indices, in: context, into: &findings)
    pass.finish(in: context, into: &findings)
  }
}

extension [any EntryPass] {
  /// Goes through the entries once for all passes.
  ///
  /// A few entries at a time are looked at by one pass after another: they are at hand then, and each pass is called seldom. What
  /// each finds is kept apart until the end, so that it stays in the order of entries and is sorted fast.
  mutating func run(_ context: RuleContext, into findings: inout [Finding]) {
    var found = [[Finding]](repeating: [], count: count)
    let entries = context.competition.entries.count
    for start in stride(from: 0, to: entries, by: 64) {
      let block = start..<Swift.min(start + 64, entries)
      for index in indices { self[index].look(at: block, in: context, into: &found[index]) }
    }
    for index in indices {
      self[index].finish(in: context, into: &found[index])
      findings.append(moving: &found[index])
    }
  }
}

/// A rule of our own that remembers nothing from one entry to the next.
protocol PlainEntryRule: EntryRule, PassingRule, EntryPass {}

extension PlainEntryRule {
  func pass(in context: RuleContext) -> (any EntryPass)? { isIdle(in: context) ? nil : self }

  func look(at range: Range<Int>, in context: RuleContext, into findings: inout [Finding]) {
    let entries = context.competition.entries
    for index in range { check(entries[index], in: context, into: &findings) }
  }
}
