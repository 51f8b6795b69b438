public import InovasiModel

extension FindingKind {
  /// Everything that the regional index and the check of published scores can have to say.
  public static let indexKinds: [FindingKind] = [
    .indexUnknownInnovation, .indexUnknownIndicator, .indexLevelUnknown, .indexEvidenceMissing, .indexEvidenceFormat,
    .indexValueOutside, .indexValueUnread, .indexLevelContradicted, .indexChoiceMissing, .indexChoiceUnknown,
    .indexChoiceSeveral, .indexClaimsRepeated, .indexRequiredMissing, .indexRegionRequiredMissing, .indexNotCovered,
    .publishedBandContradicted, .publishedScoreOffScale, .publishedScoreImpossible, .scoringNoIndex,
  ]
}
