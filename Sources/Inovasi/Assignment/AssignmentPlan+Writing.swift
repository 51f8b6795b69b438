extension AssignmentPlan {
  /// Writes the pairs with their reasons as a table that `CompetitionFolder` and `AssignmentFile` read back:
  /// `innovation,judge,stage,origin,expertise,expertise_cost,preference,preference_cost,load_cost,conflicts`.
  ///
  /// - Parameter path: the file; one that is there is replaced when the new one is whole, but for another file that a competition is
  ///   read from.
  public func write(to path: String) throws(EvaluationError) {
    do throws(ExchangeError) {
      try CompetitionFolder.checkOverwritesNoInput(path, but: "assignments")
      var sink = try CSVSink(path: path)
      try sink.write(Self.columns.map(Cell.text))
      for pair in pairs { try sink.write(cells(pair)) }
      try sink.finish()
    } catch {
      throw .reading(error)
    }
  }

  private static let columns = [
    "innovation", "judge", "stage", "origin", "expertise", "expertise_cost", "preference", "preference_cost", "load_cost",
    "conflicts",
  ]

  private func cells(_ pair: AssignedPair) -> [Cell] {
    [
      .text(pair.entry.rawValue), .text(pair.judge.rawValue), .text(stage.rawValue), .text(pair.origin.rawValue),
      .text(pair.expertise.rawValue), .integer(pair.expertiseCost), pair.preference.map(Cell.integer) ?? .empty,
      .integer(pair.preferenceCost), .integer(pair.loadCost),
      pair.conflicts.isEmpty ? .empty : .text(pair.conflicts.map(\.kind.rawValue).joined(separator: ";")),
    ]
  }
}
