public import InovasiModel

extension FindingKind {
  /// An innovation is younger than the rulebook asks.
  public static let entryTooYoung = FindingKind(
    code: "ENTRY_TOO_YOUNG", severity: .error,
    message: LocalizedText(
      id: "Inovasi {entry} mulai {started}; paling lambat harus {latest} ({needed} bulan sebelum penutupan, baru {age}).",
      en:
        "Innovation {entry} started on {started}; the latest day is {latest} ({needed} {needed|month|months} before closing, it has {age})."
    ),
    advice: LocalizedText(
      id: "Ajukan pada kompetisi berikutnya, atau perbaiki tanggal dengan bukti.",
      en: "Enter it in the next competition, or mend the date with evidence."))

  /// An age cannot be counted.
  public static let entryAgeUnknown = FindingKind(
    code: "ENTRY_AGE_UNKNOWN", severity: .warning,
    message: LocalizedText(
      id: "Umur inovasi {entry} tidak dapat dihitung: {name} tidak ada.",
      en: "The age of innovation {entry} cannot be counted: the {name} is missing."),
    advice: LocalizedText(id: "Isi {columns}.", en: "Fill in {columns}."),
    needsPerson: true)

  /// No age can be counted, because it is not known when registration closes.
  package static let entryAgesUnknown = FindingKind(
    code: entryAgeUnknown.code, severity: entryAgeUnknown.severity,
    message: LocalizedText(
      id: "Umur {entries} inovasi tidak dapat dihitung: tanggal penutupan pendaftaran tidak diketahui.",
      en: "The age of {entries} {entries|innovation|innovations} cannot be counted: it is not known when registration closes."),
    advice: LocalizedText(
      id: "Tulis {missing} dalam competition.json5, atau masa pendaftaran dalam rulebook.",
      en: "Write {missing} into competition.json5, or the registration period into the rulebook."),
    needsPerson: true)

  /// A supporting or territorial agency acts outside its own affairs.
  public static let remitSupport = FindingKind(
    code: "REMIT_SUPPORT", severity: .warning,
    message: LocalizedText(
      id: "{agency} (urusan {remit}) adalah unsur penunjang atau kewilayahan; inovasi {entry} berada di urusan {affairs}.",
      en: "{agency} (affairs {remit}) is a supporting or territorial unit; innovation {entry} is in affairs {affairs}."),
    advice: LocalizedText(
      id: "Lampirkan SK pelimpahan atau penugasan.",
      en: "Attach the decree of delegation or assignment."),
    basis: .regulation("PP 18/2016"), needsPerson: true)

  /// An innovation lies in another agency's remit.
  public static let remitCross = FindingKind(
    code: "REMIT_CROSS", severity: .warning,
    message: LocalizedText(
      id: "Urusan {affairs} inovasi {entry} di luar cakupan {agency} (urusan {remit}).",
      en: "The affairs {affairs} of innovation {entry} are outside the remit of {agency} (affairs {remit})."),
    advice: LocalizedText(
      id: "Lampirkan SK tim atau perjanjian kerja sama dengan perangkat daerah pemegang urusan.",
      en: "Attach a team decree or an agreement with the agency that holds the affair."),
    basis: .regulation("PP 38/2017"), needsPerson: true)

  /// Nothing can be said to lie in an agency's remit, since it was given none, or none that anybody knows.
  package static let remitNotGiven = FindingKind(
    code: remitCross.code, severity: remitCross.severity,
    message: LocalizedText(
      id: "Urusan {affairs} inovasi {entry} tidak dapat dicocokkan: daftar perangkat daerah tanpa urusan {agency} yang dikenal.",
      en: "The affairs {affairs} of innovation {entry} cannot be checked: the table of agencies gives {agency} no known affair."),
    advice: LocalizedText(
      id: "Isi kolom cakupan ({column}) {agency}, atau induknya, menurut peraturan pembentukannya.",
      en: "Fill in the column {column} of {agency}, or of the agency that it belongs to, from the regulation that set it up."),
    basis: remitCross.basis, needsPerson: true)

  /// An affair is no region's to act in.
  public static let remitNotRegional = FindingKind(
    code: "REMIT_NOT_REGIONAL", severity: .error,
    message: LocalizedText(
      id: "Urusan {affairs} inovasi {entry} dari {agency} bukan kewenangan daerah.",
      en: "The affairs {affairs} of innovation {entry} of {agency} are not a region's to act in."),
    advice: LocalizedText(
      id: "Periksa urusan inovasi; urusan absolut ada pada pemerintah pusat.",
      en: "Check the affair; absolute affairs belong to the central government."),
    basis: .regulation("UU 23/2014", article: "Pasal 10"))

  /// An agency did not exist on the closing date.
  public static let agencyNotValid = FindingKind(
    code: "OPD_NAME_OBSOLETE", severity: .warning,
    message: LocalizedText(
      id: "{agency} tidak berlaku pada {closing}; penggantinya: {successor}.",
      en: "{agency} did not exist on {closing}; its successor: {successor}."),
    advice: LocalizedText(
      id: "Gunakan perangkat daerah yang menggantikannya.",
      en: "Name the agency that took its place."))

  /// More entries were filed than the quota allows; nobody is refused, since only the agency can choose.
  public static let quotaExceeded = FindingKind(
    code: "QUOTA_EXCEEDED", severity: .error,
    message: LocalizedText(
      id: "{scopeName}: {count} inovasi diajukan; paling banyak {limit}.",
      en: "{scopeName}: {count} {count|innovation was|innovations were} filed; at most {limit} {limit|is|are} allowed."),
    advice: LocalizedText(
      id: "Tentukan inovasi yang ditarik; tidak ada yang ditolak secara otomatis.",
      en: "Choose which to withdraw; none is refused automatically."))

  /// An innovation has already won.
  public static let formerWinner = FindingKind(
    code: "FORMER_WINNER", severity: .error,
    message: LocalizedText(
      id: "Inovasi {entry} sudah meraih {awards} di {competition}; paling banyak {allowed} kali.",
      en: "Innovation {entry} has already won {awards} in {competition}; at most {allowed} {allowed|is|are} allowed."),
    advice: LocalizedText(
      id: "Ajukan pada kelompok untuk pemenang, atau tunjukkan bahwa inovasinya berbeda.",
      en: "Enter it in the group for winners, or show that it is another innovation."))

  /// The same where the regions do not say whether it is the same innovation.
  package static let formerWinnerOfRegion = FindingKind(
    code: formerWinner.code, severity: .warning,
    message: LocalizedText(
      id: "Inovasi {entry} berjudul sama dengan inovasi wilayah {region} yang meraih {awards} di {competition}.",
      en: "Innovation {entry} has the title of one of region {region} that has won {awards} in {competition}."),
    advice: LocalizedText(
      id: "Periksa apakah inovasinya sama; isi wilayah perangkat daerahnya, atau pengenal inovasi pada riwayat bila sama.",
      en: "See whether it is the same; fill in the region of its agency, or its identifier in the history if it is."),
    needsPerson: true)

  /// An innovation is older than the rulebook allows.
  public static let entryTooOld = FindingKind(
    code: "ENTRY_TOO_OLD", severity: .error,
    message: LocalizedText(
      id: "Inovasi {entry} mulai {started}; paling awal harus {earliest} (paling lama {allowed} bulan sebelum penutupan).",
      en:
        "Innovation {entry} started on {started}; the earliest day is {earliest} (at most {allowed} {allowed|month|months} before closing)."
    ),
    advice: LocalizedText(
      id: "Ajukan inovasi yang lebih baru, atau pengembangannya dengan bukti.",
      en: "Enter a newer innovation, or its development with evidence."))

  /// An innovation went into use outside the days that the rulebook names.
  public static let entryOutsideWindow = FindingKind(
    code: "ENTRY_OUTSIDE_WINDOW", severity: .error,
    message: LocalizedText(
      id: "Inovasi {entry} diterapkan {started}, di luar masa {window}.",
      en: "Innovation {entry} went into use on {started}, outside {window}."),
    advice: LocalizedText(
      id: "Ajukan pada edisi yang mencakup tanggal itu, atau perbaiki tanggal dengan bukti.",
      en: "Enter it in the edition that covers the day, or mend the date with evidence."))

  /// An innovation has not won what its group asks for.
  public static let awardRequired = FindingKind(
    code: "AWARD_REQUIRED", severity: .error,
    message: LocalizedText(
      id: "Inovasi {entry} belum meraih {awards} di {competition}, syarat kelompok {group}.",
      en: "Innovation {entry} has not won {awards} in {competition}, which group {group} asks for."),
    advice: LocalizedText(
      id: "Ajukan pada kelompok lain, atau lengkapi riwayat penghargaannya.",
      en: "Enter it in another group, or complete the history of its awards."))

  /// A replication does not name what it replicates.
  public static let replicationUnnamed = FindingKind(
    code: "REPLICATION_UNNAMED", severity: .error,
    message: LocalizedText(
      id: "Inovasi {entry} tidak menyebut inovasi yang direplikasi.",
      en: "Innovation {entry} does not name what it replicates."),
    advice: LocalizedText(
      id: "Sebutkan judul inovasi yang direplikasi.", en: "Name the innovation that is replicated."))

  /// What a replication names is not among the winners that may be replicated.
  public static let replicationUnknown = FindingKind(
    code: "REPLICATION_UNKNOWN", severity: .warning,
    message: LocalizedText(
      id: "Inovasi {entry} mereplikasi {source}, yang tidak ada dalam riwayat pemenang {competition}.",
      en: "Innovation {entry} replicates {source}, which is not among the known winners of {competition}."),
    advice: LocalizedText(
      id: "Periksa ejaannya, atau lengkapi riwayat dengan pemenang itu.",
      en: "Check its spelling, or complete the history with that winner."), needsPerson: true)

  /// An entry in a group that the organiser invites.
  public static let invitationUnconfirmed = FindingKind(
    code: "INVITATION_UNCONFIRMED", severity: .note,
    message: LocalizedText(
      id: "Inovasi {entry} berada di kelompok undangan {group}.", en: "Innovation {entry} is in group {group}, by invitation."),
    advice: LocalizedText(id: "Pastikan undangannya ada.", en: "Make sure that it was invited."), needsPerson: true)

  /// An innovation began before its agency existed.
  public static let startedBeforeAgency = FindingKind(
    code: "STARTED_BEFORE_AGENCY", severity: .note,
    message: LocalizedText(
      id: "Inovasi {entry} mulai {started}, sebelum {agency} berdiri ({first}).",
      en: "Innovation {entry} started on {started}, before {agency} existed ({first})."),
    advice: LocalizedText(
      id: "Sebutkan perangkat daerah pendahulunya.", en: "Name the agency that it came from."), needsPerson: true)
}
