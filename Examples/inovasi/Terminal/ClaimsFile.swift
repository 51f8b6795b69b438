#if CommandLine
import Inovasi

/// A table of recipients: an identifier, a score, and the columns that the rules look at.
///
/// A row that cannot be read would change what everybody else gets, so that all such rows are errors and nothing is shared out. A
/// score that is left blank is a recipient without one, who is listed and takes no part.
struct ClaimsFile {
  private(set) var recipients: [FundSharing.Recipient] = []
  /// What there is to say of a table that can be read.
  private(set) var remarks: [Finding] = []
  private var findings: [Finding] = []
  private let file: String
  private let evidence: FileEvidence
  private var totals = RunningTotals()
  /// Who has been read, by the names under which nobody else may be.
  private var known: [String: Entry.ID] = [:]

  /// - Parameter mark: the mark before decimals, for a table that does not show it.
  /// - Throws: an error that lists everything that cannot be read.
  init(_ path: String, rules: RuleOptions, incentive: Rulebook.Incentive, mark: DecimalMark?) throws(EvaluationError) {
    let file = String(path.split(separator: "/").last ?? "")
    self.file = file
    do throws(ExchangeError) {
      var source = try CSVSource(path: path, name: file)
      let separator = source.dialect.separator
      evidence = FileEvidence(known: mark, separator: separator) { () throws(ExchangeError) in
        try CSVSource(path: path, name: file)
      }
      let columns = Columns(source.columns, rules, incentive)
      findings = columns.missing.map {
        Finding(
          .columnMissing, about: .file(file), location: SourceLocation(file: file, line: 1),
          parameters: ["column": $0.column, "file": file, "names": $0.names.joined(separator: ", ")])
      }
      findings += columns.repeated.map {
        Finding(
          .columnDuplicate, about: .file(file), location: SourceLocation(file: file, line: 1),
          parameters: ["column": $0, "file": file])
      }
      while columns.isComplete, let batch = try source.next() {
        for row in 0..<batch.count where !batch.holdsNothing(but: separator, inRow: row) {
          read(row, of: batch, columns)
          let swallowed = batch.swallowedRows(inRow: row, separator: separator, columns: columns.count)
          if swallowed > 0 { remarkRowsInCell(swallowed, row, batch) }
        }
      }
      remarks += source.findings
    } catch {
      throw .reading(error)
    }
    guard findings.isEmpty else { throw .rulebook(findings.sorted()) }
    if !hasPlaces { rank(better: rules.better ?? .higher) }
  }

  /// The place and the score of each recipient, for reading.
  var scores: [Entry.ID: AllocationView.Score] {
    Dictionary(
      recipients.map {
        ($0.claim.entry, AllocationView.Score(place: $0.claim.place, value: $0.hasScore ? $0.claim.claim : nil))
      }
    ) { first, _ in first }
  }

  /// Whether places were read; otherwise they come from the scores.
  private var hasPlaces: Bool { recipients.contains { $0.claim.place > 0 } }

  private mutating func rank(better: Rulebook.Incentive.Direction) {
    let values = recipients.map { $0.hasScore ? $0.claim.claim : nil }
    for (index, rank) in RankStyle.standard.ranks(of: values, higherIsBetter: better == .higher).enumerated() {
      recipients[index].claim.place = rank?.numerator ?? recipients.count
    }
  }

  private mutating func read(_ row: Int, of batch: RecordBatch, _ columns: Columns) {
    if let problem = batch.problem(ofRow: row) { return report(problem, row, batch, 0, "", "") }
    guard batch.fits(columns.count, named: columns.namedCount, row: row) else {
      return report(
        .rowCellCount, row, batch, 0, "", "", ["found": "\(batch.cellCount(ofRow: row))", "expected": "\(columns.count)"])
    }
    let text = text(row, batch, columns.id) ?? ""
    guard let id = Entry.ID(text) else { return report(.rowWithoutIdentifier, row, batch, columns.id, "id", text) }
    let score = score(row, batch, columns.score)
    if let score, totals.isTotal(text, score) { return report(.rowOfTotal, row, batch, columns.id, "id", text) }
    refuseSecond(id, row, batch, columns.id)
    var claim = Claim(entry: id, agency: nil, place: 0, claim: score ?? .zero)
    claim.agency = columns.agency.flatMap { self.text(row, batch, $0) }.flatMap { Agency.ID($0) }
    claim.pot = columns.pot.flatMap { self.text(row, batch, $0) }
    if let column = columns.place, score != nil {
      let text = self.text(row, batch, column) ?? ""
      if let place = Int(text), place > 0 {
        claim.place = place
      } else {
        report(text.isEmpty ? .cellBlank : .cellNeedsNumber, row, batch, column, "place", text, ["example": "1"])
      }
    }
    var values: [Rulebook.Grading.Variable.ID: Points] = [:]
    for (variable, column) in columns.variables { values[variable] = value(row, batch, column, variable.rawValue) }
    recipients.append(FundSharing.Recipient(claim, hasScore: score != nil, values: values))
  }

  /// Refuses a recipient who was there already, be it in another letter case or with other spaces: both would be paid.
  private mutating func refuseSecond(_ id: Entry.ID, _ row: Int, _ batch: RecordBatch, _ column: Int) {
    guard let first = known.updateValue(id, forKey: Self.name(of: id)) else { return }
    let names = (first == id ? [id] : [first, id]).map(\.rawValue).joined(separator: "\", \"")
    report(.rulebookDuplicate, row, batch, column, "id", id.rawValue, ["id": names, "path": file])
  }

  /// An identifier as it is compared with others: marks stay, since `1.11` and `11.1` are two.
  private static func name(of id: Entry.ID) -> String {
    let lower = id.rawValue.lowercased()
    return lower.utf8.contains(UInt8(ascii: " ")) ? lower.split(separator: " ").joined(separator: " ") : lower
  }

  /// The number to share by, with as many decimals as are exact: the tables of the package write ten; `nil` for a blank cell.
  private mutating func score(_ row: Int, _ batch: RecordBatch, _ column: Int) -> Fraction? {
    number(row, batch, column, "score", or: { Fraction($0) }) { text throws(DecimalError) in try Fraction(decimal: text) }
  }

  /// A value for a gate or an improvement; `nil` for a blank cell.
  private mutating func value(_ row: Int, _ batch: RecordBatch, _ column: Int, _ name: String) -> Points? {
    number(row, batch, column, name, or: { Points($0) }) { text throws(DecimalError) in try Points(text: text) }
  }

  /// A number in whichever way an office writes it, or yes or no as one or zero.
  private mutating func number<Number>(
    _ row: Int, _ batch: RecordBatch, _ column: Int, _ name: String, or answer: (Int) -> Number?,
    _ read: (String) throws(DecimalError) -> Number
  ) -> Number? {
    guard let text = text(row, batch, column) else { return nil }
    do throws(FileEvidence.NumberFault) {
      let decimal = try evidence.decimal(text, row: row, column: column, of: batch)
      do throws(DecimalError) {
        return try read(decimal)
      } catch .tooPrecise(let places) {
        report(.cellTooPrecise, row, batch, column, name, text, ["places": "\(places)"])
      } catch {
        report(.cellNeedsNumber, row, batch, column, name, text, ["example": "87.5"])
      }
    } catch .ambiguous {
      report(.numberAmbiguous, row, batch, column, name, text)
    } catch {
      if let word = ["ya": 1, "yes": 1, "true": 1, "tidak": 0, "no": 0, "false": 0][text.folded] { return answer(word) }
      report(.cellNeedsNumber, row, batch, column, name, text, ["example": "87.5"])
    }
    return nil
  }

  private func text(_ row: Int, _ batch: RecordBatch, _ column: Int) -> String? {
    let text = batch.text(row: row, column: column) ?? "\u{FFFD}"
    let trimmed = text.drop { $0 == " " }
    return trimmed.lastIndex { $0 != " " }.map { String(trimmed[...$0]) }
  }

  private mutating func remarkRowsInCell(_ count: Int, _ row: Int, _ batch: RecordBatch) {
    let position = batch.position(row: row, column: 0)
    remarks.append(
      Finding(
        .rowsInCell, about: .file(file), location: SourceLocation(file: file, line: position.line, column: position.column),
        parameters: ["file": file, "count": "\(count)"]))
  }

  private mutating func report(
    _ kind: FindingKind, _ row: Int, _ batch: RecordBatch, _ column: Int, _ name: String, _ text: String,
    _ parameters: TextParameters = [:]
  ) {
    let position = batch.position(row: row, column: column)
    findings.append(
      Finding(
        kind, withRow: row, of: batch, in: file,
        at: SourceLocation(file: file, line: position.line, column: position.column), value: text,
        parameters: parameters.adding(["column": name, "text": text])))
  }
}

/// Which column holds what.
private struct Columns {
  let count: Int
  /// How many there are up to the last that has a name.
  let namedCount: Int
  var id = 0
  var score = 0
  var agency: Int?
  var place: Int?
  var pot: Int?
  var variables: [(Rulebook.Grading.Variable.ID, Int)] = []
  var missing: [(column: String, names: [String])] = []
  /// The names that are looked for and stand twice: which of the two is meant cannot be known.
  var repeated: [String] = []

  var isComplete: Bool { missing.isEmpty && repeated.isEmpty }

  init(_ names: [String], _ rules: RuleOptions, _ incentive: Rulebook.Incentive) {
    count = names.count
    namedCount = (names.lastIndex { !$0.isEmpty } ?? -1) + 1
    let folded = names.map(\.folded)
    func find(_ words: [String]) -> Int? {
      guard let found = words.lazy.compactMap({ folded.firstIndex(of: $0.folded) }).first else { return nil }
      if folded[(found + 1)...].contains(folded[found]), !repeated.contains(names[found]) { repeated.append(names[found]) }
      return found
    }
    func need(_ column: String, _ words: [String]) -> Int {
      guard let found = find(words) else {
        missing.append((column, words))
        return 0
      }
      return found
    }
    id = need("id", ["id", "innovation", "inovasi", "entry", "region", "daerah", "wilayah", "kode"])
    score = need(
      rules.score ?? "score",
      rules.score.map { [$0] } ?? ["score", "nilai", "skor", "claim", "index", "indeks", "final", "nilai akhir", "skor akhir"])
    agency = find(["agency", "opd"])
    place = find(["place", "peringkat"])
    if let by = rules.by { pot = need(by, [by]) }
    for variable in incentive.agencyVariables.sorted() {
      variables.append((variable, need(variable.rawValue, [variable.rawValue])))
    }
  }
}
#endif
