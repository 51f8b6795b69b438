public import InovasiModel

extension FindingKind {
  /// What publication can have to say.
  static let publicationKinds: [FindingKind] = [.publicationReliability, .publicationNeedsJudge]

  /// Judges agree less than the rulebook asks for before a result is published.
  public static let publicationReliability = FindingKind(
    code: "PUBLICATION_RELIABILITY", severity: .warning,
    message: LocalizedText(
      id: "{coefficient} tahap {stage} adalah {value}, di bawah syarat pengumuman {needed}.",
      en: "{coefficient} of stage {stage} is {value}, below the {needed} that publication needs."),
    advice: LocalizedText(
      id: "Tambah penilai, samakan pemahaman juri dengan naskah kalibrasi, lalu nilai ulang.",
      en: "Add judges, let them agree on calibration entries, and score again."), needsPerson: true)

  /// An entry has fewer complete sheets than the rulebook asks for before a result is published.
  public static let publicationNeedsJudge = FindingKind(
    code: "PUBLICATION_NEEDS_JUDGE", severity: .warning,
    message: LocalizedText(
      id: "Inovasi {entry} baru memiliki {sheets} lembar lengkap pada tahap {stage}; pengumuman memerlukan {needed}.",
      en: "Innovation {entry} has {sheets} complete {sheets|sheet|sheets} in stage {stage}; publication needs {needed}."),
    advice: LocalizedText(id: "Tugaskan seorang penilai lagi.", en: "Assign another judge."), needsPerson: true)
}
