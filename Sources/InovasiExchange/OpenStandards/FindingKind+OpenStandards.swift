public import InovasiModel

extension FindingKind {
  /// A published form needs something that neither the data nor the parameters say.
  public static let exportParameterMissing = FindingKind(
    code: "EXPORT_PARAMETER_MISSING", severity: .error,
    message: LocalizedText(
      id: "{standard} perlu {parameter}, yang tidak disebut data kompetisi.",
      en: "{standard} needs {parameter}, which the competition's data do not say."),
    advice: LocalizedText(
      id: "Tulis {parameter} dalam berkas parameter (--parameters).",
      en: "Give {parameter} in the file of parameters (--parameters)."))

  /// A parameter is not written as the published form asks.
  public static let exportParameterForm = FindingKind(
    code: "EXPORT_PARAMETER_FORM", severity: .error,
    message: LocalizedText(id: "{parameter} berisi \"{text}\".", en: "{parameter} is \"{text}\"."),
    advice: LocalizedText(id: "Tulis seperti ini: {form}.", en: "Write it like this: {form}."))

  /// What the parameters say of an agency that is not in the competition.
  public static let exportAgencyUnknown = FindingKind(
    code: "EXPORT_AGENCY_UNKNOWN", severity: .error,
    message: LocalizedText(
      id: "{parameter} menyebut perangkat daerah {agency}, yang tidak ada di kompetisi ini.",
      en: "{parameter} names the agency {agency}, which is not in this competition."),
    advice: LocalizedText(id: "Pakai pengenal dari tabel perangkat daerah.", en: "Use an identifier of the table of agencies."))

  /// Who takes an award or money is not known.
  public static let exportAgencyMissing = FindingKind(
    code: "EXPORT_AGENCY_MISSING", severity: .error,
    message: LocalizedText(
      id: "Inovasi {entry} menerima penghargaan atau dana, tetapi perangkat daerahnya kosong.",
      en: "Innovation {entry} takes an award or money, but its agency was left blank."),
    advice: LocalizedText(id: "Isi perangkat daerah inovasi itu.", en: "Fill in the agency of the innovation."))

  /// An identifier cannot stand in the published form as it is.
  public static let exportIdentifier = FindingKind(
    code: "EXPORT_IDENTIFIER", severity: .error,
    message: LocalizedText(
      id: "{standard} tidak dapat memuat pengenal \"{identifier}\".",
      en: "{standard} cannot hold the identifier \"{identifier}\"."),
    advice: LocalizedText(
      id:
        "Beri inovasi pengenal pendek: paling banyak 36 huruf, angka, titik, garis bawah, atau tanda hubung, diawali huruf atau angka.",
      en:
        "Give the innovation a short identifier: at most 36 letters, digits, points, underscores or hyphens, a letter or digit first."
    ))

  /// Two identifiers become one in the published form.
  public static let exportIdentifierTwice = FindingKind(
    code: "EXPORT_IDENTIFIER_TWICE", severity: .error,
    message: LocalizedText(
      id: "Dua pengenal menjadi satu di {standard}: \"{identifier}\".",
      en: "Two identifiers become one in {standard}: \"{identifier}\"."),
    advice: LocalizedText(
      id: "Bedakan keduanya dengan huruf dan angka, tidak dengan tanda baca saja.",
      en: "Let them differ in letters or digits, not in punctuation alone."))

  /// There is nothing that the published form could hold.
  public static let exportEmpty = FindingKind(
    code: "EXPORT_EMPTY", severity: .error,
    message: LocalizedText(
      id: "Hasil kompetisi ini tidak memuat apa pun untuk {standard}.", en: "The results have nothing that {standard} could hold."
    ),
    advice: LocalizedText(
      id: "Periksa apakah ada peringkat, penghargaan, dan dana.", en: "See whether there are places, awards and money."))

  /// Something lies where a folder of credentials is to be written.
  public static let exportExists = FindingKind(
    code: "EXPORT_EXISTS", severity: .error,
    message: LocalizedText(id: "{file} sudah ada.", en: "{file} is there already."),
    advice: LocalizedText(
      id: "Pilih nama lain, agar tidak ada kredensial lama di antara yang baru.",
      en: "Choose another name, so that no old credential is left among the new ones."))

  /// Everything that writing published forms can have to say.
  public static let openStandardKinds: [FindingKind] = [
    .exportParameterMissing, .exportParameterForm, .exportAgencyUnknown, .exportAgencyMissing, .exportIdentifier,
    .exportIdentifierTwice, .exportEmpty, .exportExists,
  ]
}
