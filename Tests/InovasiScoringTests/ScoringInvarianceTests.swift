import InovasiModel
import InovasiScoring
import Testing

/// What a ranking does not depend on: who the judges are, how criteria are called and ordered, and on which scale points are given.
struct ScoringInvarianceTests {
  /// Two stages, the first of which stops some; a panel rule for each, and an adjustment in the first.
  private func book(_ aggregation: String, _ adjustment: String) -> Rulebook {
    var first = stage(
      "s", 40, [criterion("A", 30), criterion("B", 70)],
      panel: Stage.Panel(aggregation: aggregation, adjustment: adjustment))
    first.advance = Stage.Advance(count: 9)
    return rulebook([first, stage("t", 60, [criterion("C", 100)], panel: Stage.Panel(aggregation: "median"))])
  }

  private func rows(_ random: inout Seeded, scaledBy factor: Int = 1) -> [[String]] {
    var rows: [[String]] = []
    for entry in 0..<14 {
      for judge in 0..<5 {
        for (stage, criterion) in [("s", "A"), ("s", "B"), ("t", "C")] {
          let points = Int.random(in: 4...10, using: &random) * factor
          rows.append(["E\(entry)", "J\(judge)", stage, criterion, "\(points)"])
        }
      }
    }
    return rows
  }

  private func results(_ book: Rulebook, _ rows: [[String]]) throws -> Results {
    let names = Set(rows.map { $0[0] }).sorted()
    return try Scoring().results(
      of: competition(book, entries: names.map { Entry(id: id($0), title: $0) }),
      scores: try table(rows.map { $0.joined(separator: " ") }))
  }

  static let panels = ["mean", "median", "trimmed", "highLowDrop", "closestPair", "ijru"].flatMap { aggregation in
    ["none", "meanCentred", "zScore", "severity"].map { (aggregation, $0) }
  }

  @Test(arguments: panels)
  func namesOfJudgesAndOrderOfCriteriaDoNotCount(aggregation: String, adjustment: String) throws {
    var random = Seeded(UInt64(aggregation.count * 31 + adjustment.count))
    let rows = rows(&random)
    let expected = try results(book(aggregation, adjustment), rows)
    #expect(expected.standings.count >= 9)
    let renamed = rows.map { row in row.enumerated().map { $0 == 1 ? "J\(9 - (Int($1.dropFirst()) ?? 0))" : $1 } }
    let other = try results(book(aggregation, adjustment), renamed)
    #expect(other.standings.map(\.entry) == expected.standings.map(\.entry))
    #expect(other.standings.map(\.final) == expected.standings.map(\.final))
    var turned = book(aggregation, adjustment)
    turned.stages[0].criteria.reverse()
    #expect(try results(turned, rows).standings == expected.standings)
  }

  @Test(arguments: panels)
  func tenTimesThePointsOnAScaleTenTimesAsLongIsTheSameOrder(aggregation: String, adjustment: String) throws {
    var random = Seeded(3)
    let small = rows(&random)
    random = Seeded(3)
    let large = rows(&random, scaledBy: 10)
    var ten = book(aggregation, adjustment)
    let scale = try scale(0, 10)
    for index in ten.stages.indices { ten.stages[index].scale = scale }
    let (first, second) = (try results(ten, small), try results(book(aggregation, adjustment), large))
    #expect(first.standings.map(\.entry) == second.standings.map(\.entry))
    guard adjustment == "none" else { return }
    #expect(try first.standings.map { try $0.final.multiplied(by: Fraction(10)) } == second.standings.map(\.final))
  }

  /// What is explained is what was ranked: contributions of stages make the final, and a judge's absence is what a run without them says.
  @Test(arguments: panels)
  func explanationsAddUpAndTellWhatAJudgeChanged(aggregation: String, adjustment: String) throws {
    var random = Seeded(11)
    let rows = rows(&random)
    let book = book(aggregation, adjustment)
    let results = try results(book, rows)
    let competition = competition(
      book, entries: Set(rows.map { $0[0] }).sorted().map { Entry(id: id($0), title: $0) })
    let scores = try table(rows.map { $0.joined(separator: " ") })
    let explainer = try Scoring().explainer(of: competition, scores: scores, results: results)
    for standing in results.standings {
      let explanation = try #require(try explainer.explanation(of: standing.entry))
      let sum = try explanation.stages.compactMap(\.contribution).reduce(Fraction.zero) { try $0.adding($1) }
      #expect(sum == standing.final)
      #expect(explanation.position?.place == standing.place)
      for part in explanation.stages where part.aggregation == "mean" && part.adjustment == "none" {
        let parts = try part.criteria.reduce(Fraction.zero) { try $0.adding($1.contribution) }
        #expect(parts == part.score)
      }
      #expect(explanation.influences.map(\.judge) == ["J0", "J1", "J2", "J3", "J4"])
      guard adjustment == "none" else { continue }
      for influence in explanation.influences {
        let without = rows.filter { !($0[0] == standing.entry.rawValue && $0[1] == influence.judge.rawValue) }
        let again = try Scoring().explanation(
          of: standing.entry, in: competition, scores: try table(without.map { $0.joined(separator: " ") }))
        #expect(influence.final == again?.final)
        let better = results.standings.filter { other in
          other.entry != standing.entry && influence.final.map { other.final > $0 } == true
        }
        // A gate that stops the entry in a run without the judge leaves it no place here either.
        let isRanked = try self.results(book, without).standings.contains { $0.entry == standing.entry }
        #expect(influence.place == (isRanked ? better.count + 1 : nil))
      }
    }
  }

  @Test func aGateAddsNothingAndAFieldVisitToASampleStopsOnlyThoseItSaw() throws {
    var visit = stage("v", 0, [criterion("V", 100)])
    visit.isOptional = true
    visit.passMark = Points(tenThousandths: 500_000)
    let book = rulebook([stage("s", 100, [criterion("C", 100)]), visit])
    #expect(book.findings.isEmpty)
    let results = try Scoring().results(
      of: competition(book, entries: entries("A", "B", "C")),
      scores: try table(["A J s C 90", "B J s C 80", "C J s C 70", "A J v V 40", "B J v V 60"]))
    #expect(results.standings.map(\.entry) == ["B", "C"])
    #expect(results.standings.map(\.final) == [Fraction(80), Fraction(70)])
    #expect(
      results.unranked.map(\.reason) == [
        .belowPassMark(stage: "v", score: Fraction(40), mark: Points(tenThousandths: 500_000))
      ])
    visit.weight = Weight(percent: 20) ?? .zero
    #expect(rulebook([stage("s", 80), visit]).findings.map(\.path) == ["rulebook.stages[1].optional"])
  }

  /// Administrative selection: everything yes, and all who look agree.
  @Test func administrativeSelectionIsPassOrFailByConsensus() throws {
    let one = Points(tenThousandths: 10_000)
    let yesNo = try #require(Scale(from: .zero, through: one, step: one))
    var desk = Stage(
      id: "adm", name: text("adm"), weight: .zero, criteria: [criterion("umur", 50), criterion("berkas", 50)], scale: yesNo,
      scaling: .percentOfMaximum, panel: Stage.Panel(aggregation: "consensus"), kind: .administrative, basis: assumed)
    desk.passMark = Points(tenThousandths: 1_000_000)
    let book = rulebook([desk, stage("s", 100)])
    let results = try Scoring().results(
      of: competition(book, entries: entries("A", "B", "C")),
      scores: try table([
        "A P adm umur 1", "A P adm berkas 1", "A Q adm umur 1", "A Q adm berkas 1", "A J s C 70",
        "B P adm umur 1", "B P adm berkas 0", "B Q adm umur 1", "B Q adm berkas 0", "B J s C 90",
        "C P adm umur 1", "C P adm berkas 1", "C Q adm umur 0", "C Q adm berkas 1", "C J s C 90",
      ]))
    #expect(results.standings.map(\.entry) == ["A"])
    #expect(
      results.unranked.map(\.reason) == [
        .belowPassMark(stage: "adm", score: Fraction(50), mark: try #require(desk.passMark)),
        .undecided(stage: "adm", aggregation: "consensus", complete: 2),
      ])
  }
}
