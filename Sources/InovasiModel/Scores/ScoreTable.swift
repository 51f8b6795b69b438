/// Every score of a competition, in columns.
///
/// A row says that a judge gave an entry so many points on one criterion of one stage. Identifiers are interned: runs and columns
/// hold small numbers that index ``entries``, ``judges``, ``stages`` and ``criteria``. Rows that say the same thing twice are
/// both kept, so that they can be found. A score that was not given has no row; it is not zero.
///
/// Memory: 6 bytes a row, 10 where any points do not fit in four, 16 for each run of rows of one sheet, 16 for each run of rows whose
/// lines follow one another, and 8 for each whose points stand at the same character of their lines.
public struct ScoreTable: Hashable, Sendable {
  /// The entries that were scored, in the order in which they were first seen.
  public private(set) var entries = Interner<Entry.ID>()

  /// The judges who scored, likewise.
  public private(set) var judges = Interner<Judge.ID>()

  /// The stages, likewise.
  public private(set) var stages = Interner<Stage.ID>()

  /// The criteria, likewise.
  public private(set) var criteria = Interner<Criterion.ID>()

  /// Entry, judge and stage of the rows, run by run; no run is of the same sheet as the one before.
  public private(set) var runs: [Run] = []

  /// The column of criteria: indices into ``criteria``.
  public private(set) var criterionColumn: [Int16] = []

  /// The column of points, in ten-thousandths.
  public private(set) var pointsColumn = PointsColumn()

  /// The lines of the file that the rows came from.
  private var lines = RowLines()

  /// The characters of these lines at which the points stand.
  private var places = RowPlaces()

  /// The file that the rows came from.
  public var file: String?

  /// A table without rows.
  public init(file: String? = nil) {
    self.file = file
  }

  /// The number of rows.
  public var count: Int { pointsColumn.count }

  /// Whether there are no rows.
  public var isEmpty: Bool { pointsColumn.isEmpty }

  /// Says that the rows which are added from now on come from another file than ``file``; `nil` for that one again.
  package mutating func begin(file name: String?) { lines.begin(file: name) }

  /// Makes room for so many rows at once, and for so many runs of rows of one sheet.
  public mutating func reserveCapacity(_ rows: Int, runs: Int = 0) {
    self.runs.reserveCapacity(runs)
    criterionColumn.reserveCapacity(rows)
    pointsColumn.reserveCapacity(rows)
  }

  /// Adds a row. Complexity: O(1) on average.
  public mutating func append(
    entry: Entry.ID, judge: Judge.ID, stage: Stage.ID, criterion: Criterion.ID, points: Points, line: Int = 0,
    place: Int = 0
  ) throws(ScoreTableError) {
    try append(
      entry: entries.intern(entry), judge: judges.intern(judge), stage: stages.intern(stage),
      criterion: criteria.intern(criterion), points: points, line: line, place: place)
  }

  /// Adds a row by numbers that ``internEntry(_:)`` and its like gave.
  ///
  /// - Throws: ``ScoreTableError`` when a number was never given, or there are more stages, criteria or lines than fit.
  public mutating func append(
    entry: Int, judge: Int, stage: Int, criterion: Int, points: Points, line: Int = 0,
    place: Int = 0
  ) throws(ScoreTableError) {
    guard entry >= 0, entry < entries.count, judge >= 0, judge < judges.count, stage >= 0, stage < stages.count,
      criterion >= 0, criterion < criteria.count
    else { throw .unknownNumber }
    guard let entry = Int32(exactly: entry), let judge = Int32(exactly: judge), let stage = Int16(exactly: stage),
      let criterion = Int16(exactly: criterion), Int32(exactly: line) != nil, let end = Int32(exactly: count + 1)
    else { throw .tooLarge }
    // That the place behind the last row fits too is what every sheet rests on, which ends there.
    add(Run(entry: entry, judge: judge, stage: stage, start: end - 1))
    criterionColumn.append(criterion)
    pointsColumn.append(points.tenThousandths)
    lines.append(line)
    // Further along than anybody looks, the line alone says where.
    places.append(PlaceRun(start: end - 1, place: Int16(exactly: place) ?? 0))
  }

  /// Begins a run at the end of the rows, or goes on with the last one.
  private mutating func add(_ run: Run) {
    if let last = runs.last, last.isOfSheet(of: run) { return }
    runs.append(run)
  }

  /// Adds rows whose numbers have been looked at.
  mutating func appendColumns(of rows: borrowing NumberedRows, fromLine line: Int) {
    let first = Int32(truncatingIfNeeded: count)
    for run in rows.runs { add(Run(entry: run.entry, judge: run.judge, stage: run.stage, start: first + run.start)) }
    criterionColumn.append(contentsOf: rows.criteria[..<rows.count])
    pointsColumn.append(contentsOf: rows.points[..<rows.count])
    for run in rows.places { places.append(PlaceRun(start: first + run.start, place: run.place)) }
    lines.append(from: line, count: rows.count)
  }

  /// The number of an entry, new or known; a reader asks once for each and then adds rows by number.
  public mutating func internEntry(_ id: Entry.ID) -> Int { entries.intern(id) }

  /// The number of a judge, new or known.
  public mutating func internJudge(_ id: Judge.ID) -> Int { judges.intern(id) }

  /// The number of a stage, new or known.
  public mutating func internStage(_ id: Stage.ID) -> Int { stages.intern(id) }

  /// The number of a criterion, new or known.
  public mutating func internCriterion(_ id: Criterion.ID) -> Int { criteria.intern(id) }

  /// The rows of the judges that pass, in the same order, with the identifiers of these rows alone. Complexity: O(*r*) for *r* rows.
  public func keeping(_ isKept: (Judge.ID) -> Bool) -> ScoreTable {
    var kept = ScoreTable(file: file)
    for (number, run) in runs.enumerated() where isKept(judges[Int(run.judge)]) {
      // No more of anything than there was: every number fits.
      kept.add(
        Run(
          entry: Int32(truncatingIfNeeded: kept.entries.intern(entries[Int(run.entry)])),
          judge: Int32(truncatingIfNeeded: kept.judges.intern(judges[Int(run.judge)])),
          stage: Int16(truncatingIfNeeded: kept.stages.intern(stages[Int(run.stage)])),
          start: Int32(truncatingIfNeeded: kept.count)))
      for row in rows(ofRun: number) {
        kept.places.append(
          PlaceRun(start: Int32(truncatingIfNeeded: kept.count), place: Int16(truncatingIfNeeded: places[row])))
        kept.criterionColumn.append(Int16(truncatingIfNeeded: kept.criteria.intern(criteria[Int(criterionColumn[row])])))
        kept.pointsColumn.append(pointsColumn[row])
        kept.lines.begin(file: lines.file(ofRow: row))
        kept.lines.append(lines[row])
      }
    }
    return kept
  }

  /// Replaces the points of a row that there is; for corrections, which are made on a copy.
  mutating func correct(row: Int, to points: Points) {
    guard pointsColumn.indices.contains(row) else { return }
    pointsColumn.replace(row, by: points.tenThousandths)
  }

  /// The line of the file that a row came from, counted from 1; 0 when it came from no file.
  ///
  /// Complexity: O(log *r*) for *r* runs of rows whose lines follow one another.
  public func line(ofRow row: Int) -> Int { lines[row] }

  /// The character of its line at which the points of a row stand, counted from 1; 0 when that is not known.
  ///
  /// Complexity: O(log *r*) for *r* runs of rows whose points stand at the same character.
  public func place(ofRow row: Int) -> Int { places[row] }

  /// The file that a row came from, where it is another than ``file``.
  package func ownFile(ofRow row: Int) -> String? { lines.file(ofRow: row) }

  /// Where a row stands in its file; `nil` when it came from none.
  public func location(ofRow row: Int) -> SourceLocation? {
    guard let file = lines.file(ofRow: row) ?? file, row >= 0, row < count else { return nil }
    let (line, place) = (lines[row], places[row])
    return SourceLocation(file: file, line: line > 0 ? line : nil, column: line > 0 && place > 0 ? place : nil)
  }

  /// One row, with its identifiers written out. Complexity: O(log *n*) for *n* runs.
  public subscript(row: Int) -> Row {
    let run = run(ofRow: row)
    return Row(
      entry: entries[Int(run.entry)], judge: judges[Int(run.judge)], stage: stages[Int(run.stage)],
      criterion: criteria[Int(criterionColumn[row])], points: Points(tenThousandths: pointsColumn[row]), line: lines[row],
      place: places[row], file: lines.file(ofRow: row))
  }

  /// A score: who gave what to which entry on which criterion.
  public struct Row: Hashable, Sendable, Codable {
    /// The entry.
    public let entry: Entry.ID
    /// The judge.
    public let judge: Judge.ID
    /// The stage.
    public let stage: Stage.ID
    /// The criterion.
    public let criterion: Criterion.ID
    /// The points.
    public let points: Points
    /// The line of the file, counted from 1; 0 when it came from no file.
    public let line: Int
    /// The character of the line at which the points stand, counted from 1; 0 when that is not known.
    public let place: Int
    /// The file that the row came from, where it is another than ``ScoreTable/file``, as for a row that was mended.
    public let file: String?
  }
}

/// Why a row could not be added to a ``ScoreTable``.
public enum ScoreTableError: Error, Hashable, Sendable {
  /// A number that the table never gave.
  case unknownNumber
  /// More stages or criteria than 32 768, or more entries, judges, rows or lines than 2 147 483 647.
  case tooLarge
}

extension ScoreTableError: CustomStringConvertible {
  /// The reason in English, for a log.
  public var description: String {
    switch self {
    case .unknownNumber: "a number that the table never gave to an entry, judge, stage or criterion"
    case .tooLarge: "more entries, judges, stages, criteria, rows or lines than a table of scores holds"
    }
  }
}

extension ScoreTable: Codable {
  private enum Key: String, CodingKey { case file, rows }

  /// Reads a list of rows.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(file: try container.decodeIfPresent(String.self, forKey: .file))
    for row in try container.decode([Row].self, forKey: .rows) {
      begin(file: row.file)
      try append(
        entry: row.entry, judge: row.judge, stage: row.stage, criterion: row.criterion, points: row.points,
        line: row.line, place: row.place)
    }
  }

  /// Writes a list of rows.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encodeIfPresent(file, forKey: .file)
    try container.encode((0..<count).map { self[$0] }, forKey: .rows)
  }
}
