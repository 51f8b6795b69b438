import InovasiModel

/// The history of awards, to be asked which of them an entry has won.
///
/// A past entry is the same innovation when the organiser said so, else when its title folds to the same text and its region
/// is not given or the competition's own.
struct PastAwards {
  private var byEntry: [Entry.ID: [PastEntry]] = [:]
  private var byTitle: [String: [PastEntry]] = [:]

  /// Complexity: O(*n*) in the length of the history.
  init(_ competition: Competition) {
    for past in competition.history where past.award != nil {
      if let id = past.entry {
        byEntry[id, default: []].append(past)
      } else if past.region == nil || past.region == competition.region {
        let title = past.title.folded
        if !title.isEmpty { byTitle[title, default: []].append(past) }
      }
    }
  }

  var isEmpty: Bool { byEntry.isEmpty && byTitle.isEmpty }

  /// What the entry has won.
  func won(by entry: Entry) -> [PastEntry] {
    (byEntry[entry.id] ?? []) + (byTitle.isEmpty ? [] : byTitle[entry.title.folded] ?? [])
  }
}

extension PastEntry {
  /// Whether the award is one of those, won in that competition between those years.
  func isAward(_ awards: [String], in competition: String, from firstYear: Int?, through lastYear: Int?) -> Bool {
    guard let award, self.competition.folded == competition.folded, year >= firstYear ?? .min, year <= lastYear ?? .max
    else { return false }
    return awards.isEmpty || awards.contains { $0.folded == award.folded }
  }
}
