/// What an evaluation came to: the competition as it was read, everything there is to say about it, and its results.
public struct Outcome: Sendable {
  /// The competition as it was read, with the count of rows of each file and its scores as the judges wrote them: what decisions correct
  /// is not corrected there.
  public let loaded: LoadedCompetition

  /// Everything that reading and checking had to say, in order.
  public internal(set) var findings: [Finding]

  /// Who stands where, what is won, what follows.
  public let results: Results

  let refusals: Refusals
  let scoring: Scoring
  /// The scores as they were gathered, so that explaining need not do it again.
  private let prepared: PreparedScores

  init(
    loaded: LoadedCompetition, findings: [Finding], refusals: Refusals, results: Results, scoring: Scoring,
    _ prepared: PreparedScores
  ) {
    self.loaded = loaded
    self.findings = findings
    self.refusals = refusals
    self.results = results
    self.scoring = scoring
    self.prepared = prepared
  }

  /// The competition as it was read.
  public var competition: Competition { loaded.competition }

  /// Whether there is a finding of severity error.
  public var hasErrors: Bool { findings.indices.contains { findings[$0].severity == .error } }

  /// What there is to say about one entry and its scores, in order. Complexity: O(log *n*) in the number of findings.
  public func findings(about entry: Entry.ID) -> [Finding] {
    Array(findings(about: .entry(entry)) + findings(about: .score(entry)))
  }

  /// What refuses each of some entries, in order. Complexity: O(log *n*) for each, in the number of findings.
  public func refusals(of entries: Set<Entry.ID>) -> [Entry.ID: [Finding]] {
    var refusals: [Entry.ID: [Finding]] = [:]
    for entry in entries {
      let own = findings(about: .entry(entry)).filter { $0.refusedEntry != nil }
      if !own.isEmpty { refusals[entry] = own }
    }
    return refusals
  }

  /// Findings are ordered by what they are about first.
  private func findings(about subject: Finding.Subject) -> ArraySlice<Finding> {
    var (first, end) = (0, findings.count)
    while first < end {
      let middle = (first + end) / 2
      if findings[middle].subject < subject { first = middle + 1 } else { end = middle }
    }
    return findings[first...].prefix { $0.subject == subject }
  }

  /// How an entry's score came about, down to each judge's points; `nil` for an entry that is not there.
  public func explanation(of entry: Entry.ID) throws(EvaluationError) -> Explanation? {
    do {
      return try explainer().explanation(of: entry)
    } catch {
      throw .scoring(error)
    }
  }

  /// The most entries for which ``withAnalysis()`` asks how far the order depends on judges, weights and method: the work grows with
  /// the square of their number.
  public static let mostEntriesForSensitivity = 500

  /// The results with what can be said of the judges' agreement, whether or not the rulebook asks for it, and of how far the order
  /// depends on judges, weights and method, for up to ``mostEntriesForSensitivity`` entries.
  ///
  /// Both are of the scores that the places are made of, with everything in them that decisions correct; entries that are refused or out by
  /// decision have no part in the order.
  ///
  /// Complexity: O(*r* log *r*) for *r* scores, and O(*r*) in memory; where the order is looked at, entries times judges.
  public func withAnalysis() throws(EvaluationError) -> Results {
    do {
      var results = results
      let out = results.unranked.outOfCompetition
      if results.reliability.isEmpty {
        results.reliability = try scoring.reliability(of: competition, scores: prepared.scores, refused: out)
      }
      if results.sensitivity.isEmpty, competition.entries.count <= Self.mostEntriesForSensitivity {
        results.sensitivity = try scoring.sensitivity(of: competition, scores: prepared.scores, refused: out)
      }
      return results
    } catch {
      throw .scoring(error)
    }
  }

  /// Explains one entry after another; for more than a few of them.
  ///
  /// Complexity: O(*n*) for *n* entries; the scores are gathered already.
  public func explainer() -> Explainer { Explainer(competition, prepared, results) }

  /// What each decision changed for whom, in the order of the log.
  ///
  /// The results are derived again after each decision that can move something, which takes as long as scoring does each time.
  public func decisionSteps() throws(EvaluationError) -> [DecisionStep] {
    do {
      return try scoring.steps(
        of: competition, scores: loaded.scores, refused: refusals.byEntry, decisions: competition.decisions)
    } catch {
      throw .scoring(error)
    }
  }
}
