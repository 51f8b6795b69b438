import InovasiModel

/// Which cells of the plain rows of a table of scores are keys, and which the points.
struct PlainScoreLayout {
  enum Role { case entry, judge, criterion, score, stage, other }

  let roles: [Role]
  /// How many columns come first that say whose sheet a row is of: all but those of criteria and points; 0 when others come first.
  let leadingCount: Int
  /// Whether the criterion and the points stand behind these, and nothing else does, as in most files.
  let endsWithCriterionAndPoints: Bool
  let marks: PlainMarks
  /// The most bytes that a row may have, to be sure that none of its cells has more.
  let longestRow: Int
  let file: String
  let fileSize: Int

  /// `nil` for a table whose rows cannot be read as they stand: no delimited file, or one in which copies of rows are replaced.
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
