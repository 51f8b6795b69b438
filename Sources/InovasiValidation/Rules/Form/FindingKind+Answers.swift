public import InovasiModel

extension FindingKind {
  /// A section repeats one letter or word.
  public static let answerRepeated = FindingKind(
    code: "ANSWER_REPEATED", severity: .warning,
    message: LocalizedText(
      id: "Bagian {section} inovasi {entry} mengulang huruf atau kata yang sama.",
      en: "Section {section} of innovation {entry} repeats one letter or word."),
    advice: LocalizedText(id: "Tulis jawaban yang sebenarnya.", en: "Write a true answer."), needsPerson: true)

  /// A section repeats its question.
  public static let answerIsQuestion = FindingKind(
    code: "ANSWER_IS_QUESTION", severity: .warning,
    message: LocalizedText(
      id: "Bagian {section} inovasi {entry} hanya menyalin pertanyaannya.",
      en: "Section {section} of innovation {entry} only repeats the question."),
    advice: LocalizedText(id: "Jawab pertanyaannya.", en: "Answer the question."), needsPerson: true)

  /// Two sections have the same text.
  public static let answerCopied = FindingKind(
    code: "ANSWER_COPIED", severity: .warning,
    message: LocalizedText(
      id: "Bagian {section} inovasi {entry} sama dengan bagian {other}.",
      en: "Section {section} of innovation {entry} is the same as section {other}."),
    advice: LocalizedText(id: "Jawab setiap bagian menurut pertanyaannya.", en: "Answer each section by its own question."),
    needsPerson: true)
}
