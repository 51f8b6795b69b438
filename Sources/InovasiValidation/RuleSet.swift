public import InovasiModel

/// Several rules as one.
public struct RuleSet: Rule {
  private var passing: [any PassingRule]
  private var others: [any Rule]
  private var scoreRules: [any ScoreRule]
  private var removed: Set<String> = []

  /// A set of rules; in which order they stand changes nothing in the sorted report.
  public init(_ rules: [any Rule]) {
    self.init(passing: [], others: [], scoreRules: [])
    for rule in rules { add(rule) }
  }

  /// A set of rules of which it is known how they run: to ask that of a rule is a search through everything that is linked.
  private init(passing: [any PassingRule], others: [any Rule], scoreRules: [any ScoreRule]) {
    self.passing = passing
    self.others = others
    self.scoreRules = scoreRules
  }

  /// Everything that the package checks.
  public static let standard = RuleSet(
    passing: [
      FilingRule(), RequiredFields(), RequiredSections(), WordLimits(), TitleLength(), CategoryLimit(), RequiredDocuments(),
      RequiredStatements(), DateOrder(), MinimumAge(), MaximumAge(), StartWindowRule(), RemitRule(), UnknownReferences(),
      DuplicateIdentifiers(), DuplicateTitles(),
    ],
    others: [
      CarelessAnswers(), AgencyValidity(), InvitationRule(), NearDuplicateRule(), QuotaRule(), FormerWinnerRule(),
      RequiredAwardRule(), ReplicationRule(), JudgeIntegrity(),
    ],
    scoreRules: [ScoreRange(), ScoreDuplicates(), ScoreReferences(), AbsentJudges()])

  private mutating func add(_ rule: any Rule) {
    if let rule = rule as? any PassingRule {
      passing.append(rule)
    } else if let rule = rule as? any ScoreRule {
      scoreRules.append(rule)
    } else {
      others.append(rule)
    }
  }

  private var rules: [any Rule] { passing as [any Rule] + others + scoreRules as [any Rule] }

  /// The kinds of all rules, less those that were removed.
  public var kinds: [FindingKind] { rules.flatMap(\.kinds).filter { !removed.contains($0.code) } }

  /// The same set and one rule more.
  public func adding(_ rule: any Rule) -> RuleSet {
    var set = self
    set.add(rule)
    return set
  }

  /// The same set without the findings of these codes; a rule that has nothing else to say no longer runs.
  public func removing(codes: String...) -> RuleSet {
    let removed = self.removed.union(codes)
    let isSilent = { (rule: any Rule) in rule.kinds.allSatisfy { removed.contains($0.code) } }
    var set = self
    set.removed = removed
    set.passing.removeAll(where: isSilent)
    set.others.removeAll(where: isSilent)
    set.scoreRules.removeAll(where: isSilent)
    return set
  }

  /// The rules that look at scores alone.
  var ofScores: RuleSet {
    var set = self
    set.passing = []
    set.others = []
    return set
  }

  /// All other rules.
  var ofOthers: RuleSet {
    var set = self
    set.scoreRules = []
    return set
  }

  /// Runs every rule: those of our own that go through the entries together, in one pass, all others one by one.
  public func check(_ context: RuleContext, into findings: inout [Finding]) {
    let first = findings.count
    for rule in others { rule.check(context, into: &findings) }
    for rule in scoreRules { rule.check(context, into: &findings) }
    var passes = passing.compactMap { $0.pass(in: context) }
    passes.run(context, into: &findings)
    guard !removed.isEmpty else { return }
    let kept = findings[first...].filter { !removed.contains($0.code) }
    findings.replaceSubrange(first..., with: kept)
  }
}
