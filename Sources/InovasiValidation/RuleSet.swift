public import InovasiModel

/// Several rules as one.
public struct RuleSet: Rule {
  private let rules: [any Rule]
  private let removed: Set<String>

  /// A set of rules; they run in this order, which changes nothing in the sorted report.
  public init(_ rules: [any Rule]) { self.init(rules: rules, removed: []) }

  private init(rules: [any Rule], removed: Set<String>) {
    self.rules = rules
    self.removed = removed
  }

  /// Everything that the package checks.
  public static let standard = RuleSet([
    FilingRule(), RequiredFields(), RequiredSections(), WordLimits(), CarelessAnswers(), TitleLength(), CategoryLimit(),
    RequiredDocuments(), RequiredStatements(), DateOrder(), MinimumAge(), MaximumAge(), StartWindowRule(), RemitRule(),
    AgencyValidity(), InvitationRule(), UnknownReferences(), DuplicateIdentifiers(), DuplicateTitles(), NearDuplicateRule(),
    QuotaRule(),
    FormerWinnerRule(), RequiredAwardRule(), ReplicationRule(), ScoreRange(), ScoreDuplicates(), ScoreReferences(),
    JudgeIntegrity(), AbsentJudges(),
  ])

  /// The kinds of all rules, less those that were removed.
  public var kinds: [FindingKind] { rules.flatMap(\.kinds).filter { !removed.contains($0.code) } }

  /// The same set and one rule more.
  public func adding(_ rule: any Rule) -> RuleSet { RuleSet(rules: rules + [rule], removed: removed) }

  /// The same set without the findings of these codes; a rule that has nothing else to say no longer runs.
  public func removing(codes: String...) -> RuleSet {
    let removed = self.removed.union(codes)
    return RuleSet(rules: rules.filter { !$0.kinds.allSatisfy { removed.contains($0.code) } }, removed: removed)
  }

  /// The rules that look at scores alone.
  var ofScores: RuleSet { RuleSet(rules: rules.filter { $0 is any ScoreRule }, removed: removed) }

  /// All other rules.
  var ofOthers: RuleSet { RuleSet(rules: rules.filter { !($0 is any ScoreRule) }, removed: removed) }

  /// Runs every rule: those of our own that go through the entries together, in one pass, all others one by one.
  public func check(_ context: RuleContext, into findings: inout [Finding]) {
    let first = findings.count
    var passes: [any EntryPass] = []
    for rule in rules {
      if let rule = rule as? any PassingRule {
        if let pass = rule.pass(in: context) { passes.append(pass) }
      } else {
        rule.check(context, into: &findings)
      }
    }
    passes.run(context, into: &findings)
    guard !removed.isEmpty else { return }
    let kept = findings[first...].filter { !removed.contains($0.code) }
    findings.replaceSubrange(first..., with: kept)
  }
}
