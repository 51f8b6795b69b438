public import InovasiModel

/// An innovation is as old on the last day of registration as the first rule that applies to it asks.
///
/// The age is counted back from the closing date as revised (KemenPANRB, 2021: umur dihitung mundur dari penutupan), in months as
/// `CalendarDate.months(to:)` counts them: what began on 31 October is six months old on 30 April. An age that cannot be counted is pointed
/// out for ``MaximumAge`` too.
public struct MinimumAge: EntryRule, SectionlessRule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.entryTooYoung, .entryAgeUnknown] }

  /// The rulebook limits no age.
  public func isIdle(in context: RuleContext) -> Bool {
    context.competition.rulebook.minimumAges.isEmpty && context.competition.rulebook.maximumAges.isEmpty
  }

  /// Counts the age of one entry.
  public func check(_ entry: Entry, in context: RuleContext, into findings: inout [Finding]) {
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
    let number = rules.firstIndex(where: { $0.applies(to: entry) })
    if !context.competition.rulebook.maximumAges.isEmpty {
      checkGreatest(entry, besides: number.map { rules[$0] }, in: context, into: &findings)
    }
    guard let number else { return }
    let start = entry.start(rules[number].countedFrom)
    if let start, let latestStarts, start <= latestStarts[number] { return }
    let rule = rules[number]
    let path = rule.countedFrom.rawValue
    guard let closing = context.closingDate, let latest = latestStarts?[number] else {
      return unknown("closingDate", entry, path, rule, &findings)
    }
    guard let start else { return unknownStart(entry, rule, in: context, &findings) }
    let started = start.description
    findings.append(
      Finding(
        .entryTooYoung, about: .entry(entry.id), path: path, location: entry.location, value: started,
        parameters: [
          "entry": entry.id.rawValue, "started": started, "latest": latest.description, "needed": String(rule.months),
          "age": String(max(0, start.months(to: closing))),
        ], basis: rule.basis))
  }

  /// Says of an age that has no fewest months, or is counted from another day, that the most cannot be counted.
  private func checkGreatest(
    _ entry: Entry, besides least: Rulebook.AgeLimit?, in context: RuleContext, into findings: inout [Finding]
  ) {
    guard let rule = context.competition.rulebook.maximumAges.first(where: { $0.applies(to: entry) }),
      least?.countedFrom != rule.countedFrom
    else { return }
    if context.closingDate == nil {
      if least == nil { unknown("closingDate", entry, rule.countedFrom.rawValue, rule, &findings) }
    } else if entry.start(rule.countedFrom) == nil {
      unknownStart(entry, rule, in: context, &findings)
    }
  }

  /// Unless the day is missed by another rule, or could not be read.
  private func unknownStart(
    _ entry: Entry, _ rule: Rulebook.AgeLimit, in context: RuleContext, _ findings: inout [Finding]
  ) {
    let path = rule.countedFrom.rawValue
    let isRequired = context.competition.rulebook.requiredFields.contains { $0.field.rawValue == path }
    if !isRequired, !context.isReported(entry.id, path) { unknown(path, entry, path, rule, &findings) }
  }

  private func unknown(
    _ missing: String, _ entry: Entry, _ path: String, _ rule: Rulebook.AgeLimit, _ findings: inout [Finding]
  ) {
    findings.append(
      Finding(
        .entryAgeUnknown, about: .entry(entry.id), path: path, location: entry.location,
        parameters: ["entry": entry.id.rawValue, "missing": missing], basis: rule.basis))
  }
}

extension MinimumAge: PassingRule {
  func pass(in context: RuleContext) -> (any EntryPass)? {
    let rules = context.competition.rulebook.minimumAges
    return isIdle(in: context) ? nil : Pass(rules: rules, latestStarts: Self.latestStarts(rules, context))
  }

  private struct Pass: EntryPass {
    let rules: [Rulebook.AgeLimit]
    let latestStarts: [CalendarDate]?

    func look(at entry: Entry, in context: RuleContext, into findings: inout [Finding]) {
      MinimumAge().check(entry, rules, latestStarts, in: context, into: &findings)
    }
  }
}
