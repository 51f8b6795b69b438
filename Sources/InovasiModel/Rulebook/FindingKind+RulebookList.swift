extension FindingKind {
  /// Everything that there can be to say about a rulebook or a settings file.
  public static let rulebookKinds: [FindingKind] = [
    .rulebookWeights, .rulebookTreeTooDeep, .rulebookDuplicate, .rulebookUnknown, .rulebookRange, .rulebookUnreachable,
    .rulebookStepUnreachable, .rulebookBands, .rulebookMixedScales, .undecodable, .rulebookRanges, .rulebookRangesClosed,
    .rulebookIndexTotal,
  ]
}
