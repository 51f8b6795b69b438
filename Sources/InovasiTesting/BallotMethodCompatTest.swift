public import InovasiScoring

/// What every `BallotMethod` has to keep, as a suite that an implementation can be run against.
///
/// ```swift
/// @Test func plurality() {
///   #expect(BallotMethodCompatTest.failures(of: Plurality()) == [])
/// }
/// ```
///
/// The suite brings its own ballots: published profiles, a cycle, ties, truncated ballots, one candidate, candidates of whom no ballot
/// says anything. A method may refuse a profile by throwing, and then has to refuse it under other names and counts too; not all of them.
/// Nothing here depends on a test library: a failure is a text.
public enum BallotMethodCompatTest {
  /// What the method does not keep; empty when it keeps everything.
  public static func failures(of method: any BallotMethod) -> [String] {
    var failures: [String] = []
    if method.name.isEmpty { failures.append("the name is empty, so that nobody can ask for the method") }
    var isRefusing = true
    for (name, ballots) in samples {
      for unranked in BallotProfile.Unranked.allCases {
        do {
          if (try? method.evaluate(BallotProfile(ballots, unranked: unranked))) != nil { isRefusing = false }
          failures += try check(method, ballots, unranked).map { "\(name), \(unranked): \($0)" }
        } catch {
          failures.append("\(name): the profile throws \(error)")
        }
      }
    }
    if isRefusing { failures.append("every profile is refused") }
    // May throw, must not trap.
    for count in [Int.max / 2, Int.max] {
      if let profile = try? BallotProfile([(count, [["A"], ["B"], ["C"]])]) { _ = try? method.evaluate(profile) }
    }
    return failures
  }

  private typealias Lines = [(count: Int, order: [[String]])]

  private static func check(
    _ method: any BallotMethod, _ lines: Lines, _ unranked: BallotProfile.Unranked
  ) throws(BallotError) -> [String] {
    let profile = try BallotProfile(lines, candidates: ["Z"], unranked: unranked)
    let result = try? method.evaluate(profile)
    var failures: [String] = []
    let others: [(what: String, profile: BallotProfile, original: (String) -> String)] = [
      ("the order of ballots", try BallotProfile(lines.reversed(), candidates: ["Z"], unranked: unranked), { $0 }),
      (
        "doubling every count", try BallotProfile(lines.map { ($0.count * 2, $0.order) }, candidates: ["Z"], unranked: unranked),
        { $0 }
      ),
      (
        "other names",
        try BallotProfile(
          lines.map { ($0.count, $0.order.map { $0.map(renamed) }) }, candidates: [renamed("Z")], unranked: unranked),
        renamed
      ),
    ]
    for (what, other, original) in others {
      let places = (try? method.evaluate(other))?.order.map { Set($0.map(original)) }
      if places != result?.order.map(Set.init) { failures.append("\(what) changes the result") }
    }
    guard let result else { return failures }
    let placed = result.groups.flatMap(\.self)
    guard result.candidates == profile.candidates, placed.allSatisfy(profile.candidates.indices.contains) else {
      return failures + ["the candidates are not the profile's"]
    }
    if let method = method as? any PairwiseMethod, (try? method.evaluate(PairwiseTally(profile)))?.groups != result.groups {
      failures.append("the tally of the ballots has another result than the ballots")
    }
    if placed.count != Set(placed).count { failures.append("a candidate has two places") }
    let ranks = result.ranks()
    // Of two alone whoever more prefer is above, however the ballots are counted.
    let isDuel = Set(lines.flatMap { $0.order.flatMap(\.self) }).count == 2 && lines.allSatisfy { $0.order.count == 2 }
    if isDuel, result.order.first != lines.max(by: { $0.count < $1.count })?.order.first {
      failures.append("of two candidates the one whom more prefer is not first alone")
    }
    for number in profile.candidates.indices {
      let isSilent = profile.silent.contains(number)
      if isSilent, ranks[number] != nil {
        failures.append("\(profile.candidates[number]) is ranked, though nothing is said of it")
      }
      if !isSilent, ranks[number] == nil { failures.append("\(profile.candidates[number]) is not ranked") }
    }
    for one in profile.candidates.indices {
      for other in profile.candidates.indices where one != other && isAlwaysAbove(one, other, profile) {
        guard let first = ranks[one], let second = ranks[other] else { continue }
        if first > second {
          failures.append("\(profile.candidates[one]) is above \(profile.candidates[other]) on every ballot, and stands below")
        }
      }
    }
    return failures
  }

  private static func isAlwaysAbove(_ one: Int, _ other: Int, _ profile: BallotProfile) -> Bool {
    profile.ballots.allSatisfy { ballot in
      guard let first = ballot.groups.firstIndex(where: { $0.contains(one) }) else { return false }
      guard let second = ballot.groups.firstIndex(where: { $0.contains(other) }) else { return profile.unranked == .last }
      return first < second
    }
  }

  /// Names whose order is the other way round; twice gives the name back.
  private static func renamed(_ name: String) -> String {
    String(String.UnicodeScalarView(name.unicodeScalars.map { Unicode.Scalar(155 - min($0.value, 155)) ?? $0 }))
  }

  private static func line(_ count: Int, _ order: String) -> (count: Int, order: [[String]]) {
    (count, order.split(separator: ">").map { $0.split(separator: "=").map(String.init) })
  }

  private static let samples: [(name: String, ballots: Lines)] = [
    (
      "45 voters",
      [
        line(5, "A>C>B>E>D"), line(5, "A>D>E>C>B"), line(8, "B>E>D>A>C"), line(3, "C>A>B>E>D"), line(7, "C>A>E>B>D"),
        line(2, "C>B>A>D>E"), line(7, "D>C>E>B>A"), line(8, "E>B>A>D>C"),
      ]
    ),
    ("a cycle", [line(1, "A>B>C"), line(1, "B>C>A"), line(1, "C>A>B")]),
    ("ties", [line(3, "A=B>C"), line(2, "C>A=B"), line(1, "B>A>C")]),
    ("truncated", [line(4, "A>B"), line(3, "B"), line(2, "C>A"), line(1, "C")]),
    ("unanimous", [line(9, "B>D>A>C")]),
    ("all level", [line(2, "A=B=C")]),
    ("one candidate", [line(1, "A")]),
    ("two candidates", [line(2, "A>B"), line(7, "B>A")]),
    ("two panels", [line(2, "A>B"), line(3, "C>D")]),
  ]
}
