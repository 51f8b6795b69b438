public import InovasiModel

/// Several rules as one.
public struct RuleSet: Rule {
  private let members: [Member]
  private let removed: Set<String>

  /// A rule and how it runs. Kept with the rule, because asking whether it conforms to a protocol takes longer than most rules
  /// do.
  private enum Member: Sendable {
    /// Together with others, in one walk through the entries.
    case entryPass(any EntryPassRule)
    /// On the scores alone, while other rules look at entries.
    case scores(any ScoreRule)
    /// On its own: it compares entries, looks at something else, or comes from outside.
    case other(any Rule)

    init(_ rule: any Rule) {
      if let rule = rule as? any EntryPassRule {
        self = .entryPass(rule)
      } else if let rule = rule as? any ScoreRule {
        self = .scores(rule)
      } else {
        self = .other(rule)
      }
    }

    var rule: any Rule {
      switch self {
      case .entryPass(let rule): rule
      case .scores(let rule): rule
      case .other(let rule): rule
      }
    }

    var isOfScores: Bool {
      if case .scores = self { true } else { false }
    }

    var isEntryPass: Bool {
      if case .entryPass = self { true } else { false }
    }
  }

  /// A set of rules; they run in this order, which changes nothing in the sorted report.
  public init(_ rules: [any Rule]) { self.init(rules.map(Member.init)) }

  private init(_ members: [Member], removed: Set<String> = []) {
    self.members = members
    self.removed = removed
  }

  /// Everything that the package checks.
  public static let standard = RuleSet([
    .entryPass(FilingRule()), .entryPass(RequiredFields()), .entryPass(RequiredSections()), .entryPass(WordLimits()),
    .other(CarelessAnswers()), .entryPass(TitleLength()), .entryPass(CategoryLimit()), .entryPass(RequiredDocuments()),
    .entryPass(RequiredStatements()), .entryPass(DateOrder()), .entryPass(MinimumAge()), .entryPass(MaximumAge()),
    .entryPass(StartWindowRule()), .entryPass(RemitRule()), .other(AgencyValidity()), .other(InvitationRule()),
    .entryPass(UnknownReferences()), .entryPass(DuplicateIdentifiers()), .other(ParentCycles()), .other(AgencyValuesRule()),
    .other(JudgingContradictions()),
    .other(DuplicateTitles()), .other(NearDuplicateRule()), .other(QuotaRule()), .other(FormerWinnerRule()),
    .other(RequiredAwardRule()), .other(ReplicationRule()), .scores(ScoreRange()), .scores(ScoreDuplicates()),
    .scores(ScoreReferences()), .scores(SheetCompleteness()), .other(JudgeIntegrity()), .scores(AbsentJudges()),
  ])

  /// The kinds of all rules, each once, less those that were removed.
  public var kinds: [FindingKind] {
    var seen = removed
    return members.flatMap(\.rule.kinds).filter { seen.insert($0.code).inserted }
  }

  /// The sections at which one rule or another looks.
  public func sections(under rulebook: Rulebook) -> SectionSelection {
    members.reduce(.none) { $0.union($1.rule.sections(under: rulebook)) }
  }

  /// The same set and one rule more.
  public func adding(_ rule: any Rule) -> RuleSet { RuleSet(members + [Member(rule)], removed: removed) }

  /// The same set without the findings of these codes; a rule that has nothing else to say no longer runs.
  public func removing(codes: String...) -> RuleSet {
    let removed = self.removed.union(codes)
    return RuleSet(members.filter { !$0.rule.kinds.allSatisfy { removed.contains($0.code) } }, removed: removed)
  }

  /// The rules that look at the scores alone.
  var scoreRules: RuleSet { RuleSet(members.filter(\.isOfScores), removed: removed) }

  /// The rules that go through the entries together.
  var entryPassRules: RuleSet { RuleSet(members.filter(\.isEntryPass), removed: removed) }

  /// All other rules: most compare entries with one another or with something else.
  var otherRules: RuleSet { RuleSet(members.filter { !$0.isEntryPass && !$0.isOfScores }, removed: removed) }

  /// Runs every rule: those that go through the entries together in one walk, all others one by one.
  public func check(_ context: RuleContext, into findings: inout [Finding]) {
    let first = findings.count
    var passes: [any EntryPass] = []
    for member in members {
      if case .entryPass(let rule) = member {
        if let pass = rule.pass(in: context) { passes.append(pass) }
      } else {
        member.rule.check(context, into: &findings)
      }
    }
    passes.run(context, into: &findings)
    guard !removed.isEmpty else { return }
    let kept = findings[first...].filter { !removed.contains($0.code) }
    findings.replaceSubrange(first..., with: kept)
  }
}
