public import InovasiModel

extension FindingKind {
  /// A fund is smaller than what the rules promise.
  public static let fundTooSmall = FindingKind(
    code: "FUND_TOO_SMALL", severity: .error,
    message: LocalizedText(
      id: "Dana {fund}{pot} tidak cukup: menurut aturan, sekurang-kurangnya {least} harus dibagikan.",
      en: "The fund of {fund}{pot} is not enough: under the rules at least {least} has to be given out."),
    advice: LocalizedText(
      id: "Tambah dananya, turunkan batas bawah atau hadiahnya, atau kurangi penerimanya.",
      en: "Raise the fund, lower the floor or the prizes, or have fewer recipients."))

  /// A fund is larger than what the rules can give out.
  public static let fundTooLarge = FindingKind(
    code: "FUND_TOO_LARGE", severity: .error,
    message: LocalizedText(
      id: "Dana {fund}{pot} tidak habis terbagi: menurut aturan, paling banyak {most} dapat dibagikan.",
      en: "The fund of {fund}{pot} cannot be given out whole: under the rules at most {most} can be."),
    advice: LocalizedText(
      id: "Naikkan batas atas atau hadiahnya, atau biarkan sisanya (rulebook: rest: \"unallocated\"; tabel: --rest unallocated).",
      en: "Raise the cap or the prizes, or let the rest stay (rulebook: rest: \"unallocated\"; table: --rest unallocated)."))

  /// The least that anyone gets is more than the most.
  public static let fundBounds = FindingKind(
    code: "FUND_BOUNDS", severity: .error,
    message: LocalizedText(
      id: "Batas bawah {floor} lebih besar daripada batas atas {cap}.", en: "The floor of {floor} lies above the cap of {cap}."),
    advice: LocalizedText(id: "Perbaiki salah satunya.", en: "Mend one of them."))

  /// Improvement is asked for, and a claim does not say from where to where.
  public static let fundMissingValue = FindingKind(
    code: "FUND_MISSING_VALUE", severity: .error,
    message: LocalizedText(
      id: "Peningkatan {entry} tidak dapat dihitung: nilai sebelumnya atau targetnya tidak ada.",
      en: "The improvement of {entry} cannot be computed: the value before or the target is missing."),
    advice: LocalizedText(
      id: "Lengkapi nilainya, atau keluarkan dari pembagian.", en: "Give the value, or leave it out of the sharing."))
}
