// What can be wrong with a decision in the course of things: states, objections, cancellations.

extension FindingKind {
  /// Something is decided after the result became final.
  public static let decisionAfterFinal = FindingKind(
    code: "DECISION_AFTER_FINAL", severity: .error,
    message: LocalizedText(
      id: "Keputusan {number} dibuat setelah hasil final.",
      en: "Decision {number} was made after the result became final."),
    advice: LocalizedText(
      id: "Buka hasil kembali lebih dahulu dengan keputusan reopened yang beralasan.",
      en: "Take the result up again first, by a decision reopened with its reason."))

  /// A result cannot go from this state to that.
  public static let decisionState = FindingKind(
    code: "DECISION_STATE", severity: .error,
    message: LocalizedText(
      id: "Keputusan {number} tidak mungkin: hasil berstatus {state}.",
      en: "Decision {number} is not possible: the state of the result is {state}."),
    advice: LocalizedText(
      id: "Urutannya: frozen, final, lalu reopened bila perlu.",
      en: "The order is frozen, final, and then reopened where needed."))

  /// A decision answers an objection that was not filed or not admitted.
  public static let decisionObjectionUnknown = FindingKind(
    code: "DECISION_OBJECTION_UNKNOWN", severity: .error,
    message: LocalizedText(
      id: "Keputusan {number} menjawab sanggah {objection}, yang tidak diajukan atau tidak dapat diterima.",
      en: "Decision {number} answers objection {objection}, which was not filed or not admitted."),
    advice: LocalizedText(
      id: "Sebut nomor sanggah yang dijawab pada answers; keputusan ini belum berlaku.",
      en: "Name the objection that is answered in answers; this decision has no effect."))

  /// An objection is decided twice.
  public static let decisionObjectionDecided = FindingKind(
    code: "DECISION_OBJECTION_DECIDED", severity: .error,
    message: LocalizedText(
      id: "Sanggah {objection} sudah diputus oleh keputusan {earlier}; keputusan {number} memutusnya lagi.",
      en: "Objection {objection} was decided by decision {earlier}; decision {number} decides it again."),
    advice: LocalizedText(
      id: "Batalkan putusan yang pertama lebih dahulu.",
      en: "Cancel the first of them before."))

  /// A result becomes final while objections are open.
  public static let decisionObjectionOpen = FindingKind(
    code: "DECISION_OBJECTION_OPEN", severity: .error,
    message: LocalizedText(
      id: "Keputusan {number} menetapkan hasil, padahal {count} sanggah belum diputus.",
      en: "Decision {number} makes the result final while {count} {count|objection is|objections are} open."),
    advice: LocalizedText(
      id: "Putuskan semua sanggah lebih dahulu.",
      en: "Decide all objections first."))

  /// An objection to a result that was not announced yet.
  public static let decisionObjectionEarly = FindingKind(
    code: "DECISION_OBJECTION_EARLY", severity: .error,
    message: LocalizedText(
      id: "Sanggah {number} mendahului pengumuman hasil.",
      en: "Objection {number} comes before the result was announced."),
    advice: LocalizedText(
      id: "Catat pengumuman (frozen) lebih dahulu; sanggah ini tidak dapat diterima.",
      en: "Record the announcement (frozen) first; this objection is not admissible."))

  /// An objection after the window.
  public static let decisionObjectionLate = FindingKind(
    code: "DECISION_OBJECTION_LATE", severity: .error,
    message: LocalizedText(
      id: "Sanggah {number} bertanggal {date}, lewat dari masa sanggah yang berakhir {last}.",
      en: "Objection {number} is dated {date}; the window ended on {last}."),
    advice: LocalizedText(
      id: "Sanggah ini tidak dapat diterima dan tidak berpengaruh.",
      en: "This objection is not admissible and has no effect."))

  /// An objection by somebody who may not object.
  public static let decisionObjector = FindingKind(
    code: "DECISION_OBJECTION_ROLE", severity: .error,
    message: LocalizedText(
      id: "Sanggah {number} diajukan oleh {role}; yang berhak: {allowed}.",
      en: "Objection {number} was raised by {role}; those who may object: {allowed}."),
    advice: LocalizedText(
      id: "Sanggah ini tidak dapat diterima dan tidak berpengaruh.",
      en: "This objection is not admissible and has no effect."))

  /// An objection under a rulebook that has no rule for objections.
  public static let decisionObjectionUnruled = FindingKind(
    code: "DECISION_OBJECTION_UNRULED", severity: .warning,
    message: LocalizedText(
      id: "Sanggah {number} diajukan, tetapi rulebook tidak mengatur masa sanggah.",
      en: "Objection {number} was raised, but the rulebook has no rule for objections."),
    advice: LocalizedText(
      id: "Putuskan apakah sanggah ini diterima, dan tulis objections di rulebook.",
      en: "Decide whether it is admitted, and write objections into the rulebook."), needsPerson: true)

  /// A decision cancels one that does not stand before it.
  public static let decisionCancelsUnknown = FindingKind(
    code: "DECISION_CANCELS_UNKNOWN", severity: .error,
    message: LocalizedText(
      id: "Keputusan {number} membatalkan keputusan {target}, yang tidak ada sebelumnya.",
      en: "Decision {number} cancels decision {target}, which does not stand before it."),
    advice: LocalizedText(
      id: "Periksa nomornya; pembatalan ini tidak berpengaruh.",
      en: "Check the number; this cancellation has no effect."))

  /// A decision cancels a state of the result, or a cancellation.
  public static let decisionCancelsState = FindingKind(
    code: "DECISION_CANCELS_STATE", severity: .error,
    message: LocalizedText(
      id: "Keputusan {number} membatalkan keputusan {target} ({kindName}), yang tidak dapat dibatalkan.",
      en: "Decision {number} cancels decision {target} ({kindName}), which cannot be cancelled."),
    advice: LocalizedText(
      id: "Status hasil diubah dengan status berikutnya; yang dibatalkan dapat diputuskan lagi.",
      en: "A state is changed by the next state; what was cancelled can be decided again."))

  /// A decision cancels one that has no effect anyway.
  public static let decisionCancelsNothing = FindingKind(
    code: "DECISION_CANCELS_NOTHING", severity: .error,
    message: LocalizedText(
      id: "Keputusan {number} membatalkan keputusan {target}, yang memang tidak berlaku.",
      en: "Decision {number} cancels decision {target}, which has no effect anyway."),
    advice: LocalizedText(
      id: "Periksa nomornya; pembatalan ini tidak berpengaruh.",
      en: "Check the number; this cancellation has no effect."))

  /// A decision cancels an objection on which others rest.
  public static let decisionCancelsAnswered = FindingKind(
    code: "DECISION_CANCELS_ANSWERED", severity: .error,
    message: LocalizedText(
      id: "Keputusan {number} membatalkan sanggah {target}, yang sudah dijawab keputusan lain.",
      en: "Decision {number} cancels objection {target}, which other decisions answer."),
    advice: LocalizedText(
      id: "Batalkan jawabannya lebih dahulu.",
      en: "Cancel the answers first."))

  /// A log does not begin with its earlier state.
  public static let decisionRewritten = FindingKind(
    code: "DECISION_REWRITTEN", severity: .error,
    message: LocalizedText(
      id: "Keputusan {number} tidak lagi sama dengan yang tercatat sebelumnya.",
      en: "Decision {number} is no longer what was recorded before."),
    advice: LocalizedText(
      id: "Kembalikan isi semula; yang keliru dibatalkan dengan keputusan baru.",
      en: "Put back what stood there; what was wrong is cancelled by a new decision."))
}
