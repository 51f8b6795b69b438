public import InovasiModel

extension AssignmentShortfall {
  /// What is lacking, as a finding with advice on what to relax.
  public var finding: Finding {
    switch self {
    case .noEntries: Finding(.assignNoEntries, about: .competition)
    case .noJudges: Finding(.assignNoJudges, about: .competition)
    case .nothingAsked(let perEntry): competition(.assignNothingAsked, ["asked": "\(perEntry)"])
    case .moreThanThereAre(let perEntry, let judges):
      competition(.assignMoreThanThereAre, ["asked": "\(perEntry)", "judges": "\(judges)"])
    case .tooLarge: Finding(.assignTooLarge, about: .competition)
    case .unknown(let name): competition(.assignUnknown, ["name": name])
    case .quotasOverlap(let judge, let panels):
      Finding(
        .assignQuotasOverlap, about: .judge(judge), path: "panels",
        parameters: ["judge": judge.rawValue, "panels": panels.list()])
    case .quotasExceed(let asked, let perEntry):
      competition(.assignQuotasExceed, ["asked": "\(asked)", "perEntry": "\(perEntry)"])
    case .fewJudges(let entry, let asked, let available, let conflicts, let panel):
      Finding(
        .assignFewJudges, about: .entry(entry), path: "judges",
        parameters: [
          "entry": entry.rawValue, "asked": "\(asked)", "available": "\(available)",
          "conflicts": conflicts.isEmpty ? "–" : conflicts.map(\.rawValue).joined(separator: ", "),
          "panel": panel?.rawValue ?? "–",
        ])
    case .fewOfPanel(let entry, let panel, let asked, let available):
      Finding(
        .assignFewOfPanel, about: .entry(entry), path: "judges",
        parameters: [
          "entry": entry.rawValue, "panel": panel.rawValue, "asked": "\(asked)", "available": "\(available)",
        ])
    case .capacity(let asked, let available, let judges):
      competition(
        .assignCapacity,
        [
          "asked": "\(asked)", "available": "\(available)", "judges": "\(judges)", "each": "\(Self.share(asked, judges))",
        ])
    case .panelCapacity(let panel, let entries, let asked, let available, let judges):
      competition(
        .assignPanelCapacity,
        [
          "panel": panel.rawValue, "entries": "\(entries)", "asked": "\(asked)", "available": "\(available)",
          "judges": "\(judges)", "each": "\(Self.share(asked, judges))",
        ])
    case .groupCapacity(let judges, let entries, let asked, let available):
      competition(
        .assignGroupCapacity,
        [
          "judges": judges.list(), "entries": entries.list(), "asked": "\(asked)", "available": "\(available)",
          "each": "\(Self.share(asked, judges.count))",
        ])
    case .quota(let entry, let panel, let asked, let given):
      Finding(
        .assignQuota, about: .entry(entry), path: "judges",
        parameters: ["entry": entry.rawValue, "panel": panel.rawValue, "asked": "\(asked)", "given": "\(given)"])
    case .minimumLoad(let judge, let asked, let given):
      Finding(
        .assignMinimumLoad, about: .judge(judge), path: "minimum",
        parameters: ["judge": judge.rawValue, "asked": "\(asked)", "given": "\(given)"])
    case .fixedPair(let pair, let conflict):
      Finding(
        .assignFixedPair, about: .entry(pair.entry), path: "judges",
        parameters: TextParameters([
          "entry": pair.entry.rawValue, "judge": pair.judge.rawValue, "conflict": conflict?.rawValue ?? "–",
        ]).adding("conflictName", conflict?.name ?? LocalizedText("–")))
    case .fixedLost(let pair):
      Finding(
        .assignFixedLost, about: .entry(pair.entry), path: "judges",
        parameters: ["entry": pair.entry.rawValue, "judge": pair.judge.rawValue])
    }
  }

  private func competition(_ kind: FindingKind, _ parameters: TextParameters) -> Finding {
    Finding(kind, about: .competition, path: "assignments", parameters: parameters)
  }

  /// How many each has to take at least when all take about the same.
  private static func share(_ asked: Int, _ judges: Int) -> Int { judges > 0 ? (asked + judges - 1) / judges : asked }
}

extension Array {
  /// The first ten names, and how many more there are.
  fileprivate func list<Subject>() -> String where Element == Identifier<Subject> {
    let names = prefix(10).map(\.rawValue).joined(separator: ", ")
    return count > 10 ? "\(names) … (\(count))" : names
  }
}
