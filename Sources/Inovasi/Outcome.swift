/// What an evaluation came to: the competition as it was read, everything there is to say about it, and its results.
public struct Outcome: Sendable {
  /// The competition as it was read, with its scores and the count of rows of each file.
  public let loaded: LoadedCompetition

  /// Everything that reading and checking had to say, in order.
  public let findings: [Finding]

  /// Who stands where, what is won, what follows.
  public let results: Results

  let refused: [Entry.ID: [String]]
  let scoring: Scoring

  init(
    loaded: LoadedCompetition, findings: [Finding], refused: [Entry.ID: [String]], results: Results, scoring: Scoring
  ) {
    self.loaded = loaded
    self.findings = findings
    self.refused = refused
    self.results = results
    self.scoring = scoring
  }

  /// The competition as it was read.
  public var competition: Competition { loaded.competition }

  /// Whether there is a finding of severity error.
  public var hasErrors: Bool { findings.indices.contains { findings[$0].severity == .error } }

  /// What there is to say about one entry and its scores, in order.
  public func findings(about entry: Entry.ID) -> [Finding] {
    Array(findings(on: .entry(entry)) + findings(on: .score(entry)))
  }

  /// What refuses each of some entries, in order. Complexity: O(*m* log *n*) for *m* entries and *n* findings.
  public func refusals(of entries: Set<Entry.ID>) -> [Entry.ID: [Finding]] {
    var refusals: [Entry.ID: [Finding]] = [:]
    for entry in entries {
      let errors = findings(on: .entry(entry)).filter { $0.severity == .error }
      if !errors.isEmpty { refusals[entry] = errors }
    }
    return refusals
  }

  /// The findings about one subject, which stand together.
  private func findings(on subject: Finding.Subject) -> ArraySlice<Finding> {
    var (start, end) = (0, findings.count)
    while start < end {
      let middle = (start + end) / 2
      if findings[middle].subject < subject { start = middle + 1 } else { end = middle }
    }
    return findings[start...].prefix { $0.subject == subject }
  }

  /// How an entry's score came about, down to each judge's points; `nil` for an entry that is not there.
  public func explanation(of entry: Entry.ID) throws(EvaluationError) -> Explanation? {
    do {
      return try scoring.explanation(
        of: entry, in: competition, scores: loaded.scores, results: results, decisions: competition.decisions)
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
  /// Complexity: O(*r*) for *r* scores; in memory, entries times judges.
  public func withAnalysis() throws(EvaluationError) -> Results {
    do {
      var results = results
      if results.reliability.isEmpty {
        results.reliability = try scoring.reliability(of: loaded.competition, scores: loaded.scores)
      }
      if results.sensitivity.isEmpty, competition.entries.count <= Self.mostEntriesForSensitivity {
        results.sensitivity = try scoring.sensitivity(
          of: competition, scores: loaded.scores, refused: Set(refused.keys))
      }
      return results
    } catch {
      throw .scoring(error)
    }
  }

  /// Explains one entry after another; for more than a few of them.
  public func explainer() throws(EvaluationError) -> Explainer {
    do {
      return try scoring.explainer(of: competition, scores: loaded.scores, results: results, decisions: competition.decisions)
    } catch {
      throw .scoring(error)
    }
  }

  /// What each decision changed for whom, in the order of the log.
  ///
  /// The results are derived again after each decision that can move something, which takes as long as scoring does each time.
  public func decisionSteps() throws(EvaluationError) -> [DecisionStep] {
    do {
      return try scoring.steps(
        of: competition, scores: loaded.scores, refused: refused, decisions: competition.decisions)
    } catch {
      throw .scoring(error)
    }
  }
}
