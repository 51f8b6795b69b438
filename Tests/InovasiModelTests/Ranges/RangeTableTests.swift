import InovasiModel
import Testing

/// Printed ranges: which of them are no function, and what a closing rule makes of them.
struct RangeTableTests {
  private func points(_ text: String) throws -> Points { try Points(text: text) }

  private func fraction(_ text: String) throws -> Fraction { Fraction(try Points(text: text)) }

  private func table(_ ranges: [(String?, String?)], _ closing: ClosingRule? = nil) throws -> RangeTable {
    RangeTable(
      try ranges.enumerated().map { rank, ends in
        RangeTable.Row(
          PrintedRange(
            lower: try ends.0.map { .init(try points($0)) }, upper: try ends.1.map { .init(try points($0)) }),
          rank: rank + 1)
      }, closing: closing)
  }

  private func closing(_ holes: ClosingRule.Holes?, _ overlaps: ClosingRule.Preference? = nil) -> ClosingRule {
    ClosingRule(holes: holes, overlaps: overlaps, basis: .assumption("a test"))
  }

  @Test func holesAndOverlapsAreNamed() throws {
    // Row 4 of 2026: ≤ 2.04, 2.05–5.23, ≥ 5.23.
    let income = try table([(nil, "2.04"), ("2.05", "5.23"), ("5.23", nil)])
    #expect(income.seams.map(\.kind) == [.hole, .overlap])
    #expect(income.seams.map(\.range) == ["2.04–2.05", "5.23–5.23"])
    #expect(income.openSeams == income.seams)
    #expect(income.row(of: try fraction("2.045")) == nil)
    #expect(income.row(of: try fraction("5.23")) == nil)
    #expect(try table([("3", "1")]).seams.map(\.kind) == [.empty])
    // Row 3: ≤ −50.32, −50.33–8.16, ≥ 8.17.
    #expect(
      try table([(nil, "-50.32"), ("-50.33", "8.16"), ("8.17", nil)]).seams.map(\.range) == ["-50.33–-50.32", "8.16–8.17"])
  }

  @Test func roundingClosesAHoleOfOneStepAndNoWider() throws {
    #expect(try table([(nil, "2.04"), ("2.05", nil)], closing(.round)).openSeams.isEmpty)
    #expect(try table([(nil, "2.04"), ("2.06", nil)], closing(.round)).openSeams.count == 1)
    // An end off the grid is never reached by a rounded number.
    #expect(try table([(nil, "2.045"), ("2.05", nil)], closing(.round)).openSeams.count == 1)
    #expect(try table([(nil, "2.05"), ("2.05", nil)], closing(.round)).openSeams.map(\.kind) == [.overlap])
    #expect(try table([(nil, "2.05"), ("2.05", nil)], closing(.round, .higher)).openSeams.isEmpty)
  }

  @Test func hugeEndsLeaveAHoleAndAreNoTrap() throws {
    let huge = "900000000000000"
    #expect(try table([(nil, "-\(huge)"), (huge, nil)], closing(.round)).openSeams.map(\.kind) == [.hole])
  }

  @Test(
    arguments: [
      ("2.044", ClosingRule.Preference.higher, 0, RangeTable.Decision.rounded), ("2.045", .higher, 1, .rounded),
      ("5.23", .higher, 2, .overlap), ("5.23", .lower, 1, .overlap), ("5.229", .lower, 1, .overlap),
      ("-90", .higher, 0, .printed), ("400", .lower, 2, .printed),
    ])
  func roundedFirst(value: String, winner: ClosingRule.Preference, index: Int, decision: RangeTable.Decision) throws {
    let income = try table([(nil, "2.04"), ("2.05", "5.23"), ("5.23", nil)], closing(.round, winner))
    let row = try #require(income.row(of: try fraction(value)))
    #expect(row.index == index && row.decision == decision)
  }

  @Test func lowerIsBetterOverlaps() throws {
    // Row 5b: level 1 ≥ 5.91, level 2 2.34–5.92, level 3 ≤ 2.35.
    let rows = [
      RangeTable.Row(PrintedRange(lower: .init(try points("5.91"))), rank: 1),
      RangeTable.Row(PrintedRange(lower: .init(try points("2.34")), upper: .init(try points("5.92"))), rank: 2),
      RangeTable.Row(PrintedRange(upper: .init(try points("2.35"))), rank: 3),
    ]
    let higher = RangeTable(rows, closing: closing(.round, .higher))
    let lower = RangeTable(rows, closing: closing(.round, .lower))
    #expect(higher.seams.map(\.range) == ["2.34–2.35", "5.91–5.92"] && higher.openSeams.isEmpty)
    for (value, best, least) in [("5.92", 2, 1), ("5.91", 2, 1), ("2.35", 3, 2), ("2.34", 3, 2), ("2.36", 2, 2)] {
      #expect(try higher.row(of: fraction(value)).map { rows[$0.index].rank } == best)
      #expect(try lower.row(of: fraction(value)).map { rows[$0.index].rank } == least)
    }
  }

  @Test func halfOpenIsATotalFunctionOnEveryFifthThousandth() throws {
    let bands = try table([("0.01", "34.99"), ("35", "60"), ("60.01", "100")], closing(.halfOpen))
    #expect(bands.openSeams.isEmpty)
    for thousandth in stride(from: 10, through: 100_000, by: 5) {
      let value = try #require(Fraction(thousandth, over: 1000))
      let row = try #require(bands.row(of: value))
      #expect(row.index == (thousandth < 35_000 ? 0 : thousandth < 60_010 ? 1 : 2))
    }
    #expect(bands.row(of: Fraction(101)) == nil)
    #expect(bands.row(of: .zero) == nil)
  }

  @Test func strictEndsAndText() throws {
    let counts = RangeTable(
      [
        RangeTable.Row(PrintedRange(lower: .init(try points("4")), upper: .init(try points("7"))), rank: 2),
        RangeTable.Row(PrintedRange(lower: .init(try points("7"), isIncluded: false)), rank: 3),
      ], closing: nil)
    #expect(counts.seams.isEmpty)
    #expect(counts.row(of: Fraction(7))?.index == 0)
    #expect(counts.row(of: Fraction(8))?.index == 1)
    #expect(counts.rows.map(\.range.description) == ["4–7", "> 7"])
    let json = #"{"above":7,"through":9.5}"#
    let range = try JSON.decode(PrintedRange.self, json)
    #expect(range.description == "> 7, ≤ 9.5")
    #expect(try JSON.roundTrip(range) == range)
    #expect(throws: DecodingError.self) { try JSON.decode(PrintedRange.self, #"{"form":7}"#) }
  }
}
