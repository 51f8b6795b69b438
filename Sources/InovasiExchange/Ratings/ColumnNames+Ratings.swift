import InovasiModel

extension ColumnNames {
  /// The columns of a long table of ratings.
  static let ratings = [
    ColumnNames("judge", "juri", "penilai", "evaluator", "rater", "coder", required: true),
    ColumnNames("item", "butir", "innovation", "inovasi", "entry", "peserta", "unit", "subject", "target", "id", required: true),
    ColumnNames("score", "nilai", "skor", "points", "rating", required: true),
    ColumnNames("criterion", "kriteria", "aspek"), ColumnNames("stage", "tahap"),
  ]

  /// Headings under which a wide table has its items' names, the likeliest first.
  static let itemHeadings =
    ["item", "butir", "innovation", "inovasi", "entry", "peserta", "unit", "subject", "target", "id", "kode"]
    + ["title", "judul", "name", "nama", "nama_inovasi", "number", "nomor", "no"].map(\.folded)

  /// Headings of what is computed from the judges' columns, and is no judge's.
  static let summaries: Set<String> = Set(
    ["total", "sum", "jumlah", "mean", "average", "rata-rata", "rerata", "median", "rank", "ranking", "peringkat"].map(\.folded))

  /// Whether the name of a row says that it is the sum or the mean of others: `Jumlah`, `Total nilai`, `Rata-rata juri`.
  static func namesSummary(_ name: String) -> Bool {
    let first = name.split { !$0.isLetter }.first.map { String($0).folded } ?? ""
    return rowSummaries.contains(first) || name.folded.hasPrefix("ratarata")
  }

  private static let rowSummaries: Set<String> = [
    "total", "totals", "subtotal", "sum", "jumlah", "jml", "mean", "average", "rerata", "rataan",
  ]

  /// Whether a header has every column that a long table of ratings needs.
  static func areRatings(_ header: [String]) -> Bool {
    let folded = Set(header.map(\.folded))
    return ratings.allSatisfy { column in !column.isRequired || column.names.contains { folded.contains($0.folded) } }
  }
}
