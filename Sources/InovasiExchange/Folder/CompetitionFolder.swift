public import InovasiModel

/// A competition as a folder of files that any office can keep: settings in JSON5, tables in CSV or JSON.
///
/// `competition.json5`, `agencies` and `innovations` must be there; the others that are read — `scores`, `judges`, `assignments`,
/// `absences`, `conflicts`, `overrides`, `preferences`, `history`, `regions`, `variables`, `indicators` and the log
/// `decisions.jsonl` — may be. A table has any format of ``TableFormats``: `.csv`, `.tsv`, `.json`, `.jsonl`. Columns may have English
/// or Indonesian names, in any order and letter case. What is called like a table and was not read — a second file or sheet of it, a name in
/// another letter case or with a letter wrong — is reported, see `TABLE_NOT_READ` and `ROWS_NOT_READ`; where `agencies` or `innovations`
/// is missing, `FILE_MISSING` names what is probably meant for it.
///
/// Reading takes time in proportion to the files. Entries and scores are held in memory, the files are not.
public struct CompetitionFolder: Sendable {
  /// Where the folder lies.
  public let path: String

  /// How much a file may hold.
  public let limits: ReadingLimits

  /// Whether `agencies` and `innovations` must be there; a folder that only compares regions has neither.
  public let needsEntries: Bool

  /// The formats that its tables may have, in the order in which a table's file is looked for.
  public let formats: TableFormats

  /// A folder of mended copies of rejected rows; see ``LoadedCompetition/writeRejects(to:language:)``.
  ///
  /// Its tables are read together with those of the competition. A mended row stands for the row that its column `reject_line` names,
  /// by its line or its number (`#5`); without that column it is read beside the others.
  public let mended: String?

  /// The mark before the decimals of numbers, where it is known; otherwise each file shows it, or a number that could be two is
  /// rejected.
  public let decimalMark: DecimalMark?

  /// A folder at this path.
  public init(
    _ path: String, limits: ReadingLimits = ReadingLimits(), needsEntries: Bool = true, formats: TableFormats = .standard,
    mended: String? = nil, decimalMark: DecimalMark? = nil
  ) {
    self.path = path
    self.limits = limits
    self.needsEntries = needsEntries
    self.formats = formats
    self.mended = mended
    self.decimalMark = decimalMark
  }

  /// Reads the files.
  ///
  /// - Parameters:
  ///   - rulebooks: where a rulebook that the settings name is looked up.
  ///   - other: a rulebook to read under instead of the one that the settings name.
  ///   - services: by whose names a service may be given; identifiers alone when there is no such directory.
  ///   - progress: called after each batch of rows.
  ///   - sections: the sections of the proposals that are kept, under the rulebook of the competition. The cells of the others are checked
  ///     as all cells are, and their texts are dropped, which are most of what a large competition needs in memory.
  /// - Throws: an error when a file is missing or is not what it should be; everything that is merely wrong is a finding.
  public func read(
    rulebooks: any RulebookDirectory, under other: Rulebook? = nil, services: (any ServiceDirectory)? = nil,
    progress: (@Sendable (ReadingProgress) -> Void)? = nil, sections: (Rulebook) -> SectionSelection = { _ in .all }
  ) throws(ExchangeError) -> LoadedCompetition {
    for folder in [path, mended].compactMap(\.self) where !FileBytes.exists(folder) {
      throw ExchangeError(.fileMissing, folder)
    }
    guard FileBytes.exists("\(path)/\(Self.settingsName)") else {
      throw ExchangeError(missing: Self.settingsName, NearMiss(ofSettingsIn: path))
    }
    let settings = try SettingsFile(path: "\(path)/competition.json5", name: "competition.json5", limits: limits)
      .decode(CompetitionSettings.self)
    let rulebook = if let other { other } else { try rulebook(settings.rulebook, in: rulebooks) }
    let start = FolderReading(
      self, rulebook: rulebook, services: services, sections: sections(rulebook), progress: progress)
    // Scores are as large as all else together, and need nothing of it; they are read faster, and gathered in what is left of the time.
    let (tables, (scores, sheets, scoreReading)) = try sideBySide { () throws(ExchangeError) in
      try FolderTables(start, region: settings.region)
    } _: { () throws(ExchangeError) in
      var reading = start
      let scores = try reading.scores()
      return (scores, SheetIndex(scores), reading)
    }
    let inputs = tables.reading.inputs + scoreReading.inputs
    let unread = UnreadTables(self, read: inputs, isMended: false).findings
    let unreadMended = mended == nil ? [] : UnreadTables(self, read: inputs, isMended: true).findings
    let competition = Competition(
      name: settings.name, edition: settings.edition, notice: settings.notice, region: settings.region,
      rulebook: rulebook,
      closingDate: settings.closingDate ?? rulebook.phase("registration")?.days.last, fund: settings.fund,
      agencies: tables.agencies, judges: tables.judges, entries: tables.entries, history: tables.history,
      regionCounts: tables.regions.counts, regionScores: tables.regions.scores,
      agencyVariables: settings.variables + tables.variables,
      absences: tables.absences, assignments: tables.assignments, decisions: tables.decisions,
      conflicts: tables.conflicts, overrides: tables.overrides, preferences: tables.preferences)
    var loaded = LoadedCompetition(
      competition: competition, scores: scores, indicators: tables.indicators,
      findings: (tables.reading.findings + scoreReading.findings + unread + unreadMended).sorted(),
      sources: tables.reading.sources + scoreReading.sources, rejects: tables.reading.rejects + scoreReading.rejects,
      places: tables.reading.places, names: tables.reading.names)
    loaded.sheets = sheets
    loaded.sections = start.sections
    loaded.mendedRows = tables.reading.mendedRows + scoreReading.mendedRows
    loaded.folders = [path, mended].compactMap(\.self)
    return loaded
  }

  func rulebook(
    _ reference: CompetitionSettings.RulebookReference, in directory: any RulebookDirectory
  ) throws(ExchangeError) -> Rulebook {
    switch reference {
    case .inline(let rulebook): return rulebook
    case .building(let tree):
      do {
        return try RulebookReader(directory: directory).rulebook(tree)
      } catch let error as DecodingError {
        throw ExchangeError(Finding(error, in: "competition.json5"))
      } catch {
        throw ExchangeError(.fileUnreadable, "competition.json5")
      }
    case .named(let name):
      if Self.isRulebookFile(name) {
        let file = name.hasPrefix("/") ? name : "\(path)/\(name)"
        return try RulebookFile(file, limits: limits).read(rulebooks: directory, name: name)
      }
      do {
        if let id = Rulebook.ID(name), let rulebook = try directory.rulebook(id) { return rulebook }
      } catch let error as DecodingError {
        throw ExchangeError(Finding(error, in: name))
      } catch {
        throw ExchangeError(.fileUnreadable, name)
      }
      throw ExchangeError(
        .rulebookNotFound, "competition.json5",
        ["name": name, "known": directory.rulebookIDs.map(\.rawValue).joined(separator: ", ")])
    }
  }
}

/// Everything in a folder but the scores.
private struct FolderTables: Sendable {
  let agencies: [Agency]
  let entries: [Entry]
  let judges: [Judge]
  let history: [PastEntry]
  let absences: [Absence]
  let assignments: [Assignment]
  let decisions: DecisionLog
  let conflicts: [DeclaredConflict]
  let overrides: [ConflictOverride]
  let preferences: [Preference]
  let variables: [AgencyVariable]
  let regions: (counts: [RegionCount], scores: [RegionScore])
  let indicators: [IndicatorClaim]
  let reading: FolderReading

  init(_ start: FolderReading, region: RegionCode?) throws(ExchangeError) {
    var reading = start
    agencies = try reading.agencies()
    entries = try reading.entries()
    judges = try reading.judges()
    history = try reading.history()
    regions = try reading.regions()
    absences = try reading.absences()
    assignments = try reading.assignments()
    decisions = try reading.decisions()
    conflicts = try reading.conflicts()
    overrides = try reading.overrides()
    preferences = try reading.preferences()
    variables = try reading.variables()
    indicators = try reading.indicators(region: region)
    self.reading = reading
  }
}
