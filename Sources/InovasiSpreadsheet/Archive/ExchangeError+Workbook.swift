#if Spreadsheet
import InovasiExchange
import InovasiModel

extension ExchangeError {
  /// A file that is no whole workbook, with the reason in both languages.
  init(notWorkbook reason: LocalizedText, _ file: String) {
    self.init(FindingKind.workbookNotArchive.giving(reason), file, ["reason": reason.indonesian])
  }

  /// A workbook that holds more of something than it may, with what it is in both languages.
  ///
  /// - Parameter part: the part that holds it, where `what` names one as `{part}`.
  init(tooMuch what: LocalizedText, limit: Int, part: String? = nil, _ file: String) {
    var parameters: TextParameters = ["limit": "\(limit)"]
    parameters["part"] = part
    parameters["what"] = what.text(in: .indonesian, filling: parameters)
    self.init(FindingKind.workbookTooLarge.giving(what, for: "what"), file, parameters)
  }
}

extension LocalizedText {
  /// What a cell that is too long has too much of.
  static let bytesOfACell = LocalizedText(id: "bita dalam satu sel", en: "bytes in a cell")

  /// What a part that has to be held in memory has too much of.
  static let bytesOfAPart = LocalizedText(id: "bita dalam bagian {part}", en: "bytes in the part {part}")

  /// What a sheet that is too long has too much of.
  static let rowsOfASheet = LocalizedText(id: "baris dalam satu lembar", en: "rows of a sheet")
}
#endif
