public import InovasiModel

/// An innovation is as old on the last day of registration as the first rule that applies to it asks.
///
/// The age is counted back from the closing date as revised (KemenPANRB, 2021: umur dihitung mundur dari penutupan).
public struct MinimumAge: EntryRule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.entryTooYoung, .entryAgeUnknown] }

  /// The rulebook asks nothing of this kind.
  public func isIdle(in context: RuleContext) -> Bool { context.competition.rulebook.minimumAges.isEmpty }

  /// Counts the age of one entry.
  public func check(_ entry: Entry, in context: RuleContext, into findings: inout [Finding]) {
    guard let rule = context.competition.rulebook.minimumAges.first(where: { $0.applies(to: entry) }) else { return }
    let path = rule.countedFrom.rawValue
    let start = entry.start(rule.countedFrom)
    guard let closing = context.closingDate else {
      return unknown("closingDate", entry, path, rule, &findings)
    }
    guard let start else {
      let isRequired = context.competition.rulebook.requiredFields.contains { $0.field.rawValue == path }
      if !isRequired, !context.isReported(entry.id, path) { unknown(path, entry, path, rule, &findings) }
      return
    }
    let latest = closing.adding(months: 0 &- rule.months)
    guard start > latest else { return }
    findings.append(
      Finding(
        .entryTooYoung, about: .entry(entry.id), path: path, location: entry.location, value: "\(start)",
        parameters: [
          "entry": entry.id.rawValue, "started": "\(start)", "latest": "\(latest)", "needed": "\(rule.months)",
          "age": "\(Self.months(from: start, to: closing))",
        ], basis: rule.basis))
  }

  private func unknown(
    _ missing: String, _ entry: Entry, _ path: String, _ rule: Rulebook.AgeLimit, _ findings: inout [Finding]
  ) {
    findings.append(
      Finding(
        .entryAgeUnknown, about: .entry(entry.id), path: path, location: entry.location,
        parameters: ["entry": entry.id.rawValue, "missing": missing], basis: rule.basis))
  }

  private static func months(from start: CalendarDate, to end: CalendarDate) -> Int {
    guard start < end else { return 0 }
    let (first, last) = (start.components, end.components)
    let whole = (last.year - first.year) * 12 + last.month - first.month
    return max(0, start.adding(months: whole) > end ? whole - 1 : whole)
  }
}

extension MinimumAge: PlainEntryRule {}
