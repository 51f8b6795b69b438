/// Every kind of finding that the package can raise, with its code, texts and basis.
///
/// Codes are stable: a code means the same in every version, and a test keeps this list complete and without doubles. For the kinds of
/// rules of your own, add theirs.
public enum FindingRegistry {
  /// The kinds, in order of codes.
  public static let kinds: [FindingKind] = [
    RuleSet.standard.kinds, FindingKind.identityKinds, FindingKind.referenceKinds, FindingKind.rulebookKinds,
    FindingKind.exchangeKinds, FindingKind.bundleKinds, FindingKind.openStandardKinds, FindingKind.templateKinds,
    FindingKind.scoringKinds, FindingKind.indexKinds, FindingKind.adjustmentKinds, FindingKind.assignmentKinds,
    FindingKind.expressionKinds, FindingKind.decisionKinds, FindingKind.matrixKinds, FindingKind.ballotKinds,
    FindingKind.rankingKinds, FindingKind.evaluationKinds, FindingKind.rulebookSeverityKinds, spreadsheetKinds,
  ].flatMap(\.self).sorted { $0.code < $1.code }

  /// Other words for some of them, for findings that have a parameter more, such as `FILE_MISSING` with the file that is
  /// probably meant.
  public static let wordings: [FindingKind] =
    FindingKind.exchangeWordings + [
      .agencyDuplicateInOtherCase, .entryAgesUnknown, .entryDuplicateInOtherCase, .formerWinnerOfRegion,
      .judgeDuplicateInOtherCase, .remitNotGiven,
      .scoreOfOthersEntry, .scoresAllRejected, .severityMisspelt,
    ]

  /// What workbooks add, where the package is built with them.
  private static var spreadsheetKinds: [FindingKind] {
    #if Spreadsheet
    FindingKind.spreadsheetKinds
    #else
    []
    #endif
  }

  /// The kind with this code.
  public static func kind(_ code: String) -> FindingKind? { kinds.first { $0.code == code } }
}
