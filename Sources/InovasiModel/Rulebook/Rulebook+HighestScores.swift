extension Rulebook {
  /// The score that an entry has in a stage to which every judge gives all there is to give, rounded as the rulebook says.
  ///
  /// `nil` where totals are adjusted for the judges' severity, which may carry them past the scale, and where the sum cannot be held. What
  /// a panel makes of its judges' totals never lies above the highest of them.
  package func highestScore(of stage: Stage) -> Fraction? {
    guard let highest = stage.highestTotal else { return nil }
    return rounding?.roundsStages == true ? rounded(highest) : highest
  }

  /// The final score of an entry that has the highest score in every stage; `nil` where one of these is not known.
  package var highestFinalScore: Fraction? {
    let counted = stages.filter { !$0.isGateOnly }
    guard !counted.isEmpty else { return nil }
    var sum = Fraction.zero
    for stage in counted {
      guard let highest = highestScore(of: stage), let share = try? highest.multiplied(by: Fraction(stage.weight)),
        let next = try? sum.adding(share)
      else { return nil }
      sum = next
    }
    return rounding?.roundsFinal == true ? rounded(sum) : sum
  }

  private func rounded(_ score: Fraction) -> Fraction { score.rounded(places: rounding?.places ?? 0) }
}

extension Stage {
  /// The sum of share times most points; `nil` where a judge's total is not what counts.
  fileprivate var highestTotal: Fraction? {
    guard panel.adjustment == "none", !criteria.isEmpty else { return nil }
    return try? leaves.reduce(Fraction.zero) { sum, leaf in
      let most =
        switch scaling {
        case .points: scale(of: leaf.criterion).maximum
        case .percentOfMaximum: Scale.hundred.maximum
        }
      return try sum.adding(leaf.share.multiplied(by: Fraction(most)))
    }
  }
}
