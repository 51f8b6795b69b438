import InovasiModel
import InovasiScoring
import Testing

/// Sheets of a panel: `A J1 80`, one a row; a `*` behind the points marks a calibration entry.
func sheets(_ rows: String...) throws -> [JudgedTotal] {
  try rows.flatMap { $0.split(separator: ",") }.map { row in
    let cells = row.split(separator: " ").map(String.init)
    try #require(cells.count >= 3)
    return JudgedTotal(
      entry: id(cells[0]), judge: id(cells[1]), total: Fraction(try Points(text: cells[2])), isCalibration: cells.count > 3)
  }
}

/// Three judges on three entries, where raw means tie A with B.
func workedPanel() throws -> [JudgedTotal] {
  try sheets("A J1 80, B J1 70, C J1 60", "A J2 95, B J2 90, C J2 94", "A J3 50, B J3 65, C J3 55")
}

extension AdjustedPanel {
  /// The mean of each counted entry's totals before they are rounded.
  var unroundedMeans: [Entry.ID: Double] {
    let records = Dictionary(judges.map { ($0.judge, $0) }) { first, _ in first }
    return Dictionary(grouping: counted, by: \.sheet.entry).mapValues { totals in
      totals.reduce(0) { sum, total in
        let raw = Double(total.sheet.total.numerator) / Double(total.sheet.total.denominator)
        return sum + (records[total.sheet.judge]?.unrounded(raw) ?? .nan)
      } / Double(totals.count)
    }
  }

  /// The exact mean of each counted entry's adjusted totals.
  var means: [Entry.ID: Fraction] {
    get throws {
      try Dictionary(grouping: counted, by: \.sheet.entry).mapValues { try Fraction.mean(of: $0.map(\.adjusted)) ?? .zero }
    }
  }

  func record(_ judge: Judge.ID) throws -> JudgeSeverity { try #require(judges.first { $0.judge == judge }) }
}

/// Whether a number is the expected one, to a billionth.
func isNear(_ found: Double?, _ expected: Double) -> Bool {
  guard let found else { return false }
  return abs(found - expected) < 1e-9
}

/// Whether the numbers are the expected ones, entry by entry, to a billionth.
func agree(_ found: [Entry.ID: Double], _ expected: [Entry.ID: Double]) -> Bool {
  found.count == expected.count && expected.allSatisfy { isNear(found[$0.key], $0.value) }
}
