public import InovasiModel

/// What an agency has to mend in one entry, and under which article (lembar umpan balik), as Markdown.
///
/// ```swift
/// let sheet = FeedbackSheet(language: .indonesian)
///   .render(entry, in: competition, findings: report.findings)
/// ```
public struct FeedbackSheet: Sendable {
  /// The language of words and messages.
  public var language: Language

  /// Messages in a language that the library does not speak; used in place of ``language`` where they say something.
  public var translations: Translations?

  /// A sheet.
  public init(language: Language = .indonesian, translations: Translations? = nil) {
    self.language = language
    self.translations = translations
  }

  /// The sheet of one entry; of the findings, those about other things are passed over.
  ///
  /// What refuses the entry stands first, then what a person has to decide, then the rest. Everything that came from a file is
  /// escaped.
  public func render(_ entry: Entry, in competition: Competition, findings: [Finding]) -> String {
    let words = Words(language)
    let own = findings.filter { $0.subject == .entry(entry.id) || $0.subject == .score(entry.id) }
    var page = MarkdownPage(maximumRows: .max, words: words)
    page.line("# \(MarkdownPage.escaped("\(entry.id) \(entry.title)"))")
    page.line(
      MarkdownPage.escaped(
        [competition.title, entry.agency?.rawValue].compactMap(\.self).joined(separator: " · ")))
    let errors = own.filter { $0.refusedEntry != nil }
    let open = own.filter { $0.refusedEntry == nil && $0.kind.needsPerson }
    let rest = own.filter { $0.refusedEntry == nil && !$0.kind.needsPerson }
    page.line(
      errors.isEmpty
        ? words("Tidak ada yang menggugurkan inovasi ini.", "Nothing refuses this entry.")
        : words("Yang harus diperbaiki: \(errors.count).", "To be mended: \(errors.count)."))
    for (title, list) in [
      (words("Menggugurkan", "Refuses the entry"), errors),
      (words("Diputuskan penyelenggara", "For the organiser to decide"), open), (words("Catatan", "Notes"), rest),
    ] where !list.isEmpty {
      page.line("## \(title)")
      page.line(list.map(item).joined(separator: "\n"))
    }
    return page.text
  }

  private func item(_ finding: Finding) -> String {
    let words = Words(language)
    let message = translations.map(finding.message(in:)) ?? finding.message(in: language)
    let advice = translations.map(finding.advice(in:)) ?? finding.advice(in: language)
    let place = finding.location.map { " (`\($0)`)" } ?? ""
    let basis =
      finding.basis.map { "\n  " + words("Dasar: ", "Basis: ") + MarkdownPage.escaped($0.text(in: language)) + "." } ?? ""
    return "- \(MarkdownPage.escaped(message)) **\(MarkdownPage.escaped(advice))** `\(finding.code)`\(place)\(basis)"
  }
}
