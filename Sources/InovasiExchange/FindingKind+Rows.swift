public import InovasiModel

extension FindingKind {
  /// A column that the table needs is not there.
  public static let columnMissing = FindingKind(
    code: "COLUMN_MISSING", severity: .error,
    message: LocalizedText(
      id: "{file} tidak punya kolom {column}.", en: "{file} has no column {column}."),
    advice: LocalizedText(
      id:
        "Tambahkan kolom itu; nama yang diterima: {names}. Di CSV dan lembar kerja, nama kolom ada di baris pertama, tanpa judul di atasnya.",
      en:
        "Add that column; the names accepted are: {names}. In CSV and worksheets, names of columns are in the first row, with no title above."
    ))

  /// Two columns mean the same field.
  public static let columnDuplicate = FindingKind(
    code: "COLUMN_DUPLICATE", severity: .error,
    message: LocalizedText(
      id: "Lebih dari satu kolom di {file} berarti hal yang sama: {column}.",
      en: "More than one column of {file} means the same: {column}."),
    advice: LocalizedText(id: "Hapus salah satunya.", en: "Remove one of them."))

  /// A column that nobody asks for.
  public static let columnUnknown = FindingKind(
    code: "COLUMN_UNKNOWN", severity: .note,
    message: LocalizedText(
      id: "Kolom \"{column}\" di {file} tidak dikenal dan dilewati.",
      en: "The column \"{column}\" of {file} is not known and was passed over."),
    advice: LocalizedText(id: "Periksa ejaannya bila kolom itu penting.", en: "Check its spelling if it matters."))

  /// A row has more or fewer cells than there are columns.
  public static let rowCellCount = FindingKind(
    code: "ROW_CELL_COUNT", severity: .error,
    message: LocalizedText(
      id: "Baris ini berisi {found} sel, seharusnya {expected}.", en: "This row has {found} {found|cell|cells}, not {expected}."),
    advice: LocalizedText(
      id: "Beri tanda kutip pada isi yang memuat pemisah kolom.",
      en: "Put quotation marks around text that holds the separator."))

  /// A cell of several lines holds lines that look like rows.
  public static let rowsInCell = FindingKind(
    code: "ROWS_IN_CELL", severity: .warning,
    message: LocalizedText(
      id: "Sel di baris ini memuat {count} baris berkas yang tampak seperti baris tabel; mungkin tanda kutip kurang.",
      en:
        "A cell of this row holds {count} {count|line that looks like a row|lines that look like rows} of the table; a quotation mark may be missing."
    ),
    advice: LocalizedText(
      id: "Periksa tanda kutip pada baris-baris itu; bila memang isi satu sel, biarkan.",
      en: "Check the quotation marks on those lines; if they are indeed the text of one cell, leave them."))

  /// A quotation mark stands where none can be.
  public static let rowQuote = FindingKind(
    code: "ROW_QUOTE", severity: .error,
    message: LocalizedText(
      id: "Tanda kutip di baris ini tidak berpasangan.", en: "A quotation mark in this row has no partner."),
    advice: LocalizedText(
      id: "Tulis tanda kutip di dalam isi dua kali (\"\").", en: "Write a quotation mark within text twice (\"\")."))

  /// The words for these two kinds where the row takes more than one line: what a lost quotation mark swallowed is no row of its own, and
  /// nothing else says how much that is.
  var overLines: FindingKind? {
    switch self {
    case .rowCellCount: .rowCellCountOverLines
    case .rowQuote: .rowQuoteOverLines
    default: nil
    }
  }

  static let rowCellCountOverLines = FindingKind(
    code: rowCellCount.code, severity: rowCellCount.severity,
    message: LocalizedText(
      id: "Baris ini berisi {found} sel, seharusnya {expected}, dan mencakup {lines} baris berkas; mungkin tanda kutip kurang.",
      en:
        "This row has {found} {found|cell|cells}, not {expected}, and takes {lines} lines of the file; a quotation mark may be missing."
    ),
    advice: LocalizedText(
      id: "Periksa tanda kutip pada baris-baris itu; isi yang memuat pemisah kolom ditulis di antara dua tanda kutip.",
      en: "Check the quotation marks on those lines; text that holds the separator stands between two of them."))

  static let rowQuoteOverLines = FindingKind(
    code: rowQuote.code, severity: rowQuote.severity,
    message: LocalizedText(
      id: "Tanda kutip di baris ini tidak berpasangan, sehingga {lines} baris berkas terbaca sebagai satu.",
      en: "A quotation mark in this row has no partner, so that {lines} lines of the file were read as one row."),
    advice: LocalizedText(
      id: "Periksa tanda kutip pada baris-baris itu; tanda kutip di dalam isi ditulis dua kali (\"\").",
      en: "Check the quotation marks on those lines; one within text is written twice (\"\")."))

  /// A list of judges has no judge in it.
  public static let judgesEmpty = FindingKind(
    code: "JUDGES_EMPTY", severity: .warning,
    message: LocalizedText(
      id: "{file} tidak memuat satu juri pun; dianggap tidak ada daftar juri, sehingga nilai dari siapa pun dihitung.",
      en: "{file} holds not one judge; it is taken as no list of judges, so that anybody's scores count."),
    advice: LocalizedText(
      id: "Isi daftar jurinya, atau hapus berkas itu bila memang siapa pun boleh menilai.",
      en: "Fill in the judges, or remove the file if anybody may indeed judge."))

  /// A mended row stands for a row for which another stands already.
  public static let mendedRowDuplicate = FindingKind(
    code: "MENDED_ROW_DUPLICATE", severity: .warning,
    message: LocalizedText(
      id: "Lebih dari satu baris perbaikan menggantikan baris {number} tabel {table} menurut {column}; semuanya dibaca.",
      en: "More than one mended row stands for row {number} of the table {table}, as {column} says; all of them were read."),
    advice: LocalizedText(
      id: "Hapus yang tidak berlaku; bila satu baris memang menjadi beberapa, kosongkan {column} pada baris selebihnya.",
      en: "Delete what does not hold; if one row has indeed become several, clear {column} in all but one of them."))

  /// A mended row stands for no row of the table.
  public static let mendedRowUnmatched = FindingKind(
    code: "MENDED_ROW_UNMATCHED", severity: .warning,
    message: LocalizedText(
      id: "Tabel {table} tidak punya baris {number} menurut {column}; baris ini dibaca di samping yang lain.",
      en: "The table {table} has no row {number}, which {column} names; this row was read beside the others."),
    advice: LocalizedText(
      id: "Periksa apakah berkas kompetisi berubah sejak baris itu ditolak; kosongkan {column} bila barisnya memang baru.",
      en: "Check whether the competition's file has changed since the row was rejected; clear {column} if the row is new."))

  /// A cell is not UTF-8.
  public static let textEncoding = FindingKind(
    code: "TEXT_ENCODING", severity: .error,
    message: LocalizedText(
      id: "Isi kolom {column} bukan UTF-8.", en: "The text in column {column} is not UTF-8."),
    advice: LocalizedText(id: "Simpan berkas sebagai CSV UTF-8.", en: "Save the file as CSV UTF-8."))

  /// A row does not say which thing it is about.
  public static let rowWithoutIdentifier = FindingKind(
    code: "ROW_WITHOUT_ID", severity: .error,
    message: LocalizedText(
      id: "Baris ini tidak punya {column} yang sah.", en: "This row has no valid {column}."),
    advice: LocalizedText(
      id: "Isi dengan 1 sampai 200 karakter tanpa karakter kendali; dari sel gabungan hanya yang pertama berisi.",
      en: "Fill it in with 1 to 200 characters, none of them a control character; of merged cells only the first is filled."))

  /// The words for the same where what lacks is no name, and only some texts will do.
  package static let rowLacksValue = FindingKind(
    code: rowWithoutIdentifier.code, severity: rowWithoutIdentifier.severity,
    message: rowWithoutIdentifier.message,
    advice: LocalizedText(id: "Isi, misalnya dengan {example}.", en: "Fill it in, for instance with {example}."))

  /// The words for the same where the row names a total of those above it, which is nobody.
  package static let rowOfTotal = FindingKind(
    code: rowWithoutIdentifier.code, severity: rowWithoutIdentifier.severity,
    message: LocalizedText(
      id: "Baris \"{text}\" tampak sebagai jumlah baris-baris di atasnya, bukan penerima.",
      en: "The row \"{text}\" looks like the total of the rows above it, and not like a recipient."),
    advice: LocalizedText(
      id: "Hapus baris itu; bila memang penerima, beri {column} yang lain.",
      en: "Remove the row; if it is a recipient indeed, give it another {column}."))

  /// The words for the same where the row names a total of a list, which is no agency and no judge.
  static let rowOfListTotal = FindingKind(
    code: rowWithoutIdentifier.code, severity: rowWithoutIdentifier.severity,
    message: LocalizedText(
      id: "Baris \"{text}\" tampak sebagai jumlah baris-baris di atasnya.",
      en: "The row \"{text}\" looks like the total of the rows above it."),
    advice: LocalizedText(
      id: "Hapus baris itu; bila bukan jumlah, beri {column} yang lain, atau isi namanya.",
      en: "Remove the row; if it is none, give it another {column}, or fill in its name."))

  /// The words for the same where the row names a sum or mean of the others, which nobody rated.
  package static let rowOfSummary = FindingKind(
    code: rowWithoutIdentifier.code, severity: rowWithoutIdentifier.severity,
    message: LocalizedText(
      id: "Baris \"{text}\" tampak sebagai jumlah atau rata-rata baris yang lain, bukan butir yang dinilai.",
      en: "The row \"{text}\" looks like the sum or the mean of the others, and not like an item that was rated."),
    advice: LocalizedText(
      id: "Hapus baris itu; bila memang dinilai, beri {column} yang lain.",
      en: "Remove the row; if it was rated indeed, give it another {column}."))

  /// A date is not written as one.
  public static let dateFormat = FindingKind(
    code: "DATE_FORMAT", severity: .error,
    message: LocalizedText(
      id: "\"{text}\" di kolom {column} tidak ditulis sebagai TTTT-BB-HH.",
      en: "\"{text}\" in column {column} is not written as YYYY-MM-DD."),
    advice: LocalizedText(id: "Tulis tanggal seperti 2021-02-03.", en: "Write dates like 2021-02-03."))

  /// A date that the calendar does not have.
  public static let dateInvalid = FindingKind(
    code: "DATE_INVALID", severity: .error,
    message: LocalizedText(
      id: "Tanggal {text} di kolom {column} tidak ada di kalender.",
      en: "The calendar has no day {text}, as column {column} says."),
    advice: LocalizedText(id: "Periksa hari dan bulannya.", en: "Check day and month."))

  /// A cell holds something that its column cannot.
  public static let cellInvalid = FindingKind(
    code: "CELL_INVALID", severity: .error,
    message: LocalizedText(
      id: "\"{text}\" tidak dapat menjadi isi kolom {column}.", en: "Column {column} cannot hold \"{text}\"."),
    advice: LocalizedText(id: "Periksa isinya, atau kosongkan.", en: "Check it, or leave it blank."))

  /// The words for the same where it is a number, and has more decimals than are held.
  package static let cellTooPrecise = FindingKind(
    code: cellInvalid.code, severity: cellInvalid.severity,
    message: LocalizedText(
      id: "\"{text}\" di kolom {column} punya lebih dari {places} desimal, yang terbanyak di kolom itu.",
      en: "\"{text}\" in column {column} has more than {places} decimal places, which are the most that are held there."),
    advice: LocalizedText(
      id: "Bulatkan sendiri; pembulatan dapat mengubah hasil.", en: "Round it yourself; rounding can change a result."))

  /// The words for the same where a blank cell would be no mend: whoever has it gets nothing.
  package static let cellNeedsNumber = FindingKind(
    code: cellInvalid.code, severity: cellInvalid.severity, message: cellInvalid.message,
    advice: LocalizedText(
      id: "Tulis bilangan biasa, misalnya {example}.", en: "Write a plain number, such as {example}."))

  /// The words for the same where the name of a region stands for its code; a count without a region is nobody's.
  static let cellNeedsRegion = FindingKind(
    code: cellInvalid.code, severity: cellInvalid.severity, message: cellInvalid.message,
    advice: LocalizedText(
      id: "Tulis kode wilayah, misalnya {example}.", en: "Write the code of a region, such as {example}."))

  /// The words for the same where it is blank and may not be.
  package static let cellBlank = FindingKind(
    code: cellInvalid.code, severity: cellInvalid.severity,
    message: LocalizedText(
      id: "Kolom {column} kosong di baris ini, padahal baris lain mengisinya.",
      en: "Column {column} is blank in this row, and other rows fill it in."),
    advice: LocalizedText(id: "Isi, atau hapus kolomnya.", en: "Fill it in, or remove the column."))

  /// A score was not given.
  public static let scoreMissing = FindingKind(
    code: "SCORE_MISSING", severity: .warning,
    message: LocalizedText(
      id: "Juri {judge} belum memberi nilai {criterion} untuk {entry}.",
      en: "Judge {judge} has given {entry} no score on {criterion}."),
    advice: LocalizedText(
      id: "Lembar ini tidak dihitung sampai nilainya diisi; kosong bukan nol.",
      en: "The sheet does not count until it is filled in; blank is not zero."))

  /// A score is not a number.
  public static let scoreNotANumber = FindingKind(
    code: "SCORE_NOT_A_NUMBER", severity: .error,
    message: LocalizedText(
      id: "\"{text}\" dari juri {judge} untuk {entry} ({criterion}) bukan bilangan.",
      en: "\"{text}\", given by judge {judge} to {entry} ({criterion}), is not a number."),
    advice: LocalizedText(
      id:
        "Tulis bilangan biasa, seperti 87.5; di lembar kerja, tanpa format persen. Kosongkan yang memang tidak dinilai: kosong bukan nol.",
      en:
        "Write a plain number, like 87.5; in a workbook, without the format of percentages. Leave blank what was not scored: blank is not zero."
    ))

  /// A score has more decimal places than are held.
  public static let scoreTooPrecise = FindingKind(
    code: "SCORE_TOO_PRECISE", severity: .error,
    message: LocalizedText(
      id: "Nilai {text} dari juri {judge} untuk {entry} ({criterion}) punya lebih dari empat desimal.",
      en: "The score {text}, given by judge {judge} to {entry} ({criterion}), has more than four decimal places."),
    advice: LocalizedText(
      id: "Bulatkan sendiri; pembulatan dapat mengubah peringkat.", en: "Round it yourself; rounding can change a rank."))

  /// The scores name more criteria or stages than are held, or are more than are held.
  public static let scoresTooMany = FindingKind(
    code: "SCORES_TOO_MANY", severity: .error,
    message: LocalizedText(
      id: "{file} menyebut lebih dari {criteria} kriteria atau tahap, atau punya lebih dari {rows} baris.",
      en: "{file} names more than {criteria} criteria or stages, or has more than {rows} rows."),
    advice: LocalizedText(
      id: "Periksa apakah kolom kriteria dan tahap berisi kriteria dan tahap.",
      en: "Check that the columns of criteria and stages hold criteria and stages."))

  /// A cell is longer than any real one.
  public static let fieldTooLong = FindingKind(
    code: "FIELD_TOO_LONG", severity: .error,
    message: LocalizedText(id: "Satu sel di baris ini terlalu panjang.", en: "A cell of this row is too long."),
    advice: LocalizedText(
      id: "Periksa tanda kutip di baris ini, atau persingkat isinya.",
      en: "Check the quotation marks in this row, or shorten its text."))

  /// An element of a JSON file that is no object of plain values.
  public static let rowNotAnObject = FindingKind(
    code: "ROW_NOT_AN_OBJECT", severity: .error,
    message: LocalizedText(
      id: "Unsur JSON ini bukan objek berisi nilai sederhana.", en: "This JSON element is not an object of plain values."),
    advice: LocalizedText(
      id: "Tulis setiap baris sebagai objek dengan nama kolom sebagai kunci.",
      en: "Write each row as an object whose keys are the names of the columns."))
}
