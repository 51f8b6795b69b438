import Foundation
import InovasiModel
import InovasiReport
import Testing

struct DocumentTests {
  private static let languages = [Language.indonesian, .english]

  private func input(_ title: String = Samples.hostileTitle) -> ReportInput {
    let parts = Samples.input(title: title)
    return ReportInput(
      competition: parts.competition, results: parts.results, findings: parts.findings, explanations: [Samples.explanation],
      software: "Inovasi uji")
  }

  @Test(arguments: DocumentKind.allCases, languages)
  func everyDocumentIsAWellFormedPageWithoutAHole(kind: DocumentKind, language: Language) throws {
    let renderer = DocumentRenderer(language: language)
    let page = try renderer.render(kind, input())
    let reading = PageReading(page)
    #expect(reading.faults == [])
    #expect(page.hasPrefix("<!doctype html>") && page.contains("lang=\"\(language.rawValue)\""))
    #expect(!page.contains("<script") && !page.contains("\u{202E}") && !page.contains("\u{1B}"))
    for outside in ["<link", "src=", "@import", "url(", "http"] { #expect(!page.contains(outside), "\(outside)") }
    #expect(page.contains("&lt;script&gt;"))
    #expect(try renderer.render(kind, input()) == page)
  }

  @Test(arguments: languages) func everyTemplateOfOursCanBeReadAndIsComplete(language: Language) throws {
    for name in TemplateSet.names {
      let text = try #require(TemplateSet.standardText(name, language))
      _ = try Template(text, name: name)
    }
    #expect(TemplateSet.standard(language).templates.count == TemplateSet.names.count)
  }

  @Test func whatNoSourceSaysIsALineToFill() throws {
    let blank = try DocumentRenderer().render(.minutes, input())
    #expect(blank.contains("Nomor: ………"))
    let parameters = try JSONDecoder().decode(
      DocumentParameters.self,
      from: Data(
        #"""
        {"place": "Contoh", "number": "1", "minutes": {"number": "000.8/12", "date": "2021-03-02",
         "signatories": [{"role": "Ketua <Tim>", "name": "Nama Contoh"}]}}
        """#.utf8))
    let renderer = DocumentRenderer(parameters: parameters)
    let minutes = try renderer.render(.minutes, input())
    for text in ["Nomor: 000.8/12", "2 Maret 2021", "Contoh, ", "Ketua &lt;Tim&gt;", "Nama Contoh"] {
      #expect(minutes.contains(text), "\(text)")
    }
    #expect(try renderer.render(.announcement, input()).contains("Nomor: 1<"))
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(DocumentParameters.self, from: Data(#"{"nomor": "1"}"#.utf8))
    }
  }

  @Test func minutesSayWhatWasDecidedAndWhyEntriesHaveNoPlace() throws {
    let (parts, steps) = Samples.decided()
    let decided = ReportInput(competition: parts.competition, results: parts.results, findings: parts.findings, steps: steps)
    let page = try DocumentRenderer(language: .english).render(.minutes, decided)
    #expect(page.contains("17 March 2021") && page.contains("Out by decision #1"))
    #expect(
      try DocumentRenderer().render(.minutes, input()).contains("Inovasi E1003 terlalu aneh. Perbaiki. (Perwali 1/2021 Pasal 9)"))
  }

  /// Where nobody wins, or nobody has a place, a document says so and does not end with "the following".
  @Test(arguments: [(Language.indonesian, "Tidak ada penerima penghargaan."), (.english, "There are no winners.")])
  func nobodyWinsIsSaid(language: Language, text: String) throws {
    let renderer = DocumentRenderer(language: language)
    var input = input()
    let isSaid = { (kind: DocumentKind) in try renderer.render(kind, input).contains("<p>\(text)</p>") }
    for kind in [DocumentKind.minutes, .announcement, .decree] { #expect(try !isSaid(kind)) }
    input.results.awards = []
    for kind in [DocumentKind.minutes, .announcement, .decree] { #expect(try isSaid(kind)) }
    input.results.standings = []
    let page = try renderer.render(.minutes, input)
    #expect(PageReading(page).faults == [])
    #expect(page.contains("<td colspan=\"5\">"))
  }

  /// Tiers may be nested; the amounts of an annex add up to what is paid.
  @Test func moneyOfAWinnerStandsInOneTier() throws {
    var input = input()
    input.competition.rulebook.awards.append(
      AwardTier(id: "utama", name: LocalizedText(id: "Utama", en: "First"), places: 1...1, basis: .document("pengumuman")))
    var second = try #require(input.results.awards.first)
    second.tier = "utama"
    input.results.awards.append(second)
    for (language, text) in [(Language.indonesian, "tercantum di atas"), (.english, "listed above")] {
      let page = try DocumentRenderer(language: language).render(.decree, input)
      #expect(page.components(separatedBy: ">Rp999.000<").count == 2)
      #expect(page.components(separatedBy: ">\(text)<").count == 2)
    }
    input.results.allocations = []
    #expect(try !DocumentRenderer().render(.decree, input).contains("tercantum di atas"))
  }

  /// Offices write the year into the name; the edition is not said once more.
  @Test(arguments: [("Lomba Uji 2021", "Lomba Uji 2021"), ("Lomba 20213", "Lomba 20213 2021")])
  func theEditionIsSaidOnce(name: String, title: String) throws {
    var input = input()
    input.competition.name = name
    for kind in DocumentKind.allCases {
      let page = try DocumentRenderer().render(kind, input)
      #expect(page.contains(title) && !page.contains("2021 2021"), "\(kind)")
    }
    #expect(HTMLReport().render(input).contains("<title>\(title)</title>"))
    #expect(MarkdownReport().render(input).hasPrefix("# \(title)\n"))
  }

  /// A word that is longer than a column is broken; a cell that is not made room for it would push the money off the paper.
  @Test(arguments: [DocumentKind.minutes, .announcement, .decree])
  func tablesFitThePaper(kind: DocumentKind) throws {
    let page = try DocumentRenderer().render(kind, input())
    #expect(page.contains("td, tbody th { overflow-wrap: anywhere; }"))
    #expect(page.contains("caption, thead { break-after: avoid; }"))
  }

  @Test func minutesCountTheAgenciesThatFiled() throws {
    var input = input()
    input.results.agencies.append(
      AgencyFigures(agency: "DUA", name: "Dua", entries: 0, admitted: 0, ranked: 0, mean: nil, best: nil))
    #expect(try DocumentRenderer().render(.minutes, input).contains("3 inovasi dari 1 perangkat daerah:"))
    #expect(try DocumentRenderer(language: .english).render(.minutes, input).contains("Agencies that filed them: 1."))
  }

  @Test func draftsSayThatTheyAreDrafts() throws {
    var input = input()
    for kind in [DocumentKind.announcement, .decree, .certificates] {
      #expect(try DocumentRenderer().render(kind, input).contains("RANCANGAN"))
    }
    input.results.state = ResultState(status: .final)
    for kind in [DocumentKind.announcement, .decree, .certificates] {
      #expect(try !DocumentRenderer().render(kind, input).contains("RANCANGAN"))
    }
  }

  @Test func eachWinnerHasACertificateAndEachEntryASheet() throws {
    let input = input("Jarik Ma'siti")
    let certificates = try DocumentRenderer().certificates(input)
    #expect(certificates.map(\.name) == ["juara E1001"])
    #expect(
      certificates.first?.page.contains("Jarik Ma&#39;siti") == true && certificates.first?.page.contains("Dinas Contoh") == true)
    var sheets: [Entry.ID: String] = [:]
    try DocumentRenderer().feedback(input) {
      $0 == "E1001" ? Samples.explanation : nil
    } body: {
      sheets[$0] = try $1.get()
    }
    #expect(sheets.count == input.competition.entries.count)
    #expect(sheets["E1003"]?.contains("Inovasi E1003 terlalu aneh.") == true)
    #expect(sheets["E1001"]?.contains("Kebaruan") == true && sheets["E1001"]?.contains("J1") == false)
    #expect(sheets["E1001"]?.contains("terlalu aneh") == false)
  }

  @Test func aCityCanReplaceATemplateAndAMistakeNamesItsLine() throws {
    let own = try Template("<p>{{competition.name}}</p>\n{{>footer}}", name: "minutes")
    let footer = try Template("{{document.extra.motto}}", name: "footer")
    let parameters = DocumentParameters(common: .init(extra: ["motto": "Satu & dua"]))
    let set = TemplateSet.standard(.indonesian).replacing([own, footer])
    #expect(
      try DocumentRenderer(templates: set, parameters: parameters).render(.minutes, input())
        == "<p>Kompetisi &lt;Uji&gt;</p>\nSatu &amp; dua")
    let error = #expect(throws: TemplateError.self) { try DocumentRenderer(templates: set).render(.minutes, input()) }
    #expect(error?.template == "footer" && error?.line == 1 && error?.name == "document.extra.motto")
    #expect(throws: TemplateError.self) { try DocumentRenderer(templates: TemplateSet()).render(.decree, input()) }
  }

  @Test func listsAreCutAndSaySoButWinnersAreNot() throws {
    let parts = Samples.input(entries: 40)
    let input = ReportInput(competition: parts.competition, results: parts.results, findings: [])
    let page = try DocumentRenderer(maximumRows: 5).render(.minutes, input)
    #expect(page.contains("5 dari 39 baris") && !page.contains("(E1006)"))
  }

  @Test func emptyResultsAreDocumentsAllTheSame() throws {
    var input = input()
    input.results = Results()
    input.findings = []
    for language in Self.languages {
      for kind in DocumentKind.allCases {
        #expect(try DocumentRenderer(language: language).render(kind, input).contains("</html>"))
      }
    }
  }
}
