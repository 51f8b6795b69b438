import InovasiModel

/// The page being put together; its sections stand in files of their own.
struct Page {
  let input: ReportInput
  let words: Words
  let maximumRows: Int
  let maximumExplanations: Int
  /// How many decimal places scores take; asked for often, and found by a look at all of them.
  let scorePlaces: Int
  private let agencyNames: [Agency.ID: String]
  /// The titles of the entries, with a place or without: the order in a stage is of all whom it scored.
  let titles: [Entry.ID: String]

  init(input: ReportInput, words: Words, maximumRows: Int, maximumExplanations: Int) {
    self.input = input
    self.words = words
    self.maximumRows = maximumRows
    self.maximumExplanations = maximumExplanations
    scorePlaces = input.results.scorePlaces
    agencyNames = Dictionary(input.results.agencies.map { ($0.agency, $0.name) }) { first, _ in first }
    titles = Dictionary(
      input.results.standings.map { ($0.entry, $0.title) } + input.results.unranked.map { ($0.entry, $0.title) }
    ) { first, _ in first }
  }

  var competition: Competition { input.competition }
  var results: Results { input.results }
  var rulebook: Rulebook { input.competition.rulebook }

  /// The parts that have something to say.
  private var sections: [(id: String, title: String, content: Markup)] {
    [
      ("peringkat", words("Peringkat", "Ranking"), ranking), ("sebaran", words("Sebaran nilai", "Spread of scores"), spread),
      ("penjelasan", words("Penjelasan per inovasi", "Entries explained"), explanations),
      ("juri", words("Kemurahan juri", "Severity of judges"), severity),
      ("keandalan", words("Keandalan penilaian", "Reliability of the judging"), reliability),
      ("kepekaan", words("Kepekaan peringkat", "Sensitivity of the ranking"), sensitivity),
      ("pemenang", words("Pemenang", "Winners"), winners), ("insentif", words("Insentif", "Incentive"), incentive),
      ("opd", words("Perangkat daerah", "Agencies"), agencies),
      ("peta", words("Perangkat daerah menurut kriteria", "Agencies by criterion"), heatMap),
      ("ditolak", words("Tanpa peringkat, dengan alasannya", "Without a place, and why"), refusals),
      ("keputusan", words("Keputusan dan perubahan", "Decisions and changes"), decisions),
      ("lembar", words("Lembar nilai yang tidak lengkap", "Incomplete score sheets"), incompleteSheets),
      ("tidak-ada", words("Lembar nilai yang tidak ada", "Score sheets that are not there"), absentSheets),
      ("selisih", words("Juri yang berselisih jauh", "Judges far apart"), discrepancies),
      ("catatan", words("Catatan pemeriksaan", "Notes of the check"), remarks),
      ("daerah", words("Perbandingan antardaerah", "Comparison of regions"), regions),
      ("aturan", words("Aturan dan asumsi", "Rules and assumptions"), rules),
      ("asal", words("Asal-usul", "Where this comes from"), provenance),
    ].compactMap { id, title, content in content.map { (id, title, $0) } }
  }

  var markup: Markup {
    let sections = sections
    return tag("html", ["lang": words.language.rawValue]) {
      tag("head") {
        tag("meta", ["charset": "utf-8"])
        tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        tag("title") { competition.title }
        tag("style") { Markup.styleSheet(StyleSheet.text) }
        linkedData
      }
      tag("body") {
        tag("main") {
          header
          tag("nav", ["aria-label": words("Isi", "Contents")]) {
            tag("ul") {
              for section in sections { tag("li") { tag("a", ["href": "#\(section.id)"]) { section.title } } }
            }
          }
          for section in sections {
            tag("section", ["id": section.id, "aria-labelledby": "\(section.id)-judul"]) {
              tag("h2", ["id": "\(section.id)-judul"]) { section.title }
              section.content
            }
          }
          tag("footer") {
            words(
              "Dihitung oleh Inovasi. Peringkat dan pembagian dana dihitung dari angka tepat; yang dicetak adalah pembulatannya.",
              "Computed by Inovasi. Places and money come from exact numbers; what is printed is rounded.")
          }
        }
      }
    }
  }

  /// Says that a table was cut, when it was.
  func cut(_ count: Int, file: String) -> Markup {
    guard count > maximumRows else { return .empty }
    return tag("p", ["class": "small"]) {
      words(
        "\(words.number(maximumRows)) dari \(words.number(count)) baris; selebihnya di \(file).",
        "\(words.number(maximumRows)) of \(words.number(count)) rows; the rest is in \(file).")
    }
  }

  /// An agency by name, where it is known.
  func name(of agency: Agency.ID?) -> String {
    guard let agency else { return "" }
    return agencyNames[agency] ?? agency.rawValue
  }
}
