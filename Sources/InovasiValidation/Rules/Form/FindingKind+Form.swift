public import InovasiModel

extension FindingKind {
  /// A required field was left blank.
  public static let fieldMissing = FindingKind(
    code: "FIELD_MISSING", severity: .error,
    message: LocalizedText(
      id: "Inovasi {entry} belum lengkap: {name} kosong.",
      en: "Innovation {entry} is not complete: {name} is blank."),
    advice: LocalizedText(
      id: "Isi kolom {columns}.",
      en: "Fill in the column {columns}."))

  /// A required section was left blank.
  public static let sectionMissing = FindingKind(
    code: "SECTION_MISSING", severity: .error,
    message: LocalizedText(
      id: "Bagian {section} pada inovasi {entry} kosong.",
      en: "Section {section} of innovation {entry} is blank."),
    advice: LocalizedText(
      id: "Isi bagian {section}.",
      en: "Fill in section {section}."))

  /// A section has too many words.
  public static let sectionTooLong = FindingKind(
    code: "SECTION_TOO_LONG", severity: .error,
    message: LocalizedText(
      id: "Bagian {section} pada inovasi {entry} berisi {words} kata; paling banyak {limit}.",
      en: "Section {section} of innovation {entry} has {words} words; at most {limit} are allowed."),
    advice: LocalizedText(
      id: "Ringkas bagian {section}.",
      en: "Shorten section {section}."))

  /// A section has too few words.
  public static let sectionTooShort = FindingKind(
    code: "SECTION_TOO_SHORT", severity: .error,
    message: LocalizedText(
      id: "Bagian {section} pada inovasi {entry} berisi {words} kata; paling sedikit {limit}.",
      en: "Section {section} of innovation {entry} has {words} {words|word|words}; at least {limit} {limit|is|are} needed."),
    advice: LocalizedText(
      id: "Lengkapi bagian {section}.",
      en: "Write more in section {section}."))

  /// A title is too long.
  public static let titleTooLong = FindingKind(
    code: "TITLE_TOO_LONG", severity: .error,
    message: LocalizedText(
      id: "Judul inovasi {entry} terdiri atas {characters} karakter; paling banyak {limit}.",
      en: "The title of innovation {entry} has {characters} characters; at most {limit} are allowed."),
    advice: LocalizedText(
      id: "Ringkas judul.",
      en: "Shorten the title."))

  /// The trial began after the application.
  public static let dateOrder = FindingKind(
    code: "DATE_ORDER", severity: .error,
    message: LocalizedText(
      id: "Uji coba inovasi {entry} dimulai {trial}, sesudah penerapannya {started}.",
      en: "The trial of innovation {entry} began on {trial}, after it went into use on {started}."),
    advice: LocalizedText(
      id: "Periksa kedua tanggal.",
      en: "Check both dates."),
    basis: .assumption(LocalizedText(id: "uji coba mendahului penerapan", en: "a trial comes before the introduction")))

  /// An innovation starts after registration closed.
  public static let dateAfterClosing = FindingKind(
    code: "DATE_AFTER_CLOSING", severity: .warning,
    message: LocalizedText(
      id: "Inovasi {entry} mulai {started}, sesudah pendaftaran ditutup {closing}.",
      en: "Innovation {entry} starts on {started}, after registration closed on {closing}."),
    advice: LocalizedText(
      id: "Periksa tanggal penerapan.",
      en: "Check the day on which it went into use."),
    basis: .assumption(
      LocalizedText(
        id: "umur dihitung mundur dari penutupan pendaftaran", en: "ages are counted back from the end of registration")))

  /// More categories than the rulebook allows.
  public static let tooManyCategories = FindingKind(
    code: "CATEGORY_TOO_MANY", severity: .error,
    message: LocalizedText(
      id: "Inovasi {entry} menyebut {count} kategori; paling banyak {limit}.",
      en: "Innovation {entry} names {count} categories; at most {limit} {limit|is|are} allowed."),
    advice: LocalizedText(id: "Pilih kategori yang paling sesuai.", en: "Choose what fits best."))
}
