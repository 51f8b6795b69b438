#if Spreadsheet
public import InovasiModel

extension FindingKind {
  /// A formula came to an error.
  public static let cellFormulaError = FindingKind(
    code: "CELL_FORMULA_ERROR", severity: .error,
    message: LocalizedText(
      id: "Sel {cell} memuat galat {text}.", en: "The cell {cell} holds the error {text}."),
    advice: LocalizedText(
      id: "Perbaiki rumusnya, atau tulis nilainya.", en: "Mend its formula, or write the value."))

  /// A formula has no stored result.
  public static let cellFormulaEmpty = FindingKind(
    code: "CELL_FORMULA_EMPTY", severity: .warning,
    message: LocalizedText(
      id: "Sel {cell} memuat rumus tanpa hasil tersimpan.", en: "The cell {cell} holds a formula without a stored result."),
    advice: LocalizedText(
      id: "Buka dan simpan lagi di aplikasi lembar kerja.", en: "Open and save it again in a spreadsheet application."))

  /// A number has more digits than a spreadsheet keeps.
  public static let cellNumberRounded = FindingKind(
    code: "CELL_NUMBER_ROUNDED", severity: .error,
    message: LocalizedText(
      id: "Bilangan di sel {cell} lebih dari 15 digit; aplikasi lembar kerja mengganti digit sisanya dengan nol.",
      en: "The number in the cell {cell} has more than 15 digits; a spreadsheet puts zeros for the rest."),
    advice: LocalizedText(
      id: "Ketik ulang NIK, nomor KK, NIP, atau NPWP dari dokumen aslinya, dengan format sel Teks.",
      en: "Type the NIK, family card number, NIP or NPWP again from its document, in a cell formatted as text."))

  /// A text is a large number in scientific notation.
  public static let cellScientific = FindingKind(
    code: "CELL_SCIENTIFIC", severity: .error,
    message: LocalizedText(
      id: "Sel {cell} memuat nomor yang sudah berubah menjadi notasi ilmiah.",
      en: "The cell {cell} holds a number that has become scientific notation."),
    advice: LocalizedText(
      id: "Digitnya hilang; ketik ulang dari dokumen aslinya, dengan format sel Teks.",
      en: "Its digits are lost; type it again from its document, in a cell formatted as text."))

  /// An identity number kept as a number has too few digits: zeros in front were lost.
  public static let cellZeroLost = FindingKind(
    code: "CELL_ZERO_LOST", severity: .error,
    message: LocalizedText(
      id: "Nomor di sel {cell} (kolom {column}) tersimpan sebagai bilangan dan kehilangan nol di depan: {digits} digit.",
      en:
        "The number in the cell {cell} (column {column}) is kept as a number and has lost zeros in front: {digits} {digits|digit|digits}."
    ),
    advice: LocalizedText(
      id: "Ketik ulang dengan format sel Teks.", en: "Type it again in a cell formatted as text."))

  /// A date that no calendar has.
  public static let cellLeapDay = FindingKind(
    code: "CELL_LEAP_DAY", severity: .error,
    message: LocalizedText(
      id: "Sel {cell} memuat 29 Februari 1900, yang tidak ada di kalender.",
      en: "The cell {cell} holds 29 February 1900, which no calendar has."),
    advice: LocalizedText(id: "Periksa tanggalnya.", en: "Check the date."))

  /// A number that is formatted as a date but is none.
  public static let cellDateRange = FindingKind(
    code: "CELL_DATE_RANGE", severity: .error,
    message: LocalizedText(
      id: "Bilangan di sel {cell} berformat tanggal tetapi bukan tanggal.",
      en: "The number in the cell {cell} is formatted as a date but is none."),
    advice: LocalizedText(id: "Periksa isi dan format selnya.", en: "Check the cell and its format."))

  /// A cell for dates holds a number that is rather a year.
  public static let cellYearAsDate = FindingKind(
    code: "CELL_YEAR_AS_DATE", severity: .warning,
    message: LocalizedText(
      id: "Sel {cell} berformat tanggal dan berisi bilangan {year}, yang dibaca sebagai {date}; mungkin maksudnya tahun {year}.",
      en:
        "The cell {cell} is formatted as a date and holds the number {year}, which is read as {date}; perhaps the year {year} is meant."
    ),
    advice: LocalizedText(
      id: "Tulis tanggal lengkap di sel itu: hari, bulan, dan tahun.",
      en: "Write the whole date in that cell: day, month and year."),
    needsPerson: true)

  /// Texts are longer than Excel takes into a cell.
  public static let cellTooLong = FindingKind(
    code: "CELL_TOO_LONG", severity: .warning,
    message: LocalizedText(
      id: "{count} sel memuat lebih dari 32.767 karakter, yang pertama {cell}; Excel menyebut berkasnya rusak dan memotongnya.",
      en:
        "{count} {count|cell has|cells have} more than 32,767 characters, the first {cell}; Excel calls the file damaged and cuts them."
    ),
    advice: LocalizedText(
      id: "Pakai csv atau json, atau ringkas teksnya; yang tertulis utuh.",
      en: "Use csv or json, or shorten the text; what is written is whole."))

  /// Everything that reading and writing a workbook can have to say.
  public static let spreadsheetKinds: [FindingKind] = [
    .workbookNotArchive, .workbookEncrypted, .workbookPartName, .workbookOverlap, .workbookSizes, .workbookTooLarge,
    .workbookMarkup, .sheetMissing, .cellFormulaError, .cellFormulaEmpty, .cellNumberRounded, .cellScientific, .cellZeroLost,
    .cellLeapDay, .cellDateRange, .cellYearAsDate, .cellTooLong,
  ]
}
#endif
