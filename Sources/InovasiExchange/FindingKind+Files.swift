public import InovasiModel

extension FindingKind {
  /// A file or folder does not exist.
  public static let fileMissing = FindingKind(
    code: "FILE_MISSING", severity: .error,
    message: LocalizedText(id: "{file} tidak ada.", en: "{file} does not exist."),
    advice: LocalizedText(id: "Periksa nama folder dan berkasnya.", en: "Check the names of folder and file."))

  /// A directory, device or link stands where a file should be.
  public static let fileNotRegular = FindingKind(
    code: "FILE_NOT_REGULAR", severity: .error,
    message: LocalizedText(id: "{file} bukan berkas.", en: "{file} is not a file."),
    advice: LocalizedText(id: "Ganti dengan berkas CSV atau JSON.", en: "Put a CSV or JSON file in its place."))

  /// The system refuses to read the file.
  public static let fileUnreadable = FindingKind(
    code: "FILE_UNREADABLE", severity: .error,
    message: LocalizedText(id: "{file} tidak dapat dibaca.", en: "{file} cannot be read."),
    advice: LocalizedText(id: "Periksa hak bacanya.", en: "Check the permission to read it."))

  /// The system refuses to write the file.
  public static let fileUnwritable = FindingKind(
    code: "FILE_UNWRITABLE", severity: .error,
    message: LocalizedText(id: "{file} tidak dapat ditulis.", en: "{file} cannot be written."),
    advice: LocalizedText(
      id: "Periksa hak tulis dan sisa ruang.", en: "Check the permission to write, and the space that is left."))

  /// Something would be written where something is read.
  public static let outputIsInput = FindingKind(
    code: "OUTPUT_IS_INPUT", severity: .error,
    message: LocalizedText(id: "{file} adalah masukan; tidak ditulisi.", en: "{file} is an input, and is not written into."),
    advice: LocalizedText(
      id: "Pilih tempat lain untuk keluarannya, misalnya folder baru.",
      en: "Choose another place for what is written, such as a new folder."))

  /// A table of something else has the name of one that is to be written.
  public static let outputOccupied = FindingKind(
    code: "OUTPUT_OCCUPIED", severity: .error,
    message: LocalizedText(
      id: "{file} sudah ada dan berisi tabel lain; tidak ditimpa.",
      en: "{file} is there already, holds another table, and is not overwritten."),
    advice: LocalizedText(
      id: "Pakai folder tersendiri untuk hasil dan untuk baris yang ditolak.",
      en: "Keep results and rejected rows in folders of their own."))

  /// A file of rejected rows would be written anew, and has been changed since it was written.
  public static let outputMended = FindingKind(
    code: "OUTPUT_MENDED", severity: .error,
    message: LocalizedText(
      id: "{file} sudah diubah sejak ditulis, misalnya diperbaiki; tidak ditimpa.",
      en: "{file} has been changed since it was written, as by mending it, and is not overwritten."),
    advice: LocalizedText(
      id: "Baca foldernya dengan --mended dan tulis baris yang ditolak ke folder baru, atau hapus berkas itu bila tidak dipakai.",
      en: "Read its folder with --mended and write rejected rows into a new one, or remove the file if it is of no use."))

  /// A file or sheet of a table is passed over, because the table was read from another.
  public static let tableNotRead = FindingKind(
    code: "TABLE_NOT_READ", severity: .warning,
    message: LocalizedText(
      id: "{file} tidak dibaca; tabel {table} diambil dari {read}.",
      en: "{file} was not read; the table {table} was taken from {read}."),
    advice: LocalizedText(
      id: "Gabungkan barisnya ke {read}, atau keluarkan {file} bila isinya sama.",
      en: "Put its rows into {read}, or take {file} away if they are the same."))

  /// A file or sheet that looks like a table is passed over, because no table has its name.
  public static let rowsNotRead = FindingKind(
    code: "ROWS_NOT_READ", severity: .warning,
    message: LocalizedText(
      id: "{file} berisi baris, tetapi tidak dibaca sebagai tabel apa pun.", en: "{file} holds rows, but is read as no table."),
    advice: LocalizedText(
      id: "Namai menurut tabelnya ({names}), atau gabungkan barisnya ke tabel yang dibaca.",
      en: "Name it after its table ({names}), or put its rows into a table that is read."))

  /// There is nothing in the file.
  public static let fileEmpty = FindingKind(
    code: "FILE_EMPTY", severity: .error,
    message: LocalizedText(id: "{file} kosong.", en: "{file} is empty."),
    advice: LocalizedText(
      id: "Isi baris pertama dengan nama kolom.", en: "Let its first row hold the names of the columns."))

  /// The same of a table that has to be there and has columns, but not one row.
  static let fileWithoutRows = FindingKind(
    code: fileEmpty.code, severity: .warning,
    message: LocalizedText(
      id: "{file} tidak memuat satu baris pun, sehingga tabel {table} kosong.",
      en: "{file} holds not one row, so that the table {table} is empty."),
    advice: LocalizedText(
      id: "Isi barisnya, dan periksa apakah berkasnya benar.", en: "Fill in its rows, and check that it is the right file."))

  /// The file is not text.
  public static let fileBinary = FindingKind(
    code: "FILE_BINARY", severity: .error,
    message: LocalizedText(id: "{file} bukan berkas teks.", en: "{file} is not a text file."),
    advice: LocalizedText(
      id: "Simpan lembar kerja sebagai CSV UTF-8.", en: "Save the worksheet as CSV UTF-8."))

  /// The file is too large for what it is.
  public static let fileTooLarge = FindingKind(
    code: "FILE_TOO_LARGE", severity: .error,
    message: LocalizedText(id: "{file} lebih dari {limit} bita.", en: "{file} is larger than {limit} bytes."),
    advice: LocalizedText(id: "Periksa apakah berkasnya benar.", en: "Check that it is the right file."))

  /// A row is longer than any real one; usually a quote that is never closed.
  public static let rowTooLong = FindingKind(
    code: "ROW_TOO_LONG", severity: .error,
    message: LocalizedText(
      id: "Satu baris di {file} lebih dari {limit} bita.", en: "A row of {file} is longer than {limit} bytes."),
    advice: LocalizedText(
      id: "Biasanya ada tanda kutip yang tidak ditutup di baris itu.",
      en: "Usually a quotation mark in that row is never closed."))

  /// There are more columns than any real table has.
  public static let tooManyColumns = FindingKind(
    code: "TOO_MANY_COLUMNS", severity: .error,
    message: LocalizedText(id: "{file} punya lebih dari {limit} kolom.", en: "{file} has more than {limit} columns."),
    advice: LocalizedText(id: "Periksa pemisah kolomnya.", en: "Check what separates its columns."))

  /// The competition names a rulebook that does not exist.
  public static let rulebookNotFound = FindingKind(
    code: "RULEBOOK_NOT_FOUND", severity: .error,
    message: LocalizedText(
      id: "Rulebook \"{name}\" tidak ada; yang tersedia: {known}.",
      en: "There is no rulebook \"{name}\"; there are: {known}."),
    advice: LocalizedText(
      id: "Pakai salah satu nama itu, atau jalur berkas seperti \"./aturan.json5\".",
      en: "Use one of these names, or a file's path such as \"./rules.json5\"."))
}
