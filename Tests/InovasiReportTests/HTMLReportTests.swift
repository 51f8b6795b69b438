import Foundation
import InovasiModel
import InovasiReport
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

struct HTMLReportTests {
  private func render(_ parts: ReportInputParts, _ language: Language = .indonesian, rows: Int = 1000) -> String {
    HTMLReport(language: language, maximumRows: rows)
      .render(ReportInput(competition: parts.competition, results: parts.results, findings: parts.findings))
  }

  @Test func pageIsWellFormed() throws {
    let page = render(Samples.input())
    // The page keeps to what XML and HTML share, but for the doctype and for elements that HTML leaves open.
    let body = page.replacing("<!doctype html>", with: "")
      .replacing(/<meta [^>]*>/, with: "")
    let counter = TagCounter()
    let parser = XMLParser(data: Data(body.utf8))
    parser.delegate = counter
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(counter.tags["section", default: 0] >= 8)
    #expect(counter.tags["h1"] == 1)
    #expect(counter.ids.count == Set(counter.ids).count)
    for target in counter.links { #expect(counter.ids.contains(target)) }
  }

  @Test func nothingFromAFileBecomesMarkup() {
    let page = render(Samples.input())
    #expect(!page.contains("<script"))
    #expect(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;Jarik Ma&#39;siti&quot;"))
    #expect(!page.contains("\u{1B}"))
    #expect(!page.contains("\u{202E}"))
    #expect(page.contains("Kompetisi &lt;Uji&gt;"))
  }

  @Test func pageNeedsNothingOutside() {
    let page = render(Samples.input())
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

private final class TagCounter: NSObject, XMLParserDelegate {
  var tags: [String: Int] = [:]
  var ids: [String] = []
  var links: [String] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    tags[name, default: 0] += 1
    if let id = attributes["id"] { ids.append(id) }
    if let link = attributes["href"] { links.append(String(link.dropFirst())) }
  }
}
