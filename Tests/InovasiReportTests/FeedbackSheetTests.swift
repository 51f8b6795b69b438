import InovasiModel
import InovasiReport
import Testing

struct FeedbackSheetTests {
  @Test func sheetSaysWhatToMendAndWhy() throws {
    let parts = Samples.input()
    let entry = try #require(parts.competition.entries.last)
    let sheet = FeedbackSheet().render(entry, in: parts.competition, findings: parts.findings)
    #expect(sheet.contains("Yang harus diperbaiki: 1."))
    #expect(sheet.contains("Inovasi E1003 terlalu aneh. **Perbaiki.** `TOO_ODD` (`innovations.csv:77`)"))
    #expect(sheet.contains("Dasar: Perwali 1/2021 Pasal 9."))
  }

  @Test func othersFindingsAreNotShown() throws {
    let parts = Samples.input()
    let first = try #require(parts.competition.entries.first)
    let sheet = FeedbackSheet(language: .english).render(first, in: parts.competition, findings: parts.findings)
    #expect(sheet.contains("Nothing refuses this entry."))
    #expect(!sheet.contains("TOO_ODD") && !sheet.contains("<script"))
  }

  @Test func anotherLanguageMayBeBrought() throws {
    let parts = Samples.input()
    let entry = try #require(parts.competition.entries.last)
    let javanese = Translations(
      language: Language(rawValue: "jv"), texts: ["TOO_ODD": .init(message: "Inovasi {entry} aneh tenan.", advice: "Dandani.")])
    let sheet = FeedbackSheet(translations: javanese).render(entry, in: parts.competition, findings: parts.findings)
    #expect(sheet.contains("Inovasi E1003 aneh tenan. **Dandani.**"))
  }
}
