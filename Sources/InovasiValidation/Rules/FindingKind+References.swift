public import InovasiModel

extension FindingKind {
  /// An agency is not in the list.
  public static let agencyUnknown = FindingKind(
    code: "OPD_UNKNOWN", severity: .error,
    message: LocalizedText(
      id: "Perangkat daerah {id} tidak dikenal.",
      en: "The agency {id} is not known."),
    advice: LocalizedText(
      id: "Perbaiki ejaannya atau tambahkan pada daftar perangkat daerah. Yang mirip: {similar}.",
      en: "Mend its spelling, or add it to the list of agencies. Similar: {similar}."),
    basis: .assumption(
      LocalizedText(
        id: "daftar perangkat daerah kompetisi menurut Perda susunan perangkat daerah",
        en: "the competition's list of agencies is that of the regional regulation on their structure")))

  /// Agencies belong to one another in a circle.
  public static let agencyParentCycle = FindingKind(
    code: "OPD_PARENT_CYCLE", severity: .error,
    message: LocalizedText(
      id: "Induk perangkat daerah {agency} berputar: {cycle}.",
      en: "The parents of agency {agency} go round in a circle: {cycle}."),
    advice: LocalizedText(
      id: "Kosongkan induk perangkat daerah yang paling atas.",
      en: "Leave the parent of the topmost agency blank."))

  /// An affair's code does not exist.
  public static let affairUnknown = FindingKind(
    code: "URUSAN_UNKNOWN", severity: .error,
    message: LocalizedText(
      id: "Kode urusan {id} tidak ada.",
      en: "There is no affair with code {id}."),
    advice: LocalizedText(
      id: "Gunakan kode bidang urusan, misalnya 2.12, dan titik koma di antara beberapa kode. Yang mirip: {similar}.",
      en: "Use the code of an affair, such as 2.12, and semicolons between several. Similar: {similar}."),
    basis: .regulation("Permendagri 90/2019"))

  /// A service does not exist.
  public static let serviceUnknown = FindingKind(
    code: "SERVICE_UNKNOWN", severity: .error,
    message: LocalizedText(
      id: "Layanan {id} tidak dikenal.",
      en: "The service {id} is not known."),
    advice: LocalizedText(
      id: "Gunakan pengenal layanan dari katalog. Yang mirip: {similar}.",
      en: "Use a service of the catalogue. Similar: {similar}."))

  /// A name stands for several services.
  public static let serviceAmbiguous = FindingKind(
    code: "SERVICE_AMBIGUOUS", severity: .warning,
    message: LocalizedText(
      id: "{id} adalah nama beberapa layanan: {similar}.",
      en: "{id} is the name of several services: {similar}."),
    advice: LocalizedText(id: "Sebutkan layanan yang dimaksud.", en: "Name the service that is meant."), needsPerson: true)

  /// The rulebook has no such group.
  public static let groupUnknown = FindingKind(
    code: "GROUP_UNKNOWN", severity: .error,
    message: LocalizedText(
      id: "Kelompok {id} tidak ada di rulebook.",
      en: "The rulebook has no group {id}."),
    advice: LocalizedText(
      id: "Pilih kelompok yang ada.",
      en: "Choose a group of the rulebook."))

  /// The rulebook has no such category.
  public static let categoryUnknown = FindingKind(
    code: "CATEGORY_UNKNOWN", severity: .error,
    message: LocalizedText(
      id: "Kategori {id} tidak ada di rulebook.",
      en: "The rulebook has no category {id}."),
    advice: LocalizedText(
      id: "Pilih kategori yang ada.",
      en: "Choose a category of the rulebook."))

  /// A goal's number is not one of 1 to 17.
  public static let goalRange = FindingKind(
    code: "SDG_RANGE", severity: .error,
    message: LocalizedText(
      id: "Nomor tujuan TPB {id} harus 1 sampai 17.",
      en: "The goal number {id} has to be 1 to 17."),
    advice: LocalizedText(
      id: "Perbaiki nomor tujuan.",
      en: "Mend the number."),
    basis: .regulation("Perpres 111/2022"))

  /// A past entry names an entry that does not exist.
  public static let historyEntryUnknown = FindingKind(
    code: "HISTORY_ENTRY_UNKNOWN", severity: .warning,
    message: LocalizedText(
      id: "Riwayat menunjuk inovasi {id} yang tidak diajukan.",
      en: "The history names innovation {id}, which was not filed."),
    advice: LocalizedText(
      id: "Perbaiki pengenal pada riwayat.",
      en: "Mend the identifier in the history."))

  /// A table of judging names an entry that was not filed.
  public static let entryUnknown = FindingKind(
    code: "ENTRY_UNKNOWN", severity: .error,
    message: LocalizedText(
      id: "Inovasi {id} pada {path} tidak diajukan.",
      en: "The innovation {id} at {path} was not filed."),
    advice: LocalizedText(
      id: "Perbaiki pengenalnya, atau hapus barisnya; selama itu baris tersebut tidak berlaku.",
      en: "Mend the identifier, or remove the row; until then it has no effect."))

  /// A table of judging names somebody who is no judge.
  public static let judgeUnknown = FindingKind(
    code: "JUDGE_UNKNOWN", severity: .error,
    message: LocalizedText(
      id: "Juri {id} pada {path} tidak terdaftar.",
      en: "The judge {id} at {path} is not listed."),
    advice: LocalizedText(
      id: "Perbaiki pengenalnya, atau tambahkan pada daftar juri; selama itu barisnya tidak berlaku.",
      en: "Mend the identifier, or add it to the list of judges; until then the row has no effect."))

  /// A table of judging or a judge names a stage that the rulebook lacks.
  public static let stageUnknown = FindingKind(
    code: "STAGE_UNKNOWN", severity: .error,
    message: LocalizedText(
      id: "Tahap {id} pada {path} tidak ada di rulebook.",
      en: "The rulebook has no stage {id} at {path}."),
    advice: LocalizedText(
      id: "Pilih tahap yang ada.",
      en: "Choose a stage of the rulebook."))

  /// Two entries have one identifier.
  public static let entryDuplicate = FindingKind(
    code: "ENTRY_DUPLICATE_ID", severity: .error,
    message: LocalizedText(
      id: "Pengenal inovasi {id} dipakai {count} kali.",
      en: "The identifier {id} is used by {count} innovations."),
    advice: LocalizedText(
      id: "Beri setiap inovasi pengenal sendiri.",
      en: "Give each innovation an identifier of its own."))

  /// The same where they may be one innovation, or be mistaken for one another in the scores.
  package static let entryDuplicateInOtherCase = FindingKind(
    code: entryDuplicate.code, severity: .warning,
    message: LocalizedText(
      id: "Pengenal inovasi {id} dan {others} hanya berbeda huruf besar-kecilnya, dan dibaca sebagai inovasi yang berlainan.",
      en: "The identifiers {id} and {others} differ in letter case alone, and are read as different innovations."),
    advice: LocalizedText(
      id: "Samakan pengenalnya bila inovasinya satu; bila tidak, beri pengenal yang tidak mudah tertukar.",
      en: "Write them alike if it is one innovation; if not, give them identifiers that are not easily mistaken."),
    needsPerson: true)

  /// Two agencies have one identifier.
  public static let agencyDuplicate = FindingKind(
    code: "AGENCY_DUPLICATE_ID", severity: .error,
    message: LocalizedText(
      id: "Pengenal perangkat daerah {id} dipakai {count} kali.",
      en: "The identifier {id} is used by {count} agencies."),
    advice: LocalizedText(
      id: "Sisakan satu baris.",
      en: "Keep one row."))

  /// The same where they may be one agency.
  package static let agencyDuplicateInOtherCase = FindingKind(
    code: agencyDuplicate.code, severity: .warning,
    message: LocalizedText(
      id: "Pengenal OPD {id} dan {others} hanya berbeda huruf besar-kecilnya, dan dibaca sebagai OPD yang berlainan.",
      en: "The identifiers {id} and {others} differ in letter case alone, and are read as different agencies."),
    advice: LocalizedText(
      id: "Samakan pengenalnya dan sisakan satu baris bila perangkat daerahnya satu.",
      en: "Write them alike and keep one row if it is one agency."),
    needsPerson: true)

  /// Two judges have one identifier.
  public static let judgeDuplicate = FindingKind(
    code: "JUDGE_DUPLICATE_ID", severity: .error,
    message: LocalizedText(
      id: "Pengenal juri {id} dipakai {count} kali.",
      en: "The identifier {id} is used by {count} judges."),
    advice: LocalizedText(
      id: "Sisakan satu baris.",
      en: "Keep one row."))

  /// The same where they may be one judge, whose sheets count twice.
  package static let judgeDuplicateInOtherCase = FindingKind(
    code: judgeDuplicate.code, severity: .warning,
    message: LocalizedText(
      id: "Pengenal juri {id} dan {others} hanya berbeda huruf besar-kecilnya, dan dibaca sebagai juri yang berlainan.",
      en: "The identifiers {id} and {others} differ in letter case alone, and are read as different judges."),
    advice: LocalizedText(
      id: "Samakan pengenalnya bila orangnya satu: sekarang lembar masing-masing dihitung.",
      en: "Write them alike if it is one person: now the sheets of each count."),
    needsPerson: true)

  /// Several entries have one title.
  public static let titleDuplicate = FindingKind(
    code: "TITLE_DUPLICATE", severity: .error,
    message: LocalizedText(
      id: "Judul inovasi {entry} sama dengan judul {others}.",
      en: "Innovation {entry} has the same title as {others}."),
    advice: LocalizedText(
      id: "Ajukan satu saja, atau bedakan judulnya.",
      en: "File only one, or tell the titles apart."),
    basis: .document("Alasan tidak lolos KIPP 2017 dan 2018"))
}
