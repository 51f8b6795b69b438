public import InovasiModel

extension FindingKind {
  /// A number became too large to be computed exactly.
  public static let scoringOverflow = FindingKind(
    code: "SCORING_OVERFLOW", severity: .error,
    message: LocalizedText(
      id: "Nilai {subject} terlalu besar atau terlalu rinci untuk dihitung secara tepat ({operation}).",
      en: "The score of {subject} is too large or too fine to be computed exactly ({operation})."),
    advice: LocalizedText(
      id: "Kurangi jumlah angka desimal pada nilai dan bobot, atau jumlah tingkat kriteria.",
      en: "Use fewer decimal places in scores and weights, or fewer levels of criteria."))

  /// The rulebook asks for a panel rule that the scoring does not know.
  public static let scoringUnknownAggregation = FindingKind(
    code: "SCORING_UNKNOWN_AGGREGATION", severity: .error,
    message: LocalizedText(
      id: "Aturan panel \"{name}\" pada tahap {stage} tidak dikenal; yang dikenal: {known}.",
      en: "The panel rule \"{name}\" of stage {stage} is not known; known are: {known}."),
    advice: LocalizedText(
      id: "Perbaiki panel.aggregation di rulebook, atau tambahkan aturannya pada Scoring.",
      en: "Mend panel.aggregation in the rulebook, or add the rule to Scoring."))

  /// The rulebook asks for an adjustment of judges that the scoring does not know.
  public static let scoringUnknownAdjustment = FindingKind(
    code: "SCORING_UNKNOWN_ADJUSTMENT", severity: .error,
    message: LocalizedText(
      id: "Penyesuaian juri \"{name}\" pada tahap {stage} tidak dikenal; yang dikenal: {known}.",
      en: "The adjustment of judges \"{name}\" of stage {stage} is not known; known are: {known}."),
    advice: LocalizedText(
      id: "Perbaiki panel.adjustment di rulebook, atau tambahkan penyesuaiannya pada Scoring.",
      en: "Mend panel.adjustment in the rulebook, or add the adjustment to Scoring."))

  /// The rulebook states limits for an adjustment of judges to which they mean nothing.
  public static let scoringAdjustmentLimits = FindingKind(
    code: "SCORING_ADJUSTMENT_LIMITS", severity: .error,
    message: LocalizedText(
      id: "Penyesuaian juri \"{name}\" pada tahap {stage} tidak mengenal batas yang dinyatakan rulebook.",
      en: "The adjustment of judges \"{name}\" of stage {stage} does not know the limits that the rulebook states."),
    advice: LocalizedText(
      id: "Hapus dari panel.adjustmentLimits yang tidak dikenalnya; \"severity\" tidak mengenal batas lembar (sheets).",
      en: "Remove from panel.adjustmentLimits what it does not know; \"severity\" has no limit of sheets."))

  /// The rulebook has no stage in which anything could be scored.
  public static let scoringNoStages = FindingKind(
    code: "SCORING_NO_STAGES", severity: .error,
    message: LocalizedText(
      id: "Rulebook {rulebook} tidak memiliki tahap penilaian.", en: "The rulebook {rulebook} has no stage of scoring."),
    advice: LocalizedText(
      id: "Tambahkan sekurang-kurangnya satu tahap beserta kriterianya.", en: "Add at least one stage with its criteria."))
}
