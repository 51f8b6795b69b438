import InovasiModel

/// A rule of this package that checks entry by entry, so that a ``RuleSet`` can go through the entries once for all such rules
/// together.
///
/// Not the same as a public ``EntryRule``: a rule from outside, and the few of this package that seldom have anything to do, go
/// through the entries on their own.
protocol EntryPassRule: Rule {
  /// What will look at each entry; `nil` when the rule has nothing to look for.
  func pass(in context: RuleContext) -> (any EntryPass)?
}

/// One walk through the entries of a competition, from the first to the last, with what a rule remembers on the way.
protocol EntryPass {
  /// Adds what there is to say about the next entry.
  mutating func look(at entry: Entry, in context: RuleContext, into findings: inout [Finding])

  /// Adds what can be said only when every entry has been looked at; nothing unless a pass says otherwise.
  mutating func finish(in context: RuleContext, into findings: inout [Finding])
}

extension EntryPass {
  mutating func finish(in context: RuleContext, into findings: inout [Finding]) {}
}

extension EntryPassRule {
  /// Goes through the entries for this rule alone, as when it is used without a set.
  func checkInOwnPass(_ context: RuleContext, into findings: inout [Finding]) {
    guard var pass = pass(in: context) else { return }
    for entry in context.competition.entries { pass.look(at: entry, in: context, into: &findings) }
    pass.finish(in: context, into: &findings)
  }
}

extension [any EntryPass] {
  /// Goes through the entries once for all passes.
  ///
  /// Each entry is retained once for all of them. What each pass finds is kept apart until the end: each list is then in the
  /// order of the entries, so that sorting them all takes little time.
  mutating func run(_ context: RuleContext, into findings: inout [Finding]) {
    var found = [[Finding]](repeating: [], count: count)
    do {
      // Spans, because an array checks at every change whether somebody else owns it too.
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

/// A rule of this package that remembers nothing from one entry to the next, and so is its own pass.
protocol StatelessEntryRule: EntryRule, EntryPassRule, EntryPass {}

extension StatelessEntryRule {
  func pass(in context: RuleContext) -> (any EntryPass)? { isIdle(in: context) ? nil : self }

  func look(at entry: Entry, in context: RuleContext, into findings: inout [Finding]) {
    check(entry, in: context, into: &findings)
  }
}
