import Foundation
import Inovasi

/// One changed score among many entries, and the places that follow from it, beside a full run over the same scores.
///
/// One stage, three judges and eight criteria for each entry, and a tie-break by a criterion, since equal scores are many.
struct LiveBenchmark {
  let count: Int

  func run() throws {
    let (competition, scores) = (try competition(), try scores())
    let clock = ContinuousClock()
    let scoring = Scoring()
    var full: [Duration] = []
    for _ in 0..<3 {
      full.append(try clock.measure { _ = try scoring.results(of: competition, scores: scores) })
    }
    let began = clock.now
    var ranking = try LiveRanking(competition, scores: scores, scoring: scoring)
    let making = clock.now - began
    var random = Numbers()
    var changing: [Duration] = []
    var moved = 0
    for _ in 0..<2000 {
      guard let cell = cell(random.next(count), random.next(3), random.next(8)) else { continue }
      let change = RankingChange.set(Points(tenThousandths: (40 + random.next(61)) * 10_000), in: cell)
      changing.append(
        try clock.measure {
          if !(try ranking.apply(change).isStill) { moved += 1 }
        })
    }
    var asked = 0
    let asking = clock.measure {
      for _ in 0..<1000 {
        asked += ranking.standings(atPlaces: 100...109).count
        asked += Self.entry(random.next(count)).flatMap { ranking.place(of: $0) } ?? 0
      }
    }
    let results = try ranking.results()
    guard results.standings == ranking.standings, asked > 0 else { throw CocoaError(.coderInvalidValue) }
    let (run, change) = (Self.median(full), Self.median(changing))
    print(
      "\(count) entries, \(scores.count) scores: a full run \(Self.text(run)), made in \(Self.text(making));",
      "one change \(Self.text(change)) (slowest \(Self.text(changing.max() ?? .zero))), \(moved) moved; ten places and one place",
      "\(Self.text(asking / 1000)); full run ÷ change = \(Int(run / change))")
  }

  private static let judges = (0..<60).map { "J\($0)" }

  private static func entry(_ number: Int) -> Entry.ID? { Entry.ID("I" + String(format: "%07d", number)) }

  private func competition() throws -> Competition {
    guard let eighth = Weight(tenThousandths: 1250) else { throw CocoaError(.featureUnsupported) }
    let criteria = (0..<8).compactMap { number in
      Criterion.ID("C\(number)").map { Criterion(id: $0, name: LocalizedText("C\(number)"), weight: eighth) }
    }
    let basis = LegalBasis.assumption("benchmark")
    let rulebook = Rulebook(
      id: "benchmark", title: LocalizedText("Benchmark"), level: .national,
      stages: [Stage(id: "desk", name: LocalizedText("desk"), weight: .one, criteria: criteria, basis: basis)],
      tieBreak: TieBreak(keys: [.criterion("C0", stage: "desk"), .earlierStart], basis: basis))
    let entries = (0..<count).compactMap { number in Self.entry(number).map { Entry(id: $0, title: "Inovasi \(number)") } }
    return Competition(name: "Benchmark", edition: "1", rulebook: rulebook, entries: entries)
  }

  /// The cell of one of an entry's three judges.
  private func cell(_ entry: Int, _ judge: Int, _ criterion: Int) -> ScoreCell? {
    guard let id = Self.entry(entry), let judge = Judge.ID(Self.judges[(entry + judge * 17) % 60]),
      let criterion = Criterion.ID("C\(criterion)")
    else { return nil }
    return ScoreCell(entry: id, judge: judge, stage: "desk", criterion: criterion)
  }

  private func scores() throws -> ScoreTable {
    var random = Numbers()
    var table = ScoreTable()
    table.reserveCapacity(count * 24)
    for entry in 0..<count {
      for judge in 0..<3 {
        for criterion in 0..<8 {
          guard let cell = cell(entry, judge, criterion) else { continue }
          try table.append(
            entry: cell.entry, judge: cell.judge, stage: cell.stage, criterion: cell.criterion,
            points: Points(tenThousandths: (40 + random.next(61)) * 10_000))
        }
      }
    }
    return table
  }

  private static func median(_ durations: [Duration]) -> Duration { durations.sorted()[durations.count / 2] }

  private static func text(_ duration: Duration) -> String {
    duration.formatted(
      .units(
        allowed: [.seconds, .milliseconds, .microseconds], width: .narrow, maximumUnitCount: 1, fractionalPart: .show(length: 1)))
  }
}

/// Numbers that are the same in every run.
private struct Numbers {
  private var state: UInt64 = 1

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
