public import InovasiModel

/// An innovation is not older on the last day of registration than the first rule that applies to it allows.
///
/// Some competitions want what is new: Luwu Timur 2025 takes innovations applied for two years at most. Months are counted as for
/// ``MinimumAge``: on the day on which the last of them is full an innovation is not too old, on the next it is.
public struct MaximumAge: EntryRule, SectionlessRule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.entryTooOld] }

  /// The rulebook asks nothing of this kind.
  public func isIdle(in context: RuleContext) -> Bool { context.competition.rulebook.maximumAges.isEmpty }

  /// Counts the age of one entry; without its dates, the rule for the minimum age has something to say.
  public func check(_ entry: Entry, in context: RuleContext, into findings: inout [Finding]) {
    guard let rule = context.competition.rulebook.maximumAges.first(where: { $0.applies(to: entry) }),
      let closing = context.closingDate, let start = entry.start(rule.countedFrom)
    else { return }
    let earliest = closing.earliestStart(ofMonths: rule.months)
    guard start < earliest else { return }
    findings.append(
      Finding(
        .entryTooOld, about: .entry(entry.id), path: rule.countedFrom.rawValue, location: entry.location, value: "\(start)",
        parameters: [
          "entry": entry.id.rawValue, "started": "\(start)", "earliest": "\(earliest)", "allowed": "\(rule.months)",
        ], basis: rule.basis))
  }
}

extension Entry {
  /// The day from which an age is counted.
  func start(_ start: Rulebook.AgeLimit.Start) -> CalendarDate? { start == .started ? started : trialStarted }
}

extension Rulebook.AgeLimit {
  func applies(to entry: Entry) -> Bool {
    groups.apply(to: entry) && (categories.isEmpty || categories.contains(where: entry.categories.contains))
  }
}

extension MaximumAge: PlainEntryRule {}
