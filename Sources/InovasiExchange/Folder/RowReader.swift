import InovasiModel

/// A field of a table, and the column that holds it; `nil` where the table has none.
struct Field {
  /// Part of the program, so that it is not retained as it is passed on for every cell.
  let name: StaticString
  let column: Int?

  init(_ name: StaticString, in columnOf: [String: Int]) {
    self.name = name
    column = columnOf[name.description]
  }
}

/// The cells of one row as values; what cannot be one becomes a finding about the thing that the row describes.
///
/// One reader goes from row to row of a whole table: to make one for each row would be to retain everything in it again.
struct RowReader {
  init(_ table: TableReader) {
    file = table.file
    columnOf = table.columnOf
    headings = table.headings
    evidence = table.evidence
    subject = .file(table.file)
  }

  /// The rows among which the one at hand is; nobody else owns them, so that the next rows use their memory.
  var batch = RecordBatch()
  /// Which of them it is.
  private(set) var index = 0
  /// The line on which it begins.
  var line: Int { batch.line(ofRow: index) }
  /// Where it begins: its line, and the character where others begin on that line too.
  var start: SourceLocation { SourceLocation(file: file, line: line, column: batch.sharedLineCharacter(ofRow: index)) }
  /// What the row describes: the file, until that is known.
  var subject: Finding.Subject
  // Not the table itself: a second owner of its findings would have them copied with every row.
  private let file: String
  private let columnOf: [String: Int]
  /// What stands above the column of a field, where it is not the field's own name.
  private let headings: [String: String]
  private let evidence: FileEvidence
  private(set) var findings: [Finding] = []

  /// Goes on to another row of the batch.
  mutating func begin(_ index: Int) {
    self.index = index
    subject = .file(file)
    if !findings.isEmpty { findings = [] }
  }

  /// The field of a name; a reader of many rows asks once for each, and not in every row.
  func field(_ name: StaticString) -> Field { Field(name, in: columnOf) }

  /// Where the cell of a field stands; `nil` for a column that is not there.
  func location(_ field: StaticString) -> SourceLocation? {
    self.field(field).column.map { batch.location(row: index, column: $0, in: file) }
  }

  /// A cell's text without spaces at its ends; `nil` for a blank cell or a column that is not there.
  mutating func text(_ field: StaticString) -> String? { text(self.field(field)) }

  mutating func text(_ field: Field) -> String? {
    guard let column = field.column else { return nil }
    return text(column: column, field.name.description)
  }

  mutating func text(column: Int, _ field: @autoclosure () -> String) -> String? {
    let range = batch.range(row: index, column: column)
    guard !range.isEmpty else {
      if batch.hasDamage { _ = reportDamage(column, field()) }
      return nil
    }
    guard let text = batch.text(in: range), !(batch.mayHoldZero && text.utf8.contains(0)) else {
      report(.textEncoding, column, field(), "")
      return nil
    }
    guard Self.isSpace(batch.bytes[range.lowerBound]) || Self.isSpace(batch.bytes[range.upperBound - 1]) else { return text }
    let trimmed = text.drop { $0 == " " || $0 == "\t" }
    let end = trimmed.lastIndex { $0 != " " && $0 != "\t" }
    return end.map { String(trimmed[...$0]) }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  mutating func identifier<Subject>(_ field: StaticString) -> Identifier<Subject>? { identifier(self.field(field)) }

  mutating func identifier<Subject>(_ field: Field) -> Identifier<Subject>? {
    guard let text = text(field) else { return nil }
    return checked(Identifier<Subject>(text), field.name, text)
  }

  /// The same for a column in which few texts come again and again.
  mutating func identifier<Subject>(
    _ field: Field, _ known: inout KnownCells<Identifier<Subject>>
  ) -> Identifier<Subject>? {
    remembered(field, &known) { row in row.identifier(field) }
  }

  /// The items of a list, which `;` separates; see ``ListText``.
  mutating func list(_ field: StaticString) -> [String] { list(self.field(field)) }

  mutating func list(_ field: Field) -> [String] { text(field).map(ListText.items) ?? [] }

  mutating func identifiers<Subject>(_ field: StaticString) -> [Identifier<Subject>] { identifiers(self.field(field)) }

  mutating func identifiers<Subject>(_ field: Field) -> [Identifier<Subject>] {
    guard let text = text(field) else { return [] }
    // One item without a mark is a list of itself.
    if !text.utf8.contains(where: ListText.isMark), let identifier = Identifier<Subject>(text) { return [identifier] }
    var identifiers: [Identifier<Subject>] = []
    for text in ListText.items(text) {
      if let identifier = checked(Identifier<Subject>(text), field.name, text) { identifiers.append(identifier) }
    }
    return identifiers
  }

  /// The same for a column in which few texts come again and again.
  mutating func identifiers<Subject>(
    _ field: Field, _ known: inout KnownCells<[Identifier<Subject>]>
  ) -> [Identifier<Subject>] {
    remembered(field, &known) { row in row.identifiers(field) } ?? []
  }

  /// What a cell means that was met before, or else what is read in it; remembered where there is nothing to report.
  private mutating func remembered<Meaning>(
    _ field: Field, _ known: inout KnownCells<Meaning>, _ read: (inout RowReader) -> Meaning?
  ) -> Meaning? {
    guard let column = field.column else { return nil }
    let range = batch.range(row: index, column: column)
    guard !range.isEmpty else {
      if batch.hasDamage { _ = reportDamage(column, field.name.description) }
      return nil
    }
    if let meaning = known.meaning(of: batch.bytes.span, range) { return meaning }
    let reported = findings.count
    let meaning = read(&self)
    if let meaning, findings.count == reported { known.remember(meaning) }
    return meaning
  }

  mutating func date(_ field: StaticString) -> CalendarDate? { date(self.field(field)) }

  mutating func date(_ named: Field) -> CalendarDate? {
    guard let column = named.column else { return nil }
    let range = batch.range(row: index, column: column)
    if range.count == 10, let date = try? CalendarDate(iso: batch.bytes.span.extracting(range)) { return date }
    guard let text = text(named) else { return nil }
    switch DateReading(text) {
    case .empty: return nil
    case .day(let date): return date
    case .dayFirst(let date):
      guard evidence.hasMonthFirst(in: Self.dateFields.compactMap { columnOf[$0] }) else { return date }
      report(.dateAmbiguous, column, named.name.description, text)
    case .monthFirst, .doesNotExist: report(.dateInvalid, column, named.name.description, text)
    case .notADay: report(.dateFormat, column, named.name.description, text)
    }
    return nil
  }

  /// The fields that hold days; one that is month first makes the others of its file doubtful.
  private static let dateFields = ["started", "trial_started", "valid_from", "valid_until"]

  mutating func region(_ field: StaticString) -> RegionCode? { region(self.field(field)) }

  mutating func region(_ field: Field) -> RegionCode? {
    guard let text = text(field) else { return nil }
    let code = RegionCode(text)
    if code == nil, text.contains(where: { !$0.isWhitespace }) {
      report(.cellNeedsRegion, field.column ?? 0, field.name.description, text, ["example": "35.73"])
    }
    return code
  }

  mutating func integer(_ field: StaticString) -> Int? {
    guard let text = text(field) else { return nil }
    return checked(Self.whole(text), field, text)
  }

  /// A whole number, with or without marks between thousands: what has three digits behind a mark is no fraction here.
  static func whole(_ text: String) -> Int? {
    if let number = Int(text) { return number }
    switch NumberReading(text) {
    case .number(let decimal):
      let parts = decimal.split(separator: ".")
      return parts.count < 2 || parts[1].allSatisfy { $0 == "0" } ? Int(parts[0]) : nil
    case .ambiguous(let point, let comma): return Int(point.contains(".") ? comma : point)
    case .empty, .percentage, .notANumber: return nil
    }
  }

  /// A number with up to four decimals, in whichever way it was written; one that cannot be read, or can be read in two ways, is reported.
  mutating func points(_ field: StaticString) -> Points? {
    let field = self.field(field)
    guard let column = field.column, let text = text(field) else { return nil }
    do throws(FileEvidence.NumberFault) {
      let decimal = try evidence.decimal(text, row: index, column: column, of: batch)
      do throws(DecimalError) {
        return try Points(text: decimal)
      } catch {
        if case .tooPrecise(let places) = error {
          report(.cellTooPrecise, column, field.name.description, text, ["places": "\(places)"])
        } else {
          reportInvalid(field.name, text)
        }
      }
    } catch {
      report(error == .ambiguous ? .numberAmbiguous : .cellInvalid, column, field.name.description, text)
    }
    return nil
  }

  private mutating func checked<Value>(_ value: Value?, _ field: StaticString, _ text: String) -> Value? {
    // What looks blank is: spaces of other kinds than those that are cut.
    if value == nil, text.contains(where: { !$0.isWhitespace }) { reportInvalid(field, text) }
    return value
  }

  /// Says of what the row describes what the format has said of the file; once, however often the cell is read.
  ///
  /// - Returns: whether it has said anything.
  private mutating func reportDamage(_ column: Int, _ field: String) -> Bool {
    guard let damage = batch.damage(row: index, column: column) else { return false }
    let finding = damage.reported(about: subject, path: field.fieldPath)
    if !findings.contains(finding) { findings.append(finding) }
    return true
  }

  mutating func reportInvalid(_ field: StaticString, _ text: String) {
    report(.cellInvalid, self.field(field).column ?? 0, field.description, text)
  }

  private mutating func report(
    _ kind: FindingKind, _ column: Int, _ field: String, _ text: String, _ parameters: TextParameters = [:]
  ) {
    // Of what the format has found wrong nothing else is said: it knows what stands there, and the text is what it made of it.
    if batch.hasDamage, reportDamage(column, field) { return }
    findings.append(
      Finding(
        kind, about: subject, path: field.fieldPath, location: batch.location(row: index, column: column, in: file), value: text,
        parameters: parameters.adding(["column": headings[field] ?? field, "text": text])))
  }
}

extension Finding {
  /// What a format says of a cell, about the thing that the cell's row describes.
  func reported(about subject: Subject, path: String) -> Finding {
    Finding(kind, about: subject, path: path, location: location, parameters: parameters, severity: severity)
  }
}

extension String {
  /// A column's name as the model spells the field.
  var fieldPath: String {
    switch self {
    case "trial_started": "trialStarted"
    case "affair": "affairs"
    default: self
    }
  }
}
