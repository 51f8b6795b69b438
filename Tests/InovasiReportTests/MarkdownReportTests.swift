import InovasiModel
import InovasiReport
import Testing

struct MarkdownReportTests {
  private func render(_ parts: ReportInputParts, _ language: Language = .indonesian, rows: Int = 100) -> String {
    MarkdownReport(language: language, maximumRows: rows)
      .render(ReportInput(competition: parts.competition, results: parts.results, findings: parts.findings))
  }

  @Test func nothingFromAFileBecomesMarkup() {
    let page = render(Samples.input())
    #expect(page.contains("&lt;script&gt;alert('x')&lt;/script&gt; &amp; \"Jarik Ma'siti\" \\| \\`a\\`"))
    #expect(!page.contains("<script"))
    #expect(!page.contains("\u{1B}"))
  }

  @Test func everyRowHasAsManyCellsAsItsHeading() {
    var width: Int?
    for line in render(Samples.input()).split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else {
        width = nil
        continue
      }
      let cells = line.replacing("\\|", with: "").split(separator: "|", omittingEmptySubsequences: false).count
      #expect(cells == width ?? cells, "\(line)")
      width = cells
    }
  }

  @Test func speaksBothLanguages() {
    #expect(render(Samples.input()).contains("## Peringkat"))
    #expect(render(Samples.input(), .english).contains("## Ranking"))
    #expect(render(Samples.input(entries: 30), rows: 5).contains("5 dari 29 baris; selebihnya di ranking.csv."))
  }
}
