import InovasiModel

/// Reads `scores` into columns: keys are interned by their bytes, so that each identifier becomes a text once.
struct ScoreReader {
  /// A column of keys: the bytes seen, and the number that the score table gave each; -1 for one that is no identifier.
  ///
  /// Two runs of bytes that are one identifier, by spaces at the ends or by Unicode, have one number.
  private struct Keys<Subject> {
    var interner = ByteInterner()
    var numbers: [Int] = []

    /// - Parameter intern: asks the table for the number of an identifier that has not been seen.
    mutating func number(
      _ bytes: borrowing Span<UInt8>, _ range: Range<Int>, _ intern: (Identifier<Subject>) -> Int
    ) -> Int {
      let key = interner.intern(bytes, range)
      if key < numbers.count { return numbers[key] }
      let text = String(validating: range.map { bytes[$0] }, as: UTF8.self)
      let number = text.flatMap { Identifier<Subject>($0) }.map(intern) ?? -1
      numbers.append(number)
      return number
    }
  }

  private let stageOfCriterion: [Criterion.ID: Stage.ID]
  private let firstStage: Stage.ID
  private var entries = Keys<Entry>()
  private var judges = Keys<Judge>()
  private var criteria = Keys<Criterion>()
  private var stages = Keys<Stage>()
  private var stageNumbers: [Int] = []
  private(set) var table: ScoreTable

  init(rulebook: Rulebook, file: String) {
    table = ScoreTable(file: file)
    firstStage = rulebook.stages.first?.id ?? "penilaian"
    var stageOfCriterion: [Criterion.ID: Stage.ID] = [:]
    for stage in rulebook.stages.reversed() {
      for leaf in stage.leaves { stageOfCriterion[leaf.criterion.id] = stage.id }
    }
    self.stageOfCriterion = stageOfCriterion
  }

  /// Makes room for as many rows as the file will hold if the rest of it is like its first rows.
  mutating func reserve(_ batch: RecordBatch, ofFileOf size: Int) {
    guard table.isEmpty, batch.count > 0, batch.bytes.count > 0 else { return }
    let rows = Double(size) / Double(batch.bytes.count) * Double(batch.count)
    table.reserveCapacity(Int(min(rows * 1.02, Double(size / 4))) + 1)
  }

  /// Reads a batch of rows.
  mutating func read(_ batch: RecordBatch, _ reader: inout TableReader) throws(ExchangeError) {
    let (entryColumn, judgeColumn) = (reader.columnOf["innovation"] ?? 0, reader.columnOf["judge"] ?? 0)
    let (criterionColumn, scoreColumn) = (reader.columnOf["criterion"] ?? 0, reader.columnOf["score"] ?? 0)
    let stageColumn = reader.columnOf["stage"]
    let bytes = batch.bytes.span
    // Without a byte beyond ASCII a character is a byte, and a key that was taken holds no line break.
    let isPlain = reader.extra.isEmpty && batch.isASCII
    for row in 0..<batch.count where reader.accepts(row, of: batch) {
      let entry = entries.number(bytes, batch.range(row: row, column: entryColumn)) { table.internEntry($0) }
      let judge = judges.number(bytes, batch.range(row: row, column: judgeColumn)) { table.internJudge($0) }
      let criterion = criteria.number(bytes, batch.range(row: row, column: criterionColumn)) {
        table.internCriterion($0)
      }
      var stage = criterion < 0 ? -1 : stageNumber(ofCriterion: criterion)
      if let stageColumn, case let range = batch.range(row: row, column: stageColumn), !range.isEmpty {
        stage = stages.number(bytes, range) { table.internStage($0) }
      }
      guard entry >= 0, judge >= 0, criterion >= 0, stage >= 0 else {
        let (column, name) =
          entry < 0
          ? (entryColumn, "innovation")
          : judge < 0
            ? (judgeColumn, "judge") : criterion < 0 ? (criterionColumn, "criterion") : (stageColumn ?? 0, "stage")
        reader.reject(row, of: batch, .rowWithoutIdentifier, column: column, ["column": name])
        continue
      }
      do {
        let points = try points(bytes.extracting(batch.range(row: row, column: scoreColumn)), reader.decimalMark)
        let place =
          isPlain ? batch.offset(row: row, column: scoreColumn) + 1 : batch.position(row: row, column: scoreColumn).column
        try table.append(
          entry: entry, judge: judge, stage: stage, criterion: criterion, points: points, line: batch.line(ofRow: row),
          place: place)
        reader.take()
      } catch let error as DecimalError {
        report(error, row, batch, &reader, column: scoreColumn, (entry, judge, criterion))
      } catch {
        throw ExchangeError(.fileTooLarge, reader.file, ["limit": "\(Int32.max)"])
      }
    }
  }

  /// Points with a decimal point, or with the mark that the file's separator leaves free.
  @inline(__always)
  private func points(_ text: Span<UInt8>, _ mark: UInt8?) throws(DecimalError) -> Points {
    do {
      return try Points(utf8: text)
    } catch {
      guard error == .notANumber, let mark else { throw error }
      return try Points(utf8: text, mark: mark)
    }
  }

  /// The stage in which the rulebook has a criterion; the first stage for one that it has nowhere.
  private mutating func stageNumber(ofCriterion criterion: Int) -> Int {
    while stageNumbers.count <= criterion {
      let id = table.criteria[stageNumbers.count]
      stageNumbers.append(table.internStage(stageOfCriterion[id] ?? firstStage))
    }
    return stageNumbers[criterion]
  }

  private func report(
    _ error: DecimalError, _ row: Int, _ batch: RecordBatch, _ reader: inout TableReader, column: Int,
    _ key: (entry: Int, judge: Int, criterion: Int)
  ) {
    let kind: FindingKind =
      switch error {
      case .empty: .scoreMissing
      case .tooPrecise: .scoreTooPrecise
      case .notANumber, .outOfRange: .scoreNotANumber
      }
    let text = batch.text(row: row, column: column) ?? "\u{FFFD}"
    let (entry, judge, criterion) = (table.entries[key.entry], table.judges[key.judge], table.criteria[key.criterion])
    reader.reject(
      Finding(
        kind, about: .score(entry), path: "scores.\(judge).\(criterion)",
        location: reader.location(row, of: batch, column: column), value: text,
        parameters: [
          "entry": entry.rawValue, "judge": judge.rawValue, "criterion": criterion.rawValue, "text": text,
        ]))
  }
}

extension FolderReading {
  mutating func scores() throws(ExchangeError) -> ScoreTable {
    guard
      var reader = try TableReader.open(
        "scores", in: folder, columns: ColumnNames.scores, limits: limits, progress: progress)
    else { return ScoreTable() }
    for column in reader.extra { reader.passOver(column.name) }
    var scores = ScoreReader(rulebook: rulebook, file: reader.file)
    if reader.isUsable {
      while let batch = try reader.next() {
        scores.reserve(batch, ofFileOf: reader.size)
        try scores.read(batch, &reader)
      }
    }
    finish(reader)
    return scores.table
  }
}
