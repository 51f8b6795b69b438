import InovasiModel

/// A rule of our own that goes through the entries, so that a set of rules can go through them once for all of its rules.
protocol PassingRule: Rule {
  /// What looks at the entries; `nil` when the rule has nothing to look for.
  func pass(in context: RuleContext) -> (any EntryPass)?
}

/// One way through the entries of a competition, from the first to the last, with what a rule remembers on it.
protocol EntryPass {
  /// Adds what there is to say about the next entry.
  mutating func look(at entry: Entry, in context: RuleContext, into findings: inout [Finding])

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
    for entry in context.competition.entries { pass.look(at: entry, in: context, into: &findings) }
    pass.finish(in: context, into: &findings)
  }
}

extension [any EntryPass] {
  /// Goes through the entries once for all passes.
  ///
  /// Each entry is held once for all of them. What each finds is kept apart until the end, so that it stays in the order of entries and
  /// is sorted fast.
  mutating func run(_ context: RuleContext, into findings: inout [Finding]) {
    var found = [[Finding]](repeating: [], count: count)
    do {
      // Spans: an array that changes is looked at for other owners at every step.
      var passes = mutableSpan
      var lists = found.mutableSpan
      let entries = context.competition.entries
      for number in EntryPositions(of: entries, withTitles: false) {
        let entry = entries[number]
        for index in passes.indices { passes[index].look(at: entry, in: context, into: &lists[index]) }
      }
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

  func look(at entry: Entry, in context: RuleContext, into findings: inout [Finding]) {
    check(entry, in: context, into: &findings)
  }
}
