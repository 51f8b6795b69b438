public import InovasiModel

extension FindingKind {
  /// A claim about an innovation that was not reported.
  public static let indexUnknownInnovation = FindingKind(
    code: "INDEX_UNKNOWN_INNOVATION", severity: .error,
    message: LocalizedText(
      id: "Indikator {indicator} diisi untuk \"{text}\", yang tidak ada di daftar inovasi.",
      en: "Indicator {indicator} is filled in for \"{text}\", which is not among the innovations."),
    advice: LocalizedText(
      id: "Perbaiki pengenal inovasinya; untuk daerah kosongkan atau tulis kode wilayahnya.",
      en: "Mend the innovation's identifier; for the region leave it blank or write the region's code."))

  /// A claim on an indicator that the rulebook does not measure on such a subject.
  public static let indexUnknownIndicator = FindingKind(
    code: "INDEX_UNKNOWN_INDICATOR", severity: .error,
    message: LocalizedText(
      id: "Rulebook tidak mengukur indikator \"{text}\" pada {subject}.",
      en: "The rulebook does not measure an indicator \"{text}\" on {subject}."),
    advice: LocalizedText(
      id: "Periksa nomor indikator, dan apakah itu indikator daerah atau indikator inovasi.",
      en: "Check the indicator's number, and whether it is measured on the region or on innovations."))

  /// A level that the indicator does not have.
  public static let indexLevelUnknown = FindingKind(
    code: "INDEX_LEVEL_UNKNOWN", severity: .error,
    message: LocalizedText(
      id: "Indikator {indicator} dari {subject} tidak punya tingkat {text}; yang ada: {known}.",
      en: "Indicator {indicator} of {subject} has no level {text}; there are: {known}."),
    advice: LocalizedText(id: "Tulis tingkat yang ada, atau kosongkan.", en: "Write one of these levels, or leave it blank."))

  /// A level without evidence, which does not count.
  public static let indexEvidenceMissing = FindingKind(
    code: "INDEX_EVIDENCE_MISSING", severity: .warning,
    message: LocalizedText(
      id: "Indikator {indicator} dari {subject} tanpa bukti; tingkatnya tidak dihitung.",
      en: "Indicator {indicator} of {subject} has no evidence; its level does not count."),
    advice: LocalizedText(id: "Lampirkan berkas atau tautan bukti.", en: "Attach a file or a link as evidence."))

  /// Evidence of a file type that is not taken.
  public static let indexEvidenceFormat = FindingKind(
    code: "INDEX_EVIDENCE_FORMAT", severity: .warning,
    message: LocalizedText(
      id: "Bukti \"{text}\" untuk indikator {indicator} dari {subject} bukan salah satu dari {formats}; tidak dihitung.",
      en: "The evidence \"{text}\" for indicator {indicator} of {subject} is none of {formats}; it does not count."),
    advice: LocalizedText(id: "Ubah berkasnya ke jenis yang diterima.", en: "Turn the file into a type that is taken."))

  /// A number for which the printed table has no level.
  public static let indexValueOutside = FindingKind(
    code: "INDEX_VALUE_OUTSIDE", severity: .warning,
    message: LocalizedText(
      id: "Tabel indikator {indicator} tidak menyebut tingkat untuk nilai {value} ({subject}).",
      en: "The table of indicator {indicator} names no level for the value {value} ({subject})."),
    advice: LocalizedText(
      id: "Periksa nilainya; bila benar, tetapkan tingkatnya di kolom claimed.",
      en: "Check the value; if it is right, state the level in the column claimed."),
    needsPerson: true)

  /// A number for an indicator that is not decided by numbers, or for which no basis was chosen.
  public static let indexValueUnread = FindingKind(
    code: "INDEX_VALUE_UNREAD", severity: .note,
    message: LocalizedText(
      id: "Nilai {value} untuk indikator {indicator} dari {subject} tidak dipakai: tidak ada ambang untuknya.",
      en: "The value {value} for indicator {indicator} of {subject} is not used: there are no thresholds for it."),
    advice: LocalizedText(
      id: "Pilih dasar pengukurannya, atau isi tingkatnya.", en: "Choose a basis for it, or fill in the level."))

  /// A level is claimed that the number does not reach, or the other way round.
  public static let indexLevelContradicted = FindingKind(
    code: "INDEX_LEVEL_CONTRADICTED", severity: .warning,
    message: LocalizedText(
      id: "Indikator {indicator} dari {subject}: tertulis tingkat {level}, tetapi nilai {value} mencapai tingkat {reached}.",
      en: "Indicator {indicator} of {subject}: level {level} is stated, but the value {value} reaches level {reached}."),
    advice: LocalizedText(
      id: "Tingkat dari nilai yang dipakai; perbaiki salah satunya.", en: "The value's level is used; mend one of them."))

  /// No basis was chosen where the rulebook offers several.
  public static let indexChoiceMissing = FindingKind(
    code: "INDEX_CHOICE_MISSING", severity: .warning,
    message: LocalizedText(
      id: "Indikator {indicator} dari {subject} tidak menyebut dasar yang dipilih: {known}.",
      en: "Indicator {indicator} of {subject} does not say which basis was chosen: {known}."),
    advice: LocalizedText(id: "Pilih tepat satu.", en: "Choose exactly one."))

  /// A basis that the rulebook does not offer.
  public static let indexChoiceUnknown = FindingKind(
    code: "INDEX_CHOICE_UNKNOWN", severity: .error,
    message: LocalizedText(
      id: "Indikator {indicator} dari {subject} tidak punya dasar \"{text}\"; yang ada: {known}.",
      en: "Indicator {indicator} of {subject} has no basis \"{text}\"; there are: {known}."),
    advice: LocalizedText(id: "Pilih salah satu yang ada.", en: "Choose one of these."))

  /// Several bases were chosen where exactly one has to be.
  public static let indexChoiceSeveral = FindingKind(
    code: "INDEX_CHOICE_SEVERAL", severity: .error,
    message: LocalizedText(
      id: "Indikator {indicator} dari {subject} memakai beberapa dasar ({choices}); tidak ada yang dihitung.",
      en: "Indicator {indicator} of {subject} uses several bases ({choices}); none of them counts."),
    advice: LocalizedText(id: "Pilih tepat satu dan hapus yang lain.", en: "Choose exactly one and remove the others."))

  /// Several claims on one indicator of one subject.
  public static let indexClaimsRepeated = FindingKind(
    code: "INDEX_CLAIMS_REPEATED", severity: .note,
    message: LocalizedText(
      id: "Indikator {indicator} dari {subject} diisi {count} kali; yang tertinggi dihitung sekali, tidak dijumlahkan.",
      en: "Indicator {indicator} of {subject} is filled in {count} times; the highest counts once, nothing is added up."),
    advice: LocalizedText(id: "Gabungkan menjadi satu baris.", en: "Make one row of them."))

  /// A mandatory indicator of an innovation has no level that counts; the innovation is refused.
  public static let indexRequiredMissing = FindingKind(
    code: "INDEX_REQUIRED_MISSING", severity: .error,
    message: LocalizedText(
      id: "Inovasi {entry} tidak memenuhi indikator wajib: {indicators}.",
      en: "Innovation {entry} lacks mandatory indicators: {indicators}."),
    advice: LocalizedText(
      id: "Lengkapi tingkat dan buktinya; tanpa itu inovasi tidak dihitung.",
      en: "Fill in levels and evidence; without them the innovation does not count."))

  /// A mandatory indicator of the region has no level that counts.
  public static let indexRegionRequiredMissing = FindingKind(
    code: "INDEX_REGION_REQUIRED_MISSING", severity: .warning,
    message: LocalizedText(
      id: "Indikator wajib daerah {indicator} belum terisi pada baris {rows}.",
      en: "The region's mandatory indicator {indicator} is not filled in on row {rows}."),
    advice: LocalizedText(id: "Lengkapi tingkat dan buktinya.", en: "Fill in levels and evidence."))

  /// Too few affairs are represented, and the number of innovations brings no points.
  public static let indexNotCovered = FindingKind(
    code: "INDEX_NOT_COVERED", severity: .warning,
    message: LocalizedText(
      id: "Hanya {covered} urusan pelayanan dasar yang terwakili, perlu {needed}; skor jumlah inovasi menjadi nol.",
      en:
        "Only {covered} {covered|affair of basic service is|affairs of basic service are} represented, {needed} {needed|is|are} needed; the count term is nought."
    ),
    advice: LocalizedText(
      id: "Laporkan inovasi pada urusan yang belum terwakili.", en: "Report innovations in the affairs that are missing."))
}
