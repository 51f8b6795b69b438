public import InovasiModel

/// Results as one page that people read: ranking, spread of scores, winners, money, agencies, refusals, regions, and the rules.
///
/// The page is one file with nothing outside it: no script, no font, no picture from a network. It reads on a phone, in the
/// dark, with a screen reader, and prints on A4. Everything that came from a file is escaped. The page depends on the input
/// and the language alone, so that the same results make the same bytes.
///
/// ```swift
/// let page = HTMLReport(language: .indonesian)
///   .render(ReportInput(competition: competition, results: results, findings: findings))
/// ```
public struct HTMLReport: Sendable {
  /// The language of words and numbers.
  public var language: Language

  /// How many rows a table shows before it refers to the files for the rest.
  public var maximumRows: Int

  /// A report.
  ///
  /// - Parameters:
  ///   - language: the language of words and numbers.
  ///   - maximumRows: how many rows a table shows; a browser grows slow with tens of thousands.
  public init(language: Language = .indonesian, maximumRows: Int = 1000) {
    self.language = language
    self.maximumRows = max(0, maximumRows)
  }

  /// The page, in UTF-8 once it is written. Complexity: O(*n*) in the size of the input.
  public func render(_ input: ReportInput) -> String {
    var page = "<!doctype html>\n"
    Page(input: input, words: Words(language), maximumRows: maximumRows).markup.write(into: &page)
    return page + "\n"
  }
}
