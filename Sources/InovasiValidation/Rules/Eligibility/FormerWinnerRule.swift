public import InovasiModel

/// An innovation that has won what bars it does not enter again.
///
/// A past entry is the same innovation when the organiser said so, else when its title folds to the same text and its
/// region is not given or the competition's own.
public struct FormerWinnerRule: Rule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.formerWinner] }

  /// Looks each entry up in the history.
  public func check(_ context: RuleContext, into findings: inout [Finding]) {
    let competition = context.competition
    guard !competition.rulebook.formerWinners.isEmpty else { return }
    var byEntry: [Entry.ID: [PastEntry]] = [:]
    var byTitle: [String: [PastEntry]] = [:]
    for past in competition.history where past.award != nil {
      if let id = past.entry {
        byEntry[id, default: []].append(past)
      } else if past.region == nil || past.region == competition.region {
        let title = past.title.folded
        if !title.isEmpty { byTitle[title, default: []].append(past) }
      }
    }
    guard !byEntry.isEmpty || !byTitle.isEmpty else { return }
    for entry in competition.entries {
      var past = byEntry[entry.id] ?? []
      if !byTitle.isEmpty { past += byTitle[entry.title.folded] ?? [] }
      if past.isEmpty { continue }
      for rule in competition.rulebook.formerWinners where rule.groups.apply(to: entry) {
        let won = past.filter(rule.counts)
        guard won.count > rule.allowed else { continue }
        let awards = won.map { "\($0.award ?? "") \($0.year)" }.sorted().joined(separator: ", ")
        findings.append(
          Finding(
            .formerWinner, about: .entry(entry.id), path: "title", location: entry.location, value: entry.title,
            parameters: [
              "entry": entry.id.rawValue, "awards": awards, "competition": rule.competition,
              "allowed": "\(rule.allowed)",
            ], basis: rule.basis))
      }
    }
  }
}

extension Rulebook.FormerWinners {
  fileprivate func counts(_ past: PastEntry) -> Bool {
    guard let award = past.award, past.competition.folded == competition.folded,
      past.year >= firstYear ?? .min, past.year <= lastYear ?? .max
    else { return false }
    return awards.isEmpty || awards.contains { $0.folded == award.folded }
  }
}
