import InovasiModel

/// The sheets of one entry in one stage, gathered; emptied and filled again for one entry after another.
struct GatheredPanel {
  /// The judges whose sheets are complete, in order, by their numbers in the score table.
  var judges: [Int] = []
  /// Their totals as they count; empty while the sum says it all.
  var totals: [Fraction] = []
  /// Their totals as they were given, where something looks at them.
  var given: [Fraction] = []
  /// The sum of the totals over the stage's denominator, where the panel's mean is taken on integers.
  var sum = 0
  /// Whether the integers held all that was added.
  var isExact = true
  /// The sheets that lack something.
  var incomplete: [IncompleteSheet] = []
  /// The judges who wrote something on a sheet that is not complete.
  var unfinished: [Judge.ID] { incomplete.map(\.judge) }

  /// Forgets everything but the room that it took.
  mutating func empty() {
    if !judges.isEmpty { judges.removeAll(keepingCapacity: true) }
    if !totals.isEmpty { totals.removeAll(keepingCapacity: true) }
    if !given.isEmpty { given.removeAll(keepingCapacity: true) }
    if !incomplete.isEmpty { incomplete.removeAll(keepingCapacity: true) }
    (sum, isExact) = (0, true)
  }
}

// Asked of the panels by number: one as a whole would be a copy, which has each of its lists counted for every entry.
extension [GatheredPanel] {
  /// A panel's score; `nil` when its rule makes none.
  func score(of number: Int, in stage: StagePlan) throws(ArithmeticOverflow) -> Fraction? {
    guard self[number].totals.isEmpty, let linear = stage.linear, stage.isMean else {
      return try stage.aggregation.score(of: self[number].totals)
    }
    let denominator = Int128(linear.denominator) * Int128(self[number].judges.count)
    guard let mean = Fraction(wide: Int128(self[number].sum), over: denominator) else {
      throw ArithmeticOverflow(in: "mean of totals")
    }
    return mean
  }

  /// Why the entry has no score yet; `nil` when it has what the rulebook asks for, as nearly all have.
  func reason(
    of number: Int, in stage: StagePlan, absent: [AbsentSheet]
  ) throws(ArithmeticOverflow) -> Boxed<Unranked.Reason>? {
    for lack in stage.held {
      let judges = lack == .incomplete ? self[number].unfinished : absent.filter { $0.lack == lack }.map(\.judge)
      if !judges.isEmpty, !isFull(number, in: stage.stage.panel, without: lack) {
        return .value(.awaitingSheets(stage: stage.stage.id, lack: lack, judges: judges))
      }
    }
    let complete = self[number].judges.count
    if complete < stage.needed {
      return .value(.tooFewSheets(stage: stage.stage.id, complete: complete, needed: stage.needed))
    }
    guard stage.stage.panel.spreadAction == .anotherJudge, complete <= Swift.max(stage.needed, 2),
      let wide = try spread(of: number, in: stage.stage)
    else { return nil }
    return .value(.needsAnotherJudge(stage: wide.stage, lowest: wide.lowest, highest: wide.highest, limit: wide.limit))
  }

  /// Whether others have scored in the place of judges who have declared not to, and whose sheets nobody can wait for: there are as many
  /// complete ones as an entry is given judges. Where the rulebook does not say how many these are, nobody knows.
  private func isFull(_ number: Int, in panel: Stage.Panel, without lack: SheetLack) -> Bool {
    guard lack == .abstained || lack == .recused, let needed = panel.judgesPerEntry else { return false }
    return self[number].judges.count >= Swift.max(needed, 1)
  }

  /// How far apart the judges lie, where that is further than the rulebook allows.
  func spread(of number: Int, in stage: Stage) throws(ArithmeticOverflow) -> (
    stage: Stage.ID, lowest: Fraction, highest: Fraction, limit: Points
  )? {
    guard let limit = stage.panel.maximumSpread, let lowest = self[number].given.min(), let highest = self[number].given.max(),
      try highest > lowest.adding(Fraction(limit))
    else { return nil }
    return (stage.id, lowest, highest, limit)
  }
}
