#if Spreadsheet
public import InovasiModel

extension FindingKind {
  /// The file is not the archive that a workbook is.
  public static let workbookNotArchive = FindingKind(
    code: "WORKBOOK_NOT_ARCHIVE", severity: .error,
    message: LocalizedText(
      id: "{file} bukan buku kerja XLSX yang utuh: {reason}.", en: "{file} is not a whole XLSX workbook: {reason}."),
    advice: LocalizedText(
      id: "Buka di aplikasi lembar kerja dan simpan lagi sebagai .xlsx.",
      en: "Open it in a spreadsheet application and save it as .xlsx again."))

  /// The workbook has a password, or is in the older format.
  public static let workbookEncrypted = FindingKind(
    code: "WORKBOOK_ENCRYPTED", severity: .error,
    message: LocalizedText(
      id: "{file} dikunci dengan sandi, atau berformat .xls lama.", en: "{file} has a password, or is in the older format .xls."),
    advice: LocalizedText(
      id: "Hapus sandinya dan simpan sebagai .xlsx.", en: "Take the password off and save it as .xlsx."))

  /// A part of the archive has a name that leads out of it, or that another part has.
  public static let workbookPartName = FindingKind(
    code: "WORKBOOK_PART_NAME", severity: .error,
    message: LocalizedText(
      id: "{file} memuat bagian dengan nama yang tidak aman.", en: "{file} holds a part with an unsafe name."),
    advice: LocalizedText(
      id: "Jangan pakai berkas ini; minta salinan dari sumbernya.", en: "Do not use this file; ask for a copy from its source."))

  /// Parts of the archive lie over one another.
  public static let workbookOverlap = FindingKind(
    code: "WORKBOOK_OVERLAP", severity: .error,
    message: LocalizedText(
      id: "Bagian-bagian di {file} saling tumpang tindih.", en: "Parts of {file} lie over one another."),
    advice: LocalizedText(
      id: "Jangan pakai berkas ini; minta salinan dari sumbernya.", en: "Do not use this file; ask for a copy from its source."))

  /// A part of the archive is not what the archive says of it.
  public static let workbookSizes = FindingKind(
    code: "WORKBOOK_SIZES", severity: .error,
    message: LocalizedText(
      id: "Bagian {part} di {file} rusak: ukuran atau isinya tidak cocok dengan catatannya.",
      en: "The part {part} of {file} is damaged: its size or content is not what the archive says."),
    advice: LocalizedText(
      id: "Salin lagi berkasnya; mungkin terpotong saat dikirim.", en: "Copy the file again; it may have been cut on its way."))

  /// The workbook unpacks to more than any real one.
  public static let workbookTooLarge = FindingKind(
    code: "WORKBOOK_TOO_LARGE", severity: .error,
    message: LocalizedText(
      id: "{file} melebihi batas {limit} untuk {what}.", en: "{file} exceeds the limit of {limit} for {what}."),
    advice: LocalizedText(
      id: "Periksa apakah berkasnya benar; hapus lembar dan format yang tidak perlu.",
      en: "Check that it is the right file; remove sheets and formats that are not needed."))

  /// A part of the workbook is not well-formed XML, or holds what no workbook needs.
  public static let workbookMarkup = FindingKind(
    code: "WORKBOOK_MARKUP", severity: .error,
    message: LocalizedText(
      id: "Bagian {part} di {file} tidak dapat dibaca sebagai XML.", en: "The part {part} of {file} cannot be read as XML."),
    advice: LocalizedText(
      id: "Buka di aplikasi lembar kerja dan simpan lagi sebagai .xlsx.",
      en: "Open it in a spreadsheet application and save it as .xlsx again."))

  /// The workbook has no such sheet.
  public static let sheetMissing = FindingKind(
    code: "SHEET_MISSING", severity: .error,
    message: LocalizedText(
      id: "{file} tidak punya lembar \"{sheet}\"; yang ada: {known}.",
      en: "{file} has no sheet \"{sheet}\"; there are: {known}."),
    advice: LocalizedText(id: "Periksa nama lembarnya.", en: "Check the name of the sheet."))
}
#endif
