public import InovasiModel

extension FindingKind {
  /// A file's encoding is not written in it, and was guessed.
  public static let fileEncodingGuessed = FindingKind(
    code: "FILE_ENCODING_GUESSED", severity: .warning,
    message: LocalizedText(
      id: "{file} bukan UTF-8 dan dibaca sebagai {encoding}.", en: "{file} is not UTF-8, and was read as {encoding}."),
    advice: LocalizedText(
      id: "Periksa huruf beraksen di hasilnya, atau simpan berkas sebagai CSV UTF-8.",
      en: "Check the accented letters in what came of it, or save the file as CSV UTF-8."))

  /// A delimited file that was to be read strictly is not as RFC 4180 has it.
  public static let csvMalformed = FindingKind(
    code: "CSV_MALFORMED", severity: .error,
    message: LocalizedText(
      id: "{file} tidak sesuai RFC 4180 di sini: {reason}", en: "{file} does not follow RFC 4180 here: {reason}"),
    advice: LocalizedText(
      id: "Perbaiki baris itu, atau baca tanpa --rfc4180.", en: "Mend that row, or read without --rfc4180."),
    basis: .document("RFC 4180"))

  /// A JSON file has comments or commas too many.
  public static let jsonNotStrict = FindingKind(
    code: "JSON_NOT_STRICT", severity: .error,
    message: LocalizedText(
      id: "{file} memuat komentar, koma berlebih, atau tanda urutan bita, yang tidak ada di JSON.",
      en: "{file} has comments, commas too many or a byte order mark, which JSON does not have."),
    advice: LocalizedText(
      id: "Hapus, agar program lain dapat membacanya.", en: "Remove them, so that other programs can read it."),
    basis: .document("RFC 8259"))

  /// A list is not closed: what stood behind it is not there, or its last element was never closed and took the rest in.
  public static let jsonUnclosed = FindingKind(
    code: "JSON_UNCLOSED", severity: .error,
    message: LocalizedText(
      id: "{file} berakhir sebelum daftarnya ditutup; mungkin berkasnya terpotong dan baris terakhirnya hilang.",
      en: "{file} ends before its list is closed; it may have been cut off, with its last rows missing."),
    advice: LocalizedText(
      id: "Salin atau unduh lagi berkas itu, lalu periksa banyaknya baris.",
      en: "Copy or download the file again, and check how many rows it has."),
    basis: .document("RFC 8259"))

  /// Text stands behind the list that a file should be.
  public static let jsonAfterList = FindingKind(
    code: "JSON_AFTER_LIST", severity: .error,
    message: LocalizedText(
      id: "{file} masih berisi teks sesudah daftarnya berakhir; unsur yang dibaca dari situ: {count}.",
      en: "{file} goes on after its list has ended; elements that were read from there: {count}."),
    advice: LocalizedText(
      id: "Periksa apakah dua daftar tersambung di satu berkas; jadikan satu daftar, atau hapus yang tidak berlaku.",
      en: "Check whether two lists were put into one file; make one list of them, or remove the one that does not hold."),
    basis: .document("RFC 8259"))

  /// Lists stand in lists too deep.
  public static let jsonTooDeep = FindingKind(
    code: "JSON_TOO_DEEP", severity: .error,
    message: LocalizedText(
      id: "Daftar di unsur JSON ini bersarang terlalu dalam.", en: "The lists in this JSON element are nested too deep."),
    advice: LocalizedText(
      id: "Tulis setiap baris sebagai objek berisi nilai sederhana.", en: "Write each row as an object of plain values."))

  /// A key stands twice in one JSON object.
  public static let keyDuplicate = FindingKind(
    code: "KEY_DUPLICATE", severity: .error,
    message: LocalizedText(
      id: "Satu kunci tertulis dua kali di objek JSON ini.", en: "A key stands twice in this JSON object."),
    advice: LocalizedText(
      id: "Hapus salah satunya; program lain memilih yang mana saja tanpa memberi tahu.",
      en: "Remove one of them; programs take either without a word."))

  /// A number can be read in two ways.
  public static let numberAmbiguous = FindingKind(
    code: "NUMBER_AMBIGUOUS", severity: .error,
    message: LocalizedText(
      id: "\"{text}\" di kolom {column} dapat berarti dua bilangan, dan berkasnya tidak menunjukkan yang mana.",
      en: "\"{text}\" in column {column} can be two numbers, and the file does not show which."),
    advice: LocalizedText(
      id: "Tulis tanpa titik ribuan, dengan desimal yang lain dari tiga, atau sebut tanda desimalnya (--decimal-mark).",
      en: "Write it without marks between thousands or with other than three decimals, or name the mark (--decimal-mark)."),
    needsPerson: true)

  /// A date can be read in two ways.
  public static let dateAmbiguous = FindingKind(
    code: "DATE_AMBIGUOUS", severity: .error,
    message: LocalizedText(
      id: "\"{text}\" di kolom {column} dapat berarti dua tanggal, karena berkas ini juga memuat tanggal yang bulannya di depan.",
      en: "\"{text}\" in column {column} can be two days, as this file also has dates with the month first."),
    advice: LocalizedText(id: "Tulis tanggal seperti 2021-02-03.", en: "Write dates like 2021-02-03."), needsPerson: true)

  /// A file's name has an ending that no format has.
  public static let formatUnknown = FindingKind(
    code: "FORMAT_UNKNOWN", severity: .error,
    message: LocalizedText(
      id: "Format {file} tidak dikenal; yang dikenal: {known}.", en: "The format of {file} is not known; there are: {known}."),
    advice: LocalizedText(
      id: "Simpan dalam salah satu format itu; bila isinya sudah begitu, ganti akhiran namanya.",
      en: "Save it in one of these formats; where it is in one already, change the ending of its name."))
}
