public import InovasiModel
public import InovasiScoring

/// What every `ScoringMethod` has to keep, as a suite that an implementation can be run against.
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
      if let factors, factors.count != leaves.inOrder.count {
        failures.append("\(factors.count) factors for \(leaves.inOrder.count) criteria")
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
      let name = sheet.leaves.inOrder[number].criterion.id
      guard let points else {
        if contributions[number] != nil { failures.append("\(name) adds something without points") }
        continue
      }
      if contributions[number] == nil { failures.append("\(name) has points, and adds nothing: not even zero") }
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
      points: leaves.inOrder.enumerated().map { number, leaf in
        if step == 7, !leaf.isRequired { return nil }
        let (least, most) = (leaf.scale.minimum.tenThousandths, leaf.scale.maximum.tenThousandths)
        let part = step == 0 ? 0 : step == 6 ? 6 : (step + number) % 7
        return Points(tenThousandths: least + (most - least) / 6 * part + (part == 6 ? (most - least) % 6 : 0))
      })
  }
}
