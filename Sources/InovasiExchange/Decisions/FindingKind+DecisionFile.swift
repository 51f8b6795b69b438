public import InovasiModel

extension FindingKind {
  /// A line of the log is no decision.
  public static let decisionUnreadable = FindingKind(
    code: "DECISION_UNREADABLE", severity: .error,
    message: LocalizedText(
      id: "Baris ini tidak dapat dibaca sebagai keputusan: {path}: {reason}",
      en: "This line cannot be read as a decision: {path}: {reason}"),
    advice: LocalizedText(
      id: "Tulis satu keputusan utuh per baris, dengan kunci yang dikenal saja.",
      en: "Write one whole decision to a line, with keys that are known."))
}
