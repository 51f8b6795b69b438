extension FindingKind {
  /// Printed ranges leave a hole or overlap, and no rule closes it.
  public static let rulebookRanges = FindingKind(
    code: "RULEBOOK_RANGES", severity: .error,
    message: LocalizedText(
      id: "Rentang yang tercetak pada {path} berlubang atau bertumpuk di {range}, dan tidak ada aturan yang menutupnya.",
      en: "The printed ranges at {path} leave a hole or overlap at {range}, and no rule closes it."),
    advice: LocalizedText(
      id: "Tambahkan closing: bulatkan dahulu (round) atau setengah terbuka (halfOpen), dan siapa yang menang bila bertumpuk.",
      en: "Add closing: round first (round) or half open (halfOpen), and which level wins where they overlap."))

  /// Printed ranges are a function only by the rule that closes them.
  public static let rulebookRangesClosed = FindingKind(
    code: "RULEBOOK_RANGES_CLOSED", severity: .note,
    message: LocalizedText(
      id: "Rentang yang tercetak pada {path} berlubang atau bertumpuk di {ranges}; ditutup dengan aturan \"{rule}\".",
      en: "The printed ranges at {path} leave holes or overlap at {ranges}; the rule \"{rule}\" closes them."),
    advice: LocalizedText(
      id: "Pastikan aturan itu pada penyelenggara sebelum angka di tepi rentang dipakai.",
      en: "Have the organiser confirm the rule before a number at the edge of a range is relied on."))

  /// The highest total is not what its parts add up to.
  public static let rulebookIndexTotal = FindingKind(
    code: "RULEBOOK_INDEX_TOTAL", severity: .error,
    message: LocalizedText(
      id: "{path} tertulis {stated}, tetapi bagian-bagiannya berjumlah {total}.",
      en: "{path} says {stated}, but its parts add up to {total}."),
    advice: LocalizedText(
      id: "Periksa bobot indikator, skor jumlah inovasi, dan nilai tertinggi.",
      en: "Check the indicators' weights, the count term and the highest totals."))
}
