public import InovasiModel

/// Why an expression cannot be used: where, and what was expected.
public struct ExpressionError: Error, Hashable, Sendable {
  /// The character at which reading stopped, counted from 1.
  public let position: Int
  /// What is wrong.
  public let message: LocalizedText

  init(_ position: Int, _ indonesian: String, _ english: String) {
    self.position = position
    message = LocalizedText(id: indonesian, en: english)
  }

  /// The same as a finding about a rulebook.
  ///
  /// - Parameter path: where in the rulebook the expression stands: `ownRules[2].require`.
  public func finding(path: String) -> Finding {
    Finding(
      .rulebookExpression, about: .competition, path: "rulebook.\(path)",
      parameters: TextParameters(["path": path, "position": "\(position)"]).adding("reason", message))
  }
}

extension ExpressionError: CustomStringConvertible {
  /// The position and what is wrong, in English.
  public var description: String { "character \(position): \(message.english)" }
}

extension FindingKind {
  /// Everything that there can be to say about own rules.
  public static let expressionKinds: [FindingKind] = [.rulebookExpression, .rulebookParameter, .ownRuleUndecided]

  /// An expression in the rulebook cannot be read, or compares what cannot be compared.
  public static let rulebookExpression = FindingKind(
    code: "RULEBOOK_EXPRESSION", severity: .error,
    message: LocalizedText(
      id: "Ekspresi pada {path}, karakter {position}: {reason}.",
      en: "The expression at {path}, character {position}: {reason}."),
    advice: LocalizedText(
      id: "Perbaiki ekspresinya; tata bahasanya ada di OwnRules.md.",
      en: "Mend the expression; OwnRules.md has the grammar."))

  /// A message of an own rule has a parameter that nothing fills.
  public static let rulebookParameter = FindingKind(
    code: "RULEBOOK_PARAMETER", severity: .error,
    message: LocalizedText(
      id: "Pesan pada {path} memakai {name} dalam kurung kurawal, yang tidak dikenal.",
      en: "The message at {path} has {name} in braces, which nothing fills."),
    advice: LocalizedText(id: "Gunakan {known}.", en: "Use {known}."))

  /// An own rule cannot be decided, because a field is blank.
  public static let ownRuleUndecided = FindingKind(
    code: "OWN_RULE_UNDECIDED", severity: .note,
    message: LocalizedText(
      id: "Aturan {code} tidak dapat diputuskan untuk inovasi {entry}: ada isian yang kosong.",
      en: "Rule {code} cannot be decided for innovation {entry}: a field that it needs is blank."),
    advice: LocalizedText(id: "Periksa sendiri, atau lengkapi isiannya.", en: "Look yourself, or fill in the field."),
    needsPerson: true)
}
