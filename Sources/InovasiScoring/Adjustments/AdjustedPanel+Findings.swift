public import InovasiModel

extension AdjustedPanel {
  /// What a report has to say about the adjustment: a panel that was left alone once, judges one by one.
  public func findings(in stage: Stage.ID) -> [Finding] {
    var findings: [Finding] = []
    for judge in judges {
      switch judge.note {
      case nil: break
      case .smallPanel(let judges, let entries):
        return [
          Finding(
            .adjustmentSmallPanel, about: .competition, path: "stages.\(stage)",
            parameters: ["stage": stage.rawValue, "judges": "\(judges)", "entries": "\(entries)"])
        ]
      case .tooFewSheets(let minimum):
        findings.append(
          Finding(
            .judgeTooFewSheets, about: .judge(judge.judge), path: "stages.\(stage)",
            parameters: [
              "judge": judge.judge.rawValue, "stage": stage.rawValue, "sheets": "\(judge.sheets)", "minimum": "\(minimum)",
            ]))
      case .noSpread:
        findings.append(
          Finding(
            .judgeNoSpread, about: .judge(judge.judge), path: "stages.\(stage)",
            parameters: ["judge": judge.judge.rawValue, "stage": stage.rawValue, "sheets": "\(judge.sheets)"]))
      }
    }
    return findings
  }
}

extension AdjustmentError {
  /// The error as a finding.
  public func finding(in stage: Stage.ID) -> Finding {
    switch self {
    case .disconnected(let components):
      Finding(
        .adjustmentDisconnected, about: .competition, path: "stages.\(stage)",
        parameters: [
          "stage": stage.rawValue, "count": "\(components.count)",
          "sets": components.map(\.description).joined(separator: "; "),
        ])
    case .tooManyJudges(let count, let most):
      Finding(
        .adjustmentTooLarge, about: .competition, path: "stages.\(stage)",
        parameters: ["stage": stage.rawValue, "judges": "\(count)", "limit": "\(most)"])
    case .overflow(let overflow):
      Finding(
        .scoringOverflow, about: .competition, path: "stages.\(stage)",
        parameters: ["subject": stage.rawValue, "operation": overflow.operation])
    }
  }
}
