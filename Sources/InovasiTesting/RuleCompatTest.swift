import InovasiModel
public import InovasiValidation

/// What every `Rule` has to keep, as a suite that an implementation can be run against.
///
/// ```swift
/// @Test func myRule() {
///   #expect(RuleCompatTest.failures(of: MyRule(), in: context) == [])
/// }
/// ```
///
/// Bring a context in which the rule has something to say; the suite adds hostile ones of its own. Nothing here depends on a
/// test library: a failure is a text.
public enum RuleCompatTest {
  /// What the rule does not keep; empty when it keeps everything.
  public static func failures(of rule: any Rule, in context: RuleContext) -> [String] {
    declarations(of: rule) + behaviour(of: rule, in: context) + behaviour(of: rule, in: hostile(context))
  }

  /// Both languages are filled in with the same parameters, and each code stands once.
  public static func declarations(of rule: any Rule) -> [String] {
    var failures: [String] = []
    var seen: Set<String> = []
    for kind in rule.kinds {
      if !seen.insert(kind.code).inserted { failures.append("\(kind.code) is declared twice") }
      for text in [kind.message, kind.advice] {
        if text.indonesian.isEmpty || text.english.isEmpty { failures.append("\(kind.code) lacks a language") }
        if parameters(text.indonesian) != parameters(text.english) {
          failures.append("\(kind.code) has other parameters in each language")
        }
      }
    }
    return failures
  }

  /// Deterministic, independent of the order of scores and of sections that are not declared, no kind that is not declared, nothing changed
  /// that others found, and of one entry nothing else than of all.
  public static func behaviour(of rule: any Rule, in context: RuleContext) -> [String] {
    var failures: [String] = []
    let findings = run(rule, context)
    if run(rule, context) != findings { failures.append("two runs differ") }
    let declared = Set(rule.kinds.map(\.code))
    for code in Set(findings.map(\.code)).subtracting(declared).sorted() { failures.append("\(code) is not declared") }
    for finding in findings {
      // Of the kind's texts: what is filled in may hold a brace itself.
      let open = parameters(finding.kind.message.english).union(parameters(finding.kind.advice.english))
      if open.contains(where: { finding.parameters[String($0)] == nil }) {
        failures.append("\(finding.code) leaves a parameter open")
      }
    }
    let others = [Finding(.agencyUnknown, about: .competition)]
    var together = others
    rule.check(context, into: &together)
    if Array(together.prefix(1)) != others { failures.append("what others found is changed") }
    if let rule = rule as? any EntryRule {
      var ofEach: [Finding] = []
      for entry in context.competition.entries { rule.check(entry, in: context, into: &ofEach) }
      if !Set(ofEach).isSubset(of: findings) { failures.append("more is said of an entry alone than of all entries") }
    }
    for scores in [turned(context.scores, by: context.scores.count - 1), turned(context.scores, by: 7)] {
      if run(rule, copy(context, context.competition, scores)) != findings { failures.append("the order of scores shows") }
    }
    if run(rule, readingOver(context, allBut: rule.sections(under: context.competition.rulebook))) != findings {
      failures.append("a section that is not declared shows")
    }
    return failures
  }

  /// The same without the sections of the proposals that a rule does not look at, by its own account.
  private static func readingOver(_ context: RuleContext, allBut sections: SectionSelection) -> RuleContext {
    var competition = context.competition
    for index in competition.entries.indices {
      competition.entries[index].sections.removeAll { !sections.contains($0.section) }
    }
    return copy(context, competition)
  }

  /// The same rows in another order, with their lines, so that everything is numbered anew.
  private static func turned(_ scores: ScoreTable, by stride: Int) -> ScoreTable {
    var table = ScoreTable(file: scores.file)
    let (count, step) = (scores.count, max(stride, 1))
    for offset in 0..<step {
      for row in Swift.stride(from: count - 1 - offset, through: 0, by: -step) {
        let row = scores[row]
        // The rows came from a table that held them.
        try? table.append(
          entry: row.entry, judge: row.judge, stage: row.stage, criterion: row.criterion, points: row.points,
          line: row.line, place: row.place)
      }
    }
    return table
  }

  private static func run(_ rule: any Rule, _ context: RuleContext) -> [Finding] {
    var findings: [Finding] = []
    rule.check(context, into: &findings)
    return findings.sorted()
  }

  private static func copy(
    _ context: RuleContext, _ competition: Competition, _ scores: ScoreTable? = nil
  ) -> RuleContext {
    RuleContext(
      competition: competition, scores: scores ?? context.scores, affairs: context.affairs, services: context.services,
      prior: context.prior)
  }

  private static func hostile(_ context: RuleContext) -> RuleContext {
    var competition = context.competition
    competition.entries += [
      Entry(id: "§", title: "\u{0}\u{202E}{entry}", goals: [.min, .max]), Entry(id: "§"),
      Entry(
        id: "~", title: String(repeating: "👩‍👩‍👧", count: 300), agency: "?", affairs: ["?"], services: ["?"], group: "?",
        categories: ["?"]),
    ]
    let sections = competition.rulebook.sections.map(\.id) + ["ringkasan"]
    let text = String(repeating: "sama ", count: 300)
    competition.entries += ["%1", "%2"].map { id in
      Entry(id: id, sections: sections.map { SectionText(section: $0, text: text) })
    }
    competition.agencies.append(Agency(id: "loop", name: "", parent: "loop"))
    let basis = LegalBasis.assumption("hostile")
    competition.rulebook.minimumAges.append(Rulebook.AgeLimit(months: .min, basis: basis))
    competition.rulebook.quotas.append(Rulebook.Quota(per: .agency, maximum: .min, basis: basis))
    return copy(context, competition)
  }

  private static func parameters(_ text: String) -> Set<Substring> {
    // English may have words for one and for several behind the name of a number.
    Set(
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
        part.split(separator: "}").first?.prefix { $0 != "|" }
      })
  }
}
