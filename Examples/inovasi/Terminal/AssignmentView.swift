#if CommandLine
import Inovasi

/// What a person sees after `assign`: who scores what and why, the loads, what was refused, how the judges hang together.
struct AssignmentView {
  let plan: AssignmentPlan
  let terminal: Terminal

  private var isEnglish: Bool { terminal.language == .english }

  func print(top: Int) throws {
    switch terminal.format {
    case .text: try printText(top: top)
    case .csv: try terminal.print(pairs(top: top))
    case .json: try terminal.print(json: Document(plan))
    }
    for finding in plan.findings {
      terminal.note(
        LocalizedText("\(finding.code): \(finding.message(in: terminal.language)) \(finding.advice(in: terminal.language))"))
    }
  }

  /// The plan for programs, with what follows from it.
  private struct Document: Encodable {
    let plan: AssignmentPlan
    let refused: [Conflict]
    let findings: [Finding]

    init(_ plan: AssignmentPlan) {
      self.plan = plan
      refused = plan.refused
      findings = plan.findings
    }
  }

  private func printText(top: Int) throws {
    try terminal.print(pairs(top: top))
    if plan.pairs.count > top {
      terminal.line(
        LocalizedText(
          id: "… dan {count} lagi; semuanya ada di --output atau dengan --top 0.",
          en: "… and {count} more; all of them are in --output, or with --top 0."), ["count": "\(plan.pairs.count - top)"])
    }
    heading("Beban juri", "Loads")
    try terminal.print(loads)
    if !plan.conflicts.isEmpty {
      heading("Benturan kepentingan", "Conflicts of interest")
      try terminal.print(conflicts)
    }
    if plan.changes.kept > 0 || !plan.changes.lost.isEmpty {
      heading("Perubahan", "Changes")
      try terminal.print(changes)
    }
    printLinkage()
    terminal.line(
      LocalizedText(
        id: "{pairs} lembar untuk {judges} juri; biaya {cost}.",
        en: "{pairs} {pairs|sheet|sheets} for {judges} {judges|judge|judges}; cost {cost}."),
      ["pairs": "\(plan.pairs.count)", "judges": "\(plan.loads.count)", "cost": "\(plan.cost)"])
  }

  private func pairs(top: Int) -> Table {
    Table(
      [
        .text("innovation", isEnglish ? "Entry" : "Inovasi"), .text("judge", isEnglish ? "Judge" : "Juri"),
        .text("stage", isEnglish ? "Stage" : "Tahap"), .text("origin", isEnglish ? "Origin" : "Asal"),
        .text("expertise", isEnglish ? "Expertise" : "Keahlian"), .number("expertise_cost", isEnglish ? "Cost" : "Biaya"),
        .number("preference", isEnglish ? "Preference" : "Minat"), .number("preference_cost", isEnglish ? "Cost" : "Biaya"),
        .number("load_cost", isEnglish ? "Load" : "Beban"), .text("conflicts", isEnglish ? "Set aside" : "Dikecualikan"),
      ],
      plan.pairs.prefix(top).map { pair in
        [
          pair.entry.rawValue, pair.judge.rawValue, plan.stage.rawValue, text(pair.origin), text(pair.expertise),
          "\(pair.expertiseCost)", pair.preference.map(String.init) ?? "", "\(pair.preferenceCost)", "\(pair.loadCost)",
          pair.conflicts.map { name($0.kind) }.joined(separator: ", "),
        ]
      })
  }

  private var loads: Table {
    Table(
      [
        .text("judge", isEnglish ? "Judge" : "Juri"), .number("entries", isEnglish ? "Entries" : "Inovasi"),
        .number("minimum", isEnglish ? "Least" : "Minimal"), .number("capacity", isEnglish ? "Most" : "Kapasitas"),
      ],
      plan.loads.map { [$0.judge.rawValue, "\($0.entries)", "\($0.minimum)", $0.capacity.map(String.init) ?? ""] })
  }

  private var conflicts: Table {
    Table(
      [
        .text("innovation", isEnglish ? "Entry" : "Inovasi"), .text("judge", isEnglish ? "Judge" : "Juri"),
        .text("kind", isEnglish ? "Kind" : "Jenis"), .text("agency", isEnglish ? "Agency" : "OPD"),
        .text("reason", isEnglish ? "Reason" : "Alasan"), .text("override", isEnglish ? "Decision" : "Putusan"),
      ],
      plan.conflicts.map { conflict in
        [
          conflict.entry.rawValue, conflict.judge.rawValue, name(conflict.kind), conflict.agency?.rawValue ?? "",
          conflict.reason ?? "", decision(conflict),
        ]
      }, styles: plan.conflicts.map { $0.isBinding ? .red : .plain })
  }

  private func decision(_ conflict: Conflict) -> String {
    guard let override = conflict.override else {
      return conflict.excludes
        ? isEnglish ? "refused" : "ditolak" : isEnglish ? "allowed by the rulebook" : "diizinkan rulebook"
    }
    return "\(override.decidedBy): \(override.reason) (\(override.document))"
  }

  private var changes: Table {
    let lost = plan.changes.lost.map { ["−", $0.pair.entry.rawValue, $0.pair.judge.rawValue, $0.reason.code] }
    let added = plan.changes.added.map { ["+", $0.entry.rawValue, $0.judge.rawValue, ""] }
    return Table(
      [
        .text("change", "±"), .text("innovation", isEnglish ? "Entry" : "Inovasi"),
        .text("judge", isEnglish ? "Judge" : "Juri"), .text("reason", isEnglish ? "Reason" : "Alasan"),
      ], lost + added)
  }

  private func printLinkage() {
    Swift.print()
    if let link = plan.linkage.weakestLink {
      let entries = link.entries == 1 ? "entry" : "entries"
      terminal.line(
        LocalizedText(
          id: "Semua juri terkait; kaitan terlemah {first}–{second}: {entries} inovasi bersama.",
          en: "All judges are linked; the weakest link is {first}–{second}: {entries} \(entries) in common."),
        ["first": link.first.rawValue, "second": link.second.rawValue, "entries": "\(link.entries)"])
    }
    for repair in plan.linkage.repairs {
      let changes =
        repair.swap.map { "\($0.entry): \($0.from) → \($0.to)" }
        + [repair.addition].compactMap { $0 }
        .map { "\($0.entry): + \($0.judge)" }
      terminal.line(
        LocalizedText(
          id: "Agar juri terkait: {changes} (biaya {cost}).", en: "So that judges are linked: {changes} (cost {cost})."),
        ["changes": changes.joined(separator: "; "), "cost": "\(repair.cost)"])
    }
  }

  // MARK: Words

  private func name(_ kind: ConflictKind) -> String {
    terminal.format == .text ? kind.name[terminal.language] : kind.rawValue
  }

  private func text(_ origin: AssignedPair.Origin) -> String {
    guard terminal.format == .text, !isEnglish else { return origin.rawValue }
    return switch origin {
    case .chosen: "dipilih"
    case .kept: "tetap"
    case .fixed: "ditetapkan"
    case .linking: "pengait"
    }
  }

  private func text(_ match: ExpertiseMatch) -> String {
    guard terminal.format == .text, !isEnglish else { return match.rawValue }
    return switch match {
    case .affair: "urusan"
    case .category: "kategori"
    case .unknown: "tak diketahui"
    case .none: "lain"
    }
  }

  private func heading(_ indonesian: String, _ english: String) {
    let text = isEnglish ? english : indonesian
    Swift.print("\n" + (terminal.isStyled ? "\u{1B}[1m\(text)\u{1B}[0m" : text))
  }
}
#endif
