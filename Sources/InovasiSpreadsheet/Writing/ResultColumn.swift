#if Spreadsheet
import InovasiModel

/// How the columns of results are called by people, and what their cells are.
enum ResultColumn {
  /// The look of a column by its name in the tables.
  static func look(_ name: String) -> SheetPlan.Column {
    switch name {
    case "title", "name", "message": SheetPlan.Column(width: name == "message" ? 80 : 45, format: .wrapped)
    case "basis", "path", "sanctions", "value", "effects", "undecided", "excluded", "tie", "awards":
      SheetPlan.Column(width: 28, format: .wrapped)
    case "amount", "incentive": SheetPlan.Column(width: 20, format: .rupiah)
    case "final", "mean", "best", "grade": SheetPlan.Column(width: 12, format: .decimal, hasColourScale: name == "final")
    case "share": SheetPlan.Column(width: 20, format: .decimal)
    case "claim", "unadjusted": SheetPlan.Column(width: 14, format: .decimal)
    case "place", "entries", "admitted", "ranked", "judges", "line", "column", "unadjusted_place":
      SheetPlan.Column(width: 12, format: .integer)
    // The longest codes, as SCORE_UNKNOWN_CRITERION, in full.
    case "code": SheetPlan.Column(width: 36)
    case "agency", "file", "tied_with": SheetPlan.Column(width: 24, format: .wrapped)
    default: SheetPlan.Column(width: 16, format: name.hasPrefix("stage_") ? .decimal : .general)
    }
  }

  /// The title of a column; its name in the tables where there is no other.
  static func title(_ name: String, _ rulebook: Rulebook, _ language: Language) -> String {
    if let title = titles[name] { return title[language] }
    if name.hasPrefix("stage_") {
      let stage = String(name.dropFirst("stage_".count))
      return rulebook.stages.first { $0.id.rawValue == stage }?.name[language] ?? stage
    }
    if name.hasPrefix("place_in_") {
      return (language == .english ? "Place in " : "Peringkat di ") + name.dropFirst("place_in_".count)
    }
    return name.replacing("_", with: " ")
  }

  /// A number with no more digits than the fifteen that a spreadsheet keeps, so that it stays a number.
  static func kept(_ digits: String) -> String {
    let excess = digits.utf8.count { (0x30...0x39).contains($0) } - 15
    guard excess > 0, let point = digits.firstIndex(of: "."), excess <= digits[point...].utf8.count - 1 else { return digits }
    var kept = digits.dropLast(excess)
    while kept.hasSuffix("0") { kept.removeLast() }
    return String(kept.hasSuffix(".") ? kept.dropLast() : kept)
  }

  private static let titles: [String: LocalizedText] = [
    "place": LocalizedText(id: "Peringkat", en: "Place"), "innovation": LocalizedText(id: "Inovasi", en: "Innovation"),
    "agency": LocalizedText(id: "Perangkat daerah", en: "Agency"), "title": LocalizedText(id: "Judul", en: "Title"),
    "final": LocalizedText(id: "Nilai akhir", en: "Final score"), "judges": LocalizedText(id: "Juri", en: "Judges"),
    "awards": LocalizedText(id: "Penghargaan", en: "Awards"),
    "tie": LocalizedText(id: "Penentu nilai sama", en: "Tie decided by"),
    "tied_with": LocalizedText(id: "Bernilai sama dengan", en: "Tied with"), "code": LocalizedText(id: "Kode", en: "Code"),
    "severity": LocalizedText(id: "Tingkat", en: "Severity"), "file": LocalizedText(id: "Berkas", en: "File"),
    "line": LocalizedText(id: "Baris", en: "Line"), "column": LocalizedText(id: "Kolom", en: "Column"),
    "path": LocalizedText(id: "Isian", en: "Field"), "value": LocalizedText(id: "Isi", en: "Value"),
    "message": LocalizedText(id: "Pesan", en: "Message"), "basis": LocalizedText(id: "Dasar", en: "Basis"),
    "name": LocalizedText(id: "Nama", en: "Name"), "entries": LocalizedText(id: "Diajukan", en: "Filed"),
    "admitted": LocalizedText(id: "Diterima", en: "Admitted"), "ranked": LocalizedText(id: "Diperingkat", en: "Ranked"),
    "mean": LocalizedText(id: "Rata-rata", en: "Mean"), "best": LocalizedText(id: "Terbaik", en: "Best"),
    "incentive": LocalizedText(id: "Insentif", en: "Incentive"), "grade": LocalizedText(id: "Nilai instansi", en: "Grade"),
    "tier": LocalizedText(id: "Jenjang", en: "Tier"), "sanctions": LocalizedText(id: "Sanksi", en: "Sanctions"),
    "award": LocalizedText(id: "Kode penghargaan", en: "Award"), "decision": LocalizedText(id: "Keputusan", en: "Decision"),
    "claim": LocalizedText(id: "Dasar bagi", en: "Claim"),
    "share": LocalizedText(id: "Bagian sebelum dibulatkan", en: "Share before rounding"),
    "amount": LocalizedText(id: "Jumlah", en: "Amount"), "rounded_up": LocalizedText(id: "Dibulatkan naik", en: "Rounded up"),
    "effects": LocalizedText(id: "Akibat sanksi", en: "Effects"),
    "undecided": LocalizedText(id: "Sanksi belum dapat diputuskan", en: "Undecided sanctions"),
    "pot": LocalizedText(id: "Kelompok dana", en: "Pot"), "bound": LocalizedText(id: "Batas", en: "Bound"),
    "decided_by": LocalizedText(id: "Rupiah sisa menurut", en: "Odd rupiah by"),
    "excluded": LocalizedText(id: "Tidak ikut karena", en: "Left out for"),
    "rank": LocalizedText(id: "Urutan", en: "Rank"), "unadjusted": LocalizedText(id: "Nilai mentah", en: "Unadjusted"),
    "unadjusted_place": LocalizedText(id: "Peringkat mentah", en: "Unadjusted place"),
  ]
}
#endif
