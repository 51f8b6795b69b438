public import InovasiModel
public import InovasiScoring

/// What every ``PanelAggregation`` has to keep, as a suite that an implementation can be run against.
///
/// ```swift
/// @Test func lowestSheet() {
///   #expect(PanelAggregationCompatTest.failures(of: LowestSheet()) == [])
/// }
/// ```
///
/// The suite brings its own totals: none, one, ties, thirds, negative ones, and totals at the ends of what an integer holds.
/// Nothing here depends on a test library: a failure is a text.
public enum PanelAggregationCompatTest {
  /// What the rule does not keep; empty when it keeps everything.
  public static func failures(of aggregation: any PanelAggregation) -> [String] {
    var failures: [String] = []
    if aggregation.name.isEmpty { failures.append("the name is empty, so that no rulebook can ask for the rule") }
    do {
      if try aggregation.score(of: []) != nil { failures.append("no totals make a score: missing is not zero") }
    } catch {
      failures.append("no totals throw: \(error)")
    }
    for totals in samples { failures += check(aggregation, totals) }
    for totals in extremes { _ = try? aggregation.score(of: totals) }  // may throw, must not trap
    return failures
  }

  private static func check(_ aggregation: any PanelAggregation, _ totals: [Fraction]) -> [String] {
    var failures: [String] = []
    do {
      let score = try aggregation.score(of: totals)
      if try aggregation.score(of: totals) != score { failures.append("two runs differ on \(totals)") }
      if try aggregation.score(of: totals.reversed()) != score { failures.append("the order of \(totals) shows") }
      if try aggregation.score(of: totals.sorted()) != score { failures.append("the order of \(totals) shows") }
      guard let score, let lowest = totals.min(), let highest = totals.max() else { return failures }
      if score < lowest || score > highest { failures.append("\(score) lies outside \(totals)") }
    } catch {
      failures.append("\(totals) throw: \(error)")
    }
    return failures
  }

  private static let samples: [[Fraction]] = {
    let third = Fraction(1, over: 3) ?? .zero
    return [
      [.zero], [Fraction(82)], [third], [Fraction(80), Fraction(90)], [Fraction(85), Fraction(85), Fraction(85)],
      [80, 75, 90, 85, 70].map { Fraction($0) }, [third, Fraction(100), .zero, third], [-5, 5, 0].map { Fraction($0) },
      (0...30).map { Fraction(($0 * 37) % 101) },
    ]
  }()

  private static let extremes: [[Fraction]] = [
    [Fraction(.max), Fraction(.max), Fraction(.max)], [Fraction(.min), Fraction(.min)],
    (1...60).map { Fraction(1, over: 1_000_003 * $0) ?? .zero },
  ]
}

/// What every ``FundAllocation`` has to keep, as a suite that an implementation can be run against.
///
/// ```swift
/// @Test func byPlace() {
///   #expect(FundAllocationCompatTest.failures(of: SharesByPlace()) == [])
/// }
/// ```
///
/// The suite brings its own funds and claims, among them a fund of nothing, the largest there is, equal claims, claims of zero
/// or less, and more entries than rupiah. Nothing here depends on a test library: a failure is a text.
public enum FundAllocationCompatTest {
  /// What the formula does not keep; empty when it keeps everything.
  public static func failures(of allocation: any FundAllocation) -> [String] {
    var failures: [String] = []
    for claims in samples {
      for amount in [0, 1, 2, 1_000_000_000, 1_000_000_007, 5_000_000_000, 9_007_199_254_740_993] {
        guard let fund = Rupiah(amount) else { continue }
        failures += check(allocation, fund, claims)
      }
      // The largest amount may be too large, which is an error and not a trap.
      if let largest = Rupiah(.max) { _ = try? allocation.allocate(largest, to: claims) }
    }
    return failures
  }

  private static func check(_ allocation: any FundAllocation, _ fund: Rupiah, _ claims: [Claim]) -> [String] {
    let name = "\(fund) among \(claims.map(\.claim))"
    var failures: [String] = []
    do {
      let given = try allocation.allocate(fund, to: claims)
      if try allocation.allocate(fund, to: claims.reversed()) != given { failures.append("\(name): the order shows") }
      guard !given.isEmpty else { return failures }
      var sum = Rupiah.zero
      for line in given { sum = try sum.adding(line.amount) }
      if sum != fund { failures.append("\(name): gives out \(sum)") }
      let order = claims.sorted { ($0.place, $0.entry) < ($1.place, $1.entry) }.map(\.entry)
      if given.map(\.entry) != order { failures.append("\(name): not one allocation each, by place and entry") }
      let amounts = Dictionary(given.map { ($0.entry, $0.amount.amount) }, uniquingKeysWith: { first, _ in first })
      for (left, right) in zip(claims, claims.dropFirst()) where left.claim == right.claim {
        guard let first = amounts[left.entry], let second = amounts[right.entry] else { continue }
        if abs(first - second) > 1 { failures.append("\(name): equal claims, \(first) and \(second)") }
      }
    } catch {
      failures.append("\(name): throws \(error)")
    }
    return failures
  }

  private static let samples: [[Claim]] = {
    let whole = [
      [], [0], [82], [1, 1, 1], [3, 2, 2], [87, 85, 85, 81, 79, 77], [5, 0, 5], [-1, 4], [-1, -1],
      Array(repeating: 7, count: 40),
    ]
    let fine = (1...12).map { claim(place: $0, Fraction(1000 - $0, over: $0) ?? .zero) }
    return whole.map { claims in claims.enumerated().map { claim(place: $0 + 1, Fraction($1)) } } + [fine]
  }()

  private static func claim(place: Int, _ claim: Fraction) -> Claim {
    let entry: Entry.ID = Entry.ID("E\(place)") ?? "E"
    return Claim(entry: entry, agency: nil, place: place, claim: claim)
  }
}

/// What every ``ScoringMethod`` has to keep, as a suite that an implementation can be run against.
///
/// ```swift
/// @Test func plainSum() {
///   #expect(ScoringMethodCompatTest.failures(of: PlainSum(), in: stage) == [])
/// }
/// ```
///
/// Bring a stage for which the method is meant; the suite fills sheets for it, with the least and the most points of each
/// criterion and some between. Nothing here depends on a test library: a failure is a text.
public enum ScoringMethodCompatTest {
  /// What the method does not keep; empty when it keeps everything.
  public static func failures(of method: any ScoringMethod, in stage: Stage) -> [String] {
    let leaves = ScoredLeaves(of: stage)
    var failures: [String] = []
    do {
      let factors = try method.factors(for: leaves)
      if let factors, factors.count != leaves.leaves.count {
        failures.append("\(factors.count) factors for \(leaves.leaves.count) criteria")
      }
      for step in 0...7 { failures += try check(method, sheet(leaves, step), factors) }
    } catch {
      failures.append("throws \(error)")
    }
    return failures
  }

  private static func check(
    _ method: any ScoringMethod, _ sheet: ScoreSheet, _ factors: [Fraction]?
  ) throws(ArithmeticOverflow) -> [String] {
    let contributions = try method.contributions(of: sheet)
    guard contributions.count == sheet.points.count else {
      return ["\(contributions.count) contributions for \(sheet.points.count) criteria"]
    }
    var failures: [String] = []
    if try method.contributions(of: sheet) != contributions { failures.append("two runs differ") }
    for (number, points) in sheet.points.enumerated() {
      let name = sheet.leaves.leaves[number].criterion.id
      guard let points else {
        if contributions[number] != nil { failures.append("\(name) adds something without points") }
        continue
      }
      guard let factors, number < factors.count else { continue }
      if contributions[number] != (try factors[number].multiplied(by: Fraction(points))) {
        failures.append("\(name) adds something else than its factor says")
      }
    }
    return failures
  }

  /// Points from the least (step 0) to the most (step 6), other ones on each criterion in between; step 7 leaves out what
  /// need not be scored.
  private static func sheet(_ leaves: ScoredLeaves, _ step: Int) -> ScoreSheet {
    ScoreSheet(
      leaves: leaves,
      points: leaves.leaves.enumerated().map { number, leaf in
        if step == 7, !leaf.criterion.isRequired { return nil }
        let (least, most) = (leaf.scale.minimum.tenThousandths, leaf.scale.maximum.tenThousandths)
        let part = step == 0 ? 0 : step == 6 ? 6 : (step + number) % 7
        return Points(tenThousandths: least + (most - least) / 6 * part + (part == 6 ? (most - least) % 6 : 0))
      })
  }
}
