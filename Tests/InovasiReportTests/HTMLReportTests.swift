import Foundation
import InovasiModel
import InovasiReport
import Testing

struct HTMLReportTests {
  private func render(_ parts: ReportInputParts, _ language: Language = .indonesian, rows: Int = 1000) -> String {
    HTMLReport(language: language, maximumRows: rows)
      .render(ReportInput(competition: parts.competition, results: parts.results, findings: parts.findings))
  }

  /// JSON-LD is data; it names schema.org and fetches nothing.
  private func withoutLinkedData(_ page: String) -> String {
    page.replacing(/<script type="application\/ld\+json">[^<]*<\/script>/, with: "")
  }

  @Test func pageIsWellFormed() throws {
    let reading = PageReading(render(Samples.input()))
    #expect(reading.faults == [])
    #expect(reading.tags["section", default: 0] >= 8)
    #expect(reading.tags["h1"] == 1)
  }

  @Test func nothingFromAFileBecomesMarkup() {
    let page = withoutLinkedData(render(Samples.input()))
    #expect(!page.contains("<script"))
    #expect(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;Jarik Ma&#39;siti&quot;"))
    #expect(!page.contains("\u{1B}"))
    #expect(!page.contains("\u{202E}"))
    #expect(page.contains("Kompetisi &lt;Uji&gt;"))
  }

  @Test func pageNeedsNothingOutside() {
    let page = withoutLinkedData(render(Samples.input()))
    for outside in ["<script", "<link", "src=", "@import", "url(", "http"] { #expect(!page.contains(outside), "\(outside)") }
  }

  @Test func refusalHasItsReasonAdviceAndBasisButNoLineNumber() {
    let page = render(Samples.input())
    #expect(page.contains("Inovasi E1003 terlalu aneh. Perbaiki."))
    #expect(page.contains("Dasar: Perwali 1/2021 Pasal 9"))
    #expect(!page.contains("innovations.csv"))
  }

  @Test func partsThatHaveSomethingToSayAreThereInBothLanguages() {
    let indonesian = render(Samples.input())
    for text in ["Peringkat", "Sebaran nilai", "Pemenang", "Insentif", "Rp1.000.000", "Kriteria yang kosong", "+203", "Asumsi"] {
      #expect(indonesian.contains(text), "\(text)")
    }
    let english = render(Samples.input(), .english)
    for text in ["Ranking", "Spread of scores", "Winners", "Novelty", "Not published.", "An example."] {
      #expect(english.contains(text), "\(text)")
    }
    #expect(indonesian.contains("90,00") && english.contains("90.00"))
  }

  /// Scores of different scales stand in tables of their own.
  @Test func publishedScoresHaveATableForEachScale() {
    let page = render(Samples.input(), .english)
    #expect(page.contains("Published scores (skala-baru)") && page.contains("Published scores (skala-lama)"))
    #expect(page.contains("2.50"))
  }

  @Test func emptyResultsAreAPageAllTheSame() {
    var parts = Samples.input()
    parts.results = Results()
    parts.findings = []
    let page = render(parts)
    #expect(page.contains("Aturan dan asumsi"))
    #expect(!page.contains("id=\"peringkat\""))
    #expect(!page.contains("id=\"daerah\""))
  }

  @Test func longTablesAreCutAndSaySo() {
    let page = render(Samples.input(entries: 40), rows: 10)
    #expect(page.contains("10 dari 39 baris; selebihnya di ranking.csv."))
    #expect(page.contains("E1010") && !page.contains("E1011</span>"))
    #expect(render(Samples.input(entries: 40), rows: -5).contains("0 dari 39 baris"))
  }

  @Test func scoresThatDifferLookDifferent() {
    // 79.999 and 79.998 would both print as 80.00.
    let page = render(Samples.input(entries: 6))
    #expect(page.contains("79,998") && page.contains("79,997"))
  }

  @Test func sameInputSameBytes() {
    #expect(render(Samples.input(entries: 20)) == render(Samples.input(entries: 20)))
  }

  @Test func lowScoresAndOneScoreDrawWithoutATrap() {
    for finals in [
      [Fraction(-5), Fraction(-7)], [Fraction(0)], [Fraction(100), Fraction(100)], [Fraction(Int.max), Fraction(0)],
    ] {
      var parts = Samples.input()
      parts.results.standings = finals.map {
        Standing(place: 1, entry: "E", title: "t", agency: nil, final: $0, stages: [])
      }
      #expect(render(parts).contains("</html>"))
    }
  }
}
