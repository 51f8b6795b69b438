public import InovasiModel

extension FindingKind {
  /// A required document was not handed in.
  public static let documentMissing = FindingKind(
    code: "DOCUMENT_MISSING", severity: .error,
    message: LocalizedText(
      id: "Inovasi {entry} tanpa {document}.", en: "Innovation {entry} comes without {document}."),
    advice: LocalizedText(id: "Serahkan {document}.", en: "Hand in {document}."))

  /// A document is of another type than is taken.
  public static let documentFormat = FindingKind(
    code: "DOCUMENT_FORMAT", severity: .error,
    message: LocalizedText(
      id: "{document} inovasi {entry} bukan {formats}.", en: "{document} of innovation {entry} is not {formats}."),
    advice: LocalizedText(id: "Ubah menjadi {formats}.", en: "Convert it to {formats}."))

  /// A document is too large.
  public static let documentTooLarge = FindingKind(
    code: "DOCUMENT_TOO_LARGE", severity: .error,
    message: LocalizedText(
      id: "{document} inovasi {entry} berukuran {bytes} bita; paling besar {limit}.",
      en: "{document} of innovation {entry} has {bytes} bytes; at most {limit} are taken."),
    advice: LocalizedText(id: "Perkecil berkasnya.", en: "Make the file smaller."))

  /// A film is too long.
  public static let videoTooLong = FindingKind(
    code: "VIDEO_TOO_LONG", severity: .error,
    message: LocalizedText(
      id: "{document} inovasi {entry} berdurasi {seconds} detik; paling lama {limit}.",
      en: "{document} of innovation {entry} runs {seconds} seconds; at most {limit} are allowed."),
    advice: LocalizedText(id: "Potong videonya.", en: "Cut the film."))

  /// A link lies elsewhere than is taken.
  public static let linkHost = FindingKind(
    code: "LINK_HOST", severity: .error,
    message: LocalizedText(
      id: "{document} inovasi {entry} bukan tautan ke {hosts}.",
      en: "{document} of innovation {entry} is no link to {hosts}."),
    advice: LocalizedText(id: "Unggah ke {hosts} dan berikan tautannya.", en: "Upload it to {hosts} and give the link."))

  /// A document that must be signed is not.
  public static let documentUnsigned = FindingKind(
    code: "DOCUMENT_UNSIGNED", severity: .error,
    message: LocalizedText(
      id: "{document} inovasi {entry} belum ditandatangani.", en: "{document} of innovation {entry} is not signed."),
    advice: LocalizedText(id: "Tandatangani, lalu serahkan lagi.", en: "Sign it, and hand it in again."))

  /// Nothing in the files says whether a document keeps to its limit.
  public static let documentUnchecked = FindingKind(
    code: "DOCUMENT_UNCHECKED", severity: .note,
    message: LocalizedText(
      id: "{document} inovasi {entry}: {propertyName} tidak tercatat.",
      en: "{document} of innovation {entry}: {propertyName} is not recorded."),
    advice: LocalizedText(id: "Buka berkasnya dan periksa.", en: "Open the file and look."), needsPerson: true)

  /// A required statement was not ticked.
  public static let statementMissing = FindingKind(
    code: "STATEMENT_MISSING", severity: .error,
    message: LocalizedText(
      id: "Pernyataan {statement} pada inovasi {entry} belum dicentang.",
      en: "Statement {statement} of innovation {entry} is not ticked."),
    advice: LocalizedText(id: "Centang bila benar.", en: "Tick it if it is true."))
}
