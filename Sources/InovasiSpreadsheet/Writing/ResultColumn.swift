#if Spreadsheet
import InovasiModel

/// How the columns of results are called by people, and what their cells are.
enum ResultColumn {
  /// The look of a column by its name in the tables.
  static func look(_ name: String) -> SheetPlan.Column {
    switch name {
    case "title", "name", "message": SheetPlan.Column(width: name == "message" ? 80 : 45, format: .wrapped)
    case "basis", "path", "sanctions", "value": SheetPlan.Column(width: 28, format: .wrapped)
    case "amount", "incentive": SheetPlan.Column(width: 20, format: .rupiah)
    case "final", "mean", "best", "grade": SheetPlan.Column(width: 12, format: .decimal, hasColourScale: name == "final")
    case "claim", "share", "unadjusted": SheetPlan.Column(width: 14, format: .decimal)
    case "place", "entries", "admitted", "ranked", "judges": SheetPlan.Column(width: 10, format: .integer)
    default: SheetPlan.Column(width: 16, format: name.hasPrefix("stage_") ? .decimal : .general)
    }
  }

  /// The title of a column; its name in the tables where there is no other.
  static func title(_ name: String, _ language: Language) -> String {
    titles[name]?[language] ?? name.replacing("stage_", with: "").replacing("_", with: " ")
  }

  private static let titles: [String: LocalizedText] = [
    "place": LocalizedText(id: "Peringkat", en: "Place"), "innovation": LocalizedText(id: "Inovasi", en: "Innovation"),
    "agency": LocalizedText(id: "Perangkat daerah", en: "Agency"), "title": LocalizedText(id: "Judul", en: "Title"),
    "final": LocalizedText(id: "Nilai akhir", en: "Final score"), "judges": LocalizedText(id: "Juri", en: "Judges"),
    "awards": LocalizedText(id: "Penghargaan", en: "Awards"),
    "tie": LocalizedText(id: "Penentu nilai sama", en: "Tie decided by"),
    "tied_with": LocalizedText(id: "Bernilai sama dengan", en: "Tied with"), "code": LocalizedText(id: "Kode", en: "Code"),
    "severity": LocalizedText(id: "Bobot temuan", en: "Severity"), "file": LocalizedText(id: "Berkas", en: "File"),
    "line": LocalizedText(id: "Baris", en: "Line"), "column": LocalizedText(id: "Kolom", en: "Column"),
    "path": LocalizedText(id: "Isian", en: "Field"), "value": LocalizedText(id: "Isi", en: "Value"),
    "message": LocalizedText(id: "Pesan", en: "Message"), "basis": LocalizedText(id: "Dasar", en: "Basis"),
    "name": LocalizedText(id: "Nama", en: "Name"), "entries": LocalizedText(id: "Diajukan", en: "Filed"),
    "admitted": LocalizedText(id: "Diterima", en: "Admitted"), "ranked": LocalizedText(id: "Diperingkat", en: "Ranked"),
    "mean": LocalizedText(id: "Rata-rata", en: "Mean"), "best": LocalizedText(id: "Terbaik", en: "Best"),
    "incentive": LocalizedText(id: "Insentif", en: "Incentive"), "grade": LocalizedText(id: "Nilai instansi", en: "Grade"),
    "tier": LocalizedText(id: "Jenjang", en: "Tier"), "sanctions": LocalizedText(id: "Sanksi", en: "Sanctions"),
    "award": LocalizedText(id: "Kode penghargaan", en: "Award"), "decision": LocalizedText(id: "Keputusan", en: "Decision"),
    "claim": LocalizedText(id: "Bobot klaim", en: "Claim"), "share": LocalizedText(id: "Bagian tepat", en: "Exact share"),
    "amount": LocalizedText(id: "Jumlah", en: "Amount"), "rounded_up": LocalizedText(id: "Dibulatkan naik", en: "Rounded up"),
    "rank": LocalizedText(id: "Urutan", en: "Rank"), "unadjusted": LocalizedText(id: "Nilai mentah", en: "Unadjusted"),
    "unadjusted_place": LocalizedText(id: "Peringkat mentah", en: "Unadjusted place"),
  ]
}
#endif
