#if CommandLine
import ArgumentParser
import Inovasi

/// A changed score as it is written on the command line: `M01,J1,dampak=90`, or `M01,J1,proposal/dampak=90`.
struct WrittenChange: ExpressibleByArgument {
  let entry: Entry.ID
  let judge: Judge.ID
  let stage: Stage.ID?
  let criterion: Criterion.ID
  /// What is written behind the sign; nothing where the score is to go.
  let points: String

  init?(argument: String) {
    guard let sign = argument.lastIndex(of: "=") else { return nil }
    let names = argument[..<sign].split(separator: ",", omittingEmptySubsequences: false)
    guard names.count == 3, let entry = Entry.ID(names[0]), let judge = Judge.ID(names[1]) else { return nil }
    let parts = names[2].split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let last = parts.last, let criterion = Criterion.ID(last) else { return nil }
    if parts.count > 1 {
      guard let stage = Stage.ID(parts[0]) else { return nil }
      self.stage = stage
    } else {
      stage = nil
    }
    self.entry = entry
    self.judge = judge
    self.criterion = criterion
    points = String(argument[argument.index(after: sign)...])
  }

  /// The stages that the criterion may be meant in, where that is not said and there are several.
  func candidates(in competition: Competition) -> [Stage.ID] {
    guard stage == nil else { return [] }
    let stages = competition.rulebook.stages.filter { $0.leaves.contains { $0.criterion.id == criterion } }.map(\.id)
    return stages.count > 1 ? stages : []
  }

  /// The change, or what is wrong with its points.
  func read(in competition: Competition) -> (change: RankingChange?, finding: Finding?) {
    let stages = competition.rulebook.stages
    // A criterion that no stage scores is said to be none of the first one's.
    let stage = stage ?? stages.first { $0.leaves.contains { $0.criterion.id == criterion } }?.id ?? stages.first?.id
    guard let stage else { return (nil, nil) }
    let cell = ScoreCell(entry: entry, judge: judge, stage: stage, criterion: criterion)
    if points.isEmpty { return (.clear(cell), nil) }
    do {
      return (.set(try Points(text: points), in: cell), nil)
    } catch {
      let kind: FindingKind = if case .tooPrecise = error { .scoreTooPrecise } else { .scoreNotANumber }
      return (
        nil,
        Finding(
          kind, about: .score(entry), path: "scores.\(judge).\(criterion)", value: points,
          parameters: [
            "entry": entry.rawValue, "judge": judge.rawValue, "criterion": criterion.rawValue, "text": points,
            "column": "score",
          ])
      )
    }
  }
}
#endif
