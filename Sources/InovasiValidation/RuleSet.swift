public import InovasiModel

/// Several rules as one.
public struct RuleSet: Rule {
  private let members: [Member]
  private let removed: Set<String>

  /// A rule and what is known of it; to ask a rule whether it is of our own takes longer than most of them do.
  private enum Member: Sendable {
    case passing(any PassingRule)
    case ofScores(any ScoreRule)
    case other(any Rule)

    init(_ rule: any Rule) {
      if let rule = rule as? any PassingRule {
        self = .passing(rule)
      } else if let rule = rule as? any ScoreRule {
        self = .ofScores(rule)
      } else {
        self = .other(rule)
      }
    }

    var rule: any Rule {
      switch self {
      case .passing(let rule): rule
      case .ofScores(let rule): rule
      case .other(let rule): rule
      }
    }

    var isOfScores: Bool {
      if case .ofScores = self { true } else { false }
    }

    var isPassing: Bool {
      if case .passing = self { true } else { false }
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
    .passing(FilingRule()), .passing(RequiredFields()), .passing(RequiredSections()), .passing(WordLimits()),
    .other(CarelessAnswers()), .passing(TitleLength()), .passing(CategoryLimit()), .passing(RequiredDocuments()),
    .passing(RequiredStatements()), .passing(DateOrder()), .passing(MinimumAge()), .passing(MaximumAge()),
    .passing(StartWindowRule()), .passing(RemitRule()), .other(AgencyValidity()), .other(InvitationRule()),
    .passing(UnknownReferences()), .passing(DuplicateIdentifiers()), .other(ParentCycles()), .other(AgencyValuesRule()),
    .other(DuplicateTitles()), .other(NearDuplicateRule()), .other(QuotaRule()), .other(FormerWinnerRule()),
    .other(RequiredAwardRule()), .other(ReplicationRule()), .ofScores(ScoreRange()), .ofScores(ScoreDuplicates()),
    .ofScores(ScoreReferences()), .ofScores(SheetCompleteness()), .other(JudgeIntegrity()), .ofScores(AbsentJudges()),
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

  /// The rules that look at scores alone.
  var ofScores: RuleSet { RuleSet(members.filter(\.isOfScores), removed: removed) }

  /// The rules that look at one entry after another.
  var ofEntries: RuleSet { RuleSet(members.filter(\.isPassing), removed: removed) }

  /// All other rules; most set entries beside one another, or beside something else.
  var ofOthers: RuleSet { RuleSet(members.filter { !$0.isPassing && !$0.isOfScores }, removed: removed) }

  /// Runs every rule: those of our own that go through the entries together, in one pass, all others one by one.
  public func check(_ context: RuleContext, into findings: inout [Finding]) {
    let first = findings.count
    var passes: [any EntryPass] = []
    for member in members {
      if case .passing(let rule) = member {
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
