#if CommandLine
import Inovasi

/// A table of recipients: an identifier, a score, and the columns that the rules look at.
///
/// A row that cannot be read would change what everybody else gets, so that all such rows are errors and nothing is shared out. A
/// score that is left blank is a recipient without one, who is listed and takes no part.
struct ClaimsFile {
  private(set) var recipients: [FundSharing.Recipient] = []
  private var findings: [Finding] = []
  private let file: String
  private let mark: UInt8?

  /// - Throws: an error that lists everything that cannot be read.
  init(_ path: String, rules: RuleOptions, incentive: Rulebook.Incentive) throws(EvaluationError) {
    file = String(path.split(separator: "/").last ?? "")
    do throws(ExchangeError) {
      var source = try CSVSource(path: path, name: file)
      mark = source.dialect.separator == UInt8(ascii: ",") ? nil : UInt8(ascii: ",")
      let columns = Columns(source.columns, rules, incentive)
      findings = columns.missing.map {
        Finding(
          .columnMissing, about: .file(file), location: SourceLocation(file: file, line: 1),
          parameters: ["column": $0.column, "file": file, "names": $0.names.joined(separator: ", ")])
      }
      while columns.missing.isEmpty, let batch = try source.next() {
        for row in 0..<batch.count { read(row, of: batch, columns) }
      }
    } catch {
      throw .reading(error)
    }
    var seen: Set<Entry.ID> = []
    for recipient in recipients where !seen.insert(recipient.claim.entry).inserted {
      findings.append(
        Finding(
          .rulebookDuplicate, about: .file(file), parameters: ["id": recipient.claim.entry.rawValue, "path": file]))
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
    guard batch.cellCount(ofRow: row) == columns.count else {
      return report(
        .rowCellCount, row, batch, 0, "", "", ["found": "\(batch.cellCount(ofRow: row))", "expected": "\(columns.count)"])
    }
    let text = text(row, batch, columns.id) ?? ""
    guard let id = Entry.ID(text) else { return report(.rowWithoutIdentifier, row, batch, columns.id, "id", text) }
    let score = number(row, batch, columns.score, "score")
    var claim = Claim(entry: id, agency: nil, place: 0, claim: score.map { Fraction($0) } ?? .zero)
    claim.agency = columns.agency.flatMap { self.text(row, batch, $0) }.flatMap { Agency.ID($0) }
    claim.pot = columns.pot.flatMap { self.text(row, batch, $0) }
    if let column = columns.place, score != nil {
      let text = self.text(row, batch, column) ?? ""
      if let place = Int(text), place > 0 { claim.place = place } else { report(.cellInvalid, row, batch, column, "place", text) }
    }
    var values: [Rulebook.Grading.Variable.ID: Points] = [:]
    for (variable, column) in columns.variables { values[variable] = number(row, batch, column, variable.rawValue) }
    recipients.append(FundSharing.Recipient(claim, hasScore: score != nil, values: values))
  }

  /// A number, or yes or no as one or zero; `nil` for a blank cell.
  private mutating func number(_ row: Int, _ batch: RecordBatch, _ column: Int, _ name: String) -> Points? {
    guard let text = text(row, batch, column) else { return nil }
    if let points = try? Points(text: text) { return points }
    if let mark, let points = try? Points(utf8: Array(text.utf8).span, mark: mark) { return points }
    if let answer = ["ya": 1, "yes": 1, "true": 1, "tidak": 0, "no": 0, "false": 0][text.folded] { return Points(answer) }
    report(.cellInvalid, row, batch, column, name, text)
    return nil
  }

  private func text(_ row: Int, _ batch: RecordBatch, _ column: Int) -> String? {
    let text = batch.text(row: row, column: column) ?? "\u{FFFD}"
    let trimmed = text.drop { $0 == " " }
    return trimmed.lastIndex { $0 != " " }.map { String(trimmed[...$0]) }
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
  var id = 0
  var score = 0
  var agency: Int?
  var place: Int?
  var pot: Int?
  var variables: [(Rulebook.Grading.Variable.ID, Int)] = []
  var missing: [(column: String, names: [String])] = []

  init(_ names: [String], _ rules: RuleOptions, _ incentive: Rulebook.Incentive) {
    count = names.count
    let folded = names.map(\.folded)
    func find(_ words: [String]) -> Int? { words.lazy.compactMap { folded.firstIndex(of: $0.folded) }.first }
    func need(_ column: String, _ words: [String]) -> Int {
      guard let found = find(words) else {
        missing.append((column, words))
        return 0
      }
      return found
    }
    id = need("id", ["id", "innovation", "inovasi", "entry", "region", "daerah", "wilayah", "kode"])
    score = need(
      rules.score ?? "score", rules.score.map { [$0] } ?? ["score", "nilai", "skor", "claim", "index", "indeks"])
    agency = find(["agency", "opd"])
    place = find(["place", "peringkat"])
    if let by = rules.by { pot = need(by, [by]) }
    for variable in incentive.agencyVariables.sorted() {
      variables.append((variable, need(variable.rawValue, [variable.rawValue])))
    }
  }
}
#endif
