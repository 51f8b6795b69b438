import InovasiModel

/// The fields of an entry that an expression may name.
enum ExpressionFields {
  typealias Field = (type: ExpressionType, read: @Sendable (ExpressionScope) -> ExpressionValue)

  static let all: [String: Field] = [
    "id": (.text, { .text($0.entry.id.rawValue) }), "title": (.text, { text($0.entry.title) }),
    "agency": (.text, { text($0.entry.agency?.rawValue) }), "group": (.text, { text($0.entry.group?.rawValue) }),
    "affairs": (.texts, { .texts($0.entry.affairs.map(\.rawValue)) }),
    "services": (.texts, { .texts($0.entry.services.map(\.rawValue)) }),
    "categories": (.texts, { .texts($0.entry.categories.map(\.rawValue)) }),
    "documents": (.texts, { .texts($0.entry.documents.map(\.kind)) }),
    "statements": (.texts, { .texts($0.entry.statements.map(\.rawValue)) }), "team": (.texts, { .texts($0.entry.team) }),
    "replicates": (.texts, { .texts($0.entry.replicates) }),
    "goals": (.numbers, { .numbers($0.entry.goals.map { Fraction($0) }) }),
    "started": (.date, { date($0.entry.started) }), "trialStarted": (.date, { date($0.entry.trialStarted) }),
    "closingDate": (.date, { date($0.closingDate) }),
  ]

  static func text(_ text: String?) -> ExpressionValue {
    guard let text, !text.isBlank else { return .missing }
    return .text(text)
  }

  private static func date(_ date: CalendarDate?) -> ExpressionValue { date.map(ExpressionValue.date) ?? .missing }
}
