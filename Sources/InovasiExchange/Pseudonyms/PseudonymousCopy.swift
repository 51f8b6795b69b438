public import InovasiModel

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Copies a competition's files with pseudonyms in the place of judges' names.
///
/// Tables are written as CSV. In one that names judges the identifiers and names are replaced, the columns that nothing is computed from are
/// left out, and the rows are put in order of what they say now, since their order could tell who is who. In every other text, names of
/// two or more words are replaced; comments in the settings are gone. What could not be taken over whole, such as a row that cannot be
/// read, ends the copy.
public struct PseudonymousCopy: Sendable {
  /// The folder that is copied.
  public let source: CompetitionFolder
  /// The pseudonyms.
  public let pseudonyms: JudgePseudonyms

  private let phrases: NamePhrases

  /// A copy of a folder.
  public init(of source: CompetitionFolder, with pseudonyms: JudgePseudonyms) throws(ExchangeError) {
    self.source = source
    self.pseudonyms = pseudonyms
    let others = try source.otherNames()
    phrases = NamePhrases(pseudonyms, except: others)
  }

  /// Writes the copies into a folder.
  public func write(to folder: String) throws(ExchangeError) {
    for name in try source.fileNames() where name == "competition.json5" || name == "decisions.jsonl" {
      try TextFile.write(name == "decisions.jsonl" ? decisions() : settings(), to: "\(folder)/\(name)")
    }
    let judging = Dictionary(uniqueKeysWithValues: ColumnNames.judging)
    for table in ColumnNames.tables {
      guard let input = try TableInput.find(table, in: source.path, source) else { continue }
      try copy(input, judging[table], as: table, to: folder)
    }
  }

  /// Where a text in a folder may name a judge after all, as findings for people to look at.
  public func remains(in folder: String, files: [String]) throws(ExchangeError) -> [Finding] {
    var findings: [Finding] = []
    for name in files {
      let text = String(decoding: try TextFile.read("\(folder)/\(name)", limit: .max), as: UTF8.self)
      let found = Set(phrases.anywhere.found(in: text) + phrases.doubtful.found(in: text))
      findings += found.sorted().map {
        Finding(.pseudonymNameRemains, about: .file(name), parameters: ["file": name, "text": $0])
      }
    }
    return findings
  }

  private func settings() throws(ExchangeError) -> [UInt8] {
    let name = "competition.json5"
    let tree = try SettingsFile(path: "\(source.path)/\(name)", name: name, limits: source.limits).decode(SettingsTree.self)
    return try BundleFolder.canonical(tree.replacing(phrases.anywhere), name)
  }

  private func decisions() throws(ExchangeError) -> [UInt8] {
    let reading = try source.decisions()
    if let first = reading.findings.first { throw unreadable(first.location) }
    var decisions = reading.log.decisions
    for index in decisions.indices { try replace(in: &decisions[index]) }
    return Array(try DecisionFile.text(of: DecisionLog(decisions)).utf8)
  }

  private func replace(in decision: inout Decision) throws(ExchangeError) {
    let replacer = phrases.amongJudges
    decision.reason = LocalizedText(
      id: replacer.replacing(in: decision.reason.indonesian), en: replacer.replacing(in: decision.reason.english))
    decision.document = decision.document.map(replacer.replacing)
    decision.signedBy = decision.signedBy.map(replacer.replacing)
    switch decision.act {
    case .objection(let by, let entry): decision.act = .objection(by: replacer.replacing(in: by), entry: entry)
    case .correction(var correction):
      guard let pseudonym = pseudonyms[correction.judge] else { throw unreadable(decision.location) }
      correction.judge = pseudonym
      decision.act = .correction(correction)
    default: break
    }
  }

  private func copy(
    _ input: TableInput, _ judging: [ColumnNames]?, as table: String, to folder: String
  ) throws(ExchangeError) {
    var table = try MaskedTable(input.open(), judging, as: table, pseudonyms, phrases)
    while let batch = try table.source.next() {
      for row in 0..<batch.count where !table.append(row, of: batch) {
        throw unreadable(batch.location(row: row, column: 0, in: input.name))
      }
    }
    try table.write(to: folder)
  }

  private func unreadable(_ location: SourceLocation?) -> ExchangeError {
    let file = location?.file ?? source.path
    return ExchangeError(
      Finding(.pseudonymRowUnreadable, about: .file(file), location: location, parameters: ["file": file]))
  }
}

extension CompetitionFolder {
  /// The names of agencies and entries, folded.
  fileprivate func otherNames() throws(ExchangeError) -> Set<String> {
    var names: Set<String> = []
    for (table, columns, fields) in [
      ("agencies", ColumnNames.agencies, ["agency", "name", "aliases"]), ("innovations", ColumnNames.entries, ["id", "title"]),
    ] {
      guard var source = try TableInput.find(table, in: path, self)?.open() else { continue }
      let places = fields.compactMap { columns.column(of: $0, in: source.columns) }
      while let batch = try source.next() {
        for row in 0..<batch.count {
          for place in places {
            let text = batch.text(row: row, column: place) ?? ""
            names.formUnion(text.split(separator: ";").map { String($0).folded } + [text.folded])
          }
        }
      }
    }
    return names
  }
}

extension SettingsTree {
  fileprivate func replacing(_ replacer: NameReplacer) -> SettingsTree {
    switch self {
    case .text(let text): .text(replacer.replacing(in: text))
    case .list(let elements): .list(elements.map { $0.replacing(replacer) })
    case .object(let members): .object(members.mapValues { $0.replacing(replacer) })
    case .null, .bool, .integer, .number: self
    }
  }
}
