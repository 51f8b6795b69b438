import InovasiModel
public import InovasiScoring

/// What every `PanelAggregation` has to keep, as a suite that an implementation can be run against.
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
    // A rule may need more totals than one, or some that agree; one that never has a score ranks nobody.
    if samples.allSatisfy({ ((try? aggregation.score(of: $0)) ?? nil) == nil }) {
      failures.append("no totals at all make a score")
    }
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
      if totals.count == 1, score != lowest { failures.append("\(score) is made of the single total \(lowest)") }
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
      [80, 75, 90, 85, 70].map { Fraction($0) }, [third, Fraction(100), .zero, third], [112, 118, 115].map { Fraction($0) },
      [-5, 5, 0].map { Fraction($0) },
      (0...30).map { Fraction(($0 * 37) % 101) },
    ]
  }()

  private static let extremes: [[Fraction]] = [
    [Fraction(.max), Fraction(.max), Fraction(.max)], [Fraction(.min), Fraction(.min)],
    (1...60).map { Fraction(1, over: 1_000_003 * $0) ?? .zero },
  ]
}
