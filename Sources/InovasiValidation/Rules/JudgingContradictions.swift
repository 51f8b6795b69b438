public import InovasiModel

/// What the tables of judging say agrees with itself: a decision that lets a judge score in spite of a conflict of interest is about a conflict
/// that there is, and a judge says one thing about an entry.
///
/// A decision about another kind than was declared leaves the judge barred, which nobody learns before judges are assigned.
public struct JudgingContradictions: SectionlessRule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.overrideWithoutConflict, .preferenceContradictory] }

  /// Looks at the tables. Complexity: O(rows), and O(entries) where there is a decision.
  public func check(_ context: RuleContext, into findings: inout [Finding]) {
    overrides(context, &findings)
    preferences(context.competition.preferences, &findings)
  }

  /// Of judges, entries and agencies that nobody knows that is said, and no more.
  private func overrides(_ context: RuleContext, _ findings: inout [Finding]) {
    let competition = context.competition
    guard !competition.overrides.isEmpty else { return }
    let register = competition.conflictRegister
    let judges = Set(competition.judges.map(\.id))
    let filed = Dictionary(competition.entries.map { ($0.id, $0) }) { first, _ in first }
    for override in competition.overrides where judges.contains(override.judge) {
      if override.entry == nil, let agency = override.agency, context.agency(agency) == nil { continue }
      guard register.isIdle(override, among: filed) else { continue }
      let name = override.kind?.name ?? LocalizedText(id: "jenis apa pun", en: "of any kind")
      findings.append(
        Finding(
          .overrideWithoutConflict, about: .judge(override.judge), path: override.path, value: override.kind?.rawValue,
          parameters: TextParameters([
            "judge": override.judge.rawValue, "kind": override.kind?.rawValue ?? "–", "document": override.document,
            "subject": override.entry?.rawValue ?? override.agency?.rawValue ?? "",
          ]).adding("kindName", name)))
    }
  }

  /// - Parameter preferences: in order, so that what a judge says about one entry stands together, the lowest first.
  private func preferences(_ preferences: [Preference], _ findings: inout [Finding]) {
    var rest = preferences[...]
    while let first = rest.first {
      let own = rest.prefix { $0.entry == first.entry && $0.judge == first.judge }
      rest = rest.dropFirst(own.count)
      guard let last = own.last, last.value != first.value else { continue }
      let values = Set(own.map(\.value)).sorted().map(String.init).joined(separator: ", ")
      findings.append(
        Finding(
          .preferenceContradictory, about: .judge(first.judge), path: first.path, value: values,
          parameters: [
            "judge": first.judge.rawValue, "entry": first.entry.rawValue, "values": values, "lowest": "\(first.value)",
          ]))
    }
  }
}

extension FindingKind {
  /// A decision sets aside a conflict of interest that there is not.
  public static let overrideWithoutConflict = FindingKind(
    code: "OVERRIDE_WITHOUT_CONFLICT", severity: .warning,
    message: LocalizedText(
      id:
        "{document} mengecualikan juri {judge} dari benturan kepentingan dengan {subject} ({kindName}), padahal tidak tercatat.",
      en: "{document} sets aside a conflict of judge {judge} with {subject} ({kindName}), but none is recorded."),
    advice: LocalizedText(
      id:
        "Periksa juri, jenis (kind: {kind}), dan sasaran dalam overrides.csv, serta perangkat daerah jurinya; kini tanpa pengaruh.",
      en: "Check judge, kind ({kind}) and subject in overrides.csv, and the judge's agency; as it is, it has no effect."))

  /// A judge has said several things about one entry.
  public static let preferenceContradictory = FindingKind(
    code: "PREFERENCE_CONTRADICTORY", severity: .warning,
    message: LocalizedText(
      id: "Minat juri {judge} atas inovasi {entry} bertentangan ({values}); yang dipakai {lowest}.",
      en: "What judge {judge} prefers about innovation {entry} contradicts itself ({values}); {lowest} counts."),
    advice: LocalizedText(id: "Sisakan satu nilai dalam preferences.csv.", en: "Keep one value in preferences.csv."))
}
