public import InovasiModel

/// Every field that the rulebook requires is filled in. An affair may be given through a service.
public struct RequiredFields: EntryRule, SectionlessRule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.fieldMissing] }

  /// The rulebook asks nothing of this kind.
  public func isIdle(in context: RuleContext) -> Bool { context.competition.rulebook.requiredFields.isEmpty }

  /// Looks at the required fields of one entry.
  public func check(_ entry: Entry, in context: RuleContext, into findings: inout [Finding]) {
    let fields = context.competition.rulebook.requiredFields
    for index in fields.indices where !entry.has(fields[index].field) {
      let required = fields[index]
      let path = required.field.path
      if context.isReported(entry.id, path) || context.isReported(entry.id, required.field.rawValue) { continue }
      if required.field == .affair, context.isReported(entry.id, "services") { continue }
      findings.append(
        Finding(
          .fieldMissing, about: .entry(entry.id), path: path, location: entry.location,
          parameters: TextParameters(["entry": entry.id.rawValue, "field": required.field.rawValue])
            .adding("name", required.field.name).adding("columns", required.field.columns), basis: required.basis))
    }
  }
}

extension Rulebook.RequiredField.Field {
  /// The field's name in ``Entry``.
  var path: String {
    switch self {
    case .affair: "affairs"
    case .category: "categories"
    case .goal: "goals"
    default: rawValue
    }
  }
}

extension Entry {
  fileprivate func has(_ field: Rulebook.RequiredField.Field) -> Bool {
    switch field {
    case .title: !title.isBlank
    case .agency: agency != nil
    case .affair: !affairs.isEmpty || !services.isEmpty
    case .started: started != nil
    case .trialStarted: trialStarted != nil
    case .group: group != nil
    case .category: !categories.isEmpty
    case .goal: !goals.isEmpty
    case .team: team.contains { !$0.isBlank }
    }
  }
}

extension String {
  /// Whether nobody sees anything in it: white space, and characters that show nothing, as the zero-width space.
  var isBlank: Bool {
    // The first byte of an answer is nearly always a letter, which ends the question.
    if let first = utf8.first, first > 0x20, first < 0x7F { return false }
    return unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint }
  }
}

extension RequiredFields: StatelessEntryRule {}
