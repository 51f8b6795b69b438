extension FindingKind {
  /// What an evaluation itself has to say.
  public static let evaluationKinds: [FindingKind] = [scoresMissing]

  /// Entries are to be ranked by scores, and there are none.
  ///
  /// A check says nothing of it: entries are checked long before they are judged.
  public static let scoresMissing = FindingKind(
    code: "SCORES_MISSING", severity: .warning,
    message: LocalizedText(
      id: "Belum ada satu pun nilai juri, jadi tidak ada inovasi yang diperingkat.",
      en: "There is not one score, so that no innovation is ranked."),
    advice: LocalizedText(
      id: "Letakkan nilai juri dalam scores.csv di folder kompetisi; periksa nama berkasnya, huruf besar dan kecil pun berbeda.",
      en: "Put the judges' scores into scores.csv in the competition's folder; check its name, of which letter case is part."))

  /// The same where there is a file of scores, of which no row could be taken: neither its name nor its place is what is wrong.
  static let scoresAllRejected = FindingKind(
    code: scoresMissing.code, severity: scoresMissing.severity,
    message: LocalizedText(
      id: "Tidak satu pun dari {count} baris {file} dapat diambil, jadi tidak ada inovasi yang diperingkat.",
      en: "No row of {file} could be taken ({count} {count|was|were} rejected), so that no innovation is ranked."),
    advice: LocalizedText(
      id: "Baca temuan lain tentang {file}: kolom mana yang tidak ada, atau mengapa barisnya ditolak.",
      en: "Read the other findings about {file}: which column is missing, or why its rows were rejected."))
}
