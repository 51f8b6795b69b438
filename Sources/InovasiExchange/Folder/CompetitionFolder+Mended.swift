import InovasiModel

extension CompetitionFolder {
  /// The files of mended rows of a table, where the competition is read with some.
  ///
  /// There are several where rows of more than one form were mended: `scores.csv`, `again-scores.json`.
  func mendedInputs(of table: String) throws(ExchangeError) -> [TableInput] {
    guard let mended else { return [] }
    let prefix = TableInput.prefix(ofMended: mended)
    var inputs: [TableInput] = []
    var own: String?
    while true {
      let input = try TableInput.find(table, in: mended, self, prefix: prefix, isMended: true, named: own)
      if let input { inputs.append(input) } else if own != nil { return inputs }
      own = RejectedRows.prefix + (own ?? table)
    }
  }
}
