import InovasiModel

extension ColumnNames {
  /// The columns of a table of a folder; none for a name that no table has.
  private static func columns(ofTable table: String) -> [ColumnNames] {
    switch table {
    case "agencies": agencies
    case "innovations": entries
    case "scores": scores
    case "judges": judges
    case "assignments": assignments
    case "absences": absences
    case "conflicts": conflicts
    case "overrides": overrides
    case "preferences": preferences
    case "history": history
    case "regions": regions
    case "variables": variables
    case "indicators": indicators
    default: []
    }
  }

  /// Where the columns stand that a table needs; `nil` where one of them is not there.
  static func needed(by table: String, in columns: [String]) -> [Int]? {
    let folded = columns.map(\.folded)
    let needed = self.columns(ofTable: table).filter(\.isRequired).map { column in
      folded.firstIndex { name in column.names.contains { $0.folded == name } }
    }
    let found = needed.compactMap(\.self)
    return found.isEmpty || found.count < needed.count ? nil : found
  }
}
