extension FindingKind {
  /// Everything that there can be to say about a log of decisions.
  public static let decisionKinds: [FindingKind] = [
    .decisionNumberGap, .decisionNumberRepeated, .decisionNumberOrder, .decisionDateOrder, .decisionReasonMissing,
    .decisionDocumentMissing, .decisionSignatureMissing, .decisionUnknown, .decisionPoints, .decisionLot,
    .decisionScoreRange, .decisionScoreDiffers, .decisionAfterFinal, .decisionState, .decisionObjectionUnknown,
    .decisionObjectionDecided, .decisionObjectionOpen, .decisionObjectionEarly, .decisionObjectionLate, .decisionObjector,
    .decisionObjectionUnruled, .decisionCancelsUnknown, .decisionCancelsState, .decisionCancelsNothing,
    .decisionCancelsAnswered, .decisionRewritten,
  ]
}
