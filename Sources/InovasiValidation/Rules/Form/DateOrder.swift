public import InovasiModel

/// A trial comes before the application, and both before registration closes.
public struct DateOrder: EntryRule, SectionlessRule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.dateOrder, .dateAfterClosing] }

  /// Looks at the dates of one entry.
  public func check(_ entry: Entry, in context: RuleContext, into findings: inout [Finding]) {
    guard let started = entry.started else { return }
    if let trial = entry.trialStarted, trial > started {
      let (trial, started) = (trial.description, started.description)
      findings.append(
        Finding(
          .dateOrder, about: .entry(entry.id), path: "trialStarted", location: entry.location, value: trial,
          parameters: ["entry": entry.id.rawValue, "trial": trial, "started": started]))
    }
    if let closing = context.closingDate, started > closing {
      let (started, closing) = (started.description, closing.description)
      findings.append(
        Finding(
          .dateAfterClosing, about: .entry(entry.id), path: "started", location: entry.location, value: started,
          parameters: ["entry": entry.id.rawValue, "started": started, "closing": closing]))
    }
  }
}

extension DateOrder: StatelessEntryRule {}
