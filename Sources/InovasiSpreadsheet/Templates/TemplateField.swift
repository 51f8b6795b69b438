#if Spreadsheet
import InovasiModel

/// One column of the form of an entry.
struct TemplateField {
  /// The name in the header, as the reader of the folder knows it.
  let name: String
  /// What is asked.
  let help: String
  let isRequired: Bool
  var width = 16.0
  var style = CellStyle.inputText
  var maximumWords: Int?
  /// Whether something that the limit does not know may be typed all the same.
  var isAdvisory = false
  /// The limit, for the first cell of the column and for all of them.
  var rule: @Sendable (_ cell: String, _ all: String) -> SheetExtras.Validation.Rule? = { _, _ in nil }
}

/// Days as a spreadsheet counts them.
enum TemplateDate {
  static func serial(_ date: CalendarDate) -> Int {
    // Day 25 569 is 1 January 1970, from which the calendar counts.
    Int(date.dayNumber) + 25_569
  }
}
#endif
