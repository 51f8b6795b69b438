public import InovasiModel

/// Where the small tables — agencies, judges, the history, absences, published scores, and those of judging — say what a finding may be
/// about, to the line and character.
///
/// What these tables say is kept without their rows. A finding about it is placed by its subject, its path and its value, or by the
/// first two where the value stands nowhere, or, of a table with a row for each thing, by its row and the column of the path. What
/// is said twice is placed where it stands first.
///
/// Memory: some 120 bytes for each cell that can be wrong; 100 bytes and 4 a cell for each agency.
public struct NamePlaces: Hashable, Sendable {
  private struct Key: Hashable {
    let subject: Finding.Subject
    let path: String
    let text: String?
  }

  private struct Row: Hashable {
    /// Which of the tables it is in.
    let table: Int
    let line: Int
  }

  private var places: [Key: SourceLocation] = [:]
  /// The tables that have a row for each thing, and the first row of each thing: there may be thousands, and hardly one of them is wrong.
  private var tables: [FieldPlaces] = []
  private var rows: [Finding.Subject: Row] = [:]

  /// No places yet.
  public init() {}

  /// Whether nothing is placed.
  public var isEmpty: Bool { places.isEmpty && rows.isEmpty }

  /// Notes where a name stands, unless it stands further up already; a blank cell names nothing.
  mutating func add<Subject>(
    _ id: Identifier<Subject>?, _ path: String, of subject: Finding.Subject = .competition,
    at location: @autoclosure () -> SourceLocation?
  ) {
    if let id { add(id.rawValue, path, of: subject, at: location()) }
  }

  /// Notes where a field stands, whatever it says, likewise.
  mutating func add(field path: String, of subject: Finding.Subject, at location: @autoclosure () -> SourceLocation?) {
    add(nil, path, of: subject, at: location())
  }

  /// Notes where a field says something, likewise; `nil` for whatever it says.
  mutating func add(
    _ text: String?, _ path: String, of subject: Finding.Subject, at location: @autoclosure () -> SourceLocation?
  ) {
    let key = Key(subject: subject, path: path, text: text.map(Privacy.masked))
    if places[key] == nil { places[key] = location() }
  }

  /// Begins a table that has a row for each thing.
  mutating func begin(_ table: FieldPlaces) { tables.append(table) }

  /// Notes where the row of a thing stands in the table that was begun last, unless it has one already.
  mutating func add(row: borrowing RowReader, of subject: Finding.Subject) {
    guard let table = tables.indices.last else { return }
    tables[table].add(row.index, of: row.batch)
    if rows[subject] == nil { rows[subject] = Row(table: table, line: row.line) }
  }

  /// The place of what a finding is about, where it has none; `nil` where no more is known. Complexity: O(1).
  public func place(of finding: Finding) -> SourceLocation? {
    guard finding.location == nil else { return nil }
    let place = finding.value.flatMap { places[Key(subject: finding.subject, path: finding.path, text: $0)] }
    if let place = place ?? places[Key(subject: finding.subject, path: finding.path, text: nil)] { return place }
    return rows[finding.subject].flatMap { tables[$0.table].place(of: finding.path, inRowOn: $0.line) }
  }
}
