import InovasiModel
import Testing

/// Points are the same whether each of a table's takes four bytes or, because one does not fit, all of them take eight.
struct PointsColumnTests {
  /// 214 748.3647, the most that fits four bytes.
  private static let most = Int(Int32.max)
  /// -214 748.3648, the least that does.
  private static let least = Int(Int32.min)
  /// The first on either side that does not.
  private static let (above, below) = (most + 1, least - 1)

  private static let columns: [[Int]] = [
    [], [0], [most], [least], [most, least, 0], [above], [below], [0, above], [above, 0], [0, below, 0],
    [most, least, above, most, least], [above, below, 875_000], [Int.max, Int.min, 1],
  ]
  private static let written: [[Int]] = [[0, most, least], [above], [0, above, 0], [below, most, 9_000_000_000]]

  /// One sheet with these points, in ten-thousandths, row by row.
  private func table(_ points: [Int]) throws -> ScoreTable {
    var table = ScoreTable(file: "scores.csv")
    for (row, tenThousandths) in points.enumerated() {
      try table.append(
        entry: "E1", judge: "J1", stage: "s", criterion: "C1", points: Points(tenThousandths: tenThousandths), line: row + 2)
    }
    return table
  }

  @Test func fourBytesReachAsFarAsTheySay() throws {
    let texts = ["214748.3647", "-214748.3648", "214748.3648", "-214748.3649"]
    let points = try texts.map { try Points(text: $0).tenThousandths }
    #expect(points == [Self.most, Self.least, Self.above, Self.below])
    #expect(try table(points).pointsColumn.map { "\(Points(tenThousandths: $0))" } == texts)
  }

  @Test(arguments: columns) func pointsStayWhatTheyWere(points: [Int]) throws {
    let table = try table(points)
    #expect(Array(table.pointsColumn) == points)
    #expect((0..<table.count).map { table[$0].points.tenThousandths } == points)
    #expect(table.pointsColumn.count == points.count && table.isEmpty == points.isEmpty)
    #expect((table.pointsColumn.inFourBytes != nil) == points.allSatisfy { Int32(exactly: $0) != nil })
  }

  @Test(arguments: written) func aTableIsReadAsItWasWritten(points: [Int]) throws {
    let table = try table(points)
    let read = try JSON.roundTrip(table)
    #expect(read == table && read.hashValue == table.hashValue)
    #expect(Array(read.pointsColumn) == points)
  }

  /// Numbers that are alike in their last four bytes are not one number.
  @Test(arguments: [0, 5, -1, most, least]) func nothingIsCutOff(points: Int) throws {
    for other in [points + (1 << 32), points - (1 << 32)] {
      #expect(try table([points]) != table([other]))
      #expect(try table([0, points]) != table([0, other]))
      #expect(try table([Self.above, points]) != table([Self.above, other]))
    }
  }

  /// Many rows at once go behind points that do not fit, too.
  @Test func columnsGoBehindPointsOfEightBytes() throws {
    var table = try table([1, Self.above])
    var rows = ScoreTable.NumberedRows(capacity: 4)
    rows.count = 3
    rows.runs = [ScoreTable.Run(entry: 0, judge: 0, stage: 0, start: 0)]
    rows.places = [ScoreTable.PlaceRun(start: 0, place: 0)]
    rows.points = [7, .max, .min, 99]
    try table.append(rows, fromLine: 4)
    #expect(try self.table([1, Self.above, 7, Self.most, Self.least]) == table)
  }

  /// Without the judge whose points do not fit, a table is what it would be if there had been no such judge.
  @Test func rowsThatAreKeptAreThemselves() throws {
    var (all, one) = (ScoreTable(), ScoreTable())
    for row in 0..<6 {
      let points = Points(tenThousandths: row * 10_000)
      try all.append(entry: "E1", judge: "J1", stage: "s", criterion: "C1", points: points, line: row + 2)
      try one.append(entry: "E1", judge: "J1", stage: "s", criterion: "C1", points: points, line: row + 2)
      if row == 3 {
        let large = Points(tenThousandths: Self.above)
        try all.append(entry: "E1", judge: "J2", stage: "s", criterion: "C1", points: large, line: 90)
      }
    }
    let kept = all.keeping { $0 == "J1" }
    #expect(all.pointsColumn.inFourBytes == nil && kept.pointsColumn.inFourBytes != nil)
    #expect(kept == one && kept.hashValue == one.hashValue)
  }
}

/// Corrections to points that do not fit, and from these back.
extension PointsColumnTests {
  private typealias Samples = DecisionSamples

  /// The scores of the samples, 90, 80 and 70, with these corrections in them, where the scale goes from -1 000 000 to 1 000 000.
  private func corrected(_ scores: ScoreTable, by corrections: [Decision.Act]) throws -> ScoreTable {
    var rulebook = Samples.rulebook()
    rulebook.stages[0].scale = try #require(Scale(from: Samples.points(-1_000_000), through: Samples.points(1_000_000)))
    let effects = DecisionEffects(of: Samples.log(corrections), in: Samples.competition(rulebook), scores: scores)
    #expect(effects.findings == [])
    return effects.scores
  }

  @Test(arguments: [(214_748, true), (-214_748, true), (214_749, false), (-214_749, false), (1_000_000, false)])
  func correctionsGoThereAndBack(whole: Int, fits: Bool) throws {
    let scores = try Samples.scores()
    let there = try corrected(scores, by: [Samples.correction(from: 90, to: whole), Samples.correction("B", from: 80, to: 81)])
    #expect(Array(there.pointsColumn) == [whole, 81, 70].map { $0 * 10_000 })
    #expect((there.pointsColumn.inFourBytes != nil) == fits)
    #expect(Array(scores.pointsColumn) == [900_000, 800_000, 700_000])

    // A table stays as wide as it became, and equals the one that never was.
    let back = try corrected(there, by: [Samples.correction(from: whole, to: 90), Samples.correction("B", from: 81, to: 80)])
    #expect((back.pointsColumn.inFourBytes != nil) == fits)
    #expect(back == scores && scores == back && back.hashValue == scores.hashValue)
    #expect(Set([back, scores]).count == 1)
    #expect(try JSON.roundTrip(back) == scores)
  }

  /// Rows added to a table that is wider than its points ask for.
  @Test func aWideTableTakesMore() throws {
    let scores = try Samples.scores()
    var wide = try corrected(scores, by: [Samples.correction(from: 90, to: 500_000), Samples.correction(from: 500_000, to: 90)])
    var plain = scores
    for points in [Self.most, Self.least, 0] {
      let points = Points(tenThousandths: points)
      try wide.append(entry: "D", judge: "J", stage: "s", criterion: "C", points: points)
      try plain.append(entry: "D", judge: "J", stage: "s", criterion: "C", points: points)
    }
    #expect(wide.pointsColumn.inFourBytes == nil && plain.pointsColumn.inFourBytes != nil)
    #expect(wide == plain && wide.hashValue == plain.hashValue)
  }
}
