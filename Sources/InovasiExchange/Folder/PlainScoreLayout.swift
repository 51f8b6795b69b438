import InovasiModel

/// Which columns of a table of scores are keys, which holds the points, and what else a reader of plain rows needs to know of the
/// table.
struct PlainScoreLayout {
  enum Role { case entry, judge, criterion, score, stage, other }

  let roles: [Role]
  /// How many leading columns there are: all but those of the criterion and the points, where they come before these two; 0 where
  /// a key of the sheet comes after. Rows with the same leading cells are of one sheet.
  let leadingCount: Int
  /// Whether the criterion and the points follow the leading columns, and nothing else does, as in most files.
  let endsWithCriterionAndPoints: Bool
  let marks: PlainMarks
  /// The most bytes of a row that is read so: as many as one cell may have, so that no cell has to be measured.
  let longestRow: Int
  let file: String
  let fileSize: Int

  /// `nil` for a table that has to be read by rows and cells: one of another format, of mended rows, or with rows for which
  /// mended ones stand.
  init?(_ reader: TableReader) {
    guard let separator = reader.separator, reader.takesEveryRow, reader.columnCount > 1 else { return nil }
    var roles = [Role](repeating: .other, count: reader.columnCount)
    let fields: [(String, Role)] = [
      ("innovation", .entry), ("judge", .judge), ("criterion", .criterion), ("score", .score), ("stage", .stage),
    ]
    for (name, role) in fields {
      if let column = reader.columnOf[name] { roles[column] = role } else if role != .stage { return nil }
    }
    self.roles = roles
    let leading = roles.prefix { $0 != .criterion && $0 != .score }
    let follows = roles.dropFirst(leading.count).contains { $0 == .entry || $0 == .judge || $0 == .stage }
    leadingCount = follows ? 0 : leading.count
    endsWithCriterionAndPoints = roles.dropFirst(leading.count) == [.criterion, .score]
    marks = PlainMarks(separator: separator)
    longestRow = reader.input.limits.maximumFieldBytes
    file = reader.file
    fileSize = reader.size
  }
}
