extension FindingKind {
  /// Everything that a file to be ranked can have to say besides what every table can.
  public static let rankingKinds: [FindingKind] = [
    .rankValueMissing, .rankEqualWeights, .judgementMissing, .judgementNotReciprocal, .judgementUnknownCriterion,
    .judgementsInconsistent,
  ]

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

  /// Nobody has said which of two criteria is more important.
  public static let judgementMissing = FindingKind(
    code: "JUDGEMENT_MISSING", severity: .error,
    message: LocalizedText(
      id: "{first} dan {second} belum dibandingkan.", en: "{first} and {second} have not been compared."),
    advice: LocalizedText(
      id: "Isi salah satu dari kedua selnya, misalnya 3 atau 1/3.", en: "Fill in one of their two cells, such as 3 or 1/3."))

  /// Two criteria are compared in two ways.
  public static let judgementNotReciprocal = FindingKind(
    code: "JUDGEMENT_NOT_RECIPROCAL", severity: .error,
    message: LocalizedText(
      id: "{first} dan {second} dibandingkan dua kali, dan keduanya tidak saling berkebalikan.",
      en: "{first} and {second} are compared twice, and one is not the other turned round."),
    advice: LocalizedText(
      id: "Bila satu sel 3, sel kebalikannya 1/3; atau kosongkan salah satunya.",
      en: "Where one cell is 3, the other is 1/3; or leave one of them blank."))

  /// Judgements name a criterion that is not among those to be weighed, or leave one out.
  public static let judgementUnknownCriterion = FindingKind(
    code: "JUDGEMENT_UNKNOWN_CRITERION", severity: .error,
    message: LocalizedText(
      id: "Kriteria {criterion} hanya ada di satu sisi.", en: "The criterion {criterion} stands on one side only."),
    advice: LocalizedText(
      id: "Sebut kriteria yang sama pada baris dan kolom, serta pada perbandingan dan matriks yang diperingkat.",
      en: "Name the same criteria in rows and columns, and in the judgements and the matrix to be ranked."))

  /// Judgements contradict one another more than they should.
  public static let judgementsInconsistent = FindingKind(
    code: "JUDGEMENTS_INCONSISTENT", severity: .warning,
    message: LocalizedText(
      id: "Rasio konsistensi {ratio} melebihi {limit}: perbandingan-perbandingan ini saling bertentangan.",
      en: "The consistency ratio {ratio} is above {limit}: the judgements contradict one another."),
    advice: LocalizedText(
      id: "Tinjau lagi perbandingan {first} dengan {second}: ditulis {given}, menurut bobotnya {implied}.",
      en: "Look again at {first} against {second}: {given} was written, and the weights say {implied}."),
    basis: .document("T. L. Saaty, Journal of Mathematical Psychology 15 (1977)"), needsPerson: true)
}
