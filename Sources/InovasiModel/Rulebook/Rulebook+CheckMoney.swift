extension RulebookCheck {
  /// Formulas whose tables fall where they should rise, steps above every score, bounds that cross, pots that do not add up, gates that
  /// nobody can pass.
  mutating func money(of rulebook: Rulebook) {
    guard let incentive = rulebook.incentive else { return }
    known(incentive.recipients, Set(rulebook.awards.map(\.id)), "incentive.recipients")
    unique(incentive.oddRupiah.map(\.rawValue), "incentive.oddRupiah")
    unique(incentive.gates.map(\.id.rawValue), "incentive.gates")
    for (index, gate) in incentive.gates.enumerated() {
      let isOpen = gate.minimum == nil && gate.maximum == nil
      if let minimum = gate.minimum, let maximum = gate.maximum, minimum > maximum {
        report(.rulebookRange, "incentive.gates[\(index)]")
      } else if isOpen {
        report(.rulebookRange, "incentive.gates[\(index)]")
      }
    }
    formula(incentive.method, incentive.floor, incentive.cap, "incentive")
    // What a score counts for has no bound of its own.
    let highest = incentive.standardisation == nil ? rulebook.highestFinalScore : nil
    steps(of: incentive.method, under: highest, "incentive")
    guard let pots = incentive.pots else { return }
    sum(pots.pots.map(\.share), "incentive.pots.shares")
    unique(pots.pots.map(\.name), "incentive.pots.shares")
    if let declared = names(of: pots.by, in: rulebook) {
      for (index, pot) in pots.pots.enumerated() where !declared.contains(pot.name) {
        report(.rulebookUnknown, "incentive.pots.shares[\(index)].name", ["id": pot.name])
      }
    }
    for (index, pot) in pots.pots.enumerated() {
      let method = pot.method ?? incentive.method
      formula(
        method, pot.floor ?? (method.isFixed ? nil : incentive.floor), pot.cap ?? (method.isFixed ? nil : incentive.cap),
        "incentive.pots.shares[\(index)]")
      if let own = pot.method { steps(of: own, under: highest, "incentive.pots.shares[\(index)]") }
    }
  }

  /// Steps that no final score reaches: nobody gets what they name.
  private mutating func steps(of method: Rulebook.Incentive.Method, under highest: Fraction?, _ path: String) {
    let marks =
      switch method {
      case .bandAmounts(let steps): steps.map(\.from)
      case .bandShares(let steps): steps.map(\.from)
      case .proportional, .equal, .prizes, .placeShares: [Points]()
      }
    for (index, mark) in marks.enumerated() {
      reachable(mark, under: highest, "\(path).method[\(index)].from", .rulebookStepUnreachable)
    }
  }

  private mutating func formula(_ method: Rulebook.Incentive.Method, _ floor: Rupiah?, _ cap: Rupiah?, _ path: String) {
    if let floor, let cap, floor > cap { report(.rulebookRange, "\(path).floor") }
    // Amounts that are stated are not bounded besides.
    if method.isFixed, floor != nil { report(.rulebookRange, "\(path).floor") }
    if method.isFixed, cap != nil { report(.rulebookRange, "\(path).cap") }
    let isSound =
      switch method {
      case .proportional, .equal: true
      case .prizes(let prizes): Self.falls(prizes)
      case .placeShares(let shares): Self.falls(shares) && shares.allSatisfy { $0 >= .zero }
      case .bandAmounts(let steps): Self.rises(steps)
      case .bandShares(let steps): Self.rises(steps) && steps.allSatisfy { $0.each >= .zero }
      }
    if !isSound { report(.rulebookRange, "\(path).method") }
  }

  /// A better place never gets less.
  private static func falls<Money: Comparable>(_ table: [Money]) -> Bool {
    !table.isEmpty && zip(table, table.dropFirst()).allSatisfy { $0 >= $1 }
  }

  /// A higher score never gets less, and no step stands twice.
  private static func rises<Money: Comparable>(_ steps: [Rulebook.Incentive.Step<Money>]) -> Bool {
    let ordered = steps.sorted { $0.from < $1.from }
    return !ordered.isEmpty && zip(ordered, ordered.dropFirst()).allSatisfy { $0.from < $1.from && $0.each <= $1.each }
  }

  /// The names that the rulebook declares; `nil` for regions, which no rulebook lists.
  private func names(of kind: Division.Kind, in rulebook: Rulebook) -> Set<String>? {
    switch kind {
    case .group: Set(rulebook.groups.map(\.id.rawValue))
    case .category: Set(rulebook.categories.map(\.id.rawValue))
    case .participantClass: Set(rulebook.classes.map(\.id.rawValue))
    case .cluster: Set(rulebook.clusters.map(\.id.rawValue))
    case .region: nil
    }
  }

  /// Sanctions with names of their own, on bands that there are, with effects that have a size.
  mutating func sanctions(of rulebook: Rulebook) {
    unique(rulebook.sanctions.map(\.id.rawValue), "sanctions")
    let bands = Set(rulebook.grading?.bands.map(\.id) ?? [])
    for (index, sanction) in rulebook.sanctions.enumerated() {
      if case .band(let id) = sanction.condition { known([id], bands, "sanctions[\(index)].condition.band") }
      if case .targetNotMet(_, by: .grade) = sanction.condition, rulebook.grading == nil {
        report(.rulebookRange, "sanctions[\(index)].condition.measure")
      }
      switch sanction.effect {
      case .allowanceCut(let share, let months) where share == .zero || (months ?? 1) < 1:
        report(.rulebookRange, "sanctions[\(index)].effect")
      case .allowanceDelay(let months) where months < 1: report(.rulebookRange, "sanctions[\(index)].effect")
      default: break
      }
    }
  }
}
