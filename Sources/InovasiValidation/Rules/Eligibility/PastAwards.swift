import InovasiModel

/// The history of awards, to be asked which of them an entry has won.
///
/// A past entry is the same innovation when the organiser said so, else when its title folds to the same text and its region
/// is not given, the competition's own, or that of the agency that files the entry: a province's competition is entered by its
/// regencies and cities, and a national one by all.
struct PastAwards {
  private var byEntry: [Entry.ID: [PastEntry]] = [:]
  private var byTitle: [String: [PastEntry]] = [:]
  private let region: RegionCode?
  private let agencies: [Agency.ID: Agency]

  /// Complexity: O(*n*) in the length of the history.
  init(_ context: RuleContext) {
    region = context.competition.region
    agencies = context.agencies
    for past in context.competition.history where past.award != nil {
      if let id = past.entry {
        byEntry[id, default: []].append(past)
      } else {
        let title = past.title.folded
        if !title.isEmpty { byTitle[title, default: []].append(past) }
      }
    }
  }

  var isEmpty: Bool { byEntry.isEmpty && byTitle.isEmpty }

  /// What the entry has won.
  func won(by entry: Entry) -> [PastEntry] { all(of: entry).won }

  /// What the entry has won, and what it may have: awards of its title from a place that may be its own, as nobody says more exactly
  /// where either is from. Of another place that is known the title is another innovation's.
  func all(of entry: Entry) -> (won: [PastEntry], doubtful: [PastEntry]) {
    let own = byEntry[entry.id] ?? []
    guard !byTitle.isEmpty, let titled = byTitle[entry.title.folded] else { return (own, []) }
    let home = entry.agency.flatMap { agencies[$0]?.region }
    func isOwn(_ place: RegionCode?) -> Bool { place == nil || place == region || place == home }
    let doubtful = titled.filter { past in
      guard let place = past.region, !isOwn(place) else { return false }
      return (home ?? region).map { $0.contains(place) || place.contains($0) } ?? true
    }
    return (own + titled.filter { isOwn($0.region) }, doubtful)
  }
}

extension RegionCode {
  /// Whether the other region lies within this one.
  fileprivate func contains(_ other: RegionCode) -> Bool { other.rawValue.hasPrefix("\(rawValue).") }
}

extension PastEntry {
  /// Whether the award is one of those, won in that competition between those years.
  func isAward(_ awards: [String], in competition: String, from firstYear: Int?, through lastYear: Int?) -> Bool {
    guard let award, self.competition.folded == competition.folded, year >= firstYear ?? .min, year <= lastYear ?? .max
    else { return false }
    return awards.isEmpty || awards.contains { $0.folded == award.folded }
  }
}
