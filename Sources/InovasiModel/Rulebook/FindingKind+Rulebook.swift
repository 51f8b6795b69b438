extension FindingKind {
  /// The weights under one parent do not add up to one.
  public static let rulebookWeights = FindingKind(
    code: "RULEBOOK_WEIGHTS", severity: .error,
    message: LocalizedText(
      id: "Bobot pada {path} berjumlah {total}, seharusnya 100%.",
      en: "The weights at {path} add up to {total}, not to 100%."),
    advice: LocalizedText(
      id: "Perbaiki bobot di rulebook hingga jumlahnya tepat 100%.",
      en: "Mend the weights in the rulebook so that they add up to exactly 100%."))

  /// The criteria tree is too deep for exact shares.
  public static let rulebookTreeTooDeep = FindingKind(
    code: "RULEBOOK_TREE_TOO_DEEP", severity: .error,
    message: LocalizedText(
      id: "Pohon kriteria pada {path} tidak dapat dihitung secara tepat: bobot anak tidak genap 100% atau terlalu dalam.",
      en: "The criteria tree at {path} cannot be computed exactly: weights below it do not add up, or it is too deep."),
    advice: LocalizedText(
      id: "Periksa bobot setiap tingkat, atau kurangi jumlah tingkat.",
      en: "Check the weights at every level, or use fewer levels."))

  /// Two things of one kind have the same identifier.
  public static let rulebookDuplicate = FindingKind(
    code: "RULEBOOK_DUPLICATE_ID", severity: .error,
    message: LocalizedText(
      id: "Pengenal \"{id}\" dipakai lebih dari sekali pada {path}.", en: "\"{id}\" is used more than once at {path}."),
    advice: LocalizedText(id: "Beri setiap unsur pengenal sendiri.", en: "Give each item an identifier of its own."))

  /// A part of the rulebook names something that no part declares.
  public static let rulebookUnknown = FindingKind(
    code: "RULEBOOK_UNKNOWN_ID", severity: .error,
    message: LocalizedText(
      id: "\"{id}\" pada {path} tidak dideklarasikan di rulebook ini.",
      en: "\"{id}\" at {path} is not declared in this rulebook."),
    advice: LocalizedText(id: "Perbaiki ejaannya atau deklarasikan.", en: "Mend its spelling, or declare it."))

  /// A number is out of its range, or two are out of order.
  public static let rulebookRange = FindingKind(
    code: "RULEBOOK_RANGE", severity: .error,
    message: LocalizedText(
      id: "Nilai pada {path} di luar rentang yang mungkin atau tidak berurutan.",
      en: "The values at {path} are out of range or out of order."),
    advice: LocalizedText(
      id: "Periksa batas bawah, batas atas, dan daftar yang kosong.",
      en: "Check the lower and upper limits, and lists that are empty."))

  /// A mark lies above every score that there can be.
  public static let rulebookUnreachable = FindingKind(
    code: "RULEBOOK_UNREACHABLE", severity: .error,
    message: LocalizedText(
      id: "Ambang {mark} pada {path} tidak dapat dicapai: nilai tertinggi yang mungkin {highest}.",
      en: "The mark {mark} at {path} cannot be reached: the highest possible score is {highest}."),
    advice: LocalizedText(
      id: "Periksa ambang, skala, dan bobot di rulebook.", en: "Check the mark, the scale and the weights in the rulebook."))

  /// A step of the incentive lies above every score that there can be.
  public static let rulebookStepUnreachable = FindingKind(
    code: "RULEBOOK_STEP_UNREACHABLE", severity: .warning,
    message: LocalizedText(
      id: "Jenjang insentif mulai {mark} pada {path} tidak dapat dicapai: nilai tertinggi yang mungkin {highest}.",
      en: "The step of the incentive from {mark} at {path} cannot be reached: the highest possible score is {highest}."),
    advice: LocalizedText(
      id: "Periksa batas jenjang terhadap skala dan bobot; uang jenjang itu tidak akan diterima siapa pun.",
      en: "Check the step against the scale and the weights; nobody can get the money that it names."))

  /// Bands leave a hole or overlap.
  public static let rulebookBands = FindingKind(
    code: "RULEBOOK_BANDS", severity: .error,
    message: LocalizedText(
      id: "Jenjang pada {path} berlubang atau bertumpuk di {range}.",
      en: "The bands at {path} leave a hole or overlap at {range}."),
    advice: LocalizedText(
      id: "Mulai setiap jenjang tepat di akhir jenjang sebelumnya, dari 0 sampai 100.",
      en: "Begin each band exactly where the one before it ends, from 0 to 100."))

  /// Criteria of one stage are scored on different scales, and their points are added as they are.
  public static let rulebookMixedScales = FindingKind(
    code: "RULEBOOK_MIXED_SCALES", severity: .error,
    message: LocalizedText(
      id: "Kriteria pada {path} memakai skala yang berbeda-beda, tetapi nilainya dijumlahkan apa adanya.",
      en: "The criteria at {path} are scored on different scales, but their points are added as they are."),
    advice: LocalizedText(
      id: "Samakan skalanya, atau pakai scaling: \"percentOfMaximum\".",
      en: "Use one scale, or scaling: \"percentOfMaximum\"."))

  /// A file that holds settings or a rulebook cannot be decoded.
  public static let undecodable = FindingKind(
    code: "FILE_UNDECODABLE", severity: .error,
    message: LocalizedText(id: "{file}: {path}: {reason}", en: "{file}: {path}: {reason}"),
    advice: LocalizedText(
      id: "Perbaiki bagian yang disebut, lalu jalankan lagi.", en: "Mend the part that is named, and run again."))
}
