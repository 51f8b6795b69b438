import InovasiModel

extension ResultWriter {
  /// `innovation,title,agency,claim,share,amount,rounded_up,pot,bound,decided_by,excluded`; amounts in whole rupiah.
  ///
  /// After those who share stand those who would and do not, with an amount of zero and the reasons. `decided_by` is the key that gave or
  /// denied the odd rupiah against an equal remainder.
  func allocations(_ results: Results, into sink: inout some RecordSink) throws(ExchangeError) {
    let titles = results.titles
    let columns = [
      "innovation", "title", "agency", "claim", "share", "amount", "rounded_up", "pot", "bound", "decided_by", "excluded",
    ]
    try sink.write(columns.map(Cell.text))
    for allocation in results.allocations {
      try sink.write([
        .text(allocation.entry.rawValue), titles[allocation.entry].map(Cell.text) ?? .empty,
        .optional(allocation.agency), .decimal(allocation.claim.decimal(places: 10)),
        .decimal(allocation.share.decimal(places: 10)), .integer(allocation.amount.amount),
        .text(allocation.roundedUp ? "true" : "false"), allocation.pot.map(Cell.text) ?? .empty,
        allocation.bound.map { .text($0.rawValue) } ?? .empty, allocation.decidedBy.map { .text($0.rawValue) } ?? .empty, .empty,
      ])
    }
    for exclusion in results.fund?.exclusions ?? [] {
      try sink.write([
        .text(exclusion.entry.rawValue), titles[exclusion.entry].map(Cell.text) ?? .empty, .optional(exclusion.agency), .empty,
        .empty, .integer(0), .text("false"), .empty, .empty, .empty, .list(exclusion.reasons.map(\.description)),
      ])
    }
  }
}
