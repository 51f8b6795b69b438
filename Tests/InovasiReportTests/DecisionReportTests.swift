import Foundation
import InovasiModel
import InovasiReport
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

/// Decisions as they are shown to people.
struct DecisionReportTests {
  private var input: ReportInput {
    let (parts, steps) = Samples.decided()
    return ReportInput(
      competition: parts.competition, results: parts.results, findings: parts.findings, steps: steps)
  }

  @Test func pageShowsTheLogTheStateAndWhatChanged() {
    let indonesian = HTMLReport(language: .indonesian).render(input)
    for text in [
      "Keputusan dan perubahan", "Status hasil: diumumkan · #2", "pilihan pleno", "tidak sah, DECISION_STATE", "2 → –",
      "90,00 → –", "+ Juara, − lain", "Rp5 → Rp0", "Menurut keputusan #1", "Gugur menurut keputusan #1",
      "Ditarik oleh pengusul, keputusan #2", "Dikurangi 2,5 Presentasi, keputusan #1",
    ] {
      #expect(indonesian.contains(text), "\(text)")
    }
    let english = HTMLReport(language: .english).render(input)
    for text in [
      "Decisions and changes", "State of the result: frozen", "plenary selection", "Out by decision #1",
      "Withdrawn by its agency, decision #2", "2.5 taken off Presentation, decision #1",
    ] {
      #expect(english.contains(text), "\(text)")
    }
  }

  @Test func nothingFromALogBecomesMarkup() {
    let page = HTMLReport().render(input)
    #expect(!page.contains("<script>"))
    #expect(!page.contains("\u{1B}"))
    let body = page.replacing("<!doctype html>", with: "").replacing(/<meta [^>]*>/, with: "")
    let parser = XMLParser(data: Data(body.utf8))
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    let text = MarkdownReport().render(input)
    #expect(text.contains("## Keputusan"))
    #expect(!text.contains("<script"))
    #expect(!text.contains("\u{1B}"))
  }

  @Test func withoutDecisionsThereIsNoSuchSection() {
    let parts = Samples.input()
    let plain = ReportInput(competition: parts.competition, results: parts.results, findings: parts.findings)
    #expect(!HTMLReport().render(plain).contains("id=\"keputusan\""))
    #expect(!MarkdownReport().render(plain).contains("## Keputusan"))
  }
}
