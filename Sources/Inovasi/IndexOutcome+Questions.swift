/// The band above an index, and the cheapest way there.
public struct NextBand: Hashable, Sendable, Encodable {
  /// The band.
  public let band: PublishedBands.Band
  /// The least index that falls into it.
  public let from: Fraction
  /// The cheapest levels that reach it; `nil` when not even all of them together do.
  public let plan: LevelPlan?
}

extension IndexOutcome {
  /// The band above the index with the fewest levels that reach it, each counted as one; `nil` in the highest band.
  ///
  /// - Parameter isRegionOnly: whether only rows on the region may rise.
  public func nextBand(isRegionOnly: Bool = false) throws(EvaluationError) -> NextBand? {
    guard let next = try exact({ () throws(ArithmeticOverflow) in try index.rule.bands.next(above: explanation.result.index) })
    else { return nil }
    do {
      let plan = try index.cheapestLevels(
        toReach: next.from, in: explanation, raising: isRegionOnly ? .region : .all)
      return NextBand(band: next.band, from: next.from, plan: plan)
    } catch {
      throw .scoring(error)
    }
  }

  /// What one more accepted innovation would do to the index.
  ///
  /// - Parameters:
  ///   - maturity: its maturity.
  ///   - affairs: the affairs that it serves.
  public func worth(
    ofInnovationWith maturity: Fraction, serving affairs: [Affair.ID] = []
  ) throws(EvaluationError) -> RegionalIndex.Change {
    do {
      return try index.worth(
        ofInnovationWith: maturity, serving: affairs, in: explanation, innovations: loaded.competition.entries)
    } catch {
      throw .scoring(error)
    }
  }

  /// What one more level of each row would add to the index, the most first.
  public func worthOfLevels() throws(EvaluationError) -> [RegionalIndex.LevelWorth] {
    do {
      return try index.worthOfLevels(in: explanation)
    } catch {
      throw .scoring(error)
    }
  }

  /// What a published index and count let one conclude, by the rulebook of this outcome.
  ///
  /// - Parameters:
  ///   - published: the published index.
  ///   - places: the decimal places to which it was rounded; `nil` when it is exact.
  ///   - count: the number of accepted innovations.
  ///   - isCovered: whether so many affairs of basic service were served that the count term counts, where the rulebook asks for it.
  ///   - meanMaturity: the published mean maturity, where there is one, with its decimal places.
  public func bounds(
    ofIndex published: Points, roundedTo places: Int?, count: Int, isCovered: Bool = true,
    meanMaturity: (value: Points, places: Int)? = nil
  ) throws(EvaluationError) -> IndexBounds {
    try exact { () throws(ArithmeticOverflow) in
      try index.rule.bounds(
        ofIndex: published, roundedTo: places, count: count, isCovered: isCovered, meanMaturity: meanMaturity,
        grid: index.rulebook.regionGrid)
    }
  }

  private func exact<Value>(_ work: () throws(ArithmeticOverflow) -> Value) throws(EvaluationError) -> Value {
    do {
      return try work()
    } catch {
      throw .scoring(.overflow(error, about: .competition))
    }
  }
}
