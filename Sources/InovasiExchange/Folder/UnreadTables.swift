import InovasiModel

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What lies in a folder beside the tables that were read, and looks like one: files and sheets of which nothing was taken.
///
/// A file counts by its name, in any letter case and either language, in the singular or with a letter wrong, where its ending is that of a
/// format. A sheet counts by its name, in a workbook of tables or a table's own workbook every other one too, hidden or not, but for the
/// help of a template. What holds no row is passed over without a word. So much for names that say enough; with a word behind the table's,
/// such as a judge's in `nilai-J3.csv`, and for a sheet in a workbook of any name, the table's columns have to be there and filled in, which
/// they are not in a form that waits for somebody. A spreadsheet in a form that nothing reads cannot be looked into, and counts where it is called
/// like a table; so does what is called like the log of decisions and is none.
///
/// Complexity: the folder is listed once; what was passed over is opened, and no more of it read than its first rows.
struct UnreadTables {
  private let competition: CompetitionFolder
  private let inputs: [TableInput]
  private let folder: String
  private let prefix: String
  private let isMended: Bool
  private(set) var findings: [Finding] = []

  /// - Parameters:
  ///   - competition: the competition's folder.
  ///   - inputs: everything that was read.
  ///   - isMended: whether the folder of mended rows is looked at.
  init(_ competition: CompetitionFolder, read inputs: [TableInput], isMended: Bool) {
    self.competition = competition
    self.inputs = inputs.filter { $0.isMended == isMended }
    self.isMended = isMended
    folder = isMended ? competition.mended ?? competition.path : competition.path
    prefix = isMended ? TableInput.prefix(ofMended: folder) : ""
    look()
  }

  private mutating func look() {
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    let read = Set(inputs.map(\.fileName))
    // On a disk that knows no letter case a file may have been found under another name than its own.
    let readAnyhow = Set(read.subtracting(names).map { $0.lowercased() })
    for name in names where !name.hasPrefix(".") && !name.hasPrefix("~") && name != CompetitionFolder.settingsName {
      guard let point = name.lastIndex(of: "."), let format = competition.formats.format(ofFile: name) else {
        lookAtForm(name)
        continue
      }
      let base = String(name[..<point])
      let isBook = TableInput.books.contains(base.lowercased())
      if read.contains(name) || readAnyhow.contains(name.lowercased()) || isBook && format.tables != nil {
        lookInto(name, format)
      } else if let table = TableInput.table(near: base), hasRows(name, format) {
        passOver(prefix + name, table, names: "\(table)\(name[point...].lowercased())")
      } else if isBook, isMended, hasRows(name, format) {
        report(.rowsNotRead, prefix + name, ["names": Self.tableNames])
      } else if isUnreadLog(name, base) {
        if hasRows(name, format) { passOverLog(name) }
      } else if !isBook, TableInput.table(named: base) == nil {
        lookForRows(name, format, base)
      }
    }
  }

  /// Looks at a file whose ending is that of no format.
  private mutating func lookAtForm(_ name: String) {
    guard let form = UnreadForm(name, formats: competition.formats),
      case .file(let size) = SystemFile.kind(of: "\(folder)/\(name)"), size > 0
    else { return }
    if isUnreadLog(name, form.base) {
      passOverLog(name)
    } else if let table = TableInput.table(near: form.base) {
      if let read = inputs.first(where: { $0.table == table }) {
        report(.tableNotRead, prefix + name, ["table": table, "read": read.name])
      } else {
        report(.rowsInOtherForm, prefix + name, ["names": form.name(of: table), "ending": form.ending])
      }
    } else if form.isBook, !inputs.contains(where: \.isOfMany) {
      // As text it comes to several files, of which there have to be two.
      let names = Set(["agencies", "innovations"].map(form.name)).sorted().joined(separator: ", ")
      report(.rowsInOtherForm, prefix + name, ["names": names, "ending": form.ending])
    }
  }

  // MARK: The log of decisions

  private static let logName = "decisions.jsonl"

  /// Whether a name is that of a log of decisions and not its file's: in another letter case, language or form.
  private func isUnreadLog(_ name: String, _ base: String) -> Bool {
    guard !isMended, ["decisions", "decision", "keputusan"].contains(base.folded), name != Self.logName else { return false }
    // On a disk that knows no letter case the log may have been read under another name than its own.
    return name.lowercased() != Self.logName || !FileBytes.exists("\(folder)/\(Self.logName)")
  }

  private mutating func passOverLog(_ name: String) {
    let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    if FileBytes.exists("\(folder)/\(Self.logName)") {
      report(.tableNotRead, name, ["table": "decisions", "read": Self.logName])
    } else if TableFormat.jsonLines.endings.contains(ending) {
      report(.rowsNotRead, name, ["names": Self.logName])
    } else {
      report(.rowsInOtherForm, name, ["names": Self.logName, "ending": ending])
    }
  }

  // MARK: Parts and sheets

  /// Looks at a file whose name says that it is somebody's part of a table, or nothing at all.
  private mutating func lookForRows(_ name: String, _ format: TableFormat, _ base: String) {
    let part = TableInput.PartName(base)
    // Whose name has nothing but a year behind that of a table is another year's.
    if let part, !part.isSomebodys { return }
    let names = { (table: String) in "\(table)\(name[(name.lastIndex(of: ".") ?? name.endIndex)...].lowercased())" }
    let sheets = (try? format.tables?(input(name))) ?? []
    var isFound = false
    for sheet in sheets {
      guard let table = TableInput.table(named: sheet), hasRows(name, format, sheet, of: table) else { continue }
      passOver(SourceLocation.name(ofSheet: sheet, in: prefix + name), table, names: names(table))
      isFound = true
    }
    guard !isFound, let part, hasRows(name, format, of: part.table) else { return }
    passOver(prefix + name, part.table, names: names(part.table))
  }

  /// Looks at the tables of a file that holds several.
  private mutating func lookInto(_ name: String, _ format: TableFormat) {
    guard let tables = format.tables else { return }
    guard let sheets = try? tables(input(name)) else { return report(.rowsNotRead, prefix + name, ["names": Self.tableNames]) }
    let read = inputs.filter { $0.fileName == name }
    // A table's own workbook is read from its first sheet where none is called like the table.
    let taken = Set(read.compactMap { $0.sheet ?? sheets.first })
    let own = read.first { !$0.isOfMany }
    for sheet in sheets where !taken.contains(sheet) && !HelpSheet.isName(sheet) && hasRows(name, format, sheet) {
      let shown = SourceLocation.name(ofSheet: sheet, in: prefix + name)
      if let table = TableInput.table(named: sheet) {
        passOver(shown, table, names: Self.tableNames)
      } else if let own {
        let place = sheets.first.map { SourceLocation.name(ofSheet: own.sheet ?? $0, in: prefix + name) }
        report(.tableNotRead, shown, ["table": own.table, "read": place ?? own.name])
      } else {
        report(.rowsNotRead, shown, ["names": Self.tableNames])
      }
    }
  }

  /// Reports a file or sheet that is called like a table.
  private mutating func passOver(_ file: String, _ table: String, names: String) {
    if let read = inputs.first(where: { $0.table == table }) {
      report(.tableNotRead, file, ["table": table, "read": read.name])
    } else {
      report(.rowsNotRead, file, ["names": names])
    }
  }

  private mutating func report(_ kind: FindingKind, _ file: String, _ parameters: TextParameters) {
    findings.append(
      Finding(
        kind, about: .file(file), location: SourceLocation(file: file), parameters: parameters.adding(["file": file])))
  }

  /// Whether there is a row below the names of the columns; what cannot be read may hold some.
  private func hasRows(_ name: String, _ format: TableFormat, _ sheet: String? = nil) -> Bool {
    guard case .file = SystemFile.kind(of: "\(folder)/\(name)") else { return false }
    do throws(ExchangeError) {
      var source = try format.open(input(name, sheet))
      while let batch = try source.next() {
        if batch.count > 0 { return true }
      }
      return false
    } catch {
      return error.finding.kind != .fileEmpty
    }
  }

  /// Whether there is a row with all that a table needs.
  private func hasRows(_ name: String, _ format: TableFormat, _ sheet: String? = nil, of table: String) -> Bool {
    guard case .file = SystemFile.kind(of: "\(folder)/\(name)"), var source = try? format.open(input(name, sheet)),
      let needed = ColumnNames.needed(by: table, in: source.columns)
    else { return false }
    while let batch = try? source.next() {
      for row in 0..<batch.count where batch.problem(ofRow: row) == nil {
        let count = batch.cellCount(ofRow: row)
        if needed.allSatisfy({ $0 < count && !batch.range(row: row, column: $0).isEmpty }) { return true }
      }
    }
    return false
  }

  private func input(_ name: String, _ sheet: String? = nil) -> TableFormat.Input {
    TableFormat.Input(path: "\(folder)/\(name)", name: prefix + name, limits: competition.limits, sheet: sheet)
  }

  private static let tableNames = ColumnNames.tables.joined(separator: ", ")
}
