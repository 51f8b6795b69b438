public import InovasiModel

/// An innovation is as old on the last day of registration as the first rule that applies to it asks.
///
/// The age is counted back from the closing date as revised (KemenPANRB, 2021: umur dihitung mundur dari penutupan), in months as
/// `CalendarDate.months(to:)` counts them: what began on 31 October is six months old on 30 April. An age that cannot be counted is
/// pointed out; where it is not known when registration closes, that is said once for all entries.
public struct MinimumAge: EntryRule, SectionlessRule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.entryTooYoung, .entryAgeUnknown] }

  /// The rulebook asks nothing of this kind.
  public func isIdle(in context: RuleContext) -> Bool { context.competition.rulebook.minimumAges.isEmpty }

  /// Counts the ages of all entries.
  public func check(_ context: RuleContext, into findings: inout [Finding]) { checkInOwnPass(context, into: &findings) }

  /// Counts the age of one entry; what the competition lacks for it is said of all entries only.
  public func check(_ entry: Entry, in context: RuleContext, into findings: inout [Finding]) {
    if UncountableAges(context) != nil { return }
    let rules = context.competition.rulebook.minimumAges
    check(entry, rules, Self.latestStarts(rules, context), in: context, into: &findings)
  }

  /// The latest start that each rule allows; `nil` where nobody has said when registration closes.
  private static func latestStarts(_ rules: [Rulebook.AgeLimit], _ context: RuleContext) -> [CalendarDate]? {
    context.closingDate.map { closing in rules.map { closing.latestStart(ofMonths: $0.months) } }
  }

  fileprivate func check(
    _ entry: Entry, _ rules: [Rulebook.AgeLimit], _ latestStarts: [CalendarDate]?, in context: RuleContext,
    into findings: inout [Finding]
  ) {
    guard let number = rules.firstIndex(where: { $0.applies(to: entry) }) else { return }
    let start = entry.start(rules[number].countedFrom)
    if let start, let latestStarts, start <= latestStarts[number] { return }
    let rule = rules[number]
    let path = rule.countedFrom.rawValue
    guard let closing = context.closingDate, let latest = latestStarts?[number] else {
      return findings.append(rule.unknown("closingDate", of: entry))
    }
    guard let start else { return rule.reportUnknownStart(of: entry, in: context, into: &findings) }
    let started = start.description
    findings.append(
      Finding(
        .entryTooYoung, about: .entry(entry.id), path: path, location: entry.location, value: started,
        parameters: [
          "entry": entry.id.rawValue, "started": started, "latest": latest.description, "needed": String(rule.months),
          "age": String(max(0, start.months(to: closing))),
        ], basis: rule.basis))
  }
}

extension MinimumAge: EntryPassRule {
  func pass(in context: RuleContext) -> (any EntryPass)? {
    let rules = context.competition.rulebook.minimumAges
    if isIdle(in: context) { return nil }
    return UncountableAges(context) ?? Pass(rules: rules, latestStarts: Self.latestStarts(rules, context))
  }

  private struct Pass: EntryPass {
    let rules: [Rulebook.AgeLimit]
    let latestStarts: [CalendarDate]?

    func look(at entry: Entry, in context: RuleContext, into findings: inout [Finding]) {
      MinimumAge().check(entry, rules, latestStarts, in: context, into: &findings)
    }
  }
}
