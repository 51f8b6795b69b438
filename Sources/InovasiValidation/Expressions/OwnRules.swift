public import InovasiModel

/// The rules that a rulebook states itself, read and ready to run.
///
/// An entry for which the condition does not hold has the rule's finding. Where a field that decides is blank, the finding is that a
/// person has to look; the entry is not refused for it.
public struct OwnRules: EntryRule {
  private struct Compiled {
    let rule: Rulebook.OwnRule
    let kind: FindingKind
    let when: RuleExpression?
    let require: RuleExpression
  }

  private let rules: [Compiled]

  /// Reads the rules of a rulebook.
  ///
  /// - Returns: the rules that can be read, and what is wrong with the others, each with its place in the rulebook.
  public static func compile(_ rules: [Rulebook.OwnRule]) -> (rules: OwnRules, findings: [Finding]) {
    if rules.isEmpty { return (OwnRules(rules: []), []) }
    var compiled: [Compiled] = []
    var findings: [Finding] = []
    var codes = Set(RuleSet.standard.kinds.map(\.code))
    for (index, rule) in rules.enumerated() {
      let path = "ownRules[\(index)]"
      if !codes.insert(rule.code).inserted {
        findings.append(
          Finding(
            .rulebookDuplicate, about: .competition, path: "rulebook.\(path).code",
            parameters: ["path": "\(path).code", "id": rule.code]))
      }
      for (name, text) in [("message", rule.message), ("advice", rule.advice)] {
        findings += parameters(text, "\(path).\(name)")
      }
      let when = read(rule.when, "\(path).when", &findings)
      guard let require = read(rule.require, "\(path).require", &findings), rule.when == nil || when != nil else { continue }
      compiled.append(Compiled(rule: rule, kind: rule.kind, when: when, require: require))
    }
    return (OwnRules(rules: compiled), findings)
  }

  /// What it can raise: the codes of the rulebook, and that a person has to look.
  public var kinds: [FindingKind] { rules.isEmpty ? [] : rules.map(\.kind) + [.ownRuleUndecided] }

  /// Those that the rules name.
  public func sections(under rulebook: Rulebook) -> SectionSelection {
    .only(Set(rules.flatMap { ($0.when?.sections ?? []) + $0.require.sections }))
  }

  /// The rulebook states no rule of its own.
  public func isIdle(in context: RuleContext) -> Bool { rules.isEmpty }

  /// Asks every rule about one entry.
  public func check(_ entry: Entry, in context: RuleContext, into findings: inout [Finding]) {
    for rule in rules {
      if let when = rule.when, when.evaluate(entry, closingDate: context.closingDate) == .no { continue }
      switch rule.require.evaluate(entry, closingDate: context.closingDate) {
      case .yes: continue
      case .no where rule.when?.evaluate(entry, closingDate: context.closingDate) ?? .yes == .yes:
        findings.append(
          Finding(
            rule.kind, about: .entry(entry.id), path: "ownRules.\(rule.rule.code)", location: entry.location,
            parameters: Self.values(of: entry, context.closingDate), severity: rule.rule.severity, basis: rule.rule.basis))
      default:
        findings.append(
          Finding(
            .ownRuleUndecided, about: .entry(entry.id), path: "ownRules.\(rule.rule.code)", location: entry.location,
            parameters: ["entry": entry.id.rawValue, "code": rule.rule.code], basis: rule.rule.basis))
      }
    }
  }

  private static func read(_ text: String?, _ path: String, _ findings: inout [Finding]) -> RuleExpression? {
    guard let text else { return nil }
    do {
      return try RuleExpression(text)
    } catch {
      findings.append(error.finding(path: path))
      return nil
    }
  }

  private static let parameterNames = ["agency", "closingDate", "entry", "group", "started", "title", "trialStarted"]

  private static func parameters(_ text: LocalizedText, _ path: String) -> [Finding] {
    text.indonesian.placeholders.union(text.english.placeholders).subtracting(parameterNames).sorted().map { name in
      Finding(
        .rulebookParameter, about: .competition, path: "rulebook.\(path)",
        parameters: ["path": path, "name": name, "known": parameterNames.joined(separator: ", ")])
    }
  }

  private static func values(of entry: Entry, _ closing: CalendarDate?) -> TextParameters {
    func text(_ date: CalendarDate?) -> String { date?.description ?? "–" }
    return [
      "started": text(entry.started), "trialStarted": text(entry.trialStarted), "closingDate": text(closing),
      "entry": entry.id.rawValue, "title": entry.title, "agency": entry.agency?.rawValue ?? "–",
      "group": entry.group?.rawValue ?? "–",
    ]
  }
}

extension Rulebook.OwnRule {
  fileprivate var kind: FindingKind {
    FindingKind(code: code, severity: severity, message: message, advice: advice, basis: basis)
  }
}

extension Rulebook {
  /// What is wrong with the rulebook, its own rules included; empty when it can be used.
  public var allFindings: [Finding] { (findings + OwnRules.compile(ownRules).findings + undeclaredSections).sorted() }

  /// Own rules that ask for a section which is none of the rulebook's: no file has a column for it, so that its text is blank whatever an
  /// entry says.
  private var undeclaredSections: [Finding] {
    // The summary has a column of its own in every file of entries.
    let declared = Set(sections.map(\.id)).union(["ringkasan"])
    var findings: [Finding] = []
    for (index, rule) in ownRules.enumerated() {
      for (name, text) in [("when", rule.when), ("require", rule.require)] {
        let asked = text.flatMap { try? RuleExpression($0) }?.sections ?? []
        findings += asked.filter { !declared.contains($0) }.map { section in
          Finding(
            .rulebookUnknown, about: .competition, path: "rulebook.ownRules[\(index)].\(name)",
            parameters: ["path": "ownRules[\(index)].\(name)", "id": section.rawValue])
        }
      }
    }
    return findings
  }
}
