import InovasiModel

extension GoalTable {
  /// The rows as goals, from 1 to 17.
  static let goals: [DevelopmentGoal] =
    rows.rows(fields: 3).compactMap { row in
      Int(row[0]).flatMap {
        DevelopmentGoal(id: $0, name: row[1], aliases: row[2].listItems, source: .regulation("Perpres 59/2017"))
      }
    }.sorted { $0.id < $1.id }
}
