public import InovasiModel

/// An innovation is not older on the last day of registration than the first rule that applies to it allows.
///
/// Some competitions want what is new: Luwu Timur 2025 takes innovations applied for two years at most. Months are counted as for
/// ``MinimumAge``: on the day on which the last of them is full an innovation is not too old, on the next it is. An age that cannot be
/// counted is pointed out, unless that rule has said so of the same day, or of the closing date.
public struct MaximumAge: EntryRule, SectionlessRule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.entryTooOld, .entryAgeUnknown] }

  /// The rulebook asks nothing of this kind.
  public func isIdle(in context: RuleContext) -> Bool { context.competition.rulebook.maximumAges.isEmpty }

  /// Counts the ages of all entries.
  public func check(_ context: RuleContext, into findings: inout [Finding]) { checkInOwnPass(context, into: &findings) }

  /// Counts the age of one entry; what the competition lacks for it is said of all entries only.
  public func check(_ entry: Entry, in context: RuleContext, into findings: inout [Finding]) {
    if UncountableAges(context) != nil { return }
    guard let rule = context.competition.rulebook.maximumAges.first(where: { $0.applies(to: entry) }) else { return }
    guard let closing = context.closingDate, let start = entry.start(rule.countedFrom) else {
      return reportUnknown(entry, rule, in: context, into: &findings)
    }
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

extension MaximumAge {
  /// Says of an age that has no fewest months, or is counted from another day, that it cannot be counted.
  private func reportUnknown(
    _ entry: Entry, _ rule: Rulebook.AgeLimit, in context: RuleContext, into findings: inout [Finding]
  ) {
    let least = context.competition.rulebook.minimumAges.first { $0.applies(to: entry) }
    guard least?.countedFrom != rule.countedFrom else { return }
    if context.closingDate != nil {
      rule.reportUnknownStart(of: entry, in: context, into: &findings)
    } else if least == nil {
      findings.append(rule.unknown("closingDate", of: entry))
    }
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

extension Rulebook.AgeLimit {
  /// Says that an entry lacks the day from which its age is counted, unless another rule misses that day, or it could not be read.
  func reportUnknownStart(of entry: Entry, in context: RuleContext, into findings: inout [Finding]) {
    let path = countedFrom.rawValue
    let isRequired = context.competition.rulebook.requiredFields.contains { $0.field.rawValue == path }
    if !isRequired, !context.isReported(entry.id, path) { findings.append(unknown(path, of: entry)) }
  }

  /// What lacks to count an entry's age.
  func unknown(_ missing: String, of entry: Entry) -> Finding {
    let field = Rulebook.RequiredField.Field(rawValue: missing)
    return Finding(
      .entryAgeUnknown, about: .entry(entry.id), path: countedFrom.rawValue, location: entry.location,
      parameters: TextParameters(["entry": entry.id.rawValue, "missing": missing])
        .adding("name", field?.name ?? LocalizedText(id: "tanggal penutupan pendaftaran", en: "day on which registration closes"))
        .adding(
          "columns",
          field?.columns ?? LocalizedText(id: "closingDate di competition.json5", en: "closingDate in competition.json5")),
      basis: basis)
  }
}

extension MaximumAge: StatelessEntryRule {
  func pass(in context: RuleContext) -> (any EntryPass)? {
    if isIdle(in: context) { return nil }
    guard let uncountable = UncountableAges(context) else { return self }
    // What the rule for the least age counts holds for these, too.
    return context.competition.rulebook.minimumAges.isEmpty ? uncountable : nil
  }
}
