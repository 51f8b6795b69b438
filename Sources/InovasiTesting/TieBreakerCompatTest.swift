import InovasiModel
public import InovasiScoring

/// What every `TieBreaker` has to keep, as a suite that an implementation can be run against.
///
/// ```swift
/// @Test func largerTeam() {
///   #expect(TieBreakerCompatTest.failures(of: LargerTeam()) == [])
/// }
/// ```
///
/// The suite brings candidates of its own: with and without a date, a team, goals, scores of a stage `s` and of its criterion `A`. A breaker
/// that looks at anything else is given candidates that differ in it. Nothing here depends on a test library: a failure is a text.
public enum TieBreakerCompatTest {
  /// What the breaker does not keep; empty when it keeps everything.
  ///
  /// - Parameters:
  ///   - breaker: the breaker.
  ///   - candidates: more candidates to compare, for what those of the suite do not have.
  /// - Complexity: O(*n*³) in the number of candidates.
  public static func failures(of breaker: any TieBreaker, among candidates: [Candidate] = []) -> [String] {
    var failures: [String] = []
    if case .other(let name) = breaker.key, name.indonesian.isEmpty || name.english.isEmpty {
      failures.append("the key has no name, so that results cannot say what decided")
    }
    let candidates = samples + candidates
    let orders = candidates.map { left in candidates.map { right in breaker.compare(left, right) } }
    let covered = candidates.map { breaker.covers($0.entry.id) }
    func name(_ index: Int) -> String { "\(index) (\(candidates[index].entry.id))" }
    for index in candidates.indices.reversed() where breaker.covers(candidates[index].entry.id) != covered[index] {
      failures.append("whether the key says anything of candidate \(name(index)) is answered in two ways")
    }
    for first in candidates.indices {
      if orders[first][first] != .same { failures.append("candidate \(name(first)) does not tie with itself") }
      for second in candidates.indices {
        if breaker.compare(candidates[first], candidates[second]) != orders[first][second] {
          failures.append("two runs differ on candidates \(name(first)) and \(name(second))")
        }
        if !covered[first], !covered[second], orders[first][second] != .same {
          failures.append("candidates \(name(first)) and \(name(second)) are set apart by a key that covers neither")
        }
        if orders[second][first] != reverse(of: orders[first][second]) {
          failures.append("candidates \(name(first)) and \(name(second)) are ordered in two ways, by who stands on the left")
        }
        // What holds from the first to the second and from there to the third holds for the whole way.
        for third in candidates.indices where orders[first][second] == orders[second][third] {
          if orders[first][third] != orders[first][second] {
            failures.append("the order of candidates \(name(first)), \(name(second)) and \(name(third)) contradicts itself")
          }
        }
      }
    }
    return failures
  }

  private static func reverse(of order: TieOrder) -> TieOrder {
    switch order {
    case .before: .after
    case .after: .before
    case .same: .same
    }
  }

  private static let samples: [Candidate] = {
    let days = [nil, "2019-01-02", "2019-01-03", "2019-01-05", "2020-02-29"].map { $0.flatMap { try? CalendarDate(iso: $0) } }
    let scores: [Fraction?] = [nil, .zero, Fraction(1, over: 3), Fraction(80), Fraction(80)]
    return (0..<10).map { number in
      let id: Entry.ID = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"][number]
      return Candidate(
        entry: Entry(
          id: id, title: String(repeating: "x", count: number % 4), started: days[number % 5], goals: Array(0..<number % 3),
          team: Array(repeating: "Ani", count: number / 3)),
        final: Fraction(80), stages: scores[number / 2].map { [StageScore(stage: "s", score: $0, judges: ["J1", "J2"])] } ?? [],
        criteria: [Candidate.CriterionScore(stage: "s", criterion: "A", score: scores[(number * 3) % 5])])
    }
  }()
}
