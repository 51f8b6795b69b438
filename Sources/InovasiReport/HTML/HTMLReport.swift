public import InovasiModel

/// Results as one page that people read: ranking, explanations, spread of scores,
/// judges, winners, money, agencies, refusals, regions, the rules, and where it all comes from.
///
/// The page is one file with nothing outside it: no script, no font, no picture from a network (the winners also stand
/// there as JSON-LD, which is data). It reads on a phone, in the
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

  /// How many of the input's explanations are shown; each takes some kilobytes.
  public var maximumExplanations: Int

  /// A report.
  ///
  /// - Parameters:
  ///   - language: the language of words and numbers.
  ///   - maximumRows: how many rows a table shows; a browser grows slow with tens of thousands.
  ///   - maximumExplanations: how many entries are explained.
  public init(language: Language = .indonesian, maximumRows: Int = 1000, maximumExplanations: Int = 100) {
    self.language = language
    self.maximumRows = max(0, maximumRows)
    self.maximumExplanations = max(0, maximumExplanations)
  }

  /// The page, in UTF-8 once it is written. Complexity: O(*n*) in the size of the input.
  public func render(_ input: ReportInput) -> String {
    var page = "<!doctype html>\n"
    Page(input: input, words: Words(language), maximumRows: maximumRows, maximumExplanations: maximumExplanations)
      .markup.write(into: &page)
    return page + "\n"
  }
}
