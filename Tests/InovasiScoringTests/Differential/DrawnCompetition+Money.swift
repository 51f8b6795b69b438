import InovasiModel

extension DrawnCompetition {
  /// A fund, and how it is shared out.
  mutating func drawMoney(_ random: inout Seeded) {
    guard random.percent(70) else { return }
    let fund = random.one(of: [0, 1, 7, 100, 999, 1_000_007, 5_000_000_000])
    competition.fund = Rupiah(fund)
    var incentive = Rulebook.Incentive(method: method(fund, &random), basis: assumed)
    bounds(fund, incentive.method, &random).map { (incentive.floor, incentive.cap) = ($0.floor, $0.cap) }
    incentive.rest = random.percent(70) ? .unallocated : .refused
    if random.percent(50) {
      incentive.oddRupiah = Array(OddRupiahKey.allCases.shuffled(using: &random).prefix(random.number(1...3)))
    }
    if let tier = competition.rulebook.awards.first, random.percent(50) { incentive.recipients = [tier.id] }
    if random.percent(30) {
      incentive.standardisation = random.one(of: [
        .shareOfMaximum, .minMax(.plain, better: .higher), .minMax(.plusOne, better: .higher),
        .minMax(.plusOneWithin, better: .lower), .minMax(.plain, better: .lower),
      ])
    }
    if random.percent(35) {
      let gate = Rulebook.Incentive.Gate(
        id: "wtp", name: text("wtp"), variable: "wtp", minimum: Points(1), maximum: random.percent(30) ? Points(2) : nil,
        missing: random.one(of: [.exclude, .admit]), basis: assumed)
      incentive.gates = [gate]
    }
    if random.percent(40) { incentive.pots = pots(fund, &random) }
    competition.rulebook.incentive = incentive
  }

  private func method(_ fund: Int, _ random: inout Seeded) -> Rulebook.Incentive.Method {
    let part = max(fund / 6, 1)
    switch random.number(0...7) {
    case 0...2: return .proportional
    case 3: return .equal
    case 4: return .prizes((0..<random.number(1...5)).map { _ in random.rupiah(1...part) }.sorted(by: >))
    case 5: return .placeShares((0..<random.number(1...5)).map { _ in random.points(0...5) }.sorted(by: >))
    case 6:
      let (low, high) = (random.number(0...part), random.number(0...part))
      return .bandAmounts([
        .init(from: random.points(0...3), each: Rupiah(min(low, high)) ?? .zero),
        .init(from: random.points(4...60), each: Rupiah(max(low, high)) ?? .zero),
      ])
    default:
      let low = random.points(0...3)
      return .bandShares([
        .init(from: random.points(0...3), each: low), .init(from: random.points(4...60), each: Points(4) ?? low),
      ])
    }
  }

  private func bounds(
    _ fund: Int, _ method: Rulebook.Incentive.Method, _ random: inout Seeded
  ) -> (floor: Rupiah?, cap: Rupiah?)? {
    guard !method.isFixed else { return nil }
    let floor = random.percent(30) ? random.rupiah(0...max(1, fund / 12)) : nil
    let cap = random.percent(30) ? random.rupiah(1...max(1, fund / 3)) : nil
    return (floor, cap.map { max($0, floor ?? $0) })
  }

  private func pots(_ fund: Int, _ random: inout Seeded) -> Rulebook.Incentive.Pots {
    let kind = random.one(of: [Division.Kind.group, .category, .participantClass])
    let all =
      switch kind {
      case .group: Self.groups.map(\.rawValue)
      case .category: Self.categories.map(\.rawValue)
      default: Self.classes.map(\.rawValue)
      }
    let names = Array(all.shuffled(using: &random).prefix(random.number(1...all.count)))
    let pots = zip(names, random.weights(names.count, zeros: true)).map { name, share in
      var pot = Rulebook.Incentive.Pot(name: name, share: share)
      if random.percent(30) {
        let method = method(fund, &random)
        pot.method = method
        bounds(fund, method, &random).map { bounds in
          // Both or none, so that a floor of its own never meets a lower cap of the whole fund.
          if let floor = bounds.floor, let cap = bounds.cap { (pot.floor, pot.cap) = (floor, cap) }
        }
      }
      return pot
    }
    return Rulebook.Incentive.Pots(by: kind, empty: random.one(of: [.toOthers, .unallocated]), pots: pots)
  }

  /// What the agencies bring, how they are graded, and what follows.
  mutating func drawAgencies(_ random: inout Seeded) {
    for agency in competition.agencies.map(\.id) {
      for (variable, values) in [("wtp", 0...3), ("sakip", 0...100), ("target", 0...4)] where random.percent(80) {
        competition.agencyVariables.append(AgencyVariable(agency: agency, variable: id(variable), value: random.points(values)))
      }
      // Twice: the same, or something else.
      if random.percent(10) {
        competition.agencyVariables.append(AgencyVariable(agency: agency, variable: "wtp", value: random.points(0...1)))
      }
    }
    if random.percent(60) {
      let share = random.one(of: [40, 50, 100])
      var variables = [
        Rulebook.Grading.Variable(
          id: "innovation", name: text("i"), weight: Weight(percent: share) ?? .one,
          source: random.one(of: [.innovationMean, .innovationBest]))
      ]
      if share < 100 {
        variables.append(.init(id: "sakip", name: text("s"), weight: Weight(percent: 100 - share) ?? .zero, source: .input))
      }
      let ends = [0, 3, 40, 100].compactMap { Points($0) }
      competition.rulebook.grading = Rulebook.Grading(
        variables: variables,
        bands: zip(ends, ends.dropFirst()).enumerated().map { .init(id: id("B\($0)"), name: text("B"), from: $1.0, to: $1.1) },
        missing: random.one(of: [.ungraded, .zero]), basis: assumed)
    }
    var conditions: [Rulebook.Sanction.Condition] = [
      .noEntry, .entriesBelow(2), .admittedBelow(2),
      .targetNotMet("target", by: random.one(of: [.entries, .admitted, .ranked, .mean, .best])),
    ]
    if competition.rulebook.grading != nil { conditions += [.band("B0"), .targetNotMet("target", by: .grade)] }
    competition.rulebook.sanctions = conditions.enumerated().map { number, condition in
      Rulebook.Sanction(id: id("S\(number)"), name: text("S"), condition: condition, basis: assumed)
    }
  }
}
