public import InovasiModel

extension CompetitionFolder {
  /// The names of the files that ``read(rulebooks:under:services:progress:sections:)`` would read, in order. A rulebook in a file
  /// of its own is one of them where it lies in the folder; what lies elsewhere has no place among the copies.
  ///
  /// Complexity: none of them is read, but for the settings and the names of a workbook's sheets.
  public func fileNames() throws(ExchangeError) -> [String] {
    guard FileBytes.exists(path) else { throw ExchangeError(.fileMissing, path) }
    var names: Set = ["competition.json5"]
    if FileBytes.exists("\(path)/decisions.jsonl") { names.insert("decisions.jsonl") }
    for table in ColumnNames.tables {
      guard let input = try TableInput.find(table, in: path, self) else { continue }
      names.insert(input.fileName)
    }
    if let name = statedRulebookFile().flatMap(Self.inFolder), FileBytes.exists("\(path)/\(name)") { names.insert(name) }
    return names.sorted()
  }

  /// Whether the settings say that the rulebook stands in a file that is not in the folder, so that a copy of the folder is without it.
  package func isRulebookElsewhere() -> Bool { statedRulebookFile().map { Self.inFolder($0) == nil } ?? false }

  /// The file in which the settings say that the rulebook stands; `nil` where they say another thing or cannot be read.
  private func statedRulebookFile() -> String? {
    let file = SettingsFile(path: "\(path)/competition.json5", name: "competition.json5", limits: limits)
    guard let settings = try? file.decode(CompetitionSettings.self), case .named(let name) = settings.rulebook else { return nil }
    return Self.isRulebookFile(name) ? name : nil
  }

  /// A file's name as it is among copies, `kota.json5` for `./kota.json5`; `nil` for what leads out of the folder, or into what a bundle
  /// calls the mended rows.
  private static func inFolder(_ name: String) -> String? {
    let parts = name.split(separator: "/").filter { $0 != "." }
    guard !name.hasPrefix("/"), !parts.contains(".."), parts.count == 1 || parts.first?.lowercased() != "mended" else {
      return nil
    }
    return parts.joined(separator: "/")
  }

  /// Whether settings name the rulebook by its file.
  static func isRulebookFile(_ name: String) -> Bool { name.hasSuffix(".json5") || name.hasSuffix(".json") }

  /// The names of the files in the folder of mended rows that ``read(rulebooks:under:services:progress:sections:)`` would read, in order;
  /// none where there is no such folder.
  ///
  /// Complexity: none of them is read, but for the names of a workbook's sheets.
  public func mendedFileNames() throws(ExchangeError) -> [String] {
    guard let mended else { return [] }
    guard FileBytes.exists(mended) else { throw ExchangeError(.fileMissing, mended) }
    var names: Set<String> = []
    for table in ColumnNames.tables where try TableInput.find(table, in: path, self) != nil {
      for input in try mendedInputs(of: table) { names.insert(input.fileName) }
    }
    return names.sorted()
  }

  /// What lies in the folder, and in that of mended rows, looks like a table and would not be read (`TABLE_NOT_READ`, `ROWS_NOT_READ`):
  /// what reading the folder says of it, and reading a copy of ``fileNames()`` cannot.
  public func unreadFindings() throws(ExchangeError) -> [Finding] {
    var inputs: [TableInput] = []
    for table in ColumnNames.tables {
      guard let input = try TableInput.find(table, in: path, self) else { continue }
      try inputs.append(contentsOf: mendedInputs(of: table) + [input])
    }
    let unread = UnreadTables(self, read: inputs, isMended: false).findings
    return mended == nil ? unread : unread + UnreadTables(self, read: inputs, isMended: true).findings
  }

  /// The rulebook under which the folder is read, with everything that it builds on.
  ///
  /// - Parameter rulebooks: where a rulebook that the settings name is looked up.
  public func rulebook(in rulebooks: any RulebookDirectory) throws(ExchangeError) -> Rulebook {
    guard FileBytes.exists(path) else { throw ExchangeError(.fileMissing, path) }
    let settings = try SettingsFile(path: "\(path)/competition.json5", name: "competition.json5", limits: limits)
      .decode(CompetitionSettings.self)
    return try rulebook(settings.rulebook, in: rulebooks)
  }
}
