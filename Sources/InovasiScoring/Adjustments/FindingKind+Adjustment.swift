public import InovasiModel

extension FindingKind {
  /// Judges' severity cannot be told from the quality of entries.
  public static let adjustmentDisconnected = FindingKind(
    code: "ADJUSTMENT_DISCONNECTED", severity: .error,
    message: LocalizedText(
      id:
        "Juri pada tahap {stage} tidak dapat dibandingkan: {count} kelompok juri tidak dihubungkan oleh inovasi mana pun: {sets}.",
      en: "Judges of stage {stage} cannot be compared: no entry links {count} sets of judges: {sets}."),
    advice: LocalizedText(
      id:
        "Minta seorang juri dari satu kelompok menilai inovasi kelompok lain, pakai naskah kalibrasi, atau pilih penyesuaian lain.",
      en: "Have a judge of one set score an entry of another, use calibration entries, or choose another adjustment."),
    needsPerson: true)

  /// A panel is too small for its judges to be compared.
  public static let adjustmentSmallPanel = FindingKind(
    code: "ADJUSTMENT_SMALL_PANEL", severity: .warning,
    message: LocalizedText(
      id: "Nilai tahap {stage} tidak disesuaikan: {judges} juri dan {entries} inovasi terlalu sedikit.",
      en:
        "Totals of stage {stage} were not adjusted: {judges} {judges|judge|judges} and {entries} {entries|entry|entries} are too few."
    ),
    advice: LocalizedText(
      id: "Pakai nilai mentah, atau nyatakan batas panel kecil yang lain (panel.adjustmentLimits) sebelum penilaian.",
      en: "Use the raw totals, or state another limit for small panels (panel.adjustmentLimits) before judging."))

  /// A panel is too large for all its judges to be compared with one another.
  public static let adjustmentTooLarge = FindingKind(
    code: "ADJUSTMENT_TOO_LARGE", severity: .error,
    message: LocalizedText(
      id: "Tahap {stage} memiliki {judges} juri; kemurahan paling banyak {limit} juri dapat diperkirakan sekaligus.",
      en: "Stage {stage} has {judges} judges; the severities of at most {limit} can be estimated at once."),
    advice: LocalizedText(
      id: "Periksa apakah kolom juri berisi nama juri, batasi dengan daftar juri, atau pilih penyesuaian lain.",
      en: "See whether the column of judges holds judges, list those who may score, or choose another adjustment."))

  /// A judge has too few sheets to be compared.
  public static let judgeTooFewSheets = FindingKind(
    code: "JUDGE_TOO_FEW_SHEETS", severity: .warning,
    message: LocalizedText(
      id: "Kemurahan juri {judge} pada tahap {stage} tidak dikurangkan: hanya {sheets} lembar lengkap, diperlukan {minimum}.",
      en:
        "No severity of judge {judge} in stage {stage} was taken off: only {sheets} complete {sheets|sheet|sheets}, {minimum} {minimum|is|are} needed."
    ),
    advice: LocalizedText(
      id: "Beri juri itu lebih banyak inovasi, atau biarkan nilainya apa adanya.",
      en: "Give the judge more entries, or let the totals stand as they are."))

  /// A judge gave every entry the same total.
  public static let judgeNoSpread = FindingKind(
    code: "JUDGE_NO_SPREAD", severity: .warning,
    message: LocalizedText(
      id: "Juri {judge} memberi nilai yang sama pada {sheets} lembar di tahap {stage}; nilainya tidak membedakan inovasi.",
      en: "Judge {judge} gave the same total on {sheets} sheets in stage {stage}; it tells no entry from another."),
    advice: LocalizedText(
      id: "Periksa apakah juri itu benar-benar menilai setiap inovasi.", en: "See whether the judge really scored each entry."),
    needsPerson: true)

  /// Everything that adjustments can have to say of their own.
  public static let adjustmentKinds: [FindingKind] = [
    .adjustmentDisconnected, .adjustmentSmallPanel, .adjustmentTooLarge, .judgeTooFewSheets, .judgeNoSpread,
  ]
}
