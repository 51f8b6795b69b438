import InovasiModel

extension ResultWriter {
  /// `agency,name,entries,admitted,ranked,mean,best,incentive,grade,tier,sanctions,effects,undecided`.
  ///
  /// Effects are in the order of the sanctions, blank for one that has none; undecided are sanctions that wait for a value.
  func agencies(_ agencies: [AgencyFigures], into sink: inout some RecordSink) throws(ExchangeError) {
    let columns = [
      "agency", "name", "entries", "admitted", "ranked", "mean", "best", "incentive", "grade", "tier", "sanctions", "effects",
      "undecided",
    ]
    try sink.write(columns.map(Cell.text))
    for figures in agencies {
      try sink.write([
        .text(figures.agency.rawValue), .text(figures.name), .integer(figures.entries), .integer(figures.admitted),
        .integer(figures.ranked), .decimal(figures.mean), .decimal(figures.best), .integer(figures.incentive.amount),
        .decimal(figures.grade?.score), figures.grade?.name.map { .text($0[language]) } ?? .empty,
        .list(figures.sanctions.map { $0.name[language] }),
        figures.sanctions.allSatisfy { $0.effect == nil }
          ? .empty : .list(figures.sanctions.map { $0.effect?.description ?? "" }),
        .list(figures.undecided.map(\.rawValue)),
      ])
    }
  }
}
