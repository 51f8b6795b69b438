public import InovasiModel

extension FindingKind {
  /// What the grades of agencies can have to say.
  static let gradeKinds: [FindingKind] = [.gradeOffBands]

  /// A value lies below or above every band of the grading, so that the agency has no tier.
  public static let gradeOffBands = FindingKind(
    code: "GRADE_OFF_BANDS", severity: .error,
    message: LocalizedText(
      id: "Nilai jenjang {agency} adalah {value}, di luar semua jenjang ({bands}); jenjangnya tidak ada.",
      en: "The grade of {agency} comes to {value}, outside of all bands ({bands}); it has no tier."),
    advice: LocalizedText(
      id: "Periksa nilai OPD itu; bila benar, perlebar jenjangnya di rulebook. Sanksi menurut jenjang belum diputuskan.",
      en: "Look at the agency's values; if they are right, widen the bands of the rulebook. Sanctions by tier are undecided."))
}
