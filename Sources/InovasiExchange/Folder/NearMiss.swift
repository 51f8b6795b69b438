import InovasiModel

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A file or sheet that is probably meant where one that has to be there is missing: `Agencies.csv`, `agency.csv` or `opd.csv` for
/// `agencies.csv`.
struct NearMiss {
  /// What is there.
  let file: String
  /// What it has to be called.
  let name: String
  /// The ending of a form that is not read, so that another name alone would not do; `nil` for any other.
  private(set) var ending: String?

  /// What may be meant for a table; of several the one whose name differs by letter case or language alone, and then the first by name.
  init?(of table: String, in competition: CompetitionFolder) {
    var found: [NearMiss] = []
    for name in Self.files(in: competition.path) {
      if let form = UnreadForm(name, formats: competition.formats) {
        if let miss = NearMiss(of: table, in: form, name) { found.append(miss) }
        continue
      }
      guard let (base, ending) = Self.parts(name), let format = competition.formats.format(ofFile: name) else { continue }
      if TableInput.table(near: base) == table {
        found.append(NearMiss(file: name, name: "\(table).\(ending.lowercased())"))
      } else if TableInput.books.contains(base.lowercased()) {
        let input = TableFormat.Input(path: "\(competition.path)/\(name)", name: name, limits: competition.limits)
        let sheet = ((try? format.tables?(input)) ?? []).first { TableInput.table(near: $0) == table }
        guard let sheet else { continue }
        // The book is not looked into under a name in another letter case, whatever its sheets are called.
        let isBook = TableInput.books.contains(base)
        found.append(
          isBook
            ? NearMiss(file: SourceLocation.name(ofSheet: sheet, in: name), name: table)
            : NearMiss(file: name, name: name.lowercased()))
      }
    }
    // What is read under another name goes before what is not read at all.
    let read = found.filter { $0.ending == nil }
    let exact = read.first { Self.parts($0.file).flatMap { TableInput.table(named: $0.base) } == table }
    guard let miss = exact ?? read.first ?? found.first else { return nil }
    self = miss
  }

  /// What may be meant for the settings of a competition.
  init?(ofSettingsIn folder: String) {
    let names = NearNames(TableInput.books) { [$0] }
    let found = Self.files(in: folder).first { name in
      Self.parts(name).map { ["json5", "json"].contains($0.ending.lowercased()) && !names.nearest(to: $0.base, 1).isEmpty }
        ?? false
    }
    guard let found else { return nil }
    self.init(file: found, name: CompetitionFolder.settingsName)
  }

  private init(file: String, name: String) { (self.file, self.name) = (file, name) }

  private init?(of table: String, in form: UnreadForm, _ file: String) {
    guard form.isBook || TableInput.table(near: form.base) == table else { return nil }
    self.init(file: file, name: form.name(of: table))
    ending = form.ending
  }

  private static func files(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().filter { name in
      guard !name.hasPrefix("."), !name.hasPrefix("~"), case .file = SystemFile.kind(of: "\(folder)/\(name)") else {
        return false
      }
      return true
    }
  }

  private static func parts(_ name: String) -> (base: String, ending: String)? {
    name.lastIndex(of: ".").map { (String(name[..<$0]), String(name[name.index(after: $0)...])) }
  }
}

extension ExchangeError {
  /// A file that has to be there is not, with what may be meant for it.
  init(missing file: String, _ near: NearMiss?) {
    guard let near else {
      self.init(.fileMissing, file)
      return
    }
    var parameters: TextParameters = ["near": near.file, "name": near.name]
    parameters["ending"] = near.ending
    self.init(near.ending == nil ? .fileMisnamed : .fileInOtherForm, file, parameters)
  }
}

extension FindingKind {
  /// A file that has to be there is not, and there is one with a name much like it.
  static let fileMisnamed = FindingKind(
    code: fileMissing.code, severity: fileMissing.severity,
    message: LocalizedText(
      id: "{file} tidak ada; mungkin yang dimaksud {near}.", en: "{file} does not exist; perhaps {near} is meant."),
    advice: LocalizedText(id: "Ganti nama {near} menjadi {name}.", en: "Rename {near} to {name}."))
}
