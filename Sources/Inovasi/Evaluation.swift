import Synchronization

/// The main job: read a competition's files, check every entry, score and rank the admitted ones.
///
/// ```swift
/// let outcome = try Evaluation().run(folder: "Examples/Data/malang-2021")
/// for standing in outcome.results.standings {
///   print(standing.place, standing.title, standing.final.decimal(places: 2))
/// }
/// ```
///
/// Each part can be replaced: the directories by another country's or a test's, the rules by a set of one's own, the scoring by
/// another method. The outcome depends on the files and on these parts alone; the order of rows, the machine, its locale
/// and its clock change nothing.
public struct Evaluation: Sendable {
  /// Which affairs of government there are.
  public var affairs: any AffairDirectory

  /// Which public services there are.
  public var services: any ServiceDirectory

  /// Which rulebooks a competition may name.
  public var rulebooks: any RulebookDirectory

  /// What is checked.
  public var rules: RuleSet

  /// How scores become results.
  public var scoring: Scoring

  /// How much a file may hold before it is refused.
  public var limits: ReadingLimits

  /// The judges who are left out when a folder is read, to see what a result owes to them; nobody by itself.
  public var excludedJudges: Set<Judge.ID> = []

  /// The formats that tables may have; one from outside takes part when it is added here.
  public var formats: TableFormats = .installed

  /// The mark before the decimals of numbers, where it is known; otherwise each file shows it.
  public var decimalMark: DecimalMark?

  /// Whether entries that are read from a folder keep every section of their proposals; otherwise they keep those alone at which a rule
  /// looks, and the same outcome takes less time and memory.
  public var keepsAllSections = true

  /// An evaluation with Indonesia's directories, the standard rules and the weighted rubric, unless others are given.
  public init(
    affairs: any AffairDirectory = IndonesianCatalog.standard,
    services: any ServiceDirectory = IndonesianCatalog.standard,
    rulebooks: any RulebookDirectory = IndonesianCatalog.standard,
    rules: RuleSet = .standard, scoring: Scoring = Scoring(), limits: ReadingLimits = ReadingLimits()
  ) {
    self.affairs = affairs
    self.services = services
    self.rulebooks = rulebooks
    self.rules = rules
    self.scoring = scoring
    self.limits = limits
  }

  /// Reads the files of a competition folder, checks them and computes the results.
  ///
  /// - Parameters:
  ///   - path: the folder.
  ///   - mended: a folder of mended copies of rows that were rejected before.
  ///   - progress: called now and then while files are read.
  /// - Throws: ``EvaluationError`` when there is nothing to evaluate; everything that is merely wrong is a finding.
  public func run(
    folder path: String, mended: String? = nil, progress: (@Sendable (ReadingProgress) -> Void)? = nil
  ) throws(EvaluationError) -> Outcome {
    try evaluate(load(folder: path, mended: mended, progress: progress))
  }

  /// Reads the files of a competition folder, and no more.
  ///
  /// - Parameters:
  ///   - path: the folder.
  ///   - other: a rulebook to read under instead of the one that the folder names, to see what another edition would say.
  ///   - mended: a folder of mended copies of rows that were rejected before, to be read in their place.
  ///   - progress: called now and then while files are read.
  public func load(
    folder path: String, under other: Rulebook? = nil, mended: String? = nil,
    progress: (@Sendable (ReadingProgress) -> Void)? = nil
  ) throws(EvaluationError) -> LoadedCompetition {
    let validator = Validator(rules: rules)
    let loaded: LoadedCompetition
    do {
      loaded = try CompetitionFolder(path, limits: limits, formats: formats, mended: mended, decimalMark: decimalMark)
        .read(
          rulebooks: rulebooks, under: other, services: services, progress: progress,
          sections: { keepsAllSections ? .all : validator.sections(under: $0) })
    } catch {
      throw .reading(error)
    }
    return try loaded.leavingOut(excludedJudges)
  }

  /// Checks a competition that has been read, or made in code, without scoring it.
  ///
  /// Its decisions are checked too; scores are looked at with the corrections in them, because these are what counts.
  ///
  /// - Precondition: the competition keeps the sections at which the rules look.
  /// - Throws: ``EvaluationError/rulebook(_:)`` when the rulebook contradicts itself.
  public func validate(_ loaded: LoadedCompetition) throws(EvaluationError) -> ValidationReport {
    let (effects, warnings) = try effects(of: loaded)
    let context = context(of: loaded, effects, warnings)
    var found = entryFindings(loaded, context).merged(with: otherFindings(loaded, context))
    let refusals = Refusals(inOrder: found)
    var others = scoreFindings(loaded, context)
    complete(&found, with: &others, loaded)
    return ValidationReport(inOrder: found, refusals)
  }

  /// Checks a competition that has been read, or made in code, and computes its results, with everything that was decided.
  ///
  /// - Precondition: the competition keeps the sections at which the rules look.
  public func evaluate(_ loaded: LoadedCompetition) throws(EvaluationError) -> Outcome {
    let (effects, warnings) = try effects(of: loaded)
    let context = context(of: loaded, effects, warnings)
    do {
      // First, one thread checks the entries one by one, while another prepares scoring and checks the scores. Whichever is done
      // first runs the rules that compare entries. None of the three needs what the others find.
      let (entryCheck, (scoreFindings, prepared), others) = try sideBySide { () throws(ScoringError) in
        let found = self.entryFindings(loaded, context)
        return (found: found, refusals: Refusals(inOrder: found))
      } _: { () throws(ScoringError) in
        let prepared = try scoring.prepare(loaded.competition, effects, sheets: loaded.sheets)
        return (self.scoreFindings(loaded, context), prepared)
      } _: { () throws(ScoringError) in
        self.otherFindings(loaded, context)
      }
      let found = entryCheck.found.merged(with: others)
      let refusals = others.isEmpty ? entryCheck.refusals : Refusals(inOrder: found)
      // Then the scores are added up. Only entries that nothing refuses are scored, so this has to wait for the checks. Each
      // thread takes half of the entries.
      let half = loaded.competition.entries.count / 2
      var (ranking, other) = try sideBySide { () throws(ScoringError) in
        try scoring.ranking(of: loaded.competition, 0..<half, refused: refusals, prepared)
      } _: { () throws(ScoringError) in
        try scoring.ranking(of: loaded.competition, half..<loaded.competition.entries.count, refused: refusals, prepared)
      }
      try ranking.join(&other)
      // Last come places, awards and money. Of what was found they need only who is refused, so the findings are merged and given
      // their places at the same time. The locks let each thread change its value in place: a closure cannot capture it otherwise
      // without a copy.
      let ranked = Mutex(consume ranking)
      let unplaced = Mutex((entries: consume found, scores: consume scoreFindings))
      let (results, placed) = try sideBySide { () throws(ScoringError) in
        try ranked.withLock { ranking throws(ScoringError) in
          try scoring.results(of: loaded.competition, &ranking, prepared)
        }
      } _: { () throws(ScoringError) in
        unplaced.withLock { found in
          self.complete(&found.entries, with: &found.scores, loaded)
          return exchange(&found.entries, with: [])
        }
      }
      let grades = loaded.competition.rulebook.grading.map(results.gradeFindings) ?? []
      let own = results.scoringFindings + grades + missingScores(loaded)
      let findings = own.isEmpty ? placed : (placed + own).sorted()
      return Outcome(
        loaded: loaded, findings: findings, refusals: refusals, results: results, scoring: scoring, prepared)
    } catch {
      throw .scoring(error)
    }
  }

  /// That there is nothing to rank entries by, where the rulebook ranks them by scores.
  private func missingScores(_ loaded: LoadedCompetition) -> [Finding] {
    let isMissing = loaded.scores.isEmpty && !loaded.competition.entries.isEmpty && !loaded.competition.rulebook.stages.isEmpty
    guard isMissing else { return [] }
    guard let rejected = loaded.rejects.last(where: { $0.table == "scores" && $0.count > 0 }) else {
      return [Finding(.scoresMissing, about: .competition, path: "scores")]
    }
    return [
      Finding(
        .scoresAllRejected, about: .competition, path: "scores",
        parameters: ["count": "\(rejected.count)", "file": rejected.file])
    ]
  }

  /// What was decided, under a rulebook that does not contradict itself, and what there is to warn of in that rulebook.
  private func effects(of loaded: LoadedCompetition) throws(EvaluationError) -> (DecisionEffects, warnings: [Finding]) {
    let found = loaded.competition.rulebook.findings(under: rules)
    let faults = found.filter { $0.severity == .error }
    guard faults.isEmpty else { throw .rulebook(faults) }
    let effects = DecisionEffects(of: loaded.competition.decisions, in: loaded.competition, scores: loaded.scores)
    return (effects, found.filter { $0.severity == .warning })
  }

  /// What the rules look at; scores with the corrections in them.
  private func context(of loaded: LoadedCompetition, _ effects: DecisionEffects, _ warnings: [Finding]) -> RuleContext {
    let validator = Validator(rules: rules)
    if loaded.sections != .all {
      // Of what was dropped a rule would say that it was left blank.
      precondition(
        loaded.sections.isSuperset(of: validator.sections(under: loaded.competition.rulebook)),
        "A rule looks at a section that was dropped when the competition was read.")
    }
    return validator.context(
      of: loaded.competition, scores: effects.scores, affairs: affairs, services: services,
      prior: loaded.findings + warnings + effects.findings
    ).gathered(in: effects.correctsScores ? nil : loaded.sheets)
  }

  /// What was found while reading and in one entry after another, in order.
  private func entryFindings(_ loaded: LoadedCompetition, _ context: RuleContext) -> [Finding] {
    let validator = Validator(rules: rules)
    let found = validator.priorAndEntryFindings(of: loaded.competition, in: context)
    return validator.withSeverities(of: loaded.competition.rulebook, found).sortedByEntry()
  }

  /// What was found by comparing entries, and by the rulebook's own rules, in order.
  private func otherFindings(_ loaded: LoadedCompetition, _ context: RuleContext) -> [Finding] {
    let validator = Validator(rules: rules)
    return validator.withSeverities(of: loaded.competition.rulebook, validator.otherFindings(in: context)).sortedByEntry()
  }

  /// What was found in the scores, in order; none of it refuses an entry.
  private func scoreFindings(_ loaded: LoadedCompetition, _ context: RuleContext) -> [Finding] {
    let validator = Validator(rules: rules)
    return validator.withSeverities(of: loaded.competition.rulebook, validator.scoreFindings(in: context)).sortedByEntry()
  }

  /// Adds what was found in the scores to what was found elsewhere, both in order, and gives each finding its place in the files.
  private func complete(_ found: inout [Finding], with others: inout [Finding], _ loaded: LoadedCompetition) {
    found.merge(with: &others)
    if let places = loaded.places { found.place(by: places.place(of:)) }
    if !loaded.names.isEmpty { found.place(by: loaded.names.place(of:)) }
  }
}
