import InovasiModel
import InovasiTesting
import InovasiValidation
import Synchronization
import Testing

/// A suite that never fails proves nothing: each fault here is one that it has to find.
struct BrokenRuleTests {
  private let context: RuleContext = {
    var scores = ScoreTable()
    for number in 1...20 {
      guard let entry = Entry.ID("E\(number)") else { continue }
      try? scores.append(
        entry: entry, judge: "J", stage: "s", criterion: "c", points: Points(tenThousandths: number), line: number)
    }
    let rulebook = Rulebook(id: "uji", title: LocalizedText("Uji"), level: .regency)
    return RuleContext(
      competition: Competition(name: "Uji", edition: "1", rulebook: rulebook, entries: [Entry(id: "E1"), Entry(id: "E2")]),
      scores: scores, affairs: NoReferences(), services: NoReferences())
  }()

  @Test func faultlessRulePasses() {
    #expect(RuleCompatTest.failures(of: Saying { _ in .said }, in: context) == [])
  }

  @Test func undeclaredKindIsFound() {
    let rule = Saying(kinds: []) { _ in .said }
    #expect(RuleCompatTest.failures(of: rule, in: context).contains("SAID is not declared"))
  }

  @Test func kindDeclaredTwiceIsFound() {
    #expect(RuleCompatTest.declarations(of: Saying(kinds: [.said, .said]) { _ in nil }) == ["SAID is declared twice"])
  }

  @Test func missingLanguageAndUnequalParametersAreFound() {
    let kind = FindingKind(
      code: "HALF", severity: .note, message: LocalizedText(id: "{a}", en: "{b}"), advice: LocalizedText(id: "x", en: ""))
    let failures = RuleCompatTest.declarations(of: Saying(kinds: [kind]) { _ in nil })
    #expect(failures == ["HALF has other parameters in each language", "HALF lacks a language"])
  }

  @Test func openParameterIsFound() {
    let kind = FindingKind(
      code: "OPEN", severity: .note, message: LocalizedText("{entry}"), advice: LocalizedText("x"))
    let failures = RuleCompatTest.failures(of: Saying(kinds: [kind]) { _ in kind }, in: context)
    #expect(failures.contains("OPEN leaves a parameter open"))
  }

  @Test func whimIsFound() {
    #expect(RuleCompatTest.failures(of: Whim(), in: context).contains("two runs differ"))
  }

  @Test func sectionThatIsNotDeclaredIsFound() {
    #expect(RuleCompatTest.failures(of: Reading(declared: .none), in: context).contains("a section that is not declared shows"))
    #expect(RuleCompatTest.failures(of: Reading(declared: .only(["lain"])), in: context) != [])
    #expect(RuleCompatTest.failures(of: Reading(declared: .only(["ringkasan"])), in: context) == [])
    #expect(RuleCompatTest.failures(of: Reading(declared: .all), in: context) == [])
  }

  @Test func orderOfScoresIsFound() {
    let rule = Saying { $0.scores.count > 0 && $0.scores[0].entry == "E1" ? .said : nil }
    #expect(RuleCompatTest.failures(of: rule, in: context).contains("the order of scores shows"))
  }

  /// A title may hold what looks like a parameter.
  @Test func braceInWhatIsQuotedIsNoParameter() {
    let kind = FindingKind(code: "QUOTES", severity: .note, message: LocalizedText("{title}"), advice: LocalizedText("x"))
    let rule = EachEntry(kinds: [kind]) { Finding(kind, about: .entry($0.id), parameters: ["title": $0.title]) }
    #expect(RuleCompatTest.failures(of: rule, in: context) == [])
  }

  @Test func openParameterOfAdviceIsFound() {
    let kind = FindingKind(code: "ADVISES", severity: .note, message: LocalizedText("x"), advice: LocalizedText("{entry}"))
    #expect(
      RuleCompatTest.failures(of: Saying(kinds: [kind]) { _ in kind }, in: context).contains("ADVISES leaves a parameter open"))
  }

  @Test func ruleThatDropsWhatOthersFoundIsFound() {
    struct Alone: Rule {
      let kinds: [FindingKind] = [.said]
      func check(_ context: RuleContext, into findings: inout [Finding]) { findings = [Finding(.said, about: .competition)] }
    }
    #expect(RuleCompatTest.failures(of: Alone(), in: context).contains("what others found is changed"))
  }

  @Test func entryThatIsPassedOverIsFound() {
    let idle = EachEntry(isIdle: true) { Finding(.said, about: .entry($0.id)) }
    #expect(RuleCompatTest.failures(of: idle, in: context).contains("more is said of an entry alone than of all entries"))
    #expect(RuleCompatTest.failures(of: EachEntry { Finding(.said, about: .entry($0.id)) }, in: context) == [])
  }
}

extension FindingKind {
  fileprivate static let said = FindingKind(
    code: "SAID", severity: .note, message: LocalizedText("x"), advice: LocalizedText("y"))
}

private struct Saying: Rule {
  var kinds: [FindingKind] = [.said]
  let said: @Sendable (RuleContext) -> FindingKind?

  func check(_ context: RuleContext, into findings: inout [Finding]) {
    if let kind = said(context) { findings.append(Finding(kind, about: .competition)) }
  }
}

private struct Reading: EntryRule {
  let kinds: [FindingKind] = [.said]
  let declared: SectionSelection

  func sections(under rulebook: Rulebook) -> SectionSelection { declared }

  func check(_ entry: Entry, in context: RuleContext, into findings: inout [Finding]) {
    if entry.text(of: "ringkasan") != nil { findings.append(Finding(.said, about: .entry(entry.id))) }
  }
}

private struct EachEntry: EntryRule {
  var kinds: [FindingKind] = [.said]
  var isIdle = false
  let said: @Sendable (Entry) -> Finding

  func check(_ entry: Entry, in context: RuleContext, into findings: inout [Finding]) { findings.append(said(entry)) }

  func isIdle(in context: RuleContext) -> Bool { isIdle }
}

private final class Whim: Rule {
  let kinds: [FindingKind] = [.said]
  private let count = Mutex(0)

  func check(_ context: RuleContext, into findings: inout [Finding]) {
    let number = count.withLock { count in
      count += 1
      return count
    }
    findings.append(Finding(.said, about: .competition, value: "\(number)"))
  }
}

private struct NoReferences: AffairDirectory, ServiceDirectory {
  let affairs: [Affair] = []
  let services: [Service] = []
  func affair(_ id: Affair.ID) -> Affair? { nil }
  func service(_ id: Service.ID) -> Service? { nil }
  func services(named name: String) -> [Service] { [] }
}
