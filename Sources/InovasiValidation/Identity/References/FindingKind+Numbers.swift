public import InovasiModel

extension FindingKind {
  /// There is nothing to read.
  public static let referenceEmpty = FindingKind(
    code: "REFERENCE_EMPTY", severity: .error,
    message: LocalizedText(id: "Nomornya kosong.", en: "There is no number."),
    advice: LocalizedText(id: "Isi nomornya.", en: "Fill in the number."))

  /// A code of Statistics Indonesia has 2, 4, 7 or 10 digits.
  public static let statisticsFormat = FindingKind(
    code: "BPS_FORMAT", severity: .error,
    message: LocalizedText(
      id: "Kode wilayah BPS terdiri atas 2, 4, 7, atau 10 angka.", en: "A code of Statistics Indonesia has 2, 4, 7 or 10 digits."),
    advice: LocalizedText(
      id: "Kode bertitik adalah kode Kemendagri.", en: "A code with dots is one of the Ministry of Home Affairs."),
    basis: .document("BPS MFD"))

  /// The date in a certificate's number is none.
  public static let certificateDate = FindingKind(
    code: "AKTA_DATE", severity: .error,
    message: LocalizedText(
      id: "Tanggal pada nomor akta tidak ada di kalender (posisi {position}).",
      en: "The date in the certificate's number does not exist (position {position})."),
    advice: LocalizedText(id: "Periksa nomornya pada akta.", en: "Compare with the certificate."))

  /// A decree's number was left blank between two strokes.
  public static let decreeNumberBlank = FindingKind(
    code: "SK_NUMBER_BLANK", severity: .warning,
    message: LocalizedText(
      id: "Nomor SK masih kosong di antara garis miring (posisi {position}).",
      en: "The decree's number is blank between two strokes (position {position})."),
    advice: LocalizedText(id: "Lengkapi nomornya.", en: "Complete the number."), needsPerson: true)

  /// A decree's number has no year.
  public static let decreeYearMissing = FindingKind(
    code: "LEGAL_REF_INCOMPLETE", severity: .warning,
    message: LocalizedText(id: "Nomor SK tidak memuat tahun.", en: "The decree's number has no year."),
    advice: LocalizedText(id: "Tulis nomor beserta tahunnya.", en: "Write the number with its year."), needsPerson: true)

  /// No Indonesian telephone number has this shape.
  public static let phoneInvalid = FindingKind(
    code: "PHONE_INVALID", severity: .warning,
    message: LocalizedText(
      id: "Bukan nomor telepon Indonesia.", en: "This is no Indonesian telephone number."),
    advice: LocalizedText(id: "Periksa kode wilayah dan jumlah angkanya.", en: "Check the area code and the number of digits."),
    basis: .document("libphonenumber 9.0.43"))

  /// A postal code has five digits, the first not 0.
  public static let postalFormat = FindingKind(
    code: "POSTAL_FORMAT", severity: .error,
    message: LocalizedText(
      id: "Kode pos terdiri atas 5 angka dan tidak diawali 0.", en: "A postal code has five digits, the first not 0."),
    advice: LocalizedText(id: "Periksa kode posnya.", en: "Check the postal code."))

  /// An e-mail address that cannot be one.
  public static let emailFormat = FindingKind(
    code: "EMAIL_FORMAT", severity: .error,
    message: LocalizedText(
      id: "Bukan alamat surel (posisi {position}).", en: "This is no e-mail address (position {position})."),
    advice: LocalizedText(id: "Periksa ejaannya.", en: "Check its spelling."))

  /// An address outside the government's domains.
  public static let emailNotGovernment = FindingKind(
    code: "EMAIL_NOT_GOV", severity: .warning,
    message: LocalizedText(
      id: "{domain} bukan domain .go.id atau .desa.id.", en: "{domain} is not under .go.id or .desa.id."),
    advice: LocalizedText(id: "Gunakan surel dinas bila ada.", en: "Use the office's address if there is one."),
    basis: .regulation("Permenkominfo 5/2015"))

  /// The birth date lies ahead in every century that is possible.
  public static let nikDateFuture = FindingKind(
    code: "NIK_DATE_FUTURE", severity: .warning,
    message: LocalizedText(
      id: "Tanggal lahir pada {kind} berada di masa depan untuk semua abad yang mungkin.",
      en: "The birth date in {kind} lies ahead in every century that is possible."),
    advice: LocalizedText(id: "Bandingkan dengan dokumen aslinya.", en: "Compare with the document."),
    basis: .regulation("PP 40/2019"), needsPerson: true)

  /// A birth date in a number is another than the one given.
  public static let nikBirthDateMismatch = FindingKind(
    code: "NIK_DOB_MISMATCH", severity: .warning,
    message: LocalizedText(
      id: "Tanggal lahir pada {kind} berbeda dari isian.", en: "The birth date in {kind} differs from the one given."),
    advice: LocalizedText(
      id: "NIK tidak diganti walau data dikoreksi; bandingkan dengan dokumen.",
      en: "A NIK is not changed when data are corrected; compare with the document."),
    basis: .document("dukcapil.klaten.go.id"), needsPerson: true)

  /// The sex in a number is another than the one given.
  public static let nikSexMismatch = FindingKind(
    code: "NIK_SEX_MISMATCH", severity: .warning,
    message: LocalizedText(
      id: "Jenis kelamin pada {kind} berbeda dari isian.", en: "The sex in {kind} differs from the one given."),
    advice: LocalizedText(
      id: "NIK tidak diganti walau data dikoreksi; bandingkan dengan dokumen.",
      en: "A NIK is not changed when data are corrected; compare with the document."),
    basis: .document("dukcapil.klaten.go.id"), needsPerson: true)

  /// A family card has the number of a person.
  public static let familyCardEqualsNIK = FindingKind(
    code: "KK_EQUALS_NIK", severity: .error,
    message: LocalizedText(id: "Nomor KK sama dengan NIK.", en: "The family card's number is the same as the NIK."),
    advice: LocalizedText(id: "Salin nomor KK dari kartunya.", en: "Copy the number from the family card."))

  /// Everything that there can be to say about references and in comparing numbers.
  public static let referenceKinds: [FindingKind] = [
    .referenceEmpty, .statisticsFormat, .certificateDate, .decreeNumberBlank, .decreeYearMissing, .phoneInvalid,
    .postalFormat, .emailFormat, .emailNotGovernment, .nikDateFuture, .nikBirthDateMismatch, .nikSexMismatch,
    .familyCardEqualsNIK,
  ]
}
