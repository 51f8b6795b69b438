#if CommandLine
import Inovasi

/// Regions beside one another, as tables: by counts and by scores.
struct ComparisonView {
  let comparison: RegionComparison
  let rulebook: Rulebook
  let terminal: Terminal

  private var isEnglish: Bool { terminal.language == .english }

  /// The tables that have rows.
  func parts(_ findings: [Finding]) -> [Compare.Part] {
    (comparison.lines.isEmpty ? [] : [.counts]) + (comparison.scores.isEmpty ? [] : [.scores])
      + (findings.isEmpty ? [] : [.findings])
  }

  var counts: Table {
    Table(
      [
        .text("measure", isEnglish ? "Measure" : "Ukuran"), .number("year", isEnglish ? "Year" : "Tahun"),
        .text("region", isEnglish ? "Region" : "Daerah"), .number("count", isEnglish ? "Count" : "Jumlah"),
        .number("place", isEnglish ? "Place" : "Urutan"), .number("regions", isEnglish ? "Of" : "Dari"),
        .number("gap", isEnglish ? "Gap" : "Selisih"), .number("change", isEnglish ? "Change" : "Perubahan"),
        .number("since", isEnglish ? "Since" : "Sejak"),
      ],
      comparison.lines.map { line in
        [
          line.count.measure, String(line.count.year), line.count.name, String(line.count.count), String(line.place),
          String(line.regions), signed(line.gap), signed(line.change), line.since.map(String.init) ?? "",
        ]
      })
  }

  var scores: Table {
    Table(
      [
        .number("year", isEnglish ? "Year" : "Tahun"), .text("cluster", isEnglish ? "Cluster" : "Klaster"),
        .text("region", isEnglish ? "Region" : "Daerah"), .number("score", isEnglish ? "Score" : "Skor"),
        .text("status", "Status"), .text("predicate", isEnglish ? "Published" : "Diberitakan"),
        .text("band", isEnglish ? "Band" : "Predikat"), .number("place", isEnglish ? "Place" : "Urutan"),
        .number("regions", isEnglish ? "Of" : "Dari"), .number("percentile", isEnglish ? "Percentile" : "Persentil"),
        .number("change", isEnglish ? "Change" : "Perubahan"), .number("placeChange", isEnglish ? "Places" : "Geser"),
        .number("since", isEnglish ? "Since" : "Sejak"), .number("gapToFocus", isEnglish ? "To focus" : "Ke fokus"),
        .number("gapToNextBand", isEnglish ? "To next band" : "Ke predikat"),
        .number("gapToBest", isEnglish ? "To best" : "Ke terbaik"), .text("scale", isEnglish ? "Scale" : "Skala"),
      ], comparison.scores.map(row))
  }

  private func row(_ line: RegionComparison.ScoreLine) -> [String] {
    let status =
      terminal.format != .text
      ? line.score.status.rawValue : line.score.status == .final ? "" : isEnglish ? "provisional" : "sementara"
    let cluster = line.cluster.map { id in
      terminal.format == .text ? rulebook.clusters.first { $0.id == id }?.name[terminal.language] ?? id.rawValue : id.rawValue
    }
    return [
      String(line.score.year), cluster ?? "", line.score.name, line.score.score.description, status,
      line.score.predicate?.rawValue ?? "", line.band?.id.rawValue ?? "", line.place.map(String.init) ?? "",
      line.regions.map(String.init) ?? "", line.percentile?.decimal(places: 1) ?? "", signed(line.change),
      signed(line.placeChange), line.since.map(String.init) ?? "", signed(line.gapToFocus),
      line.gapToNextBand?.decimal(places: 4) ?? "", signed(line.gapToBest), line.scale?.rawValue ?? "",
    ]
  }

  /// A program reads -155, a person reads +155 more easily than 155.
  private func signed(_ number: Int?) -> String {
    number.map { terminal.format == .text && $0 > 0 ? "+\($0)" : "\($0)" } ?? ""
  }

  private func signed(_ points: Points?) -> String {
    points.map { terminal.format == .text && $0 > .zero ? "+\($0)" : "\($0)" } ?? ""
  }
}
#endif
