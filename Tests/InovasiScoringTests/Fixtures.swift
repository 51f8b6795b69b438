import InovasiModel
import InovasiScoring
import Testing

let assumed = LegalBasis.assumption("a test")

func text(_ text: String) -> LocalizedText { LocalizedText(id: text, en: text) }

func id<Subject>(_ text: String) -> Identifier<Subject> { Identifier(text) ?? "?" }

func criterion(
  _ name: String, _ percent: Int, scale: Scale? = nil, _ children: [Criterion] = []
) -> Criterion {
  Criterion(
    id: id(name), name: text(name), weight: Weight(percent: percent) ?? .zero, scale: scale, children: children)
}

func stage(
  _ name: String = "s", _ percent: Int = 100, _ criteria: [Criterion] = [criterion("C", 100)],
  scaling: Stage.Scaling = .points, panel: Stage.Panel = Stage.Panel()
) -> Stage {
  Stage(
    id: id(name), name: text(name), weight: Weight(percent: percent) ?? .zero, criteria: criteria, scaling: scaling,
    panel: panel, basis: assumed)
}

func rulebook(
  _ stages: [Stage] = [stage()], tieBreak: [TieBreak.Key] = [], awards: [AwardTier] = [],
  incentive: Rulebook.Incentive? = nil, grading: Rulebook.Grading? = nil, sanctions: [Rulebook.Sanction] = []
) -> Rulebook {
  Rulebook(
    id: "test", title: text("test"), level: .regency, stages: stages,
    tieBreak: TieBreak(keys: tieBreak, basis: assumed), awards: awards, incentive: incentive, grading: grading,
    sanctions: sanctions)
}

func competition(
  _ rulebook: Rulebook = rulebook(), entries: [Entry] = [], agencies: [Agency] = [], judges: [String] = [],
  fund: Int? = nil, variables: [AgencyVariable] = []
) -> Competition {
  Competition(
    name: "test", edition: "1", rulebook: rulebook, fund: fund.flatMap { Rupiah($0) }, agencies: agencies,
    judges: judges.map { Judge(id: id($0), name: $0) }, entries: entries, agencyVariables: variables)
}

func scale(_ least: Int, _ most: Int) throws -> Scale {
  let (least, most) = (try #require(Points(least)), try #require(Points(most)))
  return try #require(Scale(from: least, through: most))
}

/// `entry judge stage criterion points`, one row a line.
func table(_ rows: [String]) throws -> ScoreTable {
  var table = ScoreTable()
  for row in rows {
    let cells = row.split(separator: " ").map(String.init)
    try #require(cells.count == 5)
    try table.append(
      entry: id(cells[0]), judge: id(cells[1]), stage: id(cells[2]), criterion: id(cells[3]),
      points: try Points(text: cells[4]))
  }
  return table
}

/// One judge, one criterion: the final score of each entry is what is given here.
func finals(_ finals: [String: String]) throws -> ScoreTable {
  try table(finals.sorted { $0.key < $1.key }.map { "\($0.key) J s C \($0.value)" })
}

func entries(_ names: String...) -> [Entry] { names.map { Entry(id: id($0), title: "Inovasi \($0)") } }

/// A seeded generator: the same numbers in every run.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
