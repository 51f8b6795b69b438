public import InovasiModel

extension FindingKind {
  /// Something else than the digits 0 to 9.
  public static let identityCharset = FindingKind(
    code: "IDENTITY_CHARSET", severity: .error,
    message: LocalizedText(
      id: "{kind} hanya boleh angka 0-9 (posisi {position}).",
      en: "{kind} may hold only the digits 0-9 (position {position})."),
    advice: LocalizedText(
      id: "Ketik ulang angkanya.",
      en: "Type the digits again."),
    basis: .regulation("PP 40/2019"))

  /// Too few or too many digits.
  public static let identityLength = FindingKind(
    code: "IDENTITY_LENGTH", severity: .error,
    message: LocalizedText(
      id: "{kind} harus {needed} angka (tertulis {length}).",
      en: "{kind} has to have {needed} digits ({length} {length|was|were} written)."),
    advice: LocalizedText(
      id: "Periksa jumlah angka.",
      en: "Count the digits."))

  /// The region is not in the list; nothing is refused for that.
  public static let identityRegionUnknown = FindingKind(
    code: "IDENTITY_REGION_UNKNOWN", severity: .warning,
    message: LocalizedText(
      id: "Kode wilayah {code} pada {kind} tidak dikenal; tidak dapat dipastikan.",
      en: "The region {code} of {kind} is not known; this cannot be confirmed."),
    advice: LocalizedText(
      id: "Bandingkan dengan dokumen aslinya.",
      en: "Compare with the document."),
    basis: .regulation("Kepmendagri 300.2.2-2430/2025"))

  /// The region's code was retired; the number stays valid.
  public static let identityRegionRetired = FindingKind(
    code: "NIK_REGION_RETIRED", severity: .note,
    message: LocalizedText(
      id: "Kode wilayah {code} pada {kind} adalah kode lama; nomor tidak diganti saat pemekaran.",
      en: "The region {code} of {kind} is a retired code; the number is not changed when regions split."),
    advice: LocalizedText(
      id: "Tidak perlu diperbaiki.",
      en: "Nothing to mend."),
    basis: .regulation("UU 23/2006", article: "Pasal 13"))

  /// The number begins with 0.
  public static let nikTemporary = FindingKind(
    code: "NIK_TEMPORARY", severity: .warning,
    message: LocalizedText(
      id: "{kind} diawali 0: nomor sementara aplikasi desa.",
      en: "{kind} begins with 0: a temporary number of a village's software."),
    advice: LocalizedText(
      id: "Minta NIK tetap.",
      en: "Ask for the permanent number."),
    basis: .document("OpenSID"))

  /// The day is none.
  public static let nikDay = FindingKind(
    code: "NIK_DAY_RANGE", severity: .error,
    message: LocalizedText(
      id: "Struktur {kind} tidak mungkin: angka ke-{position} dan berikutnya harus 01-31 atau 41-71.",
      en: "The structure of {kind} is impossible: the two digits from {position} have to be 01-31 or 41-71."),
    advice: LocalizedText(
      id: "Periksa angka hari.",
      en: "Check the day."),
    basis: .regulation("PP 40/2019"))

  /// The month is none.
  public static let nikMonth = FindingKind(
    code: "NIK_MONTH_RANGE", severity: .error,
    message: LocalizedText(
      id: "Struktur {kind} tidak mungkin: angka ke-{position} dan berikutnya harus 01-12.",
      en: "The structure of {kind} is impossible: the two digits from {position} have to be 01-12."),
    advice: LocalizedText(
      id: "Periksa angka bulan.",
      en: "Check the month."),
    basis: .regulation("PP 40/2019"))

  /// The calendar has no such day in any century.
  public static let nikDate = FindingKind(
    code: "NIK_DATE_NONEXISTENT", severity: .error,
    message: LocalizedText(
      id: "Struktur {kind} tidak mungkin: tanggal pada posisi {position} tidak ada di kalender.",
      en: "The structure of {kind} is impossible: the calendar lacks the day at position {position}."),
    advice: LocalizedText(
      id: "Periksa tanggal.",
      en: "Check the date."),
    basis: .regulation("PP 40/2019"))

  /// The serial is 0000.
  public static let nikSerial = FindingKind(
    code: "NIK_SERIAL_ZERO", severity: .error,
    message: LocalizedText(
      id: "Struktur {kind} tidak mungkin: nomor urut pada posisi {position} tidak pernah 0000.",
      en: "The structure of {kind} is impossible: the serial at position {position} is never 0000."),
    advice: LocalizedText(
      id: "Periksa empat angka terakhir; aplikasi lembar kerja sering membulatkannya.",
      en: "Check the last four digits; spreadsheets round them."),
    basis: .document("Dukcapil Klaten: nomor urut dimulai 0001"))

  /// The date in a family card number is none.
  public static let familyCardDate = FindingKind(
    code: "KK_DATE", severity: .warning,
    message: LocalizedText(
      id: "Tanggal pencatatan {kind} pada posisi {position} tidak ada; tidak dapat dipastikan.",
      en: "The date of registration of {kind} at position {position} does not exist; this cannot be confirmed."),
    advice: LocalizedText(
      id: "Bandingkan dengan kartu keluarga.",
      en: "Compare with the card."),
    basis: .document("SIAK, sumber sekunder"))

  /// The birth date is none.
  public static let nipBirthDate = FindingKind(
    code: "NIP_BIRTHDATE", severity: .error,
    message: LocalizedText(
      id: "Struktur {kind} tidak mungkin: delapan angka mulai posisi {position} bukan tanggal.",
      en: "The structure of {kind} is impossible: the eight digits from position {position} are no date."),
    advice: LocalizedText(
      id: "Periksa tanggal lahir.",
      en: "Check the birth date."),
    basis: .regulation("Perka BKN 22/2007"))

  /// The appointment is none.
  public static let nipAppointment = FindingKind(
    code: "NIP_TMT", severity: .error,
    message: LocalizedText(
      id: "Struktur {kind} tidak mungkin: enam angka mulai posisi {position} bukan tahun-bulan atau pola PPPK.",
      en:
        "The structure of {kind} is impossible: the six digits from position {position} are neither year and month nor a contract's."
    ),
    advice: LocalizedText(
      id: "Periksa tahun pengangkatan.",
      en: "Check the year of appointment."),
    basis: .regulation("Perka BKN 22/2007"))

  /// The digit of the sex is neither 1 nor 2.
  public static let nipGender = FindingKind(
    code: "NIP_GENDER", severity: .error,
    message: LocalizedText(
      id: "Struktur {kind} tidak mungkin: angka ke-{position} harus 1 atau 2.",
      en: "The structure of {kind} is impossible: digit {position} has to be 1 or 2."),
    advice: LocalizedText(
      id: "Periksa angka ke-15.",
      en: "Check digit 15."),
    basis: .regulation("Perka BKN 22/2007"))

  /// The number has the nine digits in use before 2007.
  public static let nipOld = FindingKind(
    code: "NIP_OLD_9_DIGIT", severity: .warning,
    message: LocalizedText(
      id: "{kind} lama 9 angka.",
      en: "An old {kind} of 9 digits."),
    advice: LocalizedText(
      id: "Gunakan NIP 18 angka.",
      en: "Use the number of 18 digits."),
    basis: .regulation("Perka BKN 22/2007"))

  /// All digits are zero.
  public static let npwpPlaceholder = FindingKind(
    code: "NPWP_PLACEHOLDER", severity: .error,
    message: LocalizedText(
      id: "Struktur {kind} tidak mungkin: semua angka nol.",
      en: "The structure of {kind} is impossible: all digits are zero."),
    advice: LocalizedText(
      id: "Isi nomor yang sebenarnya.",
      en: "Give the actual number."))

  /// The number has 15 digits.
  public static let npwpOldFormat = FindingKind(
    code: "NPWP_FORMAT_OLD", severity: .note,
    message: LocalizedText(
      id: "{kind} berformat 15 angka; 16 angka wajib sejak 1 Juli 2024.",
      en: "{kind} has 15 digits; 16 are used since 1 July 2024."),
    advice: LocalizedText(
      id: "Gunakan 16 angka.",
      en: "Use 16 digits."),
    basis: .regulation("PMK 136/2023", article: "Pasal 11"))

  /// The check digit does not fit.
  public static let npwpChecksum = FindingKind(
    code: "NPWP_CHECKSUM", severity: .warning,
    message: LocalizedText(
      id: "Angka pemeriksa {kind} pada posisi {position} tidak cocok; tidak dapat dipastikan.",
      en: "The check digit of {kind} at position {position} does not fit; this cannot be confirmed."),
    advice: LocalizedText(
      id: "Bandingkan dengan kartu.",
      en: "Compare with the card."),
    basis: .document("python-stdnum id.npwp"))

  /// The text cannot be a region's code.
  public static let regionFormat = FindingKind(
    code: "WIL_FORMAT", severity: .error,
    message: LocalizedText(
      id: "Kode wilayah {code} tidak berformat PP.KK.CC.DDDD.",
      en: "The region code {code} does not look like PP.KK.CC.DDDD."),
    advice: LocalizedText(
      id: "Tulis seperti 35.73.",
      en: "Write it as 35.73."),
    basis: .regulation("Permendagri 58/2021", article: "Pasal 4"))

  /// The code is not in the list.
  public static let regionUnknown = FindingKind(
    code: "WIL_UNKNOWN", severity: .error,
    message: LocalizedText(
      id: "Kode wilayah {code} tidak ada dalam daftar.",
      en: "There is no region with code {code} in the list."),
    advice: LocalizedText(
      id: "Periksa kodenya.",
      en: "Check the code."),
    basis: .regulation("Kepmendagri 300.2.2-2430/2025"))

  /// The code was retired.
  public static let regionRetired = FindingKind(
    code: "WIL_RETIRED", severity: .warning,
    message: LocalizedText(
      id: "Kode wilayah {code} adalah kode lama; sekarang {successor}.",
      en: "The region code {code} was retired; it is now {successor}."),
    advice: LocalizedText(
      id: "Gunakan kode yang berlaku.",
      en: "Use the present code."),
    basis: .regulation("Kepmendagri 300.2.2-2430/2025"))

  /// 70 is neither a regency's number nor a city's.
  public static let regionReserved = FindingKind(
    code: "WIL_KABKOTA_RESERVED", severity: .error,
    message: LocalizedText(
      id: "Kode wilayah {code}: nomor 70 bukan kabupaten (01-69) maupun kota (71-99).",
      en: "The region code {code}: 70 is neither a regency (01-69) nor a city (71-99)."),
    advice: LocalizedText(
      id: "Periksa kodenya.",
      en: "Check the code."),
    basis: .regulation("Permendagri 58/2021", article: "Pasal 4"))

  /// Seven digits look like Statistics Indonesia's code.
  public static let regionLooksBPS = FindingKind(
    code: "WIL_LOOKS_BPS", severity: .warning,
    message: LocalizedText(
      id: "Kode {code} tampak seperti kode BPS, bukan Kemendagri.",
      en: "The code {code} looks like Statistics Indonesia's, not the ministry's."),
    advice: LocalizedText(
      id: "Gunakan kode Kemendagri.",
      en: "Use the ministry's code."),
    basis: .document("BPS MFD"))
}
