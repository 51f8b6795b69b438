import InovasiModel

/// A spreadsheet in a form that nothing here reads, by the ending of its name: `nilai.ods`, `scores.xls`; `scores.xlsx` in a build without
/// workbooks.
struct UnreadForm {
  /// The name without its ending.
  let base: String
  /// The ending, in lower case.
  let ending: String
  /// Whether it may be saved as a workbook that is read, and as text otherwise.
  private let readsWorkbooks: Bool

  private static let endings: Set = ["ods", "fods", "xls", "xlsb", "xlsm", "xlsx", "numbers"]

  /// What a file's name says; `nil` for a form that is read, and for what is no spreadsheet.
  init?(_ name: String, formats: TableFormats) {
    guard formats.format(ofFile: name) == nil, let point = name.lastIndex(of: "."),
      case let ending = name[name.index(after: point)...].lowercased(), Self.endings.contains(ending)
    else { return nil }
    base = String(name[..<point])
    self.ending = ending
    readsWorkbooks = formats.format(ofFile: ".xlsx") != nil
  }

  /// Whether it may hold the tables of a whole folder.
  var isBook: Bool { TableInput.books.contains(base.lowercased()) }

  /// The name under which a table of it would be read: that of a workbook of all tables, where it may be one.
  func name(of table: String) -> String {
    readsWorkbooks ? "\(isBook ? base.lowercased() : table).xlsx" : "\(table).csv"
  }
}

extension FindingKind {
  /// A file is called like a table, and its form is none that is read.
  static let rowsInOtherForm = FindingKind(
    code: rowsNotRead.code, severity: rowsNotRead.severity,
    message: LocalizedText(
      id: "{file} tidak dibaca: yang dicari {names}, bukan berkas .{ending}.",
      en: "{file} was not read: what is looked for is {names}, not a file of the form .{ending}."),
    advice: LocalizedText(
      id: "Simpan isinya sebagai {names}, atau keluarkan {file}.", en: "Save what is in it as {names}, or take {file} away."))

  /// A file that has to be there is not, and there is one called like it in a form that is not read.
  static let fileInOtherForm = FindingKind(
    code: fileMissing.code, severity: fileMissing.severity,
    message: LocalizedText(
      id: "{file} tidak ada; mungkin yang dimaksud {near}, tetapi berkas .{ending} tidak dibaca.",
      en: "{file} does not exist; perhaps {near} is meant, but a file of the form .{ending} is not read."),
    advice: LocalizedText(id: "Simpan {near} sebagai {name}.", en: "Save {near} as {name}."))
}
