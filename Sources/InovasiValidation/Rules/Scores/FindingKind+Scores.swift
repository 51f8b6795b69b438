public import InovasiModel

extension FindingKind {
  /// Points outside the scale.
  public static let scoreOutOfRange = FindingKind(
    code: "SCORE_OUT_OF_RANGE", severity: .error,
    message: LocalizedText(
      id: "Nilai {points} dari {judge} untuk {criterion} ({stage}) pada inovasi {entry} di luar {minimum}–{maximum}.",
      en:
        "The {points} {points|point|points} of {judge} for {criterion} ({stage}) of innovation {entry} {points|is|are} outside {minimum}–{maximum}."
    ),
    advice: LocalizedText(
      id: "Minta juri memperbaiki nilai.",
      en: "Ask the judge to mend the score."))

  /// A judge scored one criterion of an entry twice.
  public static let scoreDuplicate = FindingKind(
    code: "SCORE_DUPLICATE", severity: .error,
    message: LocalizedText(
      id: "{judge} menilai {criterion} ({stage}) pada inovasi {entry} {count} kali: {points}.",
      en: "{judge} scored {criterion} ({stage}) of innovation {entry} {count} times: {points}."),
    advice: LocalizedText(
      id: "Sisakan satu nilai.",
      en: "Keep one score."))

  /// Scores for an entry that was not filed.
  public static let scoreUnknownEntry = FindingKind(
    code: "SCORE_UNKNOWN_ENTRY", severity: .error,
    message: LocalizedText(
      id: "Ada {count} nilai untuk inovasi {entry} yang tidak diajukan.",
      en: "There {count|is|are} {count} {count|score|scores} for innovation {entry}, which was not filed."),
    advice: LocalizedText(
      id: "Perbaiki pengenal inovasi pada nilai, atau baris inovasinya bila baris itu ditolak. Yang mirip: {similar}.",
      en: "Mend the identifier in the scores, or the innovation's row if that was rejected. Similar: {similar}."))

  /// Scores by somebody who is no judge.
  public static let scoreUnknownJudge = FindingKind(
    code: "SCORE_UNKNOWN_JUDGE", severity: .error,
    message: LocalizedText(
      id: "Ada {count} nilai dari {judge} yang bukan juri.",
      en: "There {count|is|are} {count} {count|score|scores} by {judge}, who is no judge."),
    advice: LocalizedText(
      id:
        "Tulis pengenal juri seperti di daftar juri, atau tambahkan juri pada daftar; hapus nilainya hanya bila memang bukan juri. Yang mirip: {similar}.",
      en:
        "Write the judge's identifier as in the list of judges, or add the judge to the list; remove the scores only if this is no judge indeed. Similar: {similar}."
    ))

  /// Scores for a stage that the rulebook lacks.
  public static let scoreUnknownStage = FindingKind(
    code: "SCORE_UNKNOWN_STAGE", severity: .error,
    message: LocalizedText(
      id: "Ada {count} nilai untuk tahap {stage} yang tidak ada di rulebook.",
      en: "There {count|is|are} {count} {count|score|scores} for stage {stage}, which the rulebook lacks."),
    advice: LocalizedText(
      id: "Tulis pengenal tahap seperti di rulebook: {known}.",
      en: "Write the stage's identifier as in the rulebook: {known}."))

  /// Scores for a criterion that the stage lacks.
  public static let scoreUnknownCriterion = FindingKind(
    code: "SCORE_UNKNOWN_CRITERION", severity: .error,
    message: LocalizedText(
      id: "Ada {count} nilai untuk {criterion} yang bukan butir penilaian pada tahap {stage}.",
      en: "There {count|is|are} {count} {count|score|scores} for {criterion}, which is not scored in stage {stage}."),
    advice: LocalizedText(
      id: "Tulis pengenal kriteria seperti di rulebook: {known}.",
      en: "Write the criterion's identifier as in the rulebook: {known}."))

  /// A judge scored in a stage that is another's.
  public static let scoreNotAssigned = FindingKind(
    code: "SCORE_JUDGE_NOT_ASSIGNED", severity: .warning,
    message: LocalizedText(
      id: "Ada {count} nilai dari {judge} pada tahap {stage} yang bukan tugasnya.",
      en: "There {count|is|are} {count} {count|score|scores} by {judge} in stage {stage}, to which the judge is not assigned."),
    advice: LocalizedText(
      id: "Periksa penugasan juri.",
      en: "Check the judge's stages."))

  /// The same in a stage of the judge's, for entries that others were to score.
  package static let scoreOfOthersEntry = FindingKind(
    code: scoreNotAssigned.code, severity: scoreNotAssigned.severity,
    message: LocalizedText(
      id: "Ada {count} nilai dari {judge} pada tahap {stage} untuk inovasi yang tidak ditugaskan kepadanya: {entries}.",
      en:
        "There {count|is|are} {count} {count|score|scores} by {judge} in stage {stage} for innovations that were not assigned to the judge: {entries}."
    ),
    advice: LocalizedText(
      id: "Lengkapi penugasan, atau hapus nilainya; penugasan saja tidak menggugurkan nilai.",
      en: "Complete the assignments, or remove the scores; assignments alone keep no score from counting."))

  /// Points between two steps of the scale.
  public static let scoreOffStep = FindingKind(
    code: "SCORE_OFF_STEP", severity: .warning,
    message: LocalizedText(
      id: "Nilai {points} dari {judge} untuk {criterion} ({stage}) pada inovasi {entry} bukan kelipatan {step}.",
      en: "The points {points} of {judge} for {criterion} ({stage}) of innovation {entry} are no multiple of {step}."),
    advice: LocalizedText(id: "Tanyakan nilai yang dimaksud.", en: "Ask which points were meant."), needsPerson: true)

  /// Points that stand for no level of the criterion.
  public static let scoreOffAnchor = FindingKind(
    code: "SCORE_OFF_ANCHOR", severity: .warning,
    message: LocalizedText(
      id: "Nilai {points} dari {judge} untuk {criterion} ({stage}) pada inovasi {entry} bukan salah satu jenjang: {anchors}.",
      en: "The points {points} of {judge} for {criterion} ({stage}) of innovation {entry} are none of the levels: {anchors}."),
    advice: LocalizedText(id: "Tanyakan jenjang yang dimaksud.", en: "Ask which level was meant."), needsPerson: true)
}
