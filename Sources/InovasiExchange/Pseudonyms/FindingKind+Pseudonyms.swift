public import InovasiModel

extension FindingKind {
  /// The file that says who is who would lie in the bundle.
  public static let pseudonymFileInside = FindingKind(
    code: "PSEUDONYM_FILE_INSIDE", severity: .error,
    message: LocalizedText(
      id: "{file} berada di dalam berkas hasil yang akan diterbitkan.", en: "{file} lies in the bundle that is to be published."),
    advice: LocalizedText(id: "Simpan di tempat lain.", en: "Keep it somewhere else."))

  /// A file is no table of pseudonyms.
  public static let pseudonymFileInvalid = FindingKind(
    code: "PSEUDONYM_FILE_INVALID", severity: .error,
    message: LocalizedText(
      id: "{file} bukan daftar nama samaran (pseudonym, judge, name), masing-masing Juri- dan paling banyak sembilan angka.",
      en: "{file} is no table of pseudonyms (pseudonym, judge, name), each of them Juri- and at most nine digits."),
    advice: LocalizedText(id: "Pilih nama lain; berkas ini tidak ditimpa.", en: "Choose another name; it is not written over."))

  /// A text may name a judge after all.
  public static let pseudonymNameRemains = FindingKind(
    code: "PSEUDONYM_NAME_REMAINS", severity: .warning,
    message: LocalizedText(
      id: "{file} memuat \"{text}\", yang mungkin nama juri.", en: "{file} holds \"{text}\", which may be a judge's name."),
    advice: LocalizedText(
      id: "Baca bagian itu sebelum menerbitkan.", en: "Read that place before you publish."))

  /// Under pseudonyms something else came out.
  public static let pseudonymResultsDiffer = FindingKind(
    code: "PSEUDONYM_RESULTS_DIFFER", severity: .error,
    message: LocalizedText(
      id: "Dengan nama samaran, {count} inovasi mendapat hasil lain.",
      en: "Under pseudonyms {count} {count|innovation has|innovations have} another result."),
    advice: LocalizedText(
      id: "Perbaiki dulu temuan pada data, lalu coba lagi.", en: "Mend what is found in the data first, and try again."))

  /// A row cannot be taken over under pseudonyms.
  public static let pseudonymRowUnreadable = FindingKind(
    code: "PSEUDONYM_ROW_UNREADABLE", severity: .error,
    message: LocalizedText(
      id: "Ada baris di {file} yang tidak dapat disamarkan.", en: "{file} has a row that cannot be put under pseudonyms."),
    advice: LocalizedText(
      id: "Perbaiki baris yang tidak terbaca, atau lengkapi daftar nama samaran.",
      en: "Mend the row that cannot be read, or add its judge to the pseudonyms."))

  /// Everything that pseudonyms can have to say.
  static let pseudonymKinds: [FindingKind] = [
    .pseudonymFileInside, .pseudonymFileInvalid, .pseudonymNameRemains, .pseudonymResultsDiffer, .pseudonymRowUnreadable,
  ]
}
