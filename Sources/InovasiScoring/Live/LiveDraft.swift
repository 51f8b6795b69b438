import InovasiModel

/// What an entry stands on, on its way to being changed.
struct LiveDraft {
  let id: Entry.ID
  /// What is filed under the identifier, in the order of a competition.
  private(set) var entries: [Entry]
  /// The codes for which the check refuses it.
  private(set) var codes: [String]?
  /// The rows as they will stand; `nil` while they stay as they are.
  private(set) var rows: [WrittenScore]?

  private let rulebook: Rulebook

  init(of id: Entry.ID, in ranking: LiveRanking) {
    self.id = id
    entries = ranking.filed[id]?.all ?? []
    codes = ranking.refused[id]
    rulebook = ranking.origin.rulebook
  }

  /// Makes a change.
  ///
  /// - Parameter ranking: where the rows are, should they change.
  mutating func take(_ change: RankingChange, from ranking: LiveRanking) {
    switch change {
    case .set(let points, let cell): write(points, in: cell, replacing: true, ranking)
    case .add(let points, let cell): write(points, in: cell, replacing: false, ranking)
    case .clear(let cell): write(nil, in: cell, replacing: true, ranking)
    case .file(let entry):
      // A competition says which of several entries comes first.
      entries = Competition(name: "", edition: "", rulebook: rulebook, entries: entries + [entry]).entries
    case .unfile: entries = []
    case .refuse(_, let codes): self.codes = codes
    case .admit: codes = nil
    }
  }

  private mutating func write(_ points: Points?, in cell: ScoreCell, replacing: Bool, _ ranking: LiveRanking) {
    var own = rows ?? ranking.sheets.rows(of: id)
    if replacing { own.removeAll { $0.stands(in: cell) } }
    if let points { own.add(WrittenScore(points, in: cell)) }
    rows = own
  }
}

extension RankingChange {
  /// Whether it changes what a judge wrote.
  var isOfScore: Bool {
    switch self {
    case .set, .add, .clear: true
    case .file, .unfile, .refuse, .admit: false
    }
  }

  /// Whether it changes who takes part.
  var isOfFiling: Bool {
    switch self {
    case .file, .unfile: true
    case .set, .add, .clear, .refuse, .admit: false
    }
  }
}
