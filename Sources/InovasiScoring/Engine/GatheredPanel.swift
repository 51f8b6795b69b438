import InovasiModel

/// The sheets of one entry in one stage, gathered; emptied and filled again for one entry after another.
struct GatheredPanel {
  /// The judges whose sheets are complete, in order, by their numbers in the score table.
  var judges: [Int] = []
  /// Their totals as they count; empty where ``sum`` holds them instead, see `score(of:in:)`.
  var totals: [Fraction] = []
  /// Their totals as the judges gave them, where an adjustment or the allowed spread needs them.
  var given: [Fraction] = []
  /// The sum of the totals as a numerator over the stage's denominator, where the panel's mean is taken on integers.
  var sum = 0
  /// Whether all totals so far fitted integers; where one did not, the entry's sheets are gathered again as fractions.
  var fitsIntegers = true
  /// The sheets that lack a required score.
  var incomplete: [IncompleteSheet] = []
  /// The judges of the incomplete sheets.
  var unfinished: [Judge.ID] { incomplete.map(\.judge) }

  /// Adds a sheet's total to the sum, for a stage that takes the mean of integers.
  @inline(__always)
  mutating func add(toSum total: Int) {
    let (sum, overflow) = sum.addingReportingOverflow(total)
    self.sum = sum
    if overflow { fitsIntegers = false }
  }

  /// Adds a sheet's total to the list, for a stage with another panel rule.
  @inline(__always)
  mutating func add(_ total: Int, over denominator: Int) {
    if let exact = Fraction(total, over: denominator) { totals.append(exact) } else { fitsIntegers = false }
  }

  /// Empties the lists and keeps their memory.
  mutating func empty() {
    if !judges.isEmpty { judges.removeAll(keepingCapacity: true) }
    if !totals.isEmpty { totals.removeAll(keepingCapacity: true) }
    if !given.isEmpty { given.removeAll(keepingCapacity: true) }
    if !incomplete.isEmpty { incomplete.removeAll(keepingCapacity: true) }
    (sum, fitsIntegers) = (0, true)
  }
}

// On the list of panels, by number: to take a panel out would be to copy it, and each of its lists would be retained for every
// entry.
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

  /// Why the entry has no score in the stage yet; `nil` when the panel has what the rulebook asks for, as nearly every panel has.
  func reason(
    of number: Int, in stage: StagePlan, absent: [AbsentSheet]
  ) throws(ArithmeticOverflow) -> Boxed<Unranked.Reason>? {
    for lack in stage.holdingLacks {
      let judges = lack == .incomplete ? self[number].unfinished : absent.filter { $0.lack == lack }.map(\.judge)
      if !judges.isEmpty, !isFull(number, in: stage.stage.panel, without: lack) {
        return .value(.awaitingSheets(stage: stage.stage.id, lack: lack, judges: judges))
      }
    }
    let complete = self[number].judges.count
    if complete < stage.minimumSheets {
      return .value(.tooFewSheets(stage: stage.stage.id, complete: complete, needed: stage.minimumSheets))
    }
    guard stage.stage.panel.spreadAction == .anotherJudge, complete <= Swift.max(stage.minimumSheets, 2),
      let wide = try spread(of: number, in: stage.stage)
    else { return nil }
    return .value(.needsAnotherJudge(stage: wide.stage, lowest: wide.lowest, highest: wide.highest, limit: wide.limit))
  }

  /// Whether other judges have scored in the place of those who declared not to: there are as many complete sheets as the
  /// rulebook gives an entry judges. Where it does not say how many that are, the answer is no.
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
