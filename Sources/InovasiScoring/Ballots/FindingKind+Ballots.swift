public import InovasiModel

extension FindingKind {
  /// Everything that ballots can have to say.
  public static let ballotKinds: [FindingKind] = [
    .ballotNone, .ballotCount, .ballotCandidateTwice, .ballotSelf, .ballotOverflow, .ballotDisconnected, .ballotSeparated,
    .ballotUneven, .ballotReference, .ballotNoConvergence,
  ]

  /// There is nothing to count.
  public static let ballotNone = FindingKind(
    code: "BALLOT_NONE", severity: .error,
    message: LocalizedText(id: "Tidak ada surat suara yang menyebut calon.", en: "No ballot names a candidate."),
    advice: LocalizedText(id: "Periksa berkasnya.", en: "Check the file."))

  /// A count is none.
  public static let ballotCount = FindingKind(
    code: "BALLOT_COUNT", severity: .error,
    message: LocalizedText(
      id: "Jumlah surat suara {count} bukan bilangan bulat di atas nol.",
      en: "The number of ballots {count} is not a whole number above zero."),
    advice: LocalizedText(id: "Tulis jumlahnya, mis. 1.", en: "Write the number, such as 1."))

  /// A candidate stands twice.
  public static let ballotCandidateTwice = FindingKind(
    code: "BALLOT_CANDIDATE_TWICE", severity: .error,
    message: LocalizedText(
      id: "{candidate} disebut dua kali pada satu surat suara.", en: "One ballot names {candidate} twice."),
    advice: LocalizedText(
      id: "Surat suara itu tidak dihitung sampai diperbaiki.", en: "The ballot does not count until it is mended."))

  /// A candidate is set against itself.
  public static let ballotSelf = FindingKind(
    code: "BALLOT_SELF", severity: .error,
    message: LocalizedText(
      id: "{candidate} dibandingkan dengan dirinya sendiri.", en: "{candidate} is compared with itself."),
    advice: LocalizedText(id: "Periksa pemenang dan yang kalah.", en: "Check who won and who lost."))

  /// Numbers do not fit.
  public static let ballotOverflow = FindingKind(
    code: "BALLOT_OVERFLOW", severity: .error,
    message: LocalizedText(
      id: "Jumlah suara terlalu besar untuk dihitung secara tepat ({operation}).",
      en: "There are too many votes to be counted exactly ({operation})."),
    advice: LocalizedText(id: "Periksa kolom jumlah.", en: "Check the column of counts."))

  /// Comparisons do not hang together.
  public static let ballotDisconnected = FindingKind(
    code: "BALLOT_DISCONNECTED", severity: .error,
    message: LocalizedText(
      id: "Tidak ada yang membandingkan calon di antara himpunan ini: {sets}.",
      en: "Nothing compares the candidates of these sets with one another: {sets}."),
    advice: LocalizedText(
      id: "Tambahkan perbandingan yang menghubungkan himpunan, atau peringkatkan masing-masing.",
      en: "Add comparisons that link the sets, or rank each by itself."))

  /// Some always win.
  public static let ballotSeparated = FindingKind(
    code: "BALLOT_SEPARATED", severity: .error,
    message: LocalizedText(
      id: "Antara himpunan ini hanya satu pihak yang pernah menang, sehingga kemampuannya tak berhingga: {sets}.",
      en: "Between these sets only one side ever won, so that abilities have no finite value: {sets}."),
    advice: LocalizedText(
      id: "Pakai Bradley–Terry dengan regularisasi (--prior), atau Schulze.",
      en: "Use Bradley–Terry with regularisation (--prior), or Schulze."))

  /// Ranks are not comparable.
  public static let ballotUneven = FindingKind(
    code: "BALLOT_UNEVEN", severity: .error,
    message: LocalizedText(
      id: "Surat suara tidak memeringkat calon yang sama, sehingga {method} tidak adil.",
      en: "Ballots do not rank the same candidates, so that {method} would not be fair."),
    advice: LocalizedText(
      id: "Pakai metode berpasangan seperti Copeland, Schulze, atau Bradley–Terry.",
      en: "Use a pairwise method such as Copeland, Schulze or Bradley–Terry."))

  /// There is no such reference.
  public static let ballotReference = FindingKind(
    code: "BALLOT_REFERENCE", severity: .error,
    message: LocalizedText(
      id: "Acuan {candidate} bukan calon yang dibandingkan.", en: "The reference {candidate} is no candidate that was compared."),
    advice: LocalizedText(id: "Periksa namanya.", en: "Check the name."))

  /// The computation does not settle.
  public static let ballotNoConvergence = FindingKind(
    code: "BALLOT_NO_CONVERGENCE", severity: .error,
    message: LocalizedText(
      id: "Perhitungan {method} tidak konvergen.", en: "The computation of {method} does not settle."),
    advice: LocalizedText(
      id: "Pakai regularisasi yang lebih kuat (--prior yang lebih kecil).",
      en: "Use a stronger regularisation (a smaller --prior)."))
}
