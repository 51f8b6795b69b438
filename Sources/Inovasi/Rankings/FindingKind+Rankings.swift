extension FindingKind {
  /// Everything that a file to be ranked can have to say besides what every table can.
  public static let rankingKinds: [FindingKind] = [.rankValueMissing, .rankEqualWeights]

  /// An alternative lacks a value.
  public static let rankValueMissing = FindingKind(
    code: "RANK_VALUE_MISSING", severity: .warning,
    message: LocalizedText(
      id: "{alternative} tidak punya nilai {criterion}, jadi tidak diperingkat.",
      en: "{alternative} has no value for {criterion}, and so takes no rank."),
    advice: LocalizedText(
      id: "Isi nilainya; kosong bukan nol.", en: "Fill in the value; blank is not zero."))

  /// Nobody has said what weighs how much.
  public static let rankEqualWeights = FindingKind(
    code: "RANK_EQUAL_WEIGHTS", severity: .note,
    message: LocalizedText(
      id: "{file} tidak menyebut bobot, jadi semua kriteria berbobot sama.",
      en: "{file} gives no weights, so that all criteria weigh the same."),
    advice: LocalizedText(
      id: "Tambahkan baris bobot, atau pakai --weights.", en: "Add a row of weights, or use --weights."))
}
