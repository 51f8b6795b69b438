import InovasiModel
import InovasiScoring

/// A competition drawn at random with everything that is scored in it: small, and full of ties, gaps and edges.
///
/// The same seed draws the same. What is not drawn, because nothing written says what it would come to or because ``PlainModel`` does not
/// know it: `zScore`, `rescaled` and `severity`, which need roots and which the peers check; methods, panel rules and tie-breaks of one's
/// own; two entries with one identifier; judges bound to some stages; absences and assignments of judges who are not listed; clusters and
/// regions; improvement between years; objections and the states of a result; plenary decisions on entries outside of the tier's groups.
struct DrawnCompetition {
  /// What stands in one cell of a judge's sheet.
  struct Row: Hashable {
    var cell: ScoreCell
    var points: Points
  }

  let seed: UInt64
  /// What the identifiers of entries and judges begin with.
  let prefix: String
  var competition: Competition
  var rows: [Row] = []
  var refused: [Entry.ID: [String]] = [:]
  var decisions = DecisionLog()
  var day: CalendarDate?

  init(seed: UInt64, prefix: String = "") {
    self.seed = seed
    self.prefix = prefix
    var random = Seeded(seed)
    for _ in 0..<4 { _ = random.next() }
    competition = Competition(name: "drawn", edition: "1", rulebook: Rulebook(id: "drawn", title: text("drawn"), level: .regency))
    let turn = Turn(isFine: random.percent(15), isSmooth: random.percent(40))
    competition.rulebook.stages = Self.stages(turn, &random)
    drawEntries(&random)
    drawOrder(&random)
    if !turn.isFine { drawMoney(&random) }
    drawAgencies(&random)
    drawScores(&random)
    drawDecisions(&random)
  }

  /// The rows as a table.
  func table() throws -> ScoreTable {
    var table = ScoreTable()
    for row in rows {
      try table.append(
        entry: row.cell.entry, judge: row.cell.judge, stage: row.cell.stage, criterion: row.cell.criterion, points: row.points)
    }
    return table
  }

  /// What the product makes of it.
  func results() throws -> Results {
    try Scoring().results(of: competition, scores: try table(), refused: refused, decisions: decisions, on: day)
  }

  /// Judges whose absences and assignments are drawn.
  var knownJudges: [Judge.ID] { competition.judges.isEmpty ? judges : competition.judges.map(\.id) }

  /// Everybody who may write something.
  var judges: [Judge.ID] { (0..<5).map { id("\(prefix)J\($0)") } }

  /// What kind of a competition it is.
  private struct Turn {
    /// Fine weights make scores that money cannot be shared out on in the model's 128 bits.
    let isFine: Bool
    /// Where most entries come through, ties, awards and money have somebody to be about.
    let isSmooth: Bool
  }

  private static func stages(_ turn: Turn, _ random: inout Seeded) -> [Stage] {
    let count = random.one(of: [1, 1, 2, 2, 3])
    return zip(0..<count, random.weights(count, isFine: turn.isFine, zeros: true)).map { number, weight in
      stage("t\(number)", weight, turn, &random)
    }
  }

  private static func stage(_ name: String, _ weight: Weight, _ turn: Turn, _ random: inout Seeded) -> Stage {
    let isPercent = random.percent(40)
    let most = random.one(of: [3, 4, 5, 10])
    // Centred totals are compared with exact fractions: one level of weights and whole points leave them few decimals.
    let isAdjusted = !isPercent && !turn.isSmooth && random.percent(15)
    var stage = Stage(
      id: id(name), name: text(name), weight: weight,
      criteria: criteria(name, depth: isAdjusted ? 1 : 2, turn, ownScales: isPercent, &random), basis: assumed)
    stage.scaling = isPercent ? .percentOfMaximum : .points
    stage.scale = Scale(from: Points(random.percent(20) ? 1 : 0) ?? .zero, through: Points(most) ?? .zero) ?? .hundred
    stage.panel = turn.isSmooth ? Stage.Panel() : panel(isPercent ? 100 : most, isAdjusted: isAdjusted, &random)
    if random.percent(turn.isSmooth ? 5 : 25) { stage.passMark = random.points(1...(isPercent ? 70 : most)) }
    if random.percent(30) {
      stage.advance = Stage.Advance(
        count: random.number(1...7), per: random.one(of: Stage.Advance.Scope.allCases), ties: random.one(of: [.keep, .cut]))
    }
    stage.isOptional = weight == .zero && random.percent(60)
    return stage
  }

  private static func criteria(_ name: String, depth: Int, _ turn: Turn, ownScales: Bool, _ random: inout Seeded) -> [Criterion] {
    let count = random.number(1...3)
    return zip(0..<count, random.weights(count, isFine: turn.isFine, zeros: random.percent(30))).map { number, weight in
      var criterion = Criterion(id: id("\(name)c\(number)"), name: text(name), weight: weight)
      if depth > 1, random.percent(20) {
        criterion.children = criteria(criterion.id.rawValue, depth: 1, turn, ownScales: ownScales, &random)
      } else if ownScales, random.percent(30) {
        criterion.scale = Scale(from: .zero, through: random.points(2...7))
      }
      return criterion
    }
  }

  private static func panel(_ most: Int, isAdjusted: Bool, _ random: inout Seeded) -> Stage.Panel {
    var panel = Stage.Panel()
    let rules = ["mean", "mean", "median", "trimmed", "trimmed10%", "trimmed20%", "highLowDrop", "closestPair", "ijru"]
    panel.aggregation = random.one(of: isAdjusted ? rules : rules + ["consensus"])
    if isAdjusted { panel.adjustment = "meanCentred" }
    panel.minimumSheets = random.one(of: [1, 1, 1, 2, 3])
    if panel.minimumSheets == 3 { panel.judgesPerEntry = 3 }
    if random.percent(25) {
      panel.maximumSpread = random.points(0...(most / 2))
      panel.spreadAction = random.one(of: [.pointOut, .anotherJudge])
    }
    if random.percent(40) {
      let treatments: [Stage.Treatments.Treatment] = [.leaveOut, .leaveOut, .hold]
      panel.treatments = Stage.Treatments(
        missing: random.one(of: treatments), incomplete: random.one(of: treatments), abstained: random.one(of: treatments),
        recused: random.one(of: treatments))
    }
    return panel
  }
}
