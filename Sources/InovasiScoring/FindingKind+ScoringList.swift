public import InovasiModel

extension FindingKind {
  /// Everything that scoring can have to say.
  public static let scoringKinds: [FindingKind] =
    [
      .scoringOverflow, .scoringUnknownAggregation, .scoringUnknownAdjustment, .scoringAdjustmentLimits, .scoringNoStages,
      .fundTooSmall, .fundTooLarge, .fundBounds, .fundMissingValue,
    ] + publicationKinds + gradeKinds
}
