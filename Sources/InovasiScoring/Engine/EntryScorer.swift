import InovasiModel

/// Scores one entry after another.
struct EntryScorer {
  let plan: ScoringPlan
  private let panelScorer: PanelScorer
  private let judges: [Judge.ID]
  private let entries: Interner<Entry.ID>
  var reader: SheetReader
  /// The sheets of the entry at hand, stage by stage.
  private var panels: [GatheredPanel]

  /// - Parameter scoresFew: whether only a few entries will be scored, see ``SheetReader``.
  init(_ plan: ScoringPlan, _ index: SheetIndex, scoresFew: Bool = false) {
    let plan = plan.ofOneThread
    self.plan = plan
    judges = index.table.judges.values
    panelScorer = PanelScorer(plan, judges: judges)
    entries = index.table.entries
    reader = SheetReader(plan, index, readsFew: scoresFew)
    panels = Array(repeating: GatheredPanel(), count: plan.stages.count)
  }

  /// The score of an entry.
  ///
  /// - Parameters:
  ///   - sheets: the entry's sheets, as positions in the index.
  ///   - absentee: a judge who is left out, to see what difference that makes: none of the judge's sheets counts, and none is
  ///     expected.
  mutating func score(
    _ entry: Entry.ID, _ sheets: Range<Int>, without absentee: Judge.ID? = nil
  ) throws(ArithmeticOverflow) -> Score {
    try gather(entry, sheets, onIntegers: true, without: absentee)
    if panels.contains(where: { !$0.fitsIntegers }) { try gather(entry, sheets, onIntegers: false, without: absentee) }
    return try panelScorer.score(entry, panels, without: absentee)
  }

  /// Reads the sheets of an entry into the panels.
  ///
  /// - Parameter onIntegers: whether totals are taken as integers over the stage's denominator, where its method allows it; see
  ///   ``GatheredPanel/fitsIntegers``.
  private mutating func gather(
    _ entry: Entry.ID, _ sheets: Range<Int>, onIntegers: Bool, without absentee: Judge.ID?
  ) throws(ArithmeticOverflow) {
    for number in panels.indices { panels[number].empty() }
    let entryNumber = plan.isAdjusted ? entries.number(of: entry) : nil
    var rest = sheets
    // A sheet is nearly always of the same stage as the one before, so that its plan need not be fetched (and retained) again. A
    // plan has at least one stage.
    var (number, stage) = (0, plan.stages[0])
    while let sheet = reader.next(of: &rest, asTotals: onIntegers) {
      guard plan.isJudge[sheet.judge] else { continue }
      if sheet.stage != number { (number, stage) = (sheet.stage, plan.stages[sheet.stage]) }
      if let absentee, judges[sheet.judge] == absentee { continue }
      if !plan.expectations.isEmpty, stoodBack(sheet.judge, from: entry, in: stage.stage.id) { continue }
      guard sheet.isComplete else {
        panels[number].incomplete.append(
          IncompleteSheet(
            entry: entry, stage: stage.stage.id, judge: judges[sheet.judge], missing: reader.sheet(of: number).missing))
        continue
      }
      panels[number].judges.append(sheet.judge)
      if let adjusted = stage.adjusted {
        let given = try total(of: number)
        panels[number].given.append(given)
        panels[number].totals.append(entryNumber.flatMap { adjusted[$0, sheet.judge] } ?? given)
        continue
      }
      if stage.stage.panel.maximumSpread != nil { panels[number].given.append(try total(of: number)) }
      guard onIntegers, let linear = stage.linear else {
        panels[number].totals.append(try plan.method.total(of: reader.sheet(of: number)))
        continue
      }
      guard let total = sheet.total ?? reader.linearTotal(of: number, linear) else {
        panels[number].fitsIntegers = false
        continue
      }
      if stage.isMean {
        panels[number].add(toSum: total)
      } else {
        panels[number].add(total, over: linear.denominator)
      }
    }
  }

  /// Whether a judge has declared not to score an entry in a stage; whatever the judge wrote all the same then counts nowhere.
  func stoodBack(_ judge: Int, from entry: Entry.ID, in stage: Stage.ID) -> Bool {
    plan.expectations.absence(of: judges[judge], on: entry, in: stage) != nil
  }

  /// The exact total of the complete sheet that was read last into the leaves.
  func total(of stage: Int) throws(ArithmeticOverflow) -> Fraction {
    if let linear = plan.stages[stage].linear, let total = reader.linearTotal(of: stage, linear),
      let exact = Fraction(total, over: linear.denominator)
    {
      return exact
    }
    return try plan.method.total(of: reader.sheet(of: stage))
  }
}
