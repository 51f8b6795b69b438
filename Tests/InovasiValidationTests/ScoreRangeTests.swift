import InovasiModel
import InovasiValidation
import Testing

/// Points out of range are found wherever they stand in a sheet, however far beyond the scale they lie.
struct ScoreRangeTests {
  private static let extremes = [Int.min, Int.min + 1, -1, 0, 1, 499_999, 500_000, 1_000_000, 1_000_001, Int.max - 1, Int.max]

  /// A sheet of so many rows, one of them with these points and all others with points in the middle of the scale.
  private func found(_ points: Int, on scale: Scale, at place: Int, of count: Int) throws -> [String] {
    let criteria = try (0..<count).map { number in
      Criterion(id: try #require(Criterion.ID("C\(number)")), name: LocalizedText("C"), weight: .zero)
    }
    let competition = Competition(
      name: "Uji", edition: "1",
      rulebook: Rulebook(
        id: "uji", title: LocalizedText("Uji"), level: .regency,
        stages: [
          Stage(
            id: "s", name: LocalizedText("S"), weight: .one, criteria: criteria, scale: scale, basis: .assumption("uji"))
        ]))
    var scores = ScoreTable()
    let middle = scale.minimum.tenThousandths / 2 + scale.maximum.tenThousandths / 2
    for (number, criterion) in criteria.enumerated() {
      try scores.append(
        entry: "E", judge: "J", stage: "s", criterion: criterion.id,
        points: Points(tenThousandths: number == place ? points : middle))
    }
    var findings: [Finding] = []
    let context = RuleContext(competition: competition, scores: scores, affairs: Directory(), services: Directory())
    ScoreRange().check(context, into: &findings)
    return findings.map(\.path)
  }

  private static let scales = [
    (0, 1_000_000), (500_000, 1_000_000), (-1_000_000, 1), (Int.min, 1), (0, Int.max), (Int.min, Int.max),
  ]

  @Test(arguments: extremes, scales)
  func nothingBeyondTheScaleIsMissed(points: Int, bounds: (minimum: Int, maximum: Int)) throws {
    let (least, most) = (Points(tenThousandths: bounds.minimum), Points(tenThousandths: bounds.maximum))
    let scale = try #require(Scale(from: least, through: most))
    let isBeyond = points < bounds.minimum || points > bounds.maximum
    for count in [1, 2, 7, 8, 9] {
      for place in 0..<count {
        #expect(try found(points, on: scale, at: place, of: count) == (isBeyond ? ["scores.J.C\(place)"] : []))
      }
    }
  }
}
