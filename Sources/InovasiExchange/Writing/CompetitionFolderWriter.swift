public import InovasiModel

/// Writes a competition as a folder that ``CompetitionFolder`` reads back as the same competition.
///
/// The folder is written whole or not at all, see ``OutputFolder``. The rulebook stands in `competition.json5` itself, so that the folder
/// needs nothing beside it. The same competition gives the same bytes.
///
/// What a folder cannot say is not written: spaces at the ends of texts, which reading cuts; empty items of lists, and empty names, in whose
/// place reading puts the identifier; sections and judges' categories that the rulebook does not have; where in its file an entry stood;
/// and that a competition has no closing date where its rulebook has a registration.
public struct CompetitionFolderWriter: Sendable {
  /// Where the folder goes.
  public let path: String

  /// In which format its tables are written.
  public let format: TableFormat

  /// How delimited tables are written.
  public let dialect: CSVDialect?

  /// A writer of this folder.
  public init(_ path: String, format: TableFormat = .csv, dialect: CSVDialect? = nil) {
    self.path = path
    self.format = format
    self.dialect = dialect
  }

  /// Writes settings and tables; a table without rows is left out, but for agencies and innovations, which a folder must have.
  ///
  /// - Parameters:
  ///   - competition: the competition.
  ///   - scores: its scores.
  ///   - indicators: its claims on indicators.
  /// - Returns: what the format has to say of what was written (``ReportingSink``), such as that a text is longer than Excel takes into a
  ///   cell of a workbook; each is about the file that it names.
  /// - Throws: an error when the folder cannot be written, or the format is one that is only read.
  /// - Complexity: O(*n*) in the size of the competition; memory for one buffer beside it.
  @discardableResult
  public func write(
    _ competition: Competition, scores: ScoreTable = ScoreTable(), indicators: [IndicatorClaim] = []
  ) throws(ExchangeError) -> [Finding] {
    guard let create = format.create else { throw ExchangeError(.fileUnwritable, path) }
    let tables = CompetitionTables(competition, indicators: indicators)
    let endings = Set(TableFormats.standard.formats.flatMap(\.endings) + format.endings)
    // Every table that reading looks for, whether it is written now or not.
    let stale = Set(ColumnNames.tables.flatMap { name in endings.map { "\(name).\($0)" } } + ["decisions.jsonl"])
    return try OutputFolder(path, dropping: stale).write { folder throws(ExchangeError) in
      var findings: [Finding] = []
      try settings(of: competition, in: folder)
      for table in tables.all where table.isRequired || !table.rows.isEmpty {
        var sink = try create(output(table.name, in: folder))
        try sink.write(table.columns.map(Cell.text))
        for row in table.rows { try sink.write(row) }
        try sink.finish()
        findings += Self.findings(of: sink)
      }
      if !scores.isEmpty { try findings += write(scores, to: create(output("scores", in: folder))) }
      if !competition.decisions.isEmpty {
        var log = try ByteOutput(path: "\(folder)/decisions.jsonl", name: "decisions.jsonl")
        log.bytes += try DecisionFile.text(of: competition.decisions).utf8
        try log.finish()
      }
      return findings.sorted()
    }
  }

  private static func findings(of sink: any RecordSink) -> [Finding] { (sink as? any ReportingSink)?.findings ?? [] }

  private func output(_ table: String, in folder: String) -> TableFormat.Output {
    let name = "\(table).\(format.endings.first ?? format.name)"
    return TableFormat.Output(path: "\(folder)/\(name)", name: name, dialect: dialect, isCanonical: true)
  }

  private func write(_ scores: ScoreTable, to start: any RecordSink) throws(ExchangeError) -> [Finding] {
    var sink = start
    try sink.write(["innovation", "judge", "criterion", "score", "stage"].map(Cell.text))
    for index in 0..<scores.count {
      let row = scores[index]
      try sink.write([
        .text(row.entry.rawValue), .text(row.judge.rawValue), .text(row.criterion.rawValue),
        .decimal(row.points.description), .text(row.stage.rawValue),
      ])
    }
    try sink.finish()
    return Self.findings(of: sink)
  }
}
