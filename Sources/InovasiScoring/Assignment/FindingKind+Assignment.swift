public import InovasiModel

extension FindingKind {
  /// Everything that assigning judges can have to say.
  public static let assignmentKinds: [FindingKind] = [
    .assignNoEntries, .assignNoJudges, .assignNothingAsked, .assignMoreThanThereAre, .assignTooLarge, .assignUnknown,
    .assignQuotasOverlap, .assignQuotasExceed, .assignFewJudges, .assignFewOfPanel, .assignCapacity, .assignPanelCapacity,
    .assignGroupCapacity,
    .assignQuota, .assignMinimumLoad, .assignFixedPair, .assignFixedLost, .assignNotLinked,
  ]

  /// There is nothing to score.
  public static let assignNoEntries = FindingKind(
    code: "ASSIGN_NO_ENTRIES", severity: .error,
    message: LocalizedText(
      id: "Tidak ada inovasi yang dapat dibagikan kepada juri.", en: "There is no entry that judges could be given."),
    advice: LocalizedText(
      id: "Periksa status pengajuan dan temuan yang menolak inovasi.",
      en: "Look at how far the entries are filed, and at the findings that refuse them."))

  /// There is nobody to score.
  public static let assignNoJudges = FindingKind(
    code: "ASSIGN_NO_JUDGES", severity: .error,
    message: LocalizedText(id: "Tahap ini tidak punya juri.", en: "The stage has no judges."),
    advice: LocalizedText(
      id: "Isi judges.csv, dan periksa kolom stages di dalamnya.", en: "Fill in judges.csv, and check its column stages."))

  /// No judge is asked for.
  public static let assignNothingAsked = FindingKind(
    code: "ASSIGN_NOTHING_ASKED", severity: .error,
    message: LocalizedText(id: "Diminta {asked} juri per inovasi.", en: "{asked} judges are asked for each entry."),
    advice: LocalizedText(id: "Mintalah sekurang-kurangnya satu juri.", en: "Ask for at least one judge."))

  /// More judges are asked for each entry than there are.
  public static let assignMoreThanThereAre = FindingKind(
    code: "ASSIGN_MORE_THAN_THERE_ARE", severity: .error,
    message: LocalizedText(
      id: "Diminta {asked} juri per inovasi, padahal tahap ini punya {judges}.",
      en: "{asked} {asked|judge is|judges are} asked for each entry, but the stage has {judges}."),
    advice: LocalizedText(
      id: "Tambah juri, atau kurangi juri per inovasi.", en: "Add judges, or give each entry fewer."))

  /// There are too many judges or pairs, or numbers are too large to be added exactly.
  public static let assignTooLarge = FindingKind(
    code: "ASSIGN_TOO_LARGE", severity: .error,
    message: LocalizedText(
      id: "Penugasan ini terlalu besar untuk dihitung sekaligus dan tepat.",
      en: "The assignment is too large to be computed at once and exactly."),
    advice: LocalizedText(
      id: "Bagi menurut tahap atau panel, atau pakai bobot yang lebih kecil.",
      en: "Divide it by stage or panel, or use smaller weights."))

  /// Something is named that is not there.
  public static let assignUnknown = FindingKind(
    code: "ASSIGN_UNKNOWN", severity: .error,
    message: LocalizedText(
      id: "\"{name}\" disebut dalam permintaan penugasan, tetapi tidak ada di tahap ini.",
      en: "\"{name}\" is named in the request for an assignment, but is not part of the stage."),
    advice: LocalizedText(id: "Perbaiki ejaannya, atau tambahkan.", en: "Mend its spelling, or add it."))

  /// A judge counts for two quotas.
  public static let assignQuotasOverlap = FindingKind(
    code: "ASSIGN_QUOTAS_OVERLAP", severity: .error,
    message: LocalizedText(
      id: "Juri {judge} ada di lebih dari satu panel berkuota: {panels}.",
      en: "Judge {judge} belongs to more than one panel with a quota: {panels}."),
    advice: LocalizedText(
      id: "Tetapkan untuk kuota mana juri itu dihitung.", en: "Decide for which of the quotas the judge counts."))

  /// Quotas ask for more judges than there are to be.
  public static let assignQuotasExceed = FindingKind(
    code: "ASSIGN_QUOTAS_EXCEED", severity: .error,
    message: LocalizedText(
      id: "Kuota panel meminta {asked} juri, padahal setiap inovasi hanya mendapat {perEntry}.",
      en: "The quotas ask for {asked} judges, but an entry is given {perEntry}."),
    advice: LocalizedText(
      id: "Tambah juri per inovasi, atau kurangi kuotanya.", en: "Give each entry more judges, or lower the quotas."))

  /// An entry has too few judges who may score it.
  public static let assignFewJudges = FindingKind(
    code: "ASSIGN_FEW_JUDGES", severity: .error,
    message: LocalizedText(
      id: "Inovasi {entry} boleh dinilai {available} juri, diminta {asked} (benturan: {conflicts}; panel: {panel}).",
      en:
        "{available} {available|judge|judges} may score innovation {entry}, {asked} {asked|is|are} asked for (conflicts: {conflicts}; panel: {panel})."
    ),
    advice: LocalizedText(
      id: """
        Tambah juri yang tidak berbenturan dan tidak menyatakan diri berhalangan (absences.csv), minta lebih sedikit, atau catat \
        pengecualian dengan dokumennya di overrides.csv.
        """,
      en: """
        Add judges who have no conflict and have not declined (absences.csv), ask for fewer, or record an override with its document \
        in overrides.csv.
        """))

  /// An entry has too few judges of a panel who may score it.
  public static let assignFewOfPanel = FindingKind(
    code: "ASSIGN_FEW_OF_PANEL", severity: .error,
    message: LocalizedText(
      id: "Dari panel {panel}, {available} juri boleh menilai inovasi {entry}; kuotanya {asked}.",
      en: "Of panel {panel}, {available} {available|judge|judges} may score innovation {entry}; the quota is {asked}."),
    advice: LocalizedText(
      id: "Tambah anggota panel itu, turunkan kuotanya, atau catat pengecualian.",
      en: "Add judges to the panel, lower the quota, or record an override."))

  /// The judges take fewer entries than there are to give out.
  public static let assignCapacity = FindingKind(
    code: "ASSIGN_CAPACITY", severity: .error,
    message: LocalizedText(
      id: "{judges} juri bersama-sama mengambil {available} lembar, padahal dibutuhkan {asked}.",
      en:
        "{judges} {judges|judge takes|judges together take} {available} {available|sheet|sheets}, but {asked} {asked|is|are} needed."
    ),
    advice: LocalizedText(
      id: "Naikkan kapasitas menjadi sekurang-kurangnya {each} per juri, tambah juri, atau kurangi juri per inovasi.",
      en: "Raise the capacity to at least {each} a judge, add judges, or give each entry fewer."))

  /// A panel takes fewer entries than are bound to it.
  public static let assignPanelCapacity = FindingKind(
    code: "ASSIGN_PANEL_CAPACITY", severity: .error,
    message: LocalizedText(
      id: "Panel {panel} terlalu kecil: {entries} inovasi meminta {asked} lembar dari {judges} juri yang mengambil {available}.",
      en:
        "Panel {panel} is too small: {entries} {entries|entry asks|entries ask} for {asked} {asked|sheet|sheets} of {judges} {judges|judge who takes|judges who take} {available}."
    ),
    advice: LocalizedText(
      id: "Naikkan kapasitas anggotanya menjadi sekurang-kurangnya {each}, tambah anggota, atau lepaskan ikatan inovasinya.",
      en: "Raise its judges' capacity to at least {each}, add judges to it, or free entries of it."))

  /// Some judges take fewer entries than can go to them alone.
  public static let assignGroupCapacity = FindingKind(
    code: "ASSIGN_GROUP_CAPACITY", severity: .error,
    message: LocalizedText(
      id: "Juri {judges} mengambil {available} lembar, padahal {asked} hanya dapat dinilai mereka (antara lain {entries}).",
      en:
        "Judges {judges} take {available} {available|sheet|sheets}, but {asked} can be scored by them alone (among them {entries})."
    ),
    advice: LocalizedText(
      id: "Naikkan kapasitas mereka menjadi sekurang-kurangnya {each}, atau buka inovasi itu bagi juri lain.",
      en: "Raise their capacity to at least {each}, or open these entries to other judges."))

  /// A quota cannot be reached for all entries at once.
  public static let assignQuota = FindingKind(
    code: "ASSIGN_QUOTA", severity: .error,
    message: LocalizedText(
      id: "Inovasi {entry} mendapat {given} juri dari panel {panel}; kuotanya {asked}.",
      en: "Innovation {entry} gets {given} {given|judge|judges} of panel {panel}; the quota is {asked}."),
    advice: LocalizedText(
      id: "Naikkan kapasitas atau jumlah juri panel itu, atau turunkan kuotanya.",
      en: "Raise the capacity or the number of the panel's judges, or lower the quota."))

  /// A judge cannot be given the least load.
  public static let assignMinimumLoad = FindingKind(
    code: "ASSIGN_MINIMUM_LOAD", severity: .error,
    message: LocalizedText(
      id: "Juri {judge} hanya dapat diberi {given} inovasi, minimalnya {asked}.",
      en: "Judge {judge} can be given {given} {given|entry|entries} only, the least is {asked}."),
    advice: LocalizedText(
      id: "Turunkan minimalnya, atau minta lebih banyak juri per inovasi.", en: "Lower it, or ask for more judges an entry."))

  /// A pair was decided that may not be.
  public static let assignFixedPair = FindingKind(
    code: "ASSIGN_FIXED_PAIR", severity: .error,
    message: LocalizedText(
      id: "Juri {judge} ditetapkan untuk inovasi {entry}, tetapi tidak boleh menilainya (benturan: {conflictName}).",
      en: "Judge {judge} was decided on for innovation {entry}, but may not score it (conflict: {conflictName})."),
    advice: LocalizedText(
      id: "Batalkan ketetapan itu, atau catat pengecualiannya di overrides.csv.",
      en: "Undo the decision, or record an override in overrides.csv."))

  /// A pair that was decided does not fit.
  public static let assignFixedLost = FindingKind(
    code: "ASSIGN_FIXED_LOST", severity: .error,
    message: LocalizedText(
      id: "Juri {judge} ditetapkan untuk inovasi {entry}, tetapi kapasitas atau kuota tidak memungkinkannya.",
      en: "Judge {judge} was decided on for innovation {entry}, but capacity or quotas do not allow it."),
    advice: LocalizedText(
      id: "Naikkan kapasitas juri itu, atau batalkan sebagian ketetapan.",
      en: "Raise the judge's capacity, or undo some of the decisions."))

  /// Judges do not hang together.
  public static let assignNotLinked = FindingKind(
    code: "ASSIGN_NOT_LINKED", severity: .warning,
    message: LocalizedText(
      id: "Juri terpecah menjadi {count} kelompok tanpa inovasi bersama: {sets}.",
      en: "The judges fall into {count} sets without an entry in common: {sets}."),
    advice: LocalizedText(
      id: "Tambah naskah kalibrasi yang dinilai semua juri, naikkan kapasitas, atau lepaskan ikatan panel.",
      en: "Add calibration entries that everybody scores, raise capacities, or free entries of their panel."))
}
