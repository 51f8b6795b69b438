import InovasiModel
import InovasiReport
import Testing

/// What the reports say of money: pots, bounds, those left out with their reasons, and what it is not for.
struct MoneyReportTests {
  private static let expected: [Language: [String]] = [
    .indonesian: [
      "tanpa rupiah sisa karena peringkat", "batas atas", "PMK 160/2021", "nilainya tidak ada", "Rp1.000",
      "tidak boleh dipakai", "PMK 67/2023 Pasal 10 ayat (2)", "tidak termasuk kelompok dana", "TPP dipotong 50% selama 6 bulan",
      "Target: belum dapat diputuskan",
    ],
    .english: [
      "no odd rupiah by place", "cap", "PMK 160/2021", "no value is given", "Rp1.000", "may not be spent on",
      "belongs to none of the pots", "TPP cut by 50% for 6 months", "Target: undecided",
    ],
  ]

  @Test(arguments: [Language.indonesian, .english])
  func bothFormsSayEverything(language: Language) throws {
    let parts = Samples.input()
    let input = ReportInput(competition: parts.competition, results: parts.results, findings: parts.findings)
    let html = HTMLReport(language: language).render(input)
    let markdown = MarkdownReport(language: language).render(input)
    for text in try #require(Self.expected[language]) {
      #expect(html.contains(text), "\(text)")
      #expect(markdown.contains(text), "\(text)")
    }
    #expect(html.contains("A &amp; B") && html.contains("&lt;WTP&gt;") && html.contains("&lt;jud") != (language == .indonesian))
  }

  /// A winner that shares in two pots is given what both give it, in the annex of the decree and in the data for programs.
  @Test func theMoneyOfAllPotsIsAdded() throws {
    var parts = Samples.input()
    var second = parts.results.allocations[0]
    (second.amount, second.pot) = (Rupiah(500) ?? .zero, "B")
    parts.results.allocations.append(second)
    let input = ReportInput(competition: parts.competition, results: parts.results, findings: parts.findings)
    let decree = try DocumentRenderer().render(.decree, input)
    #expect(decree.contains("Rp999.500") && !decree.contains(">Rp999.000<"))
    let html = HTMLReport(language: .english).render(input)
    #expect(html.contains("999500"))
  }

  /// Who is among the best three is among the best six, too, and is paid once: the amounts of the annex add up to what is paid.
  @Test(arguments: [[], ["juara"], ["utama"], ["juara", "utama"]] as [[AwardTier.ID]])
  func theIncentiveStandsOnce(recipients: [AwardTier.ID]) throws {
    var parts = Samples.input()
    parts.competition.rulebook.awards.append(
      AwardTier(id: "utama", name: LocalizedText("Utama"), places: 1...1, basis: .document("pengumuman")))
    parts.competition.rulebook.incentive?.recipients = recipients
    var second = parts.results.awards[0]
    (second.tier, second.name) = ("utama", LocalizedText("Utama"))
    parts.results.awards.append(second)
    let input = ReportInput(competition: parts.competition, results: parts.results, findings: parts.findings)
    let own = try Template(
      "{{#tiers}}{{#winners}}{{award}} {{#incentive}}{{.}}{{/incentive}}{{^incentive}}-{{/incentive}}\n{{/winners}}{{/tiers}}",
      name: "decree")
    let text = try DocumentRenderer(templates: TemplateSet.standard(.indonesian).replacing([own])).render(.decree, input)
    #expect(
      text.split(separator: "\n")
        == (recipients == ["utama"] ? ["Juara -", "Utama Rp999.000"] : ["Juara Rp999.000", "Utama -"]))
  }

  /// Nothing is said of what there is not.
  @Test func aPlainSharingStaysPlain() {
    var parts = Samples.input()
    parts.competition.rulebook.incentive?.forbiddenUses = []
    parts.results.allocations[0].decidedBy = nil
    parts.results.allocations[0].bound = nil
    parts.results.fund = FundSummary(fund: .zero, paid: .zero, unallocated: .zero)
    let html = HTMLReport(language: .english).render(
      ReportInput(competition: parts.competition, results: parts.results, findings: []))
    for text in [
      "Pots", "Remarks</th><th scope=\"col\" class=\"text\">Bound", "Left out of the sharing", "may not be spent", "unallocated",
    ] {
      #expect(!html.contains(text), "\(text)")
    }
  }
}
