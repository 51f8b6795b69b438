#if CommandLine
import Inovasi

/// What a person, or a program, sees after `decisions`.
struct DecisionsView {
  let results: Results
  let steps: [DecisionStep]
  let findings: [Finding]
  let terminal: Terminal

  private var isEnglish: Bool { terminal.language == .english }

  func print() throws {
    switch terminal.format {
    case .text: try printText()
    case .csv: try terminal.print(changes)
    case .json: try terminal.print(json: Document(results: results, steps: steps, findings: findings))
    }
  }

  /// Everything, for programs.
  private struct Document: Encodable {
    let state: ResultState
    let decisions: [RecordedDecision]
    let objections: [ObjectionCase]
    let steps: [DecisionStep]
    let findings: [Finding]

    init(results: Results, steps: [DecisionStep], findings: [Finding]) {
      state = results.state
      decisions = results.decisions
      objections = results.objections
      self.steps = steps
      self.findings = findings
    }
  }

  private func printText() throws {
    let state = results.state
    terminal.line(
      LocalizedText(id: "Status hasil: {state}", en: "State of the result: {state}"),
      ["state": state.status.name[terminal.language] + (state.decision.map { " · #\($0.number)" } ?? "")])
    if results.decisions.isEmpty {
      terminal.line(LocalizedText(id: "Belum ada keputusan.", en: "Nothing was decided."))
    } else {
      Swift.print()
      try terminal.print(log)
    }
    if !changes.rows.isEmpty {
      Swift.print()
      try terminal.print(changes)
    }
    if !findings.isEmpty {
      Swift.print()
      try terminal.print(FindingsTable.table(findings, for: terminal))
    }
  }

  private var log: Table {
    Table(
      [
        .number("number", "No."), .text("date", isEnglish ? "Date" : "Tanggal"),
        .text("kind", isEnglish ? "Decision" : "Keputusan"), .text("subject", isEnglish ? "About" : "Tentang"),
        .text("reason", isEnglish ? "Reason" : "Alasan"), .text("document", isEnglish ? "Document" : "Dokumen"),
        .text("status", "Status"),
      ],
      results.decisions.map { recorded in
        let decision = recorded.decision
        return [
          "\(decision.number)", "\(decision.date)", decision.kind.name[terminal.language], decision.subject,
          decision.reason[terminal.language], decision.document ?? "", status(recorded),
        ]
      }, styles: results.decisions.map { $0.status == .refused ? .red : .plain })
  }

  private func status(_ recorded: RecordedDecision) -> String {
    let name = recorded.status.name[terminal.language]
    return recorded.cancelledBy.map { "\(name) (#\($0))" } ?? name
  }

  /// A line for each entry that a decision changed something for; for programs, one for each decision that changed nothing too.
  private var changes: Table {
    let isText = terminal.format == .text
    return Table(
      [
        .number("number", "No."), .text("kind", isEnglish ? "Decision" : "Keputusan"),
        .text("innovation", isEnglish ? "Entry" : "Inovasi"),
        .number("place_before", isEnglish ? "Place before" : "Peringkat semula"),
        .number("place_after", isEnglish ? "after" : "menjadi"),
        .number("final_before", isEnglish ? "Final before" : "Nilai semula"),
        .number("final_after", isEnglish ? "after" : "menjadi"), .text("gained", isEnglish ? "Gained" : "Diperoleh"),
        .text("lost", isEnglish ? "Lost" : "Hilang"),
        .number("amount_before", isEnglish ? "Rupiah before" : "Rupiah semula"),
        .number("amount_after", isEnglish ? "after" : "menjadi"), .text("status", "Status"),
      ],
      steps.flatMap { step -> [[String]] in
        let head = ["\(step.decision.number)", isText ? step.decision.kind.name[terminal.language] : step.decision.kind.rawValue]
        let status = isText ? step.status.name[terminal.language] : step.status.rawValue
        if step.changes.isEmpty {
          return isText ? [] : [head + Array(repeating: "", count: 9) + [status]]
        }
        return step.changes.map { head + cells($0) + [status] }
      })
  }

  private func cells(_ change: ResultsDifference.Change) -> [String] {
    let isText = terminal.format == .text
    let scores = ChangedScores(change, places: isText ? 2 : 10, isFixed: isText, for: terminal)
    func place(_ place: Int?) -> String { place.map { "\($0)" } ?? "" }
    return [
      change.entry.rawValue, place(change.placeBefore), place(change.placeAfter), scores.before, scores.after,
      change.awardsGained.map(\.rawValue).joined(separator: ";"),
      change.awardsLost.map(\.rawValue).joined(separator: ";"), "\(change.amountBefore.amount)",
      "\(change.amountAfter.amount)",
    ]
  }
}
#endif
