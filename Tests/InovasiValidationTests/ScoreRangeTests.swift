import InovasiModel
import InovasiValidation
import Testing

/// Points out of range are found wherever they stand in a sheet, however far beyond the scale they lie.
struct ScoreRangeTests {
  /// The most and the least that fit four bytes.
  private static let (most, least) = (Int(Int32.max), Int(Int32.min))

  private static let extremes: [Int] = [
    Int.min, Int.min + 1, least - 1, least, -1, 0, 1, 499_999, 500_000, 1_000_000, 1_000_001, most, most + 1, Int.max - 1,
    Int.max,
  ]

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

  private static let scales: [(Int, Int)] = [
    (0, 1_000_000), (500_000, 1_000_000), (-1_000_000, 1), (Int.min, 1), (0, Int.max), (Int.min, Int.max), (least, most),
    (0, most + 1), (most + 1, most + 9),
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

  /// Two stages may have a criterion of one name: what is found in one of them says in which.
  @Test func findingsSayTheirStage() throws {
    let top = Points(tenThousandths: 1_000_000)
    let scale = try #require(Scale(from: .zero, through: top, step: Points(tenThousandths: 10_000)))
    let criterion = Criterion(
      id: "C", name: LocalizedText("C"), weight: .one, anchors: [Criterion.Anchor(points: top, text: LocalizedText("semua"))])
    let stages = (["s", "t"] as [Stage.ID]).map {
      Stage(id: $0, name: LocalizedText("S"), weight: .one, criteria: [criterion], scale: scale, basis: .assumption("uji"))
    }
    let competition = Competition(
      name: "Uji", edition: "1", rulebook: Rulebook(id: "uji", title: LocalizedText("Uji"), level: .regency, stages: stages))
    var scores = ScoreTable()
    for (stage, points) in [("s", 5_000), ("t", 5_000), ("t", 1_000_001)] as [(Stage.ID, Int)] {
      try scores.append(entry: "E", judge: "J", stage: stage, criterion: "C", points: Points(tenThousandths: points))
    }
    var findings: [Finding] = []
    let context = RuleContext(competition: competition, scores: scores, affairs: Directory(), services: Directory())
    ScoreRange().check(context, into: &findings)
    let stagesOfCode = Dictionary(grouping: findings, by: \.code).mapValues { Set($0.map { $0.parameters["stage"] ?? "" }) }
    #expect(stagesOfCode["SCORE_OFF_STEP"] == ["s", "t"] && stagesOfCode["SCORE_OUT_OF_RANGE"] == ["t"])
    #expect(stagesOfCode["SCORE_OFF_ANCHOR"] == ["s", "t"])
    for finding in findings {
      #expect(finding.message(in: .english).contains("for C (\(finding.parameters["stage"] ?? "?")) of innovation E"))
    }
  }

  /// Points beyond four bytes on one sheet, on the scale of their criterion or not, change nothing for the others.
  @Test(arguments: [214_748, 214_749, 900_000, 1_000_000, 1_000_001, -214_749])
  func eachCriterionKeepsItsScale(whole: Int) throws {
    let million = try #require(Scale(from: .zero, through: Points(tenThousandths: 10_000_000_000)))
    let criteria = [
      Criterion(id: "KECIL", name: LocalizedText("K"), weight: .zero),
      Criterion(id: "BESAR", name: LocalizedText("B"), weight: .zero, scale: million),
    ]
    let competition = Competition(
      name: "Uji", edition: "1",
      rulebook: Rulebook(
        id: "uji", title: LocalizedText("Uji"), level: .regency,
        stages: [Stage(id: "s", name: LocalizedText("S"), weight: .one, criteria: criteria, basis: .assumption("uji"))]))
    let rows: [(entry: Entry.ID, criterion: Criterion.ID, whole: Int)] = [
      ("E1", "KECIL", 50), ("E1", "BESAR", whole), ("E2", "KECIL", 101), ("E2", "BESAR", 7), ("E3", "KECIL", whole),
      ("E3", "BESAR", 101),
    ]
    var scores = ScoreTable()
    for row in rows {
      try scores.append(
        entry: row.entry, judge: "J", stage: "s", criterion: row.criterion, points: Points(tenThousandths: row.whole * 10_000))
    }
    var findings: [Finding] = []
    let context = RuleContext(competition: competition, scores: scores, affairs: Directory(), services: Directory())
    ScoreRange().check(context, into: &findings)
    var expected = whole < 0 || whole > 1_000_000 ? ["E1 scores.J.BESAR \(whole)"] : []
    expected += ["E2 scores.J.KECIL 101", "E3 scores.J.KECIL \(whole)"]
    #expect(findings.map { "\($0.subject.name) \($0.path) \($0.value ?? "")" } == expected)
    #expect(findings.allSatisfy { $0.code == "SCORE_OUT_OF_RANGE" })
  }

  /// A file that makes up a stage and a criterion with every row takes room for its rows, and not for each criterion in each stage: 18 GB.
  @Test func madeUpNamesTakeNoRoom() throws {
    let criterion = Criterion(id: "C", name: LocalizedText("C"), weight: .one)
    let stages = (["s", "t"] as [Stage.ID]).map {
      Stage(id: $0, name: LocalizedText("S"), weight: .one, criteria: [criterion], basis: .assumption("uji"))
    }
    let competition = Competition(
      name: "Uji", edition: "1", rulebook: Rulebook(id: "uji", title: LocalizedText("Uji"), level: .regency, stages: stages))
    var scores = ScoreTable()
    let beyond = Points(tenThousandths: 1_000_001)
    let count = Int(Int16.max) - 2
    for number in 0..<count {
      // A stage that there is between others, so that what is known of it is not what is known of them.
      if number == 7 { try scores.append(entry: "E", judge: "J", stage: "t", criterion: "C", points: beyond) }
      try scores.append(
        entry: "E", judge: "J", stage: try #require(Stage.ID("S\(number)")),
        criterion: try #require(Criterion.ID("C\(number)")), points: beyond)
    }
    try scores.append(entry: "E", judge: "J", stage: "s", criterion: "C8", points: beyond)
    try scores.append(entry: "E", judge: "J", stage: "S9", criterion: "C", points: beyond)
    let context = RuleContext(competition: competition, scores: scores, affairs: Directory(), services: Directory())
    var findings: [Finding] = []
    ScoreRange().check(context, into: &findings)
    #expect(findings.map(\.path) == ["scores.J.C"] && findings.first?.parameters["stage"] == "t")
    findings = []
    ScoreReferences().check(context, into: &findings)
    let counts = Dictionary(grouping: findings, by: \.code).mapValues(\.count)
    #expect(counts["SCORE_UNKNOWN_STAGE"] == count && counts["SCORE_UNKNOWN_CRITERION"] == 1)
    #expect(findings.first(where: { $0.path == "scores.S9" })?.parameters["count"] == "2")
  }
}
