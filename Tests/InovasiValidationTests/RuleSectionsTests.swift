import InovasiModel
import InovasiTesting
import InovasiValidation
import Testing

/// Which sections of the proposals rules look at: what no rule looks at need not be kept.
struct RuleSectionsTests {
  private let basis = LegalBasis.assumption("test")

  private var rulebook: Rulebook {
    Rulebook(
      id: "uji", title: LocalizedText("Uji"), level: .regency,
      sections: [
        Rulebook.Section(id: "wajib", heading: LocalizedText("Wajib"), isRequired: true, basis: basis),
        Rulebook.Section(id: "panjang", heading: LocalizedText("Panjang"), maximumWords: 2, isRequired: false, basis: basis),
        Rulebook.Section(id: "pendek", heading: LocalizedText("Pendek"), minimumWords: 2, isRequired: false, basis: basis),
        Rulebook.Section(id: "bebas", heading: LocalizedText("Bebas"), isRequired: false, basis: basis),
      ])
  }

  private func context(_ rulebook: Rulebook) -> RuleContext {
    let texts = ["kata kata kata", "satu dua tiga", "satu", "kata kata kata"]
    let sections = zip(rulebook.sections, texts).map { SectionText(section: $0.id, text: $1) }
    let competition = Competition(
      name: "Uji", edition: "1", rulebook: rulebook,
      entries: [Entry(id: "1", title: "Judul", sections: sections), Entry(id: "2", title: "Judul", sections: sections)])
    return RuleContext(competition: competition, scores: ScoreTable(), affairs: Directory(), services: Directory())
  }

  @Test func theStandardRulesLookAtSectionsThatTheRulebookAsksAbout() {
    #expect(RuleSet.standard.sections(under: rulebook) == .only(["wajib", "panjang", "pendek"]))
    var plain = rulebook
    plain.sections = []
    #expect(RuleSet.standard.sections(under: plain) == .none)
  }

  @Test func rulesThatCompareTextsLookAtAllOfThem() throws {
    var careful = rulebook
    careful.carelessness = Rulebook.Carelessness(repeats: 3, copiedWords: 2, basis: basis)
    #expect(RuleSet.standard.sections(under: careful) == .all)
    var comparing = rulebook
    comparing.nearDuplicates = try #require(Rulebook.NearDuplicates(threshold: .one, basis: basis))
    #expect(RuleSet.standard.sections(under: comparing) == .all)
    let removed = RuleSet.standard.removing(codes: "ENTRY_NEAR_DUPLICATE", "ENTRY_NEAR_DUPLICATE_PAST")
    #expect(removed.sections(under: comparing) == .only(["wajib", "panjang", "pendek"]))
  }

  @Test func ownRulesLookAtTheSectionsThatTheyName() throws {
    var own = rulebook
    own.sections = []
    let rule = Rulebook.OwnRule(
      code: "PANJANG", when: "words(section('ringkasan')) > 1", require: "section('inti') != ''",
      message: LocalizedText("x"), advice: LocalizedText("x"), basis: basis)
    own.ownRules = [try #require(rule)]
    #expect(Validator().sections(under: own) == .only(["ringkasan", "inti"]))
    #expect(Validator(rules: RuleSet([TitleLength()])).sections(under: rulebook) == .none)
  }

  /// A rule from outside that says nothing of it may look at any; so may a condition.
  @Test func whatIsNotKnownCountsAsAll() {
    #expect(Outside().sections(under: rulebook) == .all)
    #expect(RuleSet.standard.adding(Outside()).sections(under: rulebook) == .all)
    #expect(TitleLength().only { _ in true }.sections(under: rulebook) == .all)
    #expect(TitleLength().with(severity: .note).sections(under: rulebook) == .none)
  }

  @Test func everyRuleSaysTheSameWithoutSectionsThatItDoesNotDeclare() {
    var full = rulebook
    full.carelessness = Rulebook.Carelessness(repeats: 3, copiedWords: 2, basis: basis)
    let rules: [any Rule] = [
      FilingRule(), RequiredFields(), RequiredSections(), WordLimits(), CarelessAnswers(), TitleLength(), CategoryLimit(),
      RequiredDocuments(), RequiredStatements(), DateOrder(), MinimumAge(), MaximumAge(), StartWindowRule(), RemitRule(),
      AgencyValidity(), InvitationRule(), UnknownReferences(), DuplicateIdentifiers(), ParentCycles(), AgencyValuesRule(),
      JudgingContradictions(),
      DuplicateTitles(), NearDuplicateRule(), QuotaRule(), FormerWinnerRule(), RequiredAwardRule(), ReplicationRule(),
      ScoreRange(), ScoreDuplicates(), ScoreReferences(), SheetCompleteness(), JudgeIntegrity(), AbsentJudges(),
    ]
    for rule in rules {
      for rulebook in [rulebook, full] {
        #expect(RuleCompatTest.failures(of: rule, in: context(rulebook)) == [], "\(type(of: rule))")
      }
    }
    #expect(Set(rules.flatMap { $0.kinds.map(\.code) }) == Set(RuleSet.standard.kinds.map(\.code)))
  }
}

private struct Outside: Rule {
  let kinds: [FindingKind] = []
  func check(_ context: RuleContext, into findings: inout [Finding]) {}
}
