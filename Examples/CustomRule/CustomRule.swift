// An own rule, an own scoring method with an own panel rule, and an own format, from outside, through the public API alone.
//
//   swift run CustomRule Examples/Data/malang-2021
import Inovasi

@main
struct CustomRule {
  static func main() throws {
    let folder = CommandLine.arguments.dropFirst().first ?? "Examples/Data/malang-2021"
    let evaluation = Evaluation(
      rules: .standard.adding(ShoutingTitle()),
      scoring: Scoring(
        method: WithoutTheLowest(), aggregations: Scoring.standardAggregations + [LowestSheet()]))

    var loaded = try evaluation.load(folder: folder)
    for index in loaded.competition.rulebook.stages.indices {
      loaded.competition.rulebook.stages[index].panel.aggregation = LowestSheet().name
    }
    let outcome = try evaluation.evaluate(loaded)

    for finding in outcome.findings where finding.code == FindingKind.shoutingTitle.code {
      print(finding.message(in: .english))
    }
    var sink = BulletSink()
    try sink.write(["place", "title", "final"].map(Cell.text))
    for standing in outcome.results.standings.prefix(5) {
      try sink.write([.integer(standing.place), .text(standing.title), .text(standing.final.decimal(fixedPlaces: 2))])
    }
    try sink.finish()
    print(sink.text)
  }
}
