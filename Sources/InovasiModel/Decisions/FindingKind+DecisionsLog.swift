// What can be wrong with a decision by itself and with its place in the log.

extension FindingKind {
  /// Numbers are missing before a decision; the decision itself may stand.
  public static let decisionNumberGap = FindingKind(
    code: "DECISION_NUMBER_GAP", severity: .error,
    message: LocalizedText(
      id: "Sebelum keputusan {number} tidak ada nomor {missing}.",
      en: "Before decision {number} there is no number {missing}."),
    advice: LocalizedText(
      id: "Kembalikan keputusan yang hilang, atau perbaiki barisnya bila tidak terbaca; buku keputusan tidak boleh berlubang.",
      en: "Put the missing decisions back, or mend their lines if they could not be read; a log has no gaps."))

  /// A number stands twice in the log.
  public static let decisionNumberRepeated = FindingKind(
    code: "DECISION_NUMBER_REPEATED", severity: .error,
    message: LocalizedText(
      id: "Nomor keputusan {number} dipakai lagi.",
      en: "The decision number {number} is used again."),
    advice: LocalizedText(
      id: "Beri nomor berikutnya; yang pertama berlaku, yang ini tidak.",
      en: "Give it the next number; the first one counts, this one does not."))

  /// A number is lower than the one before it.
  public static let decisionNumberOrder = FindingKind(
    code: "DECISION_NUMBER_ORDER", severity: .error,
    message: LocalizedText(
      id: "Keputusan {number} tercatat sesudah keputusan {last}.",
      en: "Decision {number} stands after decision {last}."),
    advice: LocalizedText(
      id: "Urutkan menurut nomor, mulai dari 1; keputusan ini belum berlaku.",
      en: "Put decisions in order of numbers, from 1; this one has no effect."))

  /// A decision is dated before the one above it.
  public static let decisionDateOrder = FindingKind(
    code: "DECISION_DATE_ORDER", severity: .error,
    message: LocalizedText(
      id: "Keputusan {number} bertanggal {date}, sebelum keputusan di atasnya ({last}).",
      en: "Decision {number} is dated {date}, before the one above it ({last})."),
    advice: LocalizedText(
      id: "Periksa tanggalnya; keputusan ini belum berlaku.",
      en: "Check the date; this decision has no effect."))

  /// A decision gives no reason.
  public static let decisionReasonMissing = FindingKind(
    code: "DECISION_REASON_MISSING", severity: .error,
    message: LocalizedText(
      id: "Keputusan {number} tidak beralasan.",
      en: "Decision {number} gives no reason."),
    advice: LocalizedText(
      id: "Tulis alasannya; keputusan ini belum berlaku.",
      en: "Write the reason; this decision has no effect."))

  /// A decision names no minutes or decree.
  public static let decisionDocumentMissing = FindingKind(
    code: "DECISION_DOCUMENT_MISSING", severity: .error,
    message: LocalizedText(
      id: "Keputusan {number} tidak menyebut nomor berita acara atau SK.",
      en: "Decision {number} names no minutes or decree."),
    advice: LocalizedText(
      id: "Isi document; keputusan ini belum berlaku.",
      en: "Fill in document; this decision has no effect."))

  /// A decision is signed by nobody.
  public static let decisionSignatureMissing = FindingKind(
    code: "DECISION_SIGNATURE_MISSING", severity: .error,
    message: LocalizedText(
      id: "Keputusan {number} tidak ditandatangani siapa pun.",
      en: "Decision {number} is signed by nobody."),
    advice: LocalizedText(
      id: "Isi signedBy dengan jabatan penanda tangan; keputusan ini belum berlaku.",
      en: "Fill in signedBy with the roles of those who signed; this decision has no effect."))

  /// A decision names something that the competition does not have.
  public static let decisionUnknown = FindingKind(
    code: "DECISION_UNKNOWN_ID", severity: .error,
    message: LocalizedText(
      id: "Keputusan {number} menyebut {field} \"{id}\", yang tidak ada.",
      en: "Decision {number} names {field} \"{id}\", which does not exist."),
    advice: LocalizedText(
      id: "Perbaiki ejaannya; keputusan ini belum berlaku.",
      en: "Mend its spelling; this decision has no effect."))

  /// A deduction is not above zero.
  public static let decisionPoints = FindingKind(
    code: "DECISION_POINTS", severity: .error,
    message: LocalizedText(
      id: "Keputusan {number} mengurangi {points} poin; pengurangan harus lebih dari 0.",
      en: "Decision {number} takes off {points} points; a deduction is above 0."),
    advice: LocalizedText(
      id: "Tulis poinnya tanpa tanda minus; keputusan ini belum berlaku.",
      en: "Write the points without a minus sign; this decision has no effect."))

  /// A lot holds fewer than two entries, or one of them twice.
  public static let decisionLot = FindingKind(
    code: "DECISION_LOT", severity: .error,
    message: LocalizedText(
      id: "Undian pada keputusan {number} memuat kurang dari dua inovasi, atau satu inovasi dua kali.",
      en: "The lot of decision {number} holds fewer than two entries, or one of them twice."),
    advice: LocalizedText(
      id: "Tulis setiap inovasi yang diundi satu kali, menurut urutan undian.",
      en: "Write each entry that was drawn once, in the order of the lot."))

  /// A corrected score is outside its scale, or between its steps.
  public static let decisionScoreRange = FindingKind(
    code: "DECISION_SCORE_RANGE", severity: .error,
    message: LocalizedText(
      id: "Keputusan {number} mengoreksi nilai menjadi {new}, di luar skala {least}–{most} atau di antara langkahnya.",
      en: "Decision {number} corrects a score to {new}, which is outside the scale {least}–{most} or between its steps."),
    advice: LocalizedText(
      id: "Periksa nilai barunya; keputusan ini belum berlaku.",
      en: "Check the new value; this decision has no effect."))

  /// The old value of a correction is not what stands in the scores.
  public static let decisionScoreDiffers = FindingKind(
    code: "DECISION_SCORE_DIFFERS", severity: .error,
    message: LocalizedText(
      id:
        "Keputusan {number} mengoreksi nilai {old} dari juri {judge} untuk {entry} ({criterion}), tetapi di data tertulis {found}.",
      en: "Decision {number} corrects the score {old}, given by judge {judge} to {entry} ({criterion}), but the data say {found}."
    ),
    advice: LocalizedText(
      id: "Samakan nilai lama dengan berkas nilai; koreksi ini belum berlaku.",
      en: "Make the old value that of the scores; this correction has no effect."))
}
