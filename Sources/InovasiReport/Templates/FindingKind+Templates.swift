public import InovasiModel

extension FindingKind {
  /// What can be said of templates.
  public static let templateKinds: [FindingKind] = [
    .templateSyntax, .templateUnknownName, .templateUnknownPartial, .templateNotText, .templateLimit,
  ]

  /// A template cannot be read.
  public static let templateSyntax = FindingKind(
    code: "TEMPLATE_SYNTAX", severity: .error,
    message: LocalizedText(
      id: "Templat {template}: tanda {name} tidak dikenal, tidak ditutup, atau tidak dibuka.",
      en: "Template {template}: the tag {name} is not known, not closed, or was not opened."),
    advice: LocalizedText(
      id:
        "Setiap bagian (tanda # atau ^) ditutup dengan nama yang sama (tanda /), dan setiap kurung dengan kurung yang sama banyaknya.",
      en: "Each section (# or ^) is closed by its own name (/), and each pair of braces by as many."))

  /// A template asks for a value that is not there.
  public static let templateUnknownName = FindingKind(
    code: "TEMPLATE_UNKNOWN_NAME", severity: .error,
    message: LocalizedText(
      id: "Templat {template}: tidak ada nilai bernama {name}.", en: "Template {template}: there is no value named {name}."),
    advice: LocalizedText(
      id: "Periksa ejaannya, atau isi di berkas parameter (extra).",
      en: "Check the spelling, or give it in the file of parameters (extra)."))

  /// A template asks for another that is not there.
  public static let templateUnknownPartial = FindingKind(
    code: "TEMPLATE_UNKNOWN_PARTIAL", severity: .error,
    message: LocalizedText(
      id: "Templat {template}: tidak ada templat bernama {name}.",
      en: "Template {template}: there is no template named {name}."),
    advice: LocalizedText(
      id: "Taruh {name}.mustache di folder templat.", en: "Put {name}.mustache into the folder of templates."))

  /// A template prints what is no text.
  public static let templateNotText = FindingKind(
    code: "TEMPLATE_NOT_TEXT", severity: .error,
    message: LocalizedText(
      id: "Templat {template}: {name} adalah daftar atau kumpulan nilai, bukan teks.",
      en: "Template {template}: {name} is a list or a group of values, and no text."),
    advice: LocalizedText(
      id: "Pakai sebagai bagian: tanda # untuk membuka dan / untuk menutup.",
      en: "Use it as a section: # opens it and / closes it."))

  /// A template goes too far.
  public static let templateLimit = FindingKind(
    code: "TEMPLATE_LIMIT", severity: .error,
    message: LocalizedText(
      id: "Templat {template}: terlalu dalam atau terlalu panjang pada {name}.",
      en: "Template {template}: too deep or too long at {name}."),
    advice: LocalizedText(
      id: "Templat tidak boleh memanggil dirinya sendiri tanpa akhir.", en: "A template may not call itself without end."))
}
