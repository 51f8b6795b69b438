public import InovasiModel

extension FindingKind {
  /// Everything that reading and writing files can have to say.
  public static let exchangeKinds: [FindingKind] = [
    .fileMissing, .fileNotRegular, .fileUnreadable, .fileUnwritable, .outputIsInput, .outputOccupied,
    .outputMended, .tableNotRead,
    .rowsNotRead, .fileEmpty,
    .fileBinary, .fileTooLarge, .rowTooLong, .tooManyColumns, .rulebookNotFound, .columnMissing, .columnDuplicate, .columnUnknown,
    .rowCellCount, .rowsInCell, .rowQuote, .mendedRowDuplicate, .mendedRowUnmatched, .judgesEmpty, .textEncoding,
    .rowWithoutIdentifier, .dateFormat, .dateInvalid, .cellInvalid, .scoreMissing, .scoreNotANumber, .scoreTooPrecise,
    .fieldTooLong, .rowNotAnObject, .decisionUnreadable, .fileEncodingGuessed, .csvMalformed, .jsonNotStrict, .jsonTooDeep,
    .jsonAfterList, .jsonUnclosed, .keyDuplicate, .numberAmbiguous, .dateAmbiguous, .formatUnknown, .scoresTooMany,
    .ratingNotANumber, .ratingDuplicate, .ratingsTooMany,
    .settingsEmpty, .fileNotUTF8, .settingsSyntax, .settingsKeyDuplicate,
  ]

  /// Other words for some of them, where there is more to say.
  public static let exchangeWordings: [FindingKind] = [
    .rowCellCountOverLines, .rowQuoteOverLines, .fileMisnamed, .fileInOtherForm, .fileWithoutRows, .rowsInOtherForm,
  ]
}
