public import InovasiModel

/// Only what was filed with the organiser takes part; a draft is left alone, and so is everything that it lacks.
public struct FilingRule: EntryRule, SectionlessRule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.notSubmitted] }

  /// Looks at how far one entry has come.
  public func check(_ entry: Entry, in context: RuleContext, into findings: inout [Finding]) {
    guard entry.filing != .submitted else { return }
    findings.append(
      Finding(
        .notSubmitted, about: .entry(entry.id), path: "filing", location: entry.location, value: entry.filing.rawValue,
        parameters: TextParameters(["entry": entry.id.rawValue, "state": entry.filing.rawValue])
          .adding("stateName", entry.filing.name)))
  }
}

extension FindingKind {
  /// An entry was not filed with the organiser.
  public static let notSubmitted = FindingKind(
    code: "ENTRY_NOT_SUBMITTED", severity: .error,
    message: LocalizedText(
      id: "Inovasi {entry} belum diajukan kepada penyelenggara ({stateName}).",
      en: "Innovation {entry} was not filed with the organiser ({stateName})."),
    advice: LocalizedText(id: "Ajukan sebelum pendaftaran ditutup.", en: "File it before registration closes."))
}

extension FilingRule: StatelessEntryRule {}
