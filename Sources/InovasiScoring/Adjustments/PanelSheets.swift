import InovasiModel

/// A panel's sheets in one order, whatever the order in which they came: a sum over them is then the same to the last bit.
struct PanelSheets {
  struct Sheet {
    /// The sheet's place in what was given.
    let place: Int
    let entry: Int
    let judge: Int
    let total: Double
  }

  let given: [JudgedTotal]
  let entries: OrderedNames<Entry.ID>
  let judges: OrderedNames<Judge.ID>
  /// By entry, then by judge, then by total.
  let sheets: [Sheet]
  /// The mean and the spread of all sheets.
  let all: Spread
  /// The mean and the spread of each judge's sheets.
  let ofJudge: [Spread]

  init(_ given: [JudgedTotal]) {
    self.given = given
    let entries = OrderedNames(given.lazy.map(\.entry))
    let judges = OrderedNames(given.lazy.map(\.judge))
    self.entries = entries
    self.judges = judges
    let order = given.indices.sorted { first, second in
      let (one, other) = (
        (entries.numbers[first], judges.numbers[first]), (entries.numbers[second], judges.numbers[second])
      )
      return one == other ? given[first].total < given[second].total : one < other
    }
    sheets = order.map { place in
      Sheet(
        place: place, entry: entries.numbers[place], judge: judges.numbers[place], total: Double(given[place].total))
    }
    all = Spread(sheets.map(\.total))
    var totals = [[Double]](repeating: [], count: judges.names.count)
    for sheet in sheets { totals[sheet.judge].append(sheet.total) }
    ofJudge = totals.map(Spread.init)
  }

  /// The panel with each judge's totals mapped as the adjustment says.
  func adjusted(by map: (_ judge: Int) -> JudgeMap) throws(AdjustmentError) -> AdjustedPanel {
    let maps = judges.names.indices.map(map)
    var totals: [AdjustedTotal] = []
    totals.reserveCapacity(given.count)
    for (sheet, judge) in zip(given, judges.numbers) {
      let map = maps[judge]
      totals.append(
        AdjustedTotal(
          sheet: sheet,
          adjusted: map.isIdentity
            ? sheet.total : try Fraction(millionthsOf: map.scale * Double(sheet.total) + map.shift)))
    }
    let records = zip(judges.names, zip(ofJudge, maps)).map { judge, both in
      JudgeSeverity(
        judge: judge, sheets: both.0.count, mean: both.0.mean, standardDeviation: both.0.standardDeviation,
        scale: both.1.scale, shift: both.1.shift, note: both.1.note)
    }
    return AdjustedPanel(totals: totals, judges: records)
  }
}

/// What is done to one judge's totals.
struct JudgeMap {
  var scale = 1.0
  var shift = 0.0
  var note: JudgeSeverity.Note?

  var isIdentity: Bool { scale == 1 && shift == 0 }
}
