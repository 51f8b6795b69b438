public import InovasiModel

extension FindingKind {
  /// Something lies where a bundle or a key is to be written.
  public static let bundleExists = FindingKind(
    code: "BUNDLE_EXISTS", severity: .error,
    message: LocalizedText(id: "{file} sudah ada.", en: "{file} is there already."),
    advice: LocalizedText(
      id: "Pilih nama lain; berkas hasil dan kunci tidak ditimpa.",
      en: "Choose another name; bundles and keys are never overwritten."))

  /// A file of a bundle is not what its manifest says.
  public static let bundleFileChanged = FindingKind(
    code: "BUNDLE_FILE_CHANGED", severity: .error,
    message: LocalizedText(id: "{file} tidak sesuai manifes.", en: "{file} is not what the manifest says."),
    advice: LocalizedText(
      id: "Minta berkas hasil yang asli kepada penerbitnya.", en: "Ask whoever published the bundle for the original."))

  /// A file that the manifest names is not in the bundle.
  public static let bundleFileMissing = FindingKind(
    code: "BUNDLE_FILE_MISSING", severity: .error,
    message: LocalizedText(id: "{file} tidak ada di berkas hasil.", en: "{file} is not in the bundle."),
    advice: LocalizedText(
      id: "Minta berkas hasil yang asli kepada penerbitnya.", en: "Ask whoever published the bundle for the original."))

  /// A file lies in the bundle that its manifest does not name.
  public static let bundleFileExtra = FindingKind(
    code: "BUNDLE_FILE_EXTRA", severity: .error,
    message: LocalizedText(id: "{file} tidak ada di manifes.", en: "{file} is not in the manifest."),
    advice: LocalizedText(id: "Keluarkan berkas itu.", en: "Take it out."))

  /// What should be a file of a bundle is a link, a device, or a folder of nothing.
  public static let bundleFileNotPlain = FindingKind(
    code: "BUNDLE_FILE_NOT_PLAIN", severity: .error,
    message: LocalizedText(
      id: "{file} bukan berkas biasa: sebuah tautan, perangkat, atau folder kosong.",
      en: "{file} is no plain file: a link, a device or an empty folder."),
    advice: LocalizedText(
      id: "Keluarkan; isi berkas hasil tidak boleh berada di tempat lain.",
      en: "Take it out; nothing of a bundle may lie somewhere else."))

  /// The bundle was written by another version of this package.
  public static let bundleOtherVersion = FindingKind(
    code: "BUNDLE_OTHER_VERSION", severity: .note,
    message: LocalizedText(
      id: "Berkas hasil dihitung dengan Inovasi {found}, diperiksa dengan {expected}.",
      en: "The bundle was computed by Inovasi {found} and verified by {expected}."),
    advice: LocalizedText(
      id: "Bila ada yang berbeda, periksa juga dengan versi {found}.",
      en: "Where anything differs, verify it with version {found} too."))

  /// What was computed again is not what the bundle holds, or something in it is neither read nor computed.
  public static let bundleNotReproduced = FindingKind(
    code: "BUNDLE_NOT_REPRODUCED", severity: .error,
    message: LocalizedText(
      id: "{file} berbeda bila dihitung ulang dari data, atau tidak termasuk yang dibaca dan dihitung.",
      en: "{file} differs when it is computed again from the data, or is not among what is read and computed."),
    advice: LocalizedText(
      id: "Lihat perbedaannya; isinya tidak berasal dari data ini.",
      en: "Look at the differences; what it says does not come from this data."))

  /// The manifest's hash is another than the one that was expected.
  public static let bundleRoot = FindingKind(
    code: "BUNDLE_ROOT", severity: .error,
    message: LocalizedText(
      id: "Sidik berkas hasil {found}, seharusnya {expected}.", en: "The bundle's hash is {found}, not {expected}."),
    advice: LocalizedText(
      id: "Bandingkan dengan sidik di berita acara.", en: "Compare it with the hash in the minutes."))

  /// Judges are left out, and nobody who is listed would be left.
  public static let judgeNoneLeft = FindingKind(
    code: "JUDGE_NONE_LEFT", severity: .error,
    message: LocalizedText(
      id: "Tanpa {judges} tidak ada lagi juri yang terdaftar.", en: "Without {judges} no judge is left who is listed."),
    advice: LocalizedText(
      id: "Sisakan sedikitnya satu juri dalam daftar juri.", en: "Leave at least one judge of the list of judges."))

  /// Everything that a bundle can have to say.
  public static let bundleKinds: [FindingKind] =
    [
      .bundleExists, .bundleFileChanged, .bundleFileMissing, .bundleFileExtra, .bundleFileNotPlain,
      .bundleNotReproduced, .bundleOtherVersion, .bundleRoot, .judgeNoneLeft,
    ] + bundleSignatureKinds + pseudonymKinds
}
