public import InovasiModel

extension FindingKind {
  /// A settings file has nothing in it.
  public static let settingsEmpty = FindingKind(
    code: "SETTINGS_EMPTY", severity: .error,
    message: LocalizedText(id: "Berkas pengaturan {file} kosong.", en: "The settings file {file} is empty."),
    advice: LocalizedText(
      id: "Salin berkas pengaturan dari contoh yang berfungsi, lalu ubah isinya.",
      en: "Copy the settings file of an example that works, and change what it says."))

  /// A file of settings or a template is not UTF-8.
  public static let fileNotUTF8 = FindingKind(
    code: "FILE_NOT_UTF8", severity: .error,
    message: LocalizedText(id: "{file} bukan teks UTF-8.", en: "{file} is no text in UTF-8."),
    advice: LocalizedText(
      id: "Buka di penyunting teks, lalu simpan dengan pengodean UTF-8.",
      en: "Open it in a text editor, and save it with the encoding UTF-8."))

  /// A settings file is not written as JSON5.
  public static let settingsSyntax = FindingKind(
    code: "SETTINGS_SYNTAX", severity: .error,
    message: LocalizedText(id: "{file} bukan JSON5 yang sah: {reason}", en: "{file} is not well-formed JSON5: {reason}"),
    advice: LocalizedText(
      id: "Perbaiki di baris itu atau tepat sebelumnya; biasanya kurang koma, kurung, atau tanda kutip.",
      en: "Mend it in that line or just before; usually a comma, a bracket or a quotation mark is missing."),
    basis: .document("JSON5 1.0.0"))

  /// A key stands twice in one object of a settings file.
  public static let settingsKeyDuplicate = FindingKind(
    code: "SETTINGS_KEY_DUPLICATE", severity: .error,
    message: LocalizedText(
      id: "Kunci {path} tertulis lebih dari sekali di {file}.", en: "The key {path} stands more than once in {file}."),
    advice: LocalizedText(
      id: "Hapus yang tidak berlaku; yang mana yang dimaksud tidak dapat ditebak.",
      en: "Remove the one that does not hold; which is meant cannot be guessed."))
}
