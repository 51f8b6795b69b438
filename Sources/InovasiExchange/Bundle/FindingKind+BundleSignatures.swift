public import InovasiModel

extension FindingKind {
  /// A signature is not one of the bundle's manifest.
  public static let bundleSignatureInvalid = FindingKind(
    code: "BUNDLE_SIGNATURE_INVALID", severity: .error,
    message: LocalizedText(
      id: "Tanda tangan kunci {key} tidak cocok dengan manifes.", en: "The signature of key {key} does not fit the manifest."),
    advice: LocalizedText(
      id: "Minta berkas hasil yang asli kepada penerbitnya.", en: "Ask whoever published the bundle for the original."))

  /// The key that should have signed did not.
  public static let bundleSignatureMissing = FindingKind(
    code: "BUNDLE_SIGNATURE_MISSING", severity: .error,
    message: LocalizedText(
      id: "Tidak ada tanda tangan dari kunci {key}.", en: "There is no signature of key {key}."),
    advice: LocalizedText(
      id: "Pastikan kunci publiknya benar; bila benar, penerbitnya tidak menandatangani berkas hasil ini.",
      en: "Make sure of the public key; if it is the right one, its owner has not signed this bundle."))

  /// A signature is of a scheme that is not at hand.
  public static let bundleSignatureUnknown = FindingKind(
    code: "BUNDLE_SIGNATURE_UNKNOWN", severity: .warning,
    message: LocalizedText(
      id: "Tanda tangan {algorithm} dari kunci {key} tidak dapat diperiksa di sini.",
      en: "The {algorithm} signature of key {key} cannot be checked here."),
    advice: LocalizedText(
      id: "Periksa dengan inovasi yang dibangun dengan trait Signing.",
      en: "Check it with an inovasi that is built with the trait Signing."))

  /// A file is no key.
  public static let signingKeyInvalid = FindingKind(
    code: "SIGNING_KEY_INVALID", severity: .error,
    message: LocalizedText(id: "{file} bukan kunci Ed25519.", en: "{file} is no Ed25519 key."),
    advice: LocalizedText(id: "Buat sepasang kunci dengan inovasi keys.", en: "Make a pair of keys with inovasi keys."))

  /// A private key can be read by others.
  public static let signingKeyExposed = FindingKind(
    code: "SIGNING_KEY_EXPOSED", severity: .error,
    message: LocalizedText(id: "{file} dapat dibaca orang lain.", en: "{file} can be read by others."),
    advice: LocalizedText(
      id: "Batasi dengan chmod 600, dan buat kunci baru bila mungkin sudah disalin.",
      en: "Restrict it with chmod 600, and make a new key if it may have been copied."))

  /// Everything that signatures can have to say.
  static let bundleSignatureKinds: [FindingKind] = [
    .bundleSignatureInvalid, .bundleSignatureMissing, .bundleSignatureUnknown, .signingKeyInvalid, .signingKeyExposed,
  ]
}
