public import InovasiModel

/// Results as Markdown (GitHub's tables): for minutes, a wiki, or a message.
///
/// Everything that came from a file is escaped. The text depends on the input and the language alone.
public struct MarkdownReport: Sendable {
  /// The language of words and numbers.
  public var language: Language

  /// How many rows a table shows before it refers to the files for the rest.
  public var maximumRows: Int

  /// A report.
  ///
  /// - Parameters:
  ///   - language: the language of words and numbers.
  ///   - maximumRows: how many rows a table shows.
  public init(language: Language = .indonesian, maximumRows: Int = 100) {
    self.language = language
    self.maximumRows = max(0, maximumRows)
  }

  /// The report. Complexity: O(*n*) in the size of the input.
  public func render(_ input: ReportInput) -> String {
    let words = Words(language)
    let competition = input.competition
    var page = MarkdownPage(maximumRows: maximumRows, words: words)
    page.line("# \(MarkdownPage.escaped(competition.title))")
    if let notice = competition.notice { page.line("> \(MarkdownPage.escaped(notice[language]))") }
    page.line(
      words(
        "\(words.number(competition.entries.count)) inovasi: \(words.number(input.results.standings.count)) diperingkat, \(words.number(input.results.unranked.count)) tanpa peringkat.",
        "\(words.count(competition.entries.count, "entry", "entries")): \(words.number(input.results.standings.count)) ranked, \(words.number(input.results.unranked.count)) without a place."
      ))
    ranking(of: input, into: &page)
    money(of: input, into: &page)
    agencies(of: input, into: &page)
    refusals(of: input, into: &page)
    decisions(of: input, into: &page)
    regions(of: input, into: &page)
    assumptions(of: input, into: &page)
    return page.text
  }

  private func ranking(of input: ReportInput, into page: inout MarkdownPage) {
    let words = page.words
    let places = input.results.scorePlaces
    let names = Dictionary(input.competition.rulebook.awards.map { ($0.id, $0.name[language]) }) { first, _ in first }
    page.table(
      words("Peringkat", "Ranking"), file: "ranking.csv",
      columns: [
        (words("Peringkat", "Place"), true), (words("Inovasi", "Innovation"), false), (words("OPD", "Agency"), false),
        (words("Nilai akhir", "Final score"), true), (words("Keterangan", "Remarks"), false),
      ],
      rows: input.results.standings.map { standing in
        let awards = standing.awards.map { names[$0] ?? $0.rawValue }
        let rulebook = input.competition.rulebook
        let deductions = standing.deductions.map { words.deduction($0, in: rulebook) }
        let tie = standing.tie.map { [words.tie($0, in: rulebook)] } ?? []
        return [
          words.number(standing.place), standing.title, standing.agency?.rawValue ?? "",
          words.number(standing.final, places: places), (awards + deductions + tie).joined(separator: "; "),
        ]
      })
  }

  private func agencies(of input: ReportInput, into page: inout MarkdownPage) {
    let words = page.words
    page.table(
      words("Perangkat daerah", "Agencies"), file: "agencies.csv",
      columns: [
        (words("OPD", "Agency"), false), (words("Inovasi", "Entries"), true), (words("Diterima", "Admitted"), true),
        (words("Diperingkat", "Ranked"), true), (words("Rata-rata", "Mean"), true), (words("Jenjang", "Tier"), false),
        (words("Sanksi", "Sanctions"), false),
      ],
      rows: input.results.agencies.map { figures in
        [
          figures.name, words.number(figures.entries), words.number(figures.admitted), words.number(figures.ranked),
          figures.mean.map { words.number($0, places: 2) } ?? "", figures.grade?.name?[language] ?? "",
          words.sanctions(of: figures, in: input.competition.rulebook),
        ]
      })
  }

  private func refusals(of input: ReportInput, into page: inout MarkdownPage) {
    let words = page.words
    page.table(
      words("Tanpa peringkat", "Without a place"), file: "findings.csv",
      columns: [(words("Inovasi", "Innovation"), false), (words("OPD", "Agency"), false), (words("Alasan", "Reasons"), false)],
      rows: input.refusals(in: language).map { refusal in
        [
          "\(refusal.entry) \(refusal.title)", refusal.agency?.rawValue ?? "",
          refusal.reasons.map { reason in [reason.text, reason.basis.map { "(\($0))" }].compactMap(\.self).joined(separator: " ")
          }
          .joined(separator: " "),
        ]
      })
  }

  private func regions(of input: ReportInput, into page: inout MarkdownPage) {
    let words = page.words
    page.table(
      words("Perbandingan antardaerah", "Comparison of regions"), file: "results.json",
      columns: [
        (words("Ukuran", "Measure"), false), (words("Tahun", "Year"), true), (words("Daerah", "Region"), false),
        (words("Jumlah", "Count"), true), (words("Selisih", "Gap"), true),
      ],
      rows: input.results.regions.lines.map { line in
        [
          line.count.measure, "\(line.count.year)", line.count.name, words.number(line.count.count),
          words.difference(line.gap),
        ]
      })
  }

  private func decisions(of input: ReportInput, into page: inout MarkdownPage) {
    let words = page.words
    page.table(
      words("Keputusan", "Decisions"), file: "results.json",
      columns: [
        (words("No.", "No."), true), (words("Tanggal", "Date"), false), (words("Keputusan", "Decision"), false),
        (words("Tentang", "About"), false), (words("Alasan", "Reason"), false), (words("Status", "Status"), false),
      ],
      rows: input.results.decisions.map { recorded in
        let decision = recorded.decision
        return [
          "\(decision.number)", words.date(decision.date), decision.kind.name[language], decision.subject,
          decision.reason[language], recorded.status.name[language],
        ]
      })
  }

  private func assumptions(of input: ReportInput, into page: inout MarkdownPage) {
    let assumptions = input.competition.rulebook.assumptions
    guard !assumptions.isEmpty else { return }
    page.line("## " + page.words("Asumsi", "Assumptions"))
    page.line(assumptions.map { "- \(MarkdownPage.escaped($0.reason[language])) (`\($0.path)`)" }.joined(separator: "\n"))
  }
}
