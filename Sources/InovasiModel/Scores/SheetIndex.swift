/// The sheets of a ``ScoreTable`` gathered by entry, so that a judge's sheet can be read without searching.
///
/// The sheets of an entry are in order of stage and judge by identifier, in whatever order rows were added. Building takes time in
/// proportion to the number of runs: a counting sort by entry, unless they come so, then a sort of the few of each.
public struct SheetIndex: Sendable {
  /// What a judge gave an entry in a stage.
  public struct Sheet: Hashable, Sendable {
    /// The judge, an index into ``ScoreTable/judges``.
    public let judge: Int32
    /// The stage, an index into ``ScoreTable/stages``.
    public let stage: Int16
    /// Which of the index's ``SheetIndex/forms`` it has; -1 for a sheet without one.
    package let form: Int16
    /// Where its rows begin, in the table or in the order that the index has put them in.
    @usableFromInline let start: Int32
    /// How many rows it has.
    @usableFromInline let count: Int32
  }

  /// The scores.
  public let table: ScoreTable

  @usableFromInline let sheets: [Sheet]
  /// Where the sheets of each entry begin in ``sheets``; and after the last, where they end.
  @usableFromInline let starts: [Int32]
  /// The forms of the sheets, where their rows lie side by side.
  package let forms: SheetForms
  /// Whether every sheet has a form.
  package let everySheetHasForm: Bool
  /// The rows sheet by sheet; empty when those of every sheet lie side by side in the table, as they mostly do.
  @usableFromInline let order: [Int32]

  /// Gathers the sheets of a table.
  public init(_ table: ScoreTable) {
    let (runs, firstRuns) = Self.runsByEntry(of: table)
    let ranks = SheetRanks(table)
    var sheets: [Sheet] = []
    sheets.reserveCapacity(table.runs.count)
    var starts: [Int32] = []
    starts.reserveCapacity(firstRuns.count)
    var own: [RankedRun] = []
    var hasParts = false
    var forms = SheetForms()
    var everySheetHasForm = true
    let criteria = table.criterionColumn.span
    for entry in 0..<table.entries.count {
      starts.append(Int32(truncatingIfNeeded: sheets.count))
      own.removeAll(keepingCapacity: true)
      for place in Int(firstRuns[entry])..<Int(firstRuns[entry + 1]) {
        let number = runs.isEmpty ? place : Int(runs[place])
        own.append(RankedRun(key: ranks.key(of: table.runs[number]), number: Int32(truncatingIfNeeded: number)))
      }
      own.sortFew()
      for place in own.indices {
        let run = table.runs[Int(own[place].number)]
        hasParts = hasParts || place > 0 && own[place].key == own[place - 1].key
        let rows = table.rows(ofRun: Int(own[place].number))
        // A sheet of several runs is put together below, after which no sheet has a form: see `joining`.
        let form = hasParts ? -1 : forms.number(of: rows, in: criteria)
        everySheetHasForm = everySheetHasForm && form >= 0
        sheets.append(Sheet(run, form: form, count: rows.count))
      }
    }
    starts.append(Int32(truncatingIfNeeded: sheets.count))
    self.init(table, sheets, starts, joining: hasParts, forms, everySheetHasForm)
  }

  /// The rows of a table of one entry in the order in which they stand, each run as a sheet.
  package init(inWrittenOrder table: ScoreTable) {
    let sheets = table.runs.indices.map { number in
      Sheet(table.runs[number], form: -1, count: table.rows(ofRun: number).count)
    }
    let end = Int32(truncatingIfNeeded: sheets.count)
    self.init(table, sheets, [0] + table.entries.values.indices.map { _ in end }, joining: false, SheetForms(), false)
  }

  /// - Parameters:
  ///   - parts: the runs of each entry, in the order of its sheets.
  ///   - partStarts: where those of each entry begin, and at last where they end.
  ///   - joining: whether neighbours may be parts of one sheet, which is then put together; the sheets have no forms then.
  private init(
    _ table: ScoreTable, _ parts: [Sheet], _ partStarts: [Int32], joining: Bool, _ forms: SheetForms, _ everySheetHasForm: Bool
  ) {
    self.table = table
    guard joining else {
      (sheets, starts, order) = (parts, partStarts, [])
      (self.forms, self.everySheetHasForm) = (forms, everySheetHasForm)
      return
    }
    (self.forms, self.everySheetHasForm) = (SheetForms(), false)
    var (sheets, starts, order): ([Sheet], [Int32], [Int32]) = ([], [0], [])
    order.reserveCapacity(table.count)
    for entry in partStarts.indices.dropLast() {
      let first = sheets.count
      for part in parts[Int(partStarts[entry])..<Int(partStarts[entry + 1])] {
        var start = Int32(truncatingIfNeeded: order.count)
        if sheets.count > first, let last = sheets.last, last.judge == part.judge, last.stage == part.stage {
          start = last.start
          sheets.removeLast()
        }
        order += part.start..<(part.start + part.count)
        sheets.append(
          Sheet(
            judge: part.judge, stage: part.stage, form: -1, start: start,
            count: Int32(truncatingIfNeeded: order.count) - start))
      }
      starts.append(Int32(truncatingIfNeeded: sheets.count))
    }
    (self.sheets, self.starts, self.order) = (sheets, starts, order)
  }

  /// The numbers of the runs by entry, and where those of each begin; no numbers when the runs stand so in the table, as they mostly do.
  package static func runsByEntry(of table: ScoreTable) -> (runs: [Int32], starts: [Int32]) {
    var starts = [Int32](repeating: 0, count: table.entries.count + 1)
    var (isInOrder, last) = (true, Int32(0))
    for run in table.runs {
      starts[Int(run.entry) + 1] += 1
      isInOrder = isInOrder && run.entry >= last
      last = run.entry
    }
    for entry in starts.indices.dropFirst() { starts[entry] += starts[entry - 1] }
    if isInOrder { return ([], starts) }
    var next = starts
    var runs = [Int32](repeating: 0, count: table.runs.count)
    for (number, run) in table.runs.enumerated() {
      runs[Int(next[Int(run.entry)])] = Int32(truncatingIfNeeded: number)
      next[Int(run.entry)] += 1
    }
    return (runs, starts)
  }
}

// Inlinable, because a reader that changes itself while it asks would otherwise copy the index for each call, and retain every
// list in it.
extension SheetIndex {
  /// The positions of an entry's sheets, by its number among the table's entries.
  @inlinable
  public func sheets(ofEntry entry: Int) -> Range<Int> { Int(starts[entry])..<Int(starts[entry + 1]) }

  /// The positions of all sheets.
  package var allSheets: Range<Int> { sheets.indices }

  /// A sheet by its position.
  public subscript(position: Int) -> Sheet {
    @inlinable get { sheets[position] }
  }

  /// The rows of a sheet when they lie side by side in the table; `nil` when they lie in ``scatteredRows(of:)``.
  @inlinable
  package func rows(of sheet: Sheet) -> Range<Int>? {
    order.isEmpty ? Int(sheet.start)..<Int(sheet.start + sheet.count) : nil
  }

  /// The rows of a sheet whose rows do not lie side by side.
  @inlinable
  package func scatteredRows(of sheet: Sheet) -> ArraySlice<Int32> {
    order[Int(sheet.start)..<Int(sheet.start + sheet.count)]
  }

  /// The rows of an entry in order of stage, judge and criterion by identifier, then of points and line.
  ///
  /// Complexity: O(*m* log *m*) for *m* rows.
  public func rows(ofEntry entry: Int) -> [Int] { sheets(ofEntry: entry).flatMap { orderedRows(of: sheets[$0]) } }

  /// The rows of a sheet in order of criterion by identifier, then of points and line.
  public func orderedRows(of sheet: Sheet) -> [Int] {
    let rows = rows(of: sheet).map(Array.init) ?? scatteredRows(of: sheet).map(Int.init)
    return rows.sorted { left, right in
      let (first, second) = (table.criterionColumn[left], table.criterionColumn[right])
      if first != second { return table.criteria[Int(first)] < table.criteria[Int(second)] }
      if table.pointsColumn[left] != table.pointsColumn[right] { return table.pointsColumn[left] < table.pointsColumn[right] }
      return table.line(ofRow: left) < table.line(ofRow: right)
    }
  }
}

extension SheetIndex.Sheet {
  /// The sheet whose rows are those of one run.
  fileprivate init(_ run: ScoreTable.Run, form: Int16, count: Int) {
    self.init(
      judge: run.judge, stage: run.stage, form: form, start: run.start, count: Int32(truncatingIfNeeded: count))
  }
}
