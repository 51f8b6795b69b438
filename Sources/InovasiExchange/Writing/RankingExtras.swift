import InovasiModel

/// The columns of a ranking that only some rulebooks ask for.
struct RankingExtras {
  private let hasRank: Bool
  private let divisions: [Division.Kind]
  private let isAdjusted: Bool

  init(_ rulebook: Rulebook) {
    hasRank = rulebook.ranking.map { $0.style != .standard } ?? false
    divisions = Set(rulebook.ranking?.within ?? []).sorted { $0.rawValue < $1.rawValue }
    isAdjusted = rulebook.stages.contains { $0.panel.adjustment != "none" }
  }

  var isEmpty: Bool { !hasRank && divisions.isEmpty && !isAdjusted }

  var columns: [String] {
    (hasRank ? ["rank"] : []) + divisions.map { "place_in_\($0.rawValue)" }
      + (isAdjusted ? ["unadjusted", "unadjusted_place"] : [])
  }

  func cells(of standing: Standing) -> [Cell] {
    var cells: [Cell] = hasRank ? [.decimal(standing.rank.decimal(places: 1))] : []
    for kind in divisions {
      cells.append(.list(standing.divisions.filter { $0.division.kind == kind }.map { "\($0.division.name) \($0.place)" }))
    }
    if isAdjusted {
      cells.append(.decimal(standing.unadjusted?.final))
      cells.append(standing.unadjusted.map { .integer($0.place) } ?? .empty)
    }
    return cells
  }
}
