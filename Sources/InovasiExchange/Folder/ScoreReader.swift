import InovasiModel

/// Why a text is no score.
private enum ScoreFault: Error {
  /// It is no number, or one that cannot be held.
  case decimal(DecimalError)
  /// It can be read in two ways, and nothing says which.
  case ambiguous
}

/// Reads `scores` into columns: keys are interned by their bytes, so that each identifier becomes a text once.
struct ScoreReader {
  private let stageOfCriterion: [Criterion.ID: Stage.ID]
  private let firstStage: Stage.ID
  var entries = ScoreKeys<Entry>()
  var judges = ScoreKeys<Judge>()
  var criteria = ScoreKeys<Criterion>()
  var stages = ScoreKeys<Stage>()
  private var stageNumbers: [Int] = []
  var table: ScoreTable
  var writtenPoints = WrittenPoints()
  /// Rows on their way into the table, each written over one that stood in its place before.
  var rows = ScoreTable.NumberedRows(capacity: blockLength)

  /// How a number is read that can be read in two ways.
  enum Marks: Equatable {
    /// Not known yet: read for its point, and remembered.
    case unknown
    /// As this mark says.
    case known(DecimalMark)
    /// Not at all: the file does not say.
    case contradictory
  }

  private var marks: Marks
  /// Whether a number was met that only the whole file can decide.
  private(set) var needsEvidence = false
  /// Whether a number like `1.234` was met and read for its point, which a decimal comma elsewhere in the file would speak against.
  private var hasGrouped = false
  /// Whether a number was met whose form shows a decimal comma.
  private var hasDecimalComma = false

  init(rulebook: Rulebook, file: String, marks: Marks = .unknown) {
    self.marks = marks
    table = ScoreTable(file: file)
    firstStage = rulebook.stages.first?.id ?? "penilaian"
    var stageOfCriterion: [Criterion.ID: Stage.ID] = [:]
    for stage in rulebook.stages.reversed() {
      for leaf in stage.leaves { stageOfCriterion[leaf.criterion.id] = stage.id }
    }
    self.stageOfCriterion = stageOfCriterion
  }

  /// Makes room for as many rows as the file will hold if the rest of it is like its first rows.
  mutating func reserve(_ batch: RecordBatch, _ reader: TableReader) {
    if table.isEmpty { table.reserveCapacity(reader.expectedRows(like: batch)) }
  }

  /// Reads a batch of rows.
  mutating func read(_ batch: RecordBatch, _ reader: inout TableReader) throws(ExchangeError) {
    let (entryColumn, judgeColumn) = (reader.columnOf["innovation"] ?? 0, reader.columnOf["judge"] ?? 0)
    let (criterionColumn, scoreColumn) = (reader.columnOf["criterion"] ?? 0, reader.columnOf["score"] ?? 0)
    let stageColumn = reader.columnOf["stage"]
    // Commas between cells leave points for decimals, and so do programs.
    let isPointed = reader.separator == nil || reader.separator == DecimalMark.comma.byte
    let bytes = batch.bytes.span
    // Where the points stand is then told by their distance from the beginning of the row: without a byte beyond ASCII a character is a
    // byte; and where each column is a key or the points, no row that is taken has a line break before its points.
    let bytesAreCharacters = reader.columnOf.count == reader.columnCount && batch.isASCII
    let hasDamage = batch.hasDamage
    for row in 0..<batch.count where reader.accepts(row, of: batch) {
      let entry = entries.number(bytes, batch.range(row: row, column: entryColumn)) { table.internEntry($0) }
      let judge = judges.number(bytes, batch.range(row: row, column: judgeColumn)) { table.internJudge($0) }
      let criterion = criteria.number(bytes, batch.range(row: row, column: criterionColumn)) {
        table.internCriterion($0)
      }
      var stage = criterion < 0 ? -1 : stageNumber(ofCriterion: criterion)
      if let stageColumn, case let range = batch.range(row: row, column: stageColumn), !range.isEmpty {
        stage = stages.number(bytes, range) { table.internStage($0) }
      } else if hasDamage, let stageColumn, batch.damage(row: row, column: stageColumn) != nil {
        stage = -1
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
        let points = try points(bytes.extracting(batch.range(row: row, column: scoreColumn)), isPointed: isPointed) {
          batch.isStatedNumber(row: row, column: scoreColumn)
        }
        let place =
          bytesAreCharacters
          ? batch.offset(row: row, column: scoreColumn) + 1 : batch.characterOnFirstLine(row: row, column: scoreColumn) ?? 0
        try table.append(
          entry: entry, judge: judge, stage: stage, criterion: criterion, points: points, line: batch.line(ofRow: row),
          place: place)
        reader.take()
      } catch let error as ScoreFault {
        report(error, row, batch, &reader, column: scoreColumn, (entry, judge, stage, criterion))
      } catch {
        throw ExchangeError(scoresTooManyIn: reader.file, line: batch.line(ofRow: row))
      }
    }
  }

  /// Points with a decimal point, straight from the bytes; written in any other way, by way of a text.
  ///
  /// - Parameters:
  ///   - isPointed: whether a point stands before decimals where nothing in the file speaks against it.
  ///   - isStated: whether the file has a number here and no text, which has one reading.
  @inline(__always)
  private mutating func points(
    _ text: Span<UInt8>, isPointed: Bool, isStated: () -> Bool
  ) throws(ScoreFault) -> Points {
    // `1.234` has a mark four bytes before its end, as no score with fewer than three decimals has.
    if text.count > 4, text[text.count - 4] == DecimalMark.point.byte, !isStated() {
      if marks != .unknown { return try points(written: text) }
      hasGrouped = true
      if !isPointed { needsEvidence = true }
    }
    do {
      return try Points(utf8: text)
    } catch {
      guard error == .notANumber else { throw .decimal(error) }
      return try points(written: text)
    }
  }

  /// Points in whichever way an office writes a number.
  private mutating func points(written text: Span<UInt8>) throws(ScoreFault) -> Points {
    let string = String(decoding: text.indices.map { text[$0] }, as: UTF8.self)
    if NumberReading.mark(shownBy: string) == .comma { hasDecimalComma = true }
    var mark: DecimalMark?
    if case .known(let known) = marks { mark = known }
    switch NumberReading(string, mark: mark) {
    case .number(let decimal):
      do {
        return try Points(text: decimal)
      } catch {
        throw .decimal(error)
      }
    case .ambiguous:
      needsEvidence = true
      throw .ambiguous
    case .empty: throw .decimal(.empty)
    case .percentage, .notANumber: throw .decimal(.notANumber)
    }
  }

  /// The same reader with numbers read in this way from now on.
  consuming func reading(_ marks: Marks) -> ScoreReader {
    var reader = self
    reader.marks = marks
    (reader.needsEvidence, reader.hasGrouped, reader.hasDecimalComma) = (false, false, false)
    return reader
  }

  /// Whether numbers in this file can only be told apart by looking at all of them.
  var mustBeReadAgain: Bool { marks == .unknown && (needsEvidence || hasGrouped && hasDecimalComma) }

  /// The stage in which the rulebook has a criterion; the first stage for one that it has nowhere.
  @inline(__always)
  mutating func stageNumber(ofCriterion criterion: Int) -> Int {
    if criterion < stageNumbers.count { return stageNumbers[criterion] }
    return addStageNumbers(upTo: criterion)
  }

  private mutating func addStageNumbers(upTo criterion: Int) -> Int {
    while stageNumbers.count <= criterion {
      let id = table.criteria[stageNumbers.count]
      stageNumbers.append(table.internStage(stageOfCriterion[id] ?? firstStage))
    }
    return stageNumbers[criterion]
  }

  private func report(
    _ error: ScoreFault, _ row: Int, _ batch: RecordBatch, _ reader: inout TableReader, column: Int,
    _ key: (entry: Int, judge: Int, stage: Int, criterion: Int)
  ) {
    let (entry, judge, criterion) = (table.entries[key.entry], table.judges[key.judge], table.criteria[key.criterion])
    let (subject, path) = (Finding.Subject.score(entry), "scores.\(judge).\(criterion)")
    if let damage = batch.damage(row: row, column: column) {
      return reader.reject(row, of: batch, damage.reported(about: subject, path: path))
    }
    let kind: FindingKind =
      switch error {
      case .ambiguous: .numberAmbiguous
      case .decimal(.empty): .scoreMissing
      case .decimal(.tooPrecise): .scoreTooPrecise
      case .decimal: .scoreNotANumber
      }
    let text = batch.text(row: row, column: column) ?? "\u{FFFD}"
    reader.reject(
      row, of: batch,
      Finding(
        kind, about: subject, path: path, location: reader.location(row, of: batch, column: column), value: text,
        parameters: [
          "entry": entry.rawValue, "judge": judge.rawValue, "stage": table.stages[key.stage].rawValue,
          "criterion": criterion.rawValue, "text": text,
          "column": reader.columnOf["score"].map(reader.name(ofColumn:)) ?? "score",
        ]))
  }
}

extension ExchangeError {
  /// The table of scores has no room for a row.
  init(scoresTooManyIn file: String, line: Int) {
    self.init(.scoresTooMany, file, line: line, ["criteria": "\(Int(Int16.max) + 1)", "rows": "\(Int32.max)"])
  }
}
