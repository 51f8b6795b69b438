import Foundation
import InovasiModel
import InovasiReport
import Testing

struct ReportSectionTests {
  private func input() -> ReportInput {
    let parts = Samples.input(entries: 6)
    var input = ReportInput(
      competition: parts.competition, results: parts.results, findings: parts.findings, explanations: [Samples.explanation],
      software: "Inovasi <uji>")
    input.judging.add(Samples.explanation, agency: "DINAS")
    input.judging.add(Samples.explanation, agency: "DUA")
    input.results.agencies = [
      AgencyFigures(agency: "DINAS", name: "Dinas <Contoh>", entries: 3, admitted: 3, ranked: 3, mean: nil, best: nil),
      AgencyFigures(agency: "DUA", name: "Dua", entries: 1, admitted: 1, ranked: 1, mean: nil, best: nil),
    ]
    if let malang = RegionCode("35.73"), let other = RegionCode("35.10") {
      input.results.regions = RegionComparison(
        focus: malang,
        lines: [(malang, 2018, 138), (other, 2018, 341), (malang, 2019, 160), (other, 2019, 300)].compactMap {
          region, year, count in
          RegionCount(
            region: region, name: region == malang ? "Kota <Malang>" : "Banyuwangi", year: year, count: count, measure: "IGA"
          )
          .map { RegionComparison.Line(count: $0, place: 1, regions: 2, gap: 0, change: nil, since: nil) }
        })
    }
    return input
  }

  /// The order in a stage is of all whom it scored, also of those whom it stopped.
  @Test func sensitivityNamesEntriesWithoutAPlace() throws {
    var input = input()
    let stopped = try #require(input.results.unranked.first)
    input.results.unranked[0].title = "Berhenti di tengah"
    let stage = try #require(input.competition.rulebook.stages.first)
    input.results.sensitivity = [
      StageSensitivity(stage: stage.id, ranges: [.init(entry: stopped.entry, rank: 1, best: 1, worst: 2)])
    ]
    let page = HTMLReport(language: .indonesian).render(input)
    let section = try #require(page.components(separatedBy: "id=\"kepekaan\"").last?.components(separatedBy: "</section>").first)
    #expect(section.contains("Berhenti di tengah"))
  }

  @Test(arguments: [Language.indonesian, .english]) func everySectionCanBeReadByEverybody(language: Language) {
    let page = HTMLReport(language: language).render(input())
    #expect(PageReading(page).faults == [])
    for id in ["penjelasan", "juri", "peta", "sebaran", "daerah", "asal", "aturan"] {
      #expect(page.contains("id=\"\(id)\""), "\(id)")
    }
    #expect(page.contains("Inovasi &lt;uji&gt;") && page.contains("Kota &lt;Malang&gt;"))
    #expect(HTMLReport(language: language).render(input()) == page)
  }

  @Test func regionsAreDrawnFromNought() throws {
    let page = HTMLReport().render(input())
    let section = try #require(page.components(separatedBy: "id=\"daerah\"").last)
    #expect(section.contains(/<text[^>]*class="end"[^>]*>0</))
  }

  @Test func aPanelsRuleIsSaidInWords() {
    #expect(HTMLReport().render(input()).contains(": 90,000, rata-rata<"))
    #expect(HTMLReport(language: .english).render(input()).contains(": 90.000, mean<"))
  }

  @Test func entriesAreExplainedDownToTheSheets() {
    let page = HTMLReport(language: .english).render(input())
    for text in [
      "Final score 90.000 = Presentation 90.000.", "Place 1 of 2.", "Below it: E1002 (-10.000).", "J3 &lt;&amp;&gt;", "63.000",
      "Without judge", "Basis: pengumuman",
    ] { #expect(page.contains(text), "\(text)") }
    #expect(!HTMLReport(maximumExplanations: 0).render(input()).contains("<details"))
  }

  @Test func whoSharesThePlaceStandsBeside() throws {
    var report = input()
    report.explanations = report.explanations.map { explanation in
      var explanation = explanation
      let place = explanation.position?.place ?? 0
      explanation.position?.below?.place = place
      return explanation
    }
    let page = HTMLReport(language: .english).render(report)
    #expect(page.contains("Same place: E1002.") && !page.contains("Below it: E1002"))
    #expect(HTMLReport().render(report).contains("Peringkat sama: E1002."))
  }

  /// 89.5 is rounded to 90 and less 2 for the stage; of 88.2, rounded to 88, 1 is taken off.
  @Test func everyStepOfRoundingIsShown() throws {
    var rounded = Samples.explanation
    rounded.stages[0].rounding = Explanation.Rounding(try #require(Fraction(179, over: 2)), places: 0)
    rounded.stages[0].score = Fraction(88)
    rounded.stages[0].contribution = Fraction(441, over: 5)
    rounded.rounding = Explanation.Rounding(try #require(Fraction(441, over: 5)), places: 0)
    rounded.final = Fraction(87)
    let decision = DecisionReference(number: 1, document: "BA/1")
    rounded.deductions = [
      Deduction(points: try #require(Points(2)), stage: "s", decision: decision),
      Deduction(points: try #require(Points(1)), stage: nil, decision: decision),
    ]
    rounded.influences[0].place = nil
    rounded.influences[0].reason = .tooFewSheets(stage: "s", complete: 1, needed: 2)
    var input = input()
    input.explanations = [rounded]
    let page = HTMLReport(language: .english).render(input)
    for text in [
      "Presentation: mean 89.5000; rounded to 0 decimal places 90; less deductions 88.000.",
      "Sum of the stages Presentation 88.200 = 88.2000; rounded to 0 decimal places 88.", "Final score 87.000 = 88.000 − 1.",
      "Presentation: 1 complete sheet, 2 needed.",
    ] { #expect(page.contains(text), "\(text)") }
    #expect(PageReading(page).faults == [])
    // Nothing of it where nothing was rounded.
    #expect(!HTMLReport(language: .english).render(self.input()).contains("rounded to"))
  }

  @Test func judgesAreComparedOnTheSameEntriesOnly() {
    let page = HTMLReport(language: .english).render(input())
    // 92 and 88 on each entry: two above and two below the panel's 90.
    #expect(page.contains("Most lenient J1 (+2.00), most severe J2 (-2.00)."))
    var alone = Samples.explanation
    alone.stages[0].sheets = [alone.stages[0].sheets[0]]
    var input = input()
    input.judging = JudgingFigures()
    input.judging.add(alone, agency: nil)
    #expect(!HTMLReport().render(input).contains("id=\"juri\""))
  }

  @Test func regionsOfOneYearHaveNoLine() {
    var input = input()
    #expect(HTMLReport().render(input).contains("<polyline class=\"focus\""))
    input.results.regions.lines.removeAll { $0.count.year == 2018 }
    #expect(!HTMLReport().render(input).contains("<polyline"))
  }

  @Test func winnersAreDataThatCannotEndTheirElement() throws {
    var input = input()
    input.results.standings[0].title = "</script><script>alert(1)</script>\u{2028}\"\\\u{0}"
    let page = HTMLReport().render(input)
    let match = try #require(page.firstMatch(of: /<script type="application\/ld\+json">([^<]*)<\/script>/))
    #expect(page.components(separatedBy: "<script").count == 2)
    let list = try #require(try JSONSerialization.jsonObject(with: Data(match.1.utf8)) as? [String: Any])
    #expect(list["@type"] as? String == "ItemList")
    let first = try #require((list["itemListElement"] as? [[String: Any]])?.first?["item"] as? [String: Any])
    #expect(first["name"] as? String == "</script><script>alert(1)</script>\u{2028}\"\\\u{0}")
    #expect(first["award"] as? String == "Juara")
    let amount = (first["funding"] as? [String: Any])?["amount"] as? [String: Any]
    #expect(amount?["value"] as? Int == 999_000 && amount?["currency"] as? String == "IDR")
  }

  @Test func longTextsStayWithinTheirPlace() {
    var input = input()
    input.results.standings[0].title = String(repeating: "x<", count: 5_000)
    let page = HTMLReport().render(input)
    #expect(PageReading(page).faults == [])
    #expect(!page.contains("x<x"))
  }

  @Test(
    arguments: [
      (ResultState.Status.draft, "Rancangan"), (.frozen, "masa sanggah"), (.final, "Ditetapkan."), (.reopened, "Dibuka kembali"),
    ]) func theStateComesFirst(status: ResultState.Status, text: String) throws
  {
    var input = input()
    input.results.state = ResultState(status: status)
    let page = HTMLReport().render(input)
    let state = try #require(page.range(of: text))
    let ranking = try #require(page.range(of: "id=\"peringkat\""))
    #expect(state.lowerBound < ranking.lowerBound)
  }

  /// WCAG 2.1, 1.4.3: 4.5 to 1 for text; 1.4.11: 3 to 1 for what a chart is read from.
  @Test func coloursCanBeReadInTheLightInTheDarkAndOnPaper() throws {
    let page = HTMLReport().render(input())
    let schemes = page.matches(of: /:root \{([^}]*)\}/).map { match in
      Dictionary(
        match.1.matches(of: /--([a-z0-9]+): #([0-9a-f]+);/).map { (String($0.1), Self.luminance(String($0.2))) }
      ) { $1 }
    }
    #expect(schemes.count == 3)
    for scheme in schemes {
      let colour = { (name: String) throws in try #require(scheme[name], "\(name)") }
      for background in ["page", "band", "notice", "done", "heat1", "heat2", "heat3", "heat4", "heat5"] {
        #expect(Self.contrast(try colour("ink"), try colour(background)) >= 4.5, "ink on \(background)")
      }
      for text in ["soft", "accent", "warn"] { #expect(Self.contrast(try colour(text), try colour("page")) >= 4.5, "\(text)") }
      #expect(Self.contrast(try colour("ink"), try colour("heat3")) >= 3)
    }
  }

  private static func luminance(_ hex: String) -> Double {
    let digits = hex.count == 3 ? hex.flatMap { [$0, $0] } : Array(hex)
    let channels = stride(from: 0, to: 6, by: 2).map { start -> Double in
      let value = Double(Int(String(digits[start...start + 1]), radix: 16) ?? 0) / 255
      return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  private static func contrast(_ one: Double, _ other: Double) -> Double { (max(one, other) + 0.05) / (min(one, other) + 0.05) }
}
