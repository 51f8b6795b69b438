public import InovasiModel

extension FindingKind {
  /// A published band is not the one in which the published score lies.
  public static let publishedBandContradicted = FindingKind(
    code: "PUBLISHED_BAND_CONTRADICTED", severity: .warning,
    message: LocalizedText(
      id: "{region} {year}: skor {score} diberitakan {stated}, menurut batas tahun itu {band}.",
      en: "{region} {year}: the score {score} was published as {stated}; by the limits of that year it is {band}."),
    advice: LocalizedText(
      id: "Cari sumber lain; salah satu dari keduanya keliru.", en: "Look for another source; one of the two is wrong."),
    needsPerson: true)

  /// A published score lies outside the scale of its year.
  public static let publishedScoreOffScale = FindingKind(
    code: "PUBLISHED_SCORE_OFF_SCALE", severity: .warning,
    message: LocalizedText(
      id: "{region} {year}: skor {score} di luar skala tahun itu, jadi tidak diberi urutan.",
      en: "{region} {year}: the score {score} lies outside the scale of that year and takes no place."),
    advice: LocalizedText(id: "Periksa angka dan tahunnya.", en: "Check the number and the year."))

  /// No region can have the published index with the published number of innovations.
  public static let publishedScoreImpossible = FindingKind(
    code: "PUBLISHED_SCORE_IMPOSSIBLE", severity: .warning,
    message: LocalizedText(
      id: "Indeks {score} dengan {count} inovasi tidak mungkin menurut rumus {rulebook}.",
      en: "An index of {score} with {count} {count|innovation|innovations} is not possible by the formula of {rulebook}."),
    advice: LocalizedText(
      id: "Periksa angkanya, juga rata-rata kematangan bila disebut, tahunnya, dan apakah jumlahnya inovasi yang diterima.",
      en:
        "Check the numbers, the mean maturity too where one is given, the year, and whether the count is that of accepted innovations."
    ),
    needsPerson: true)

  /// The rulebook has no index, or foresees nothing for a year.
  public static let scoringNoIndex = FindingKind(
    code: "SCORING_NO_INDEX", severity: .error,
    message: LocalizedText(
      id: "Rulebook {rulebook} tidak memuat indeks daerah untuk tahun {year}.",
      en: "The rulebook {rulebook} has no regional index for the year {year}."),
    advice: LocalizedText(
      id: "Pakai rulebook iid, atau tambahkan bagian index.", en: "Use an iid rulebook, or add a part index."))
}
