public import InovasiModel

/// An innovation went into use within one of the windows that apply to it.
public struct StartWindowRule: EntryRule, SectionlessRule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.entryOutsideWindow] }

  /// The rulebook asks nothing of this kind.
  public func isIdle(in context: RuleContext) -> Bool { context.competition.rulebook.startWindows.isEmpty }

  /// Looks at the start of one entry; a start that is not given is for ``RequiredFields`` to miss.
  public func check(_ entry: Entry, in context: RuleContext, into findings: inout [Finding]) {
    let windows = context.competition.rulebook.startWindows.filter { $0.groups.apply(to: entry) }
    let starts = windows.map { entry.start($0.countedFrom) }
    guard let first = windows.first, starts.contains(where: { $0 != nil }),
      !zip(windows, starts).contains(where: { window, start in start.map(window.days.contains) == true })
    else { return }
    let start = starts.compactMap(\.self).first.map { "\($0)" } ?? ""
    findings.append(
      Finding(
        .entryOutsideWindow, about: .entry(entry.id), path: first.countedFrom.rawValue, location: entry.location,
        value: start,
        parameters: [
          "entry": entry.id.rawValue, "started": start, "window": windows.map(\.days.text).joined(separator: ", "),
        ], basis: first.basis))
  }
}

extension DateSpan {
  /// `2021-01-01–2022-12-31`; an open end is left out.
  fileprivate var text: String { "\(first.map { "\($0)" } ?? "")–\(last.map { "\($0)" } ?? "")" }
}

extension StartWindowRule: StatelessEntryRule {}
