extension Scoring {
  /// The adjustments that a rulebook can ask for by name: `none`, `meanCentred`, `zScore`, `rescaled` and `severity`, each with its
  /// standard guards.
  public static let standardAdjustments: [any JudgeAdjustment] = [
    NoAdjustment(), MeanCentred(), ZScore(), Rescaled(), AdditiveSeverity(),
  ]
}
