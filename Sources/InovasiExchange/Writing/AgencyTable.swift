import InovasiModel

/// `agency,name,entries,admitted,ranked,mean,best,incentive,grade,tier,sanctions,effects,undecided`.
///
/// Effects are in the order of the sanctions, blank for one that has none; undecided are sanctions that wait for a value.
struct AgencyTable: TableInPieces {
  let agencies: [AgencyFigures]
  let language: Language

  var columns: [String] {
    [
      "agency", "name", "entries", "admitted", "ranked", "mean", "best", "incentive", "grade", "tier", "sanctions", "effects",
      "undecided",
    ]
  }

  var count: Int { agencies.count }

  func write(_ rows: Range<Int>, into sink: inout some CellSink) throws(ExchangeError) {
    for figures in agencies[rows] {
      sink.add(.text(figures.agency.rawValue))
      sink.add(.text(figures.name))
      sink.add(.integer(figures.entries))
      sink.add(.integer(figures.admitted))
      sink.add(.integer(figures.ranked))
      sink.add(.decimal(figures.mean))
      sink.add(.decimal(figures.best))
      sink.add(.integer(figures.incentive.amount))
      sink.add(.decimal(figures.grade?.score))
      sink.add(figures.grade?.name.map { .text($0[language]) } ?? .empty)
      sink.add(.list(figures.sanctions.map { $0.name[language] }))
      sink.add(
        figures.sanctions.allSatisfy { $0.effect == nil }
          ? .empty : .list(figures.sanctions.map { $0.effect?.description ?? "" }))
      sink.add(.list(figures.undecided.map(\.rawValue)))
      try sink.endRecord()
    }
  }
}
