import InovasiModel

/// What the cells of each column are, seen over all rows: numbers, truth values, or texts.
///
/// A column of numbers has nothing else in it. Digits with zeros in front, a plus sign or more than 15 digits are names and not numbers:
/// account, telephone and identity numbers lose something as such.
struct ColumnTypes {
  private enum Kind {
    case text, truth
    case number(DecimalMark?)
  }

  private struct Sight {
    var isNumber = true
    var isTruth = true
    var isEmpty = true
    /// The least of the texts that can be two numbers.
    var ambiguous: String?
    var marks: Set<DecimalMark> = []
  }

  private var kinds: [Kind] = []

  init(
    _ start: any RecordSource, mark: DecimalMark?, file: String, _ report: inout TableConversion.Report
  ) throws(ExchangeError) {
    var source = start
    var sights: [Sight] = []
    while let batch = try source.next() {
      for row in 0..<batch.count where batch.problem(ofRow: row) == nil {
        for column in 0..<batch.cellCount(ofRow: row) {
          if column == sights.count { sights.append(Sight()) }
          guard let text = batch.text(row: row, column: column), !text.isEmpty else { continue }
          Self.look(at: text, isStated: batch.isStatedNumber(row: row, column: column), &sights[column])
        }
      }
    }
    for (column, sight) in sights.enumerated() {
      if sight.isEmpty {
        kinds.append(.text)
      } else if sight.isTruth {
        kinds.append(.truth)
      } else if sight.isNumber, sight.ambiguous == nil || mark != nil || sight.marks.count == 1 {
        kinds.append(.number(mark ?? sight.marks.first))
      } else {
        kinds.append(.text)
        guard sight.isNumber, let text = sight.ambiguous else { continue }
        let name = column < source.columns.count ? source.columns[column] : "\(column + 1)"
        report.findings.append(
          Finding(
            .numberAmbiguous, about: .file(file), path: name, location: SourceLocation(file: file),
            parameters: ["column": name, "text": text], severity: .warning))
      }
    }
  }

  /// - Parameter isStated: whether the format says that the text is a number, with a point for its mark.
  private static func look(at text: String, isStated: Bool, _ sight: inout Sight) {
    sight.isEmpty = false
    if text != "true", text != "false" { sight.isTruth = false }
    guard sight.isNumber else { return }
    guard isPlain(text) else {
      sight.isNumber = false
      return
    }
    switch NumberReading(text, mark: isStated ? .point : nil) {
    case .number: if let mark = NumberReading.mark(shownBy: text) { sight.marks.insert(mark) }
    case .ambiguous: sight.ambiguous = min(sight.ambiguous ?? text, text)
    case .percentage, .empty, .notANumber: sight.isNumber = false
    }
  }

  /// Whether digits stand for how many, and not for a name.
  private static func isPlain(_ text: String) -> Bool {
    let digits = text.utf8.filter { (48...57).contains($0) }
    let start = text.utf8.drop { $0 == UInt8(ascii: "-") }
    guard digits.count <= 15, let first = start.first, (48...57).contains(first) else { return false }
    return first != 48 || start.count == 1 || start.dropFirst().first.map { !(48...57).contains($0) } == true
  }

  /// A cell as what its column is.
  func cell(_ text: String, isStated: Bool, _ column: Int) -> Cell {
    if text.isEmpty { return .empty }
    guard column < kinds.count else { return .text(text) }
    switch kinds[column] {
    case .text: return .text(text)
    case .truth: return .truth(text == "true")
    case .number(let mark):
      guard let decimal = NumberReading(text, mark: isStated ? .point : mark).decimal else { return .text(text) }
      return Int(decimal).map(Cell.integer) ?? .decimal(decimal)
    }
  }
}
