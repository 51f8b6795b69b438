public import InovasiModel

extension FindingKind {
  /// A cell of a table of ratings is no number.
  public static let ratingNotANumber = FindingKind(
    code: "RATING_NOT_A_NUMBER", severity: .error,
    message: LocalizedText(
      id: "\"{text}\" dari juri {judge} untuk {item} bukan bilangan.",
      en: "\"{text}\", given by judge {judge} to {item}, is not a number."),
    advice: LocalizedText(
      id: "Tulis bilangan biasa, atau kosongkan bila nilainya tidak diberikan.",
      en: "Write a plain number, or leave it blank where none was given."))

  /// A judge rated one item twice.
  public static let ratingDuplicate = FindingKind(
    code: "RATING_DUPLICATE", severity: .error,
    message: LocalizedText(
      id: "Juri {judge} memberi {item} lebih dari satu nilai; tidak satu pun dihitung.",
      en: "Judge {judge} gave {item} more than one score; none of them counts."),
    advice: LocalizedText(id: "Sisakan nilai yang benar.", en: "Leave the right one."))

  /// A table of ratings has more cells than are held.
  public static let ratingsTooMany = FindingKind(
    code: "RATINGS_TOO_MANY", severity: .error,
    message: LocalizedText(
      id: "{file} berisi {items} butir dan {judges} juri; lebih dari {limit} sel tidak dibaca.",
      en: "{file} has {items} items and {judges} judges; more than {limit} cells are not read."),
    advice: LocalizedText(
      id: "Periksa apakah kolom juri dan butir tidak tertukar dengan kolom lain.",
      en: "Check that the columns of judges and items are not others."))
}
